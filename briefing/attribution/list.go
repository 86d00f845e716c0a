package attribution

// listed adds what a list tells item by item after who says it: "The board said
// that:", and a paragraph each that begins with a small letter. What has a report
// of its own is left alone.
func (r *reader) listed(s *stretch) {
	a, p := r.announced, r.d.Paragraphs[s.paragraph]
	first := s.lead()
	if s.at(0).dash() {
		first = 1
	}
	it, end := s.at(first), len(s.items)
	if a.source.Empty() || a.paragraph != s.paragraph-1 || len(r.out) > s.from || s.items[0].Start != p.Start || s.items[end-1].End != p.End ||
		it.quoted() || it.lower[0] < 'a' || it.lower != it.In(r.d.Text) || !s.hasFinite(first, end) {
		return
	}
	if r.add(s, a.source, a.cue, "colon", phrase{first, s.trimRight(first, end)}) >= 0 {
		r.announced.paragraph = s.paragraph
	}
}
