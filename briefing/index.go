package briefing

import (
	"cmp"
	"slices"
	"strings"
)

// A segment is the index of some articles: which words stand in the contents
// of which statements. It is immutable.
type segment struct {
	articles []*Facts
	entries  []entry
	postings map[string]*posting // by key; stop words have none
	nouns    map[string]string   // the nouns in contents: key to form
	people   directory
}

// A posting says where a word stands. Both lists are in order, without repeats.
type posting struct {
	entries  []uint32 // whose content holds the word
	articles []uint32 // whose text holds it
	saidIn   uint32   // articles of the entries
	nounIn   uint32   // those where it is a noun
}

// An entry is a statement of a segment.
type entry struct {
	article   uint32 // index into segment.articles
	statement uint32 // index into Facts.Statements
	rank      uint8  // the statement's
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
	s := filing{&segment{articles: facts, postings: map[string]*posting{}, nouns: map[string]string{},
		people: directory{by: map[string][]*identity{}}}, map[string]*posting{}}
	for i, f := range facts {
		first := uint32(len(s.entries))
		s.addText(uint32(i), f.Article.Text)
		for j := range f.Statements {
			s.entries = append(s.entries, entry{uint32(i), uint32(j), f.Statements[j].rank()})
			s.addContent(first+uint32(j), first, f.Statements[j].Citation)
		}
		for _, noun := range f.Nouns {
			s.addNoun(noun)
		}
		s.people.add(f, first)
	}
	return s.segment
}

// A filing is a segment in the making.
type filing struct {
	*segment
	known map[string]*posting // of words as written; nil for stop words
}

// addText files article n under the words of its text.
func (s filing) addText(n uint32, text string) {
	for w := range rawWords(text) {
		if p := s.posting(w.In(text)); p != nil {
			p.articles = appendNew(p.articles, n)
		}
	}
}

// addContent files entry n under the words of its content; first is the first
// entry of its article.
func (s filing) addContent(n, first uint32, c Citation) {
	for _, part := range c.parts() {
		for w := range rawWords(part) {
			if p := s.posting(w.In(part)); p != nil {
				if len(p.entries) == 0 || p.entries[len(p.entries)-1] < first {
					p.saidIn++
				}
				p.entries = appendNew(p.entries, n)
			}
		}
	}
}

// addNoun keeps the noun as a topic is shown, in lower case where it ever is.
func (s filing) addNoun(noun string) {
	key := wordKey(noun)
	if p := s.postings[key]; p != nil {
		p.nounIn++
	}
	s.nouns[key] = plainest(s.nouns[key], noun)
}

// plainest returns which of two forms of one word to show: the one in lower
// case, then the shorter. The order in which they were read must not show, or
// a corpus that grew would differ from one made at once.
func plainest(a, b string) string {
	rank := func(s string) (capital, length int) {
		if s != strings.ToLower(s) {
			capital = 1
		}
		return capital, len(s)
	}
	ac, al := rank(a)
	bc, bl := rank(b)
	if a == "" || b != "" && cmp.Or(cmp.Compare(bc, ac), cmp.Compare(bl, al), cmp.Compare(b, a)) < 0 {
		return b
	}
	return a
}

// posting returns the posting of a word to add to, nil for a stop word.
func (s filing) posting(raw string) *posting {
	if p, ok := s.known[raw]; ok {
		return p
	}
	key := wordKey(raw)
	p := s.postings[key]
	if p == nil && !stopWords[key] {
		p = &posting{}
		s.postings[key] = p
	}
	s.known[raw] = p
	return p
}

// at returns the article of entry n and the index of its statement.
func (s *segment) at(n uint32) (*Facts, int) {
	e := s.entries[n]
	return s.articles[e.article], int(e.statement)
}
