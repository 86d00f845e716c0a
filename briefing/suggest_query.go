package briefing

import (
	"cmp"
	"strings"

	"ukchina/briefing/text"
)

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
var asks = text.Set("who what when where why how which whose is are was were do does did has have had will can could")

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
