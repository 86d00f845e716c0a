package briefing

import (
	"cmp"
	"slices"
	"strings"

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
	levels
)

func (h hit) said() *Statement { return &h.facts.Statements[h.statement] }

// compare orders hits: the better match, then what is sure and what is
// quoted first, then the newer article, then the earlier place.
func (h hit) compare(o hit) int {
	return cmp.Or(
		cmp.Compare(h.level, o.level),
		cmp.Compare(h.said().rank(), o.said().rank()),
		newestFirst(h.facts, o.facts),
		cmp.Compare(h.statement, o.statement))
}

// found holds the entries that match, for each level and segment in order and
// without repeats.
type found struct {
	segments []*segment
	entries  [levels][][]uint32
}

// matches returns the statements on a topic. A topic of several words is
// first looked for as a phrase, and word by word when no statement has it;
// the briefing's synonyms come after.
func (c *Corpus) matches(topic string) *found {
	terms, quoted := parseTopic(topic)
	f := &found{segments: c.segments}
	f.add(exact, c.collect(terms))
	if !quoted && len(terms) == 1 && len(terms[0]) > 1 {
		f.add(exact, c.naming(topic))
		if f.total() == 0 {
			f.add(allOf, c.collect(terms[0].split()))
		}
	}
	for _, other := range c.Profile.synonyms(topic) {
		if t := newTerm(other); len(t) > 0 {
			f.add(synonym, c.collect([]term{t}))
		}
	}
	return f
}

// total returns how many statements match.
func (f *found) total() int {
	n := 0
	for l := range levels {
		n += f.count(l)
	}
	return n
}

// count returns how many statements match at a level.
func (f *found) count(l level) int {
	n := 0
	for _, list := range f.entries[l] {
		n += len(list)
	}
	return n
}

// add adds one list a segment to a level, without what f has already.
func (f *found) add(l level, lists [][]uint32) {
	if lists == nil {
		return
	}
	for _, had := range f.entries {
		for i := range had {
			lists[i] = without(lists[i], had[i])
		}
	}
	if f.entries[l] == nil {
		f.entries[l] = lists
		return
	}
	for i := range lists {
		f.entries[l][i] = union(f.entries[l][i], lists[i])
	}
}

// keep drops what is not in keep, one list a segment.
func (f *found) keep(keep [][]uint32) {
	for _, lists := range f.entries {
		for i := range lists {
			lists[i] = intersect(lists[i], keep[i])
		}
	}
}

// best returns the n best matches, in order; all for n below 0. It looks at no
// more articles than it must: a common word has a hundred thousand matches.
func (f *found) best(n int) []hit {
	if n < 0 {
		n = f.total()
	}
	var hits []hit
	for l, segments := range f.entries {
		for i, list := range segments {
			hits = f.segments[i].appendBest(hits, list, level(l), n)
		}
	}
	slices.SortFunc(hits, hit.compare)
	return hits[:min(n, len(hits))]
}

// appendBest appends the first n entries of each rank. Entries are in the
// order of compare but for their rank.
func (s *segment) appendBest(hits []hit, list []uint32, l level, n int) []hit {
	var seen [ranks]int
	for _, e := range list {
		rank := s.entries[e].rank
		if seen[rank]++; seen[rank] <= n {
			f, i := s.at(e)
			hits = append(hits, hit{f, i, l})
		}
	}
	return hits
}

// collect returns, for each segment, the entries whose content holds all
// terms; nil for terms that are too common.
func (c *Corpus) collect(ts terms) [][]uint32 {
	if ts.common() {
		return nil
	}
	lists := make([][]uint32, len(c.segments))
	for i, s := range c.segments {
		lists[i] = s.lookup(ts, (*posting).inContents)
		if ts.adjacent() {
			lists[i] = slices.DeleteFunc(slices.Clone(lists[i]), func(n uint32) bool { return !ts.in(s.contents(n)...) })
		}
	}
	return lists
}

// contents returns the slices of the article that entry n consists of.
func (s *segment) contents(n uint32) []string {
	f, i := s.at(n)
	return f.Statements[i].parts()
}

// parts returns the cited slices one by one.
func (c Citation) parts() []string {
	texts := make([]string, len(c.Spans))
	for i, span := range c.Spans {
		texts[i] = span.In(c.Article.Text)
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
		if p := s.postings[k]; p != nil {
			list = union(list, pick(p))
		}
	}
	return list
}

// naming returns, for each segment, the statements that name by surname the
// person whose full name the topic is.
func (c *Corpus) naming(topic string) [][]uint32 {
	key := nameKey(topic)
	if !strings.Contains(key, " ") {
		return nil
	}
	for _, p := range c.Find(topic) {
		if p.Kind != people.Human || nameKey(p.Name) != key {
			continue
		}
		in := map[*Facts]*people.Person{}
		for _, a := range p.In() {
			in[a.Facts] = a.Person
		}
		surname := p.surname()
		lists := c.collect(terms{newTerm(surname)})
		for i, s := range c.segments {
			lists[i] = slices.DeleteFunc(slices.Clone(lists[i]), func(n uint32) bool {
				f, _ := s.at(n)
				return in[f] == nil || !f.means(surname, in[f])
			})
		}
		return lists
	}
	return nil
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
		if key := nameKey(a); key != titledKey(a) && slices.Contains(words, key) {
			return key
		}
	}
	return words[len(words)-1]
}
