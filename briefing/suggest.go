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

// nearestQuery returns the query that comes nearest to an input without a verb.
func (c *Corpus) nearestQuery(input string) string {
	if c == nil {
		c = NewCorpus(Profile{})
	}
	if found := c.Find(input); len(found) > 0 {
		if found[0].Statements > 0 {
			return Query{Verb: VerbSaid, Person: found[0].Name}.String()
		}
		return Query{Verb: VerbPerson, Person: found[0].Name}.String()
	}
	if c.matches(input).total() > 0 {
		return Query{Verb: VerbWhoSaid, Argument: input}.String()
	}
	first, _, _ := strings.Cut(strings.ToLower(input), " ")
	if name := Nearest(first, sortedVerbNames, func(s string) int { return len(s) / 3 }); name != "" && sameLetters(first, name) {
		if v := verbNames[name]; arguments[v] != required {
			return string(v)
		}
		return c.example(verbNames[name])
	}
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
	return string(VerbHelp)
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
				near = append(near, strings.ToLower(w.In(topic)))
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
		case strings.HasPrefix(w, key[:3]) && stemOf(w) == stem:
			return 0, true
		}
		return misspeltWord(key, w)
	})
	for i, w := range list {
		list[i] = c.written(w, typed)
	}
	return list[:min(len(list), maxSuggestions)]
}

// stemOf returns the Snowball stem, which brings whole families of words
// together ("import", "important"): good enough to suggest, not to match.
func stemOf(w string) string {
	env := snowballstem.NewEnv(w)
	english.Stem(env)
	return env.Current()
}
