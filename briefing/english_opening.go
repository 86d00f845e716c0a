package briefing

import "strings"

// openings are what a question may begin with before it comes to the point.
// The point is in the slot TOPIC.
var openings = compile([][2]string{
	{"", "hey|hi|hello|ok|okay|so|and|but|well|now|also TOPIC"},
	{"", "can|could|would|will|do you [please] tell|show|give|list|find|know|say [me|us] [the|all|any] TOPIC"},
	{"", "tell|show|give|send|get|list|display [me|us] [the|all|any] TOPIC"},
	{"", "i|we|i'd|we'd [would] want|need|like to know|see|hear|read [the|all|any] TOPIC"},
	{"", "what|what's|whats [is|are|was|were] [the|his|her|their] TOPIC"},
})

// dropOpening returns what follows the opening of a question: a greeting
// ("Hey, who said tariffs?"), a request ("show me the trip"), punctuation and
// the bot's name that a mention leaves. The words themselves where there is
// none, or nothing else.
func (c *Corpus) dropOpening(words []string) []string {
	first := strings.Trim(words[0], "@,.:;!?–—-")
	if len(words) > 1 && (first == "" || strings.EqualFold(first, c.command())) {
		return words[1:]
	}
	for _, p := range openings {
		var got slots
		if match(p.words, append([]string{first}, words[1:]...), &got) {
			return got.topic
		}
	}
	return words
}
