package briefing

import (
	"cmp"
	"slices"
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
