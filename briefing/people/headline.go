package people

import "slices"

// headed gives the description that makes the statement of a headline to whom the
// sentence after it begins with: "Rovers boss hails teenager / Jane Roe praised".
func (w *walk) headed() {
	if !w.inHeadline(0) || len(w.out) == 0 || len(w.sources) == 0 || w.SentenceAt(w.Tokens[w.sources[0].first].Start) != 0 {
		return
	}
	src := &w.sources[0]
	u, n := at(w.out, src.head), at(w.out, w.Sentences[1].First)
	if u < 0 || n < 0 || w.out[u].entity < 0 || w.entities[w.out[u].entity].Kind != Unnamed || !w.is(src.head, role) || anybody[w.lower(src.head)] {
		return
	}
	m, d := w.out[n], w.out[u]
	e := &w.entities[max(m.entity, 0)]
	if m.entity < 0 || e.Kind != Human || !w.unplaced(m.entity) || m.words() < 2 || !w.sourceIn(m.first, m.last) ||
		!goesWith(w.word[src.head]&(male|female), e) {
		return
	}
	w.learnRole(e, d.first, d.last)
	w.become(d.entity, m.entity)
}

// billed reports whether the headline alone has told of the trade at token h, and the
// last sentence was about the first who is named after it: "the cellist who walked away".
func (w *walk) billed(h int) bool {
	first := w.mentionedAt[w.lower(h)]
	if !w.inHeadline(first) || w.lastTopic < 0 {
		return false
	}
	for i := w.Sentences[0].First; i < h; i++ {
		if i > first && w.lower(i) == w.lower(h) && !w.inHeadline(i) {
			return false
		}
	}
	return !slices.ContainsFunc(w.entities, func(e entity) bool {
		return e.Kind == Human && e.first < w.entities[w.lastTopic].first && !w.inHeadline(e.first)
	})
}

// inHeadline reports whether token i stands in a first paragraph that no stop ends.
func (s *scene) inHeadline(i int) bool {
	si := s.SentenceAt(s.Tokens[i].Start)
	return si == 0 && s.Sentences[0].Paragraph == 0 && len(s.Sentences) > 1 && s.Sentences[1].Paragraph == 1 &&
		s.lower(s.Sentences[0].Last-1) != "." && s.tag(s.Sentences[0].Last-1) >= 'A'
}
