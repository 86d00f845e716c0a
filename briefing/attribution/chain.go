package attribution

import "ukchina/briefing/text"

// chain ties the quotations of s that have no attribution of their own to the
// statement that they go on with.
func (r *reader) chain(s *stretch) {
	for i := range s.items {
		q := s.items[i].quote
		if q < 0 || r.by != nil && r.by[q] > 0 {
			continue
		}
		before := r.d.Quotations[q].Continues
		if before >= 0 && r.by != nil && r.by[before] > 0 {
			n := r.add(s, text.Span{}, text.Span{}, "continued-quotation", phrase{i, i + 1})
			if n >= 0 {
				r.out[n].Continues = r.by[before] - 1
			}
			continue
		}
		if !s.alone(i) {
			continue
		}
		r.next(s, i)
	}
}

// alone reports whether the stretch is nothing but the quotation at i.
func (s *stretch) alone(i int) bool {
	for j := range s.items {
		if j != i && !s.at(j).stop() && !s.at(j).comma() {
			return false
		}
	}
	return true
}

// next ties a sentence that is a quotation to the statement before it in the
// paragraph.
func (r *reader) next(s *stretch, i int) {
	if len(r.out) == 0 {
		return
	}
	n := len(r.out) - 1
	last := &r.out[n]
	end := last.Content[len(last.Content)-1]
	if r.d.ParagraphAt(end.Start) != s.paragraph || len(last.Source) == 0 {
		return
	}
	if last.Kind == Direct && len(last.Cue) > 0 {
		last.Content = append(last.Content, r.words(s.items[i].quote))
		r.owner(s.items[i].quote, n+1)
		return
	}
	if k := r.add(s, text.Span{}, text.Span{}, "same-speaker", phrase{i, i + 1}); k >= 0 {
		r.out[k].Continues = n
	}
}
