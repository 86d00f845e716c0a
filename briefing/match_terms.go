package briefing

import "slices"

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

func (p *posting) inTexts() []uint32 { return p.articles }

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
