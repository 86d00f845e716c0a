package attribution

import (
	"strings"

	"ukchina/briefing/text"
)

// tellsBack gives the quotation that was all of the paragraph before to who is said
// here to have said it: “It must go.” ¶ That was how Ms Vale ended her letter.
func (r *reader) tellsBack(s *stretch) {
	q := r.lone - 1
	r.lone = 0
	if q < 0 || r.owned(q) || r.d.ParagraphAt(r.d.Quotations[q].Start) != s.paragraph-1 || s.items[0].Start != r.d.Paragraphs[s.paragraph].Start {
		return
	}
	if s.goesOnOf(r.before.In(r.d.Text)) {
		r.toldBack(q, r.before, nil)
		return
	}
	if !s.at(0).is("that") && !s.at(0).is("this") || !s.at(1).in(beForms) || !s.at(2).is("how") {
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
	r.toldBack(q, s.span(p), []text.Span{verb.Span})
}

// toldBack adds quotation q, of an earlier paragraph, as the words of source.
func (r *reader) toldBack(q int, source text.Span, cue []text.Span) {
	r.out = append(r.out, Statement{Source: []text.Span{source}, Cue: cue, Content: []text.Span{r.words(q)},
		Kind: Direct, Rule: "quote-verb-source", Continues: -1, Certainty: 100})
	r.by[q] = len(r.out)
}

// goesOnOf reports whether s begins with a name that ends as that of who does, whom
// the paragraph before a quotation told of: so does what it frames.
func (s *stretch) goesOnOf(who string) bool {
	p := phrase{0, s.simpleRight(0)}
	if who == "" || p.empty() || !s.at(p.last-1).name() {
		return false
	}
	name := s.at(p.last - 1).lower
	return strings.HasSuffix(strings.ToLower(who), " "+name)
}
