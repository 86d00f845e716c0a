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

// nearest returns the query that comes nearest to an input without a verb.
func (c *Corpus) nearest(input string) string {
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
		near = append(near, c.alike(w.key)...)
	}
	return near
}

// alike returns words of statements that look like one that is in none: the
// same stem first ("criticise" for "criticism"), then small misspellings.
func (c *Corpus) alike(key string) []string {
	if len(key) < 4 || stopWords[key] {
		return nil
	}
	stem := stemOf(key)
	distance := map[string]int{}
	for _, s := range c.segments {
		for w, p := range s.postings {
			switch {
			case len(p.entries) == 0 || w[0] != key[0]:
			case strings.HasPrefix(w, key[:3]) && stemOf(w) == stem:
				distance[w] = 0
			case misspelt(w, key):
				distance[w] = editDistance(w, key)
			}
		}
	}
	list := make([]string, 0, len(distance))
	for w := range distance {
		list = append(list, w)
	}
	slices.SortFunc(list, func(a, b string) int {
		return cmp.Or(cmp.Compare(distance[a], distance[b]), cmp.Compare(c.count(b), c.count(a)), cmp.Compare(a, b))
	})
	return list[:min(len(list), maxSuggestions)]
}

// stemOf returns the Snowball stem, which brings whole families of words
// together ("import", "important"): good enough to suggest, not to match.
func stemOf(w string) string {
	env := snowballstem.NewEnv(w)
	english.Stem(env)
	return env.Current()
}

// Nearest returns the candidate with the fewest wrong letters, at most allow
// of its own; "" when there is none or when two are equally near.
func Nearest(s string, candidates []string, allow func(string) int) string {
	best, at := "", 1<<30
	for _, c := range candidates {
		switch d := editDistance(s, c); {
		case d > allow(c) || d > at:
		case d == at && best != c:
			best = cmp.Or(best, c)
		default:
			best, at = c, d
		}
	}
	return best
}

// editDistance counts the letters to insert, drop, change or swap with their
// neighbour to turn a into b (optimal string alignment).
func editDistance(a, b string) int {
	x, y := []rune(a), []rune(b)
	rows := [3][]int{make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)}
	for j := range rows[1] {
		rows[1][j] = j
	}
	for i := 1; i <= len(x); i++ {
		before, last, row := rows[0], rows[1], rows[2]
		row[0] = i
		for j := 1; j <= len(y); j++ {
			change := last[j-1]
			if x[i-1] != y[j-1] {
				change++
			}
			row[j] = min(last[j]+1, row[j-1]+1, change)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		rows = [3][]int{last, row, before}
	}
	return rows[1][len(y)]
}

func abs(n int) int { return max(n, -n) }
