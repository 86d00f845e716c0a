package briefing

import (
	"cmp"
	"slices"
	"strings"

	"ukchina/briefing/text"
)

// A Topic is something that is talked about, with how many statements do.
type Topic struct {
	Name       string
	Statements int
}

// A term is words that must stand next to each other, each with the keys it
// may be filed under.
type term [][]string

// newTerm returns the term of a phrase, empty where the phrase has no word.
func newTerm(words []word) term {
	t := make(term, 0, len(words))
	for _, w := range words {
		t = append(t, append([]string{w.key}, inflected(w.key)...))
	}
	return t
}

// common reports whether t has nothing but stop words, and so finds nothing.
func (t term) common() bool {
	return !slices.ContainsFunc(t, func(keys []string) bool { return !stopWords[keys[0]] })
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

// in reports whether the words of t stand next to each other in s.
func (t term) in(s string) bool {
	words := splitWords(s)
	for i := 0; i+len(t) <= len(words); i++ {
		if t.startsAt(words[i:]) {
			return true
		}
	}
	return false
}

func (t term) startsAt(words []word) bool {
	for i, keys := range t {
		if !slices.Contains(keys, words[i].key) {
			return false
		}
	}
	return true
}

// parseTopic returns the terms of a topic as typed: one for each phrase in
// quotation marks, and one for the words around them.
func parseTopic(argument string) (terms []term, quoted bool) {
	rest := argument
	for {
		before, phrase, after, ok := cutPhrase(rest)
		if words := splitWords(before); len(words) > 0 {
			terms = append(terms, newTerm(words))
		}
		if !ok {
			return terms, quoted
		}
		quoted = true
		if words := splitWords(phrase); len(words) > 0 {
			terms = append(terms, newTerm(words))
		}
		rest = after
	}
}

// cutPhrase cuts s around its first phrase in double quotation marks.
func cutPhrase(s string) (before, phrase, after string, found bool) {
	parts := strings.SplitN(doubleQuotes.Replace(s), `"`, 3)
	switch len(parts) {
	case 1:
		return s, "", "", false
	case 2: // the closing mark is missing
		return parts[0], parts[1], "", true
	}
	return parts[0], parts[1], parts[2], true
}

var doubleQuotes = strings.NewReplacer("“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`)

// matches returns the statements on a topic, best first. A topic of several
// words is first looked for as a phrase, and word by word when no statement
// has it; the briefing's synonyms come after.
func (c *Corpus) matches(argument string) []hit {
	terms, quoted := parseTopic(argument)
	found := hits{}
	c.collect(found, terms, exact)
	if !quoted && len(terms) == 1 && len(terms[0]) > 1 {
		c.collectNamed(found, argument)
		if len(found) == 0 {
			c.collect(found, terms[0].split(), allOf)
		}
	}
	for _, other := range c.Profile.synonyms(argument) {
		terms, _ := parseTopic(`"` + other + `"`)
		c.collect(found, terms, synonym)
	}
	return found.sorted()
}

// hits are the statements found, each at its best level.
type hits map[hitKey]hit

type hitKey struct {
	facts     *Facts
	statement int
}

func (h hits) add(x hit) {
	k := hitKey{x.facts, x.statement}
	if old, ok := h[k]; !ok || x.level < old.level {
		h[k] = x
	}
}

func (h hits) sorted() []hit {
	list := make([]hit, 0, len(h))
	for _, x := range h {
		list = append(list, x)
	}
	slices.SortFunc(list, hit.compare)
	return list
}

// collect adds the statements whose content holds all terms.
func (c *Corpus) collect(found hits, terms []term, l level) {
	if len(terms) == 0 || slices.ContainsFunc(terms, term.common) {
		return
	}
	for _, s := range c.segments {
		for _, n := range s.lookup(terms) {
			e := s.entries[n]
			found.add(hit{s.articles[e.article], int(e.statement), l})
		}
	}
}

// lookup returns the entries whose content holds all terms.
func (s *segment) lookup(terms []term) []uint32 {
	var list []uint32
	first := true
	for _, t := range terms {
		for _, keys := range t {
			if stopWords[keys[0]] {
				continue
			}
			if got := s.either(keys); first {
				list, first = got, false
			} else {
				list = intersect(list, got)
			}
		}
	}
	return slices.DeleteFunc(slices.Clone(list), func(n uint32) bool { return !s.holds(n, terms) })
}

// either returns the entries that hold any of the keys.
func (s *segment) either(keys []string) []uint32 {
	var list []uint32
	for _, k := range keys {
		switch more := s.postings[k]; {
		case len(list) == 0:
			list = more
		case len(more) > 0:
			list = slices.Concat(list, more)
			slices.Sort(list)
			list = slices.Compact(list)
		}
	}
	return list
}

// intersect returns what two ordered lists share.
func intersect(a, b []uint32) []uint32 {
	var both []uint32
	for len(a) > 0 && len(b) > 0 {
		switch cmp.Compare(a[0], b[0]) {
		case -1:
			a = a[1:]
		case 1:
			b = b[1:]
		default:
			both = append(both, a[0])
			a, b = a[1:], b[1:]
		}
	}
	return both
}

// holds reports whether the terms of several words stand together in entry n.
func (s *segment) holds(n uint32, terms []term) bool {
	f, st := s.at(n)
	for _, t := range terms {
		if len(t) > 1 && !slices.ContainsFunc(st.Spans, func(sp text.Span) bool { return t.in(sp.In(f.Article.Text)) }) {
			return false
		}
	}
	return true
}

// synonyms returns the words and phrases that p says mean the same as a
// topic, the topic left out, in order of the alphabet.
func (p Profile) synonyms(topic string) []string {
	key := phraseKey(topic)
	var others []string
	for name, words := range p.Topics {
		group := append([]string{name}, words...)
		if slices.ContainsFunc(group, func(s string) bool { return phraseKey(s) == key }) {
			others = append(others, group...)
		}
	}
	slices.Sort(others)
	return slices.DeleteFunc(slices.Compact(others), func(s string) bool { return phraseKey(s) == key })
}

// phraseKey returns what phrases are compared by.
func phraseKey(s string) string {
	words := splitWords(s)
	keys := make([]string, len(words))
	for i, w := range words {
		keys[i] = w.key
	}
	return strings.Join(keys, " ")
}

// collectNamed adds the statements that name the person whom a topic of
// several words names in full, be it by surname.
func (c *Corpus) collectNamed(found hits, argument string) {}
