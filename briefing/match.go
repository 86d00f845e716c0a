package briefing

import (
	"cmp"
	"slices"
	"strings"

	"ukchina/briefing/attribution"
	"ukchina/briefing/people"
)

// A hit is a statement that matches.
type hit struct {
	facts     *Facts
	statement int
	level     level
}

// A level says how well a statement matches; smaller is better.
type level uint8

const (
	exact   level = iota // the word, or the phrase
	allOf                // all words of the topic, apart
	synonym              // a word the briefing says means the same
)

func (h hit) said() *Statement { return &h.facts.Statements[h.statement] }

// compare orders hits: the better match, then what is quoted before what is
// told, then the newer article, then the earlier place.
func (h hit) compare(o hit) int {
	return cmp.Or(
		cmp.Compare(h.level, o.level),
		cmp.Compare(kindRank[h.said().Kind], kindRank[o.said().Kind]),
		newestFirst(h.facts, o.facts),
		cmp.Compare(h.statement, o.statement))
}

// kindRank puts what is quoted before what is told.
var kindRank = [...]int{attribution.Direct: 0, attribution.Mixed: 1, attribution.Indirect: 2}

// best returns the n best hits, in order. It sorts no more than it must: a
// common word has a hundred thousand.
func best(hits []hit, n int) []hit {
	if n >= len(hits) {
		slices.SortFunc(hits, hit.compare)
		return hits
	}
	top := make([]hit, 0, n+1)
	for _, h := range hits {
		if len(top) == n && (n == 0 || top[n-1].compare(h) <= 0) {
			continue
		}
		i, _ := slices.BinarySearchFunc(top, h, hit.compare)
		top = slices.Insert(top, i, h)
		top = top[:min(len(top), n)]
	}
	return top
}

// matches returns the statements on a topic, in no order. A topic of several
// words is first looked for as a phrase, and word by word when no statement
// has it; the briefing's synonyms come after.
func (c *Corpus) matches(topic string) []hit {
	terms, quoted := parseTopic(topic)
	found := c.collect(terms, exact)
	if !quoted && len(terms) == 1 && len(terms[0]) > 1 {
		found = addNew(found, c.naming(topic))
		if len(found) == 0 {
			found = c.collect(terms[0].split(), allOf)
		}
	}
	for _, other := range c.Profile.synonyms(topic) {
		if t := newTerm(other); len(t) > 0 {
			found = addNew(found, c.collect([]term{t}, synonym))
		}
	}
	return found
}

// addNew appends those of more that are not in found.
func addNew(found, more []hit) []hit {
	if len(found) == 0 || len(more) == 0 {
		return append(found, more...)
	}
	seen := make(map[*Statement]bool, len(found))
	for _, h := range found {
		seen[h.said()] = true
	}
	return append(found, slices.DeleteFunc(more, func(h hit) bool { return seen[h.said()] })...)
}

// collect returns the statements whose content holds all terms.
func (c *Corpus) collect(ts terms, l level) []hit {
	if ts.common() {
		return nil
	}
	var found []hit
	for _, s := range c.segments {
		for _, n := range s.lookup(ts, (*posting).inContents) {
			f, i := s.at(n)
			if h := (hit{f, i, l}); !ts.adjacent() || ts.in(h.contents()...) {
				found = append(found, h)
			}
		}
	}
	return found
}

// contents returns the slices of the article that h's statement consists of.
func (h hit) contents() []string {
	st := h.said()
	texts := make([]string, len(st.Spans))
	for i, span := range st.Spans {
		texts[i] = span.In(h.facts.Article.Text)
	}
	return texts
}

// adjacent reports whether words of ts must stand next to each other.
func (ts terms) adjacent() bool {
	return slices.ContainsFunc(ts, func(t term) bool { return len(t) > 1 })
}

// lookup returns what the segment has under all words of ts, in the lists
// that pick takes from the postings.
func (s *segment) lookup(ts terms, pick func(*posting) []uint32) []uint32 {
	var list []uint32
	first := true
	for _, t := range ts {
		for _, keys := range t {
			switch {
			case stopWords[keys[0]]:
			case first:
				list, first = s.either(keys, pick), false
			default:
				list = intersect(list, s.either(keys, pick))
			}
		}
	}
	return list
}

func (p *posting) inContents() []uint32 { return p.entries }
func (p *posting) inTexts() []uint32    { return p.articles }

// either returns what is filed under any of the keys.
func (s *segment) either(keys []string, pick func(*posting) []uint32) []uint32 {
	var list []uint32
	for _, k := range keys {
		p := s.postings[k]
		switch {
		case p == nil:
		case list == nil:
			list = pick(p)
		default:
			list = slices.Concat(list, pick(p))
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

// naming returns the statements that name, by surname, the person whose full
// name the topic is.
func (c *Corpus) naming(topic string) []hit {
	key := nameKey(topic)
	var found []hit
	for _, p := range c.Find(topic) {
		if p.Kind != people.Human || !strings.Contains(key, " ") || nameKey(p.Name) != key {
			continue
		}
		in := map[*Facts]*people.Person{}
		for _, a := range p.In() {
			in[a.Facts] = a.Person
		}
		surname := newTerm(p.surname())
		found = slices.DeleteFunc(c.collect(terms{surname}, exact), func(h hit) bool {
			return in[h.facts] == nil || !h.facts.means(p.surname(), in[h.facts])
		})
	}
	return found
}

// means reports whether a surname in f can only be p's.
func (f *Facts) means(surname string, p *people.Person) bool {
	for i := range f.Cast.People {
		q := &f.Cast.People[i]
		if q != p && q.Kind == people.Human && slices.Contains(strings.Fields(nameKey(q.Name)), surname) {
			return false
		}
	}
	return true
}

// surname returns the key of the word that p is called by with a title, the
// last of the name where no alias tells.
func (p *Person) surname() string {
	words := strings.Fields(nameKey(p.Name))
	for _, a := range p.Aliases {
		if key := nameKey(a); key != strings.ToLower(a) && slices.Contains(words, key) {
			return key
		}
	}
	return words[len(words)-1]
}
