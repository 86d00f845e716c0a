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
	for _, part := range parts(topic) {
		if c.matches(part).total() > 0 {
			near = append(near, part)
		}
	}
	if len(words) > 1 && len(near) == 0 {
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

// parts returns what a topic enumerates: "human rights" and "Taiwan" of "human
// rights and Taiwan"; nothing where that is one thing.
func parts(topic string) []string {
	list := strings.FieldsFunc(enumerating.Replace(unquoted(topic)), func(r rune) bool { return r == ',' || r == ';' || r == '/' })
	if len(list) < 2 {
		return nil
	}
	for i, part := range list {
		list[i] = strings.TrimSpace(part)
	}
	return list
}

var enumerating = strings.NewReplacer(" and ", ",", " or ", ",", " & ", ",")

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
