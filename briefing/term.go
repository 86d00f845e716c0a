package briefing

import (
	"slices"
	"strings"
)

// A term is words that must stand next to each other, each with the keys it
// may be filed under.
type term [][]string

// newTerm returns the term of a phrase, empty where the phrase has no word.
func newTerm(phrase string) term {
	var t term
	for _, w := range splitWords(phrase) {
		t = append(t, append([]string{w.key}, inflected(w.key)...))
	}
	return t
}

// common reports whether t has nothing but stop words, and so finds nothing.
func (t term) common() bool {
	return !slices.ContainsFunc(t, func(keys []string) bool { return !stopWords[keys[0]] })
}

// trim drops the stop words around t: "the tariffs".
func (t term) trim() term {
	for len(t) > 0 && stopWords[t[0][0]] {
		t = t[1:]
	}
	for len(t) > 0 && stopWords[t[len(t)-1][0]] {
		t = t[:len(t)-1]
	}
	return t
}

// split returns a term for each word of t that is no stop word.
func (t term) split() []term {
	var terms []term
	for _, keys := range t {
		if !stopWords[keys[0]] {
			terms = append(terms, term{keys})
		}
	}
	return terms
}

// find returns where the words of t stand next to each other in s.
func (t term) find(s string) (start, end int, ok bool) {
	words := splitWords(s)
	for i := 0; len(t) > 0 && i+len(t) <= len(words); i++ {
		if t.startsAt(words[i:]) {
			return words[i].Start, words[i+len(t)-1].End, true
		}
	}
	return 0, 0, false
}

func (t term) startsAt(words []word) bool {
	for i, keys := range t {
		if !slices.Contains(keys, words[i].key) {
			return false
		}
	}
	return true
}

// terms are what must all stand in a text; empty terms stand in none.
type terms []term

// parseTopic returns the terms of a topic as typed: one for each phrase in
// quotation marks, and one for the words before, between and after them.
func parseTopic(topic string) (list terms, quoted bool) {
	for i, part := range strings.Split(doubleQuotes.Replace(topic), `"`) {
		t := newTerm(part)
		if i%2 == 0 {
			t = t.trim()
		}
		if len(t) > 0 {
			list = append(list, t)
			quoted = quoted || i%2 == 1
		}
	}
	return list, quoted
}

var doubleQuotes = strings.NewReplacer("“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`,
	"‹", `"`, "›", `"`, "「", `"`, "」", `"`, "『", `"`, "』", `"`, "``", `"`, "''", `"`)

// common reports whether the terms find nothing for being too common.
func (ts terms) common() bool { return len(ts) == 0 || slices.ContainsFunc(ts, term.common) }

// in reports whether each of the terms stands in one of the texts.
func (ts terms) in(texts ...string) bool {
	for _, t := range ts {
		if !slices.ContainsFunc(texts, func(s string) bool { _, _, ok := t.find(s); return ok }) {
			return false
		}
	}
	return len(ts) > 0
}
