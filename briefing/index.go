package briefing

import (
	"cmp"
	"slices"

	"ukchina/briefing/attribution"
)

// A segment is the index of some articles: which words stand in the contents
// of which statements. It is immutable.
type segment struct {
	articles []*Facts
	entries  []entry
	// postings lists, for each word, the entries whose content holds it, in
	// order, without repeats. Stop words have none.
	postings map[string][]uint32
	people   directory
}

// An entry is a statement of a segment.
type entry struct {
	article   uint32 // index into segment.articles
	statement uint32 // index into Facts.Statements
}

// withSegment returns segments with the facts added. A last segment that is
// not larger than the new one is merged into it, so that look-ups visit few.
func withSegment(segments []*segment, facts []*Facts) []*segment {
	all := slices.Clone(facts)
	keep := len(segments)
	for keep > 0 && len(segments[keep-1].articles) <= len(all) {
		keep--
		all = append(all, segments[keep].articles...)
	}
	return append(slices.Clone(segments[:keep]), newSegment(all))
}

func newSegment(facts []*Facts) *segment {
	slices.SortStableFunc(facts, newestFirst)
	s := &segment{articles: facts, postings: map[string][]uint32{}, people: directory{}}
	for i, f := range facts {
		for j := range f.Statements {
			n := uint32(len(s.entries))
			s.entries = append(s.entries, entry{uint32(i), uint32(j)})
			for _, span := range f.Statements[j].Spans {
				s.post(n, span.In(f.Article.Text))
			}
		}
		s.people.add(f)
	}
	return s
}

// post files entry n under the words of a content.
func (s *segment) post(n uint32, content string) {
	for _, w := range splitWords(content) {
		if stopWords[w.key] {
			continue
		}
		list := s.postings[w.key]
		if len(list) == 0 || list[len(list)-1] != n {
			s.postings[w.key] = append(list, n)
		}
	}
}

// at returns the article and the statement of entry n.
func (s *segment) at(n uint32) (*Facts, *Statement) {
	e := s.entries[n]
	f := s.articles[e.article]
	return f, &f.Statements[e.statement]
}

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
