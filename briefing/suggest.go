package briefing

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
)

// maxSuggestions is how many queries an answer offers.
const maxSuggestions = 3

// nearestQuery returns the query that comes nearest to an input that is none.
func (c *Corpus) nearestQuery(input string) string {
	if c == nil {
		c = NewCorpus(Profile{})
	}
	words := strings.Fields(input)
	if name, topic := cutTopic(words); topic != "" && len(c.Find(name)) > 0 {
		return Query{Verb: VerbSaid, Person: name, Argument: topic}.String()
	}
	if found := c.Find(input); len(found) > 0 {
		if found[0].Statements > 0 {
			return Query{Verb: VerbSaid, Person: found[0].Name}.String()
		}
		return Query{Verb: VerbPerson, Person: found[0].Name}.String()
	}
	first := strings.ToLower(words[0])
	if asks[first] {
		input = cmp.Or(telling(input), input)
	} else {
		input = cmp.Or(trimmed(input), input)
	}
	switch name := Nearest(first, sortedVerbNames, func(s string) int { return len(s) / 3 }); {
	case c.matches(input).total() > 0:
		return Query{Verb: VerbWhoSaid, Argument: input}.String()
	case name == "" || !sameLetters(first, name):
		return cmp.Or(verbAmong(words), c.nearestTopic(input), string(VerbHelp))
	case arguments[verbNames[name]] != required:
		return string(verbNames[name])
	default:
		return c.example(verbNames[name])
	}
}

// asks are words that a question begins with.
var asks = setOf("who what when where why how which whose is are was were do does did has have had will can could")

// telling returns the words of s that are not too common to look for.
func telling(s string) string {
	var words []string
	for _, w := range splitWords(s) {
		if !stopWords[w.key] {
			words = append(words, w.In(s))
		}
	}
	return strings.Join(words, " ")
}

// trimmed returns s without the words at its ends that are too common to look
// for.
func trimmed(s string) string {
	words := splitWords(s)
	for len(words) > 0 && stopWords[words[0].key] {
		words = words[1:]
	}
	for len(words) > 0 && stopWords[words[len(words)-1].key] {
		words = words[:len(words)-1]
	}
	if len(words) == 0 {
		return ""
	}
	return s[words[0].Start:words[len(words)-1].End]
}

// verbAmong returns a verb that needs nothing more and is named among words, or
// "".
func verbAmong(words []string) string {
	for _, w := range words {
		if v, ok := verbNames[strings.ToLower(w)]; ok && arguments[v] == nothing {
			return string(v)
		}
	}
	return ""
}

// nearestTopic returns the query for what the articles say of an input's words,
// or of words that look like them, or "".
func (c *Corpus) nearestTopic(input string) string {
	if ts, _ := parseTopic(input); len(c.passages(ts)) > 0 {
		return Query{Verb: VerbSearch, Argument: input}.String()
	}
	a := Answer{Query: Query{Verb: VerbWhoSaid, Argument: input}}
	if c.askMeant(&a); len(a.Suggestions) > 0 {
		return a.Suggestions[0]
	}
	if near := c.likeTopics(input); len(near) > 0 {
		return Query{Verb: VerbWhoSaid, Argument: near[0]}.String()
	}
	return ""
}

// nearTopics returns topics that have statements and come near to one that
// has none: those that look alike, then what is talked about most.
func (c *Corpus) nearTopics(topic string) []string {
	return append(c.likeTopics(topic), c.topTopics()...)
}

// topTopics returns what is talked about most.
func (c *Corpus) topTopics() []string {
	var names []string
	for _, t := range c.Topics(maxSuggestions) {
		names = append(names, t.Name)
	}
	return names
}

// topicsBeside returns topics that stand in the same paragraphs, the most
// frequent there first.
func (c *Corpus) topicsBeside(passages []Card) []string {
	const look = 20 // paragraphs
	beside := map[string]int{}
	for _, p := range passages[:min(len(passages), look)] {
		for _, w := range splitWords(p.Text()) {
			if form := c.noun(w.key); form != "" && !generic[w.key] {
				beside[form]++
			}
		}
	}
	names := slices.Collect(maps.Keys(beside))
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(beside[b], beside[a]), cmp.Compare(c.count(wordKey(b)), c.count(wordKey(a))), cmp.Compare(a, b))
	})
	return names[:min(len(names), maxSuggestions)]
}

// likeTopics returns words of the topic that have statements, and words that
// look like words of the topic.
func (c *Corpus) likeTopics(topic string) []string {
	var near []string
	words := splitWords(topic)
	if len(words) > 1 {
		for _, w := range words {
			if c.count(w.key) > 0 {
				near = append(near, c.written(w.key, w.In(topic)))
			}
		}
	}
	for _, w := range words {
		near = append(near, c.alike(w.key, w.In(topic))...)
	}
	return near
}

// alike returns words of statements that look like one that is in none: the
// same stem first ("criticise" for "criticism"), then small misspellings. They
// are as the articles write them.
func (c *Corpus) alike(key, typed string) []string {
	if len(key) < 4 || stopWords[key] {
		return nil
	}
	stem := stemOf(key)
	list := c.nearest(key, func(w string, p *posting) (int, bool) {
		switch {
		case len(p.entries) == 0:
			return 0, false
		case sameStem(w, key, stem):
			return 0, true
		}
		return misspeltWord(key, w)
	})
	for i, w := range list {
		list[i] = c.written(w, typed)
	}
	return list[:min(len(list), maxSuggestions)]
}

// sameStem reports whether w is of the family of a key with that stem.
func sameStem(w, key, stem string) bool { return strings.HasPrefix(w, key[:3]) && stemOf(w) == stem }

// stemOf returns the Snowball stem, which brings whole families of words
// together ("import", "important"): good enough to suggest, not to match.
func stemOf(w string) string {
	env := snowballstem.NewEnv(w)
	english.Stem(env)
	return env.Current()
}
