package briefing

import "slices"

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
	s := &segment{articles: facts, postings: map[string]*posting{}, nouns: map[string]string{}, people: directory{by: map[string][]*identity{}}}
	for i, f := range facts {
		s.addText(uint32(i), f.Article.Text)
		for j := range f.Statements {
			n := uint32(len(s.entries))
			s.entries = append(s.entries, entry{uint32(i), uint32(j)})
			for _, span := range f.Statements[j].Spans {
				s.addContent(n, span.In(f.Article.Text))
			}
		}
		for _, noun := range f.Nouns {
			if key := wordKey(noun); s.nouns[key] == "" {
				s.nouns[key] = noun
			}
		}
		s.people.add(f)
	}
	return s
}

// addText files article n under the words of its text.
func (s *segment) addText(n uint32, text string) {
	for w := range words(text) {
		if p := s.posting(w.key); p != nil {
			p.articles = appendNew(p.articles, n)
		}
	}
}

// addContent files entry n under the words of a content.
func (s *segment) addContent(n uint32, content string) {
	for w := range words(content) {
		if p := s.posting(w.key); p != nil {
			p.entries = appendNew(p.entries, n)
		}
	}
}

// posting returns the posting of a word to add to, nil for a stop word.
func (s *segment) posting(key string) *posting {
	if stopWords[key] {
		return nil
	}
	p := s.postings[key]
	if p == nil {
		p = &posting{}
		s.postings[key] = p
	}
	return p
}

// appendNew appends n to an ordered list that may hold it already.
func appendNew(list []uint32, n uint32) []uint32 {
	if len(list) > 0 && list[len(list)-1] == n {
		return list
	}
	return append(list, n)
}

// at returns the article of entry n and the index of its statement.
func (s *segment) at(n uint32) (*Facts, int) {
	e := s.entries[n]
	return s.articles[e.article], int(e.statement)
}
