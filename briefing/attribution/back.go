package attribution

import "ukchina/briefing/text"

// tellsBack gives the quotation that was all of the paragraph before to who is said
// here to have said it: “It must go.” ¶ That was how Ms Vale ended her letter.
func (r *reader) tellsBack(s *stretch) {
	q := r.lone - 1
	r.lone = 0
	if q < 0 || r.owned(q) || r.d.ParagraphAt(r.d.Quotations[q].Start) != s.paragraph-1 || s.items[0].Start != r.d.Paragraphs[s.paragraph].Start ||
		!s.at(0).is("that") && !s.at(0).is("this") || !s.at(1).in(beForms) || !s.at(2).is("how") {
		return
	}
	p := phrase{3, s.simpleRight(3)}
	if s.at(3).in(subjectPronouns) {
		p.last = 4
	}
	at := s.beyond(p.last)
	verb := s.at(at)
	if p.empty() || !verb.finite() || s.endsAt(at+1) || !s.speaks(p) { // not "how the winter ended"
		return
	}
	r.out = append(r.out, Statement{Source: []text.Span{s.span(p)}, Cue: []text.Span{verb.Span}, Content: []text.Span{r.words(q)},
		Kind: Direct, Rule: "quote-verb-source", Continues: -1, Certainty: 100})
	r.by[q] = len(r.out)
}
