package attribution

import "ukchina/briefing/text"

// Rules returns the statements that the rules find in d, in reading order of
// their content. It is pure and safe for concurrent use.
//
// It goes through the text once, stretch by stretch, in five stages: candidate
// cues (cue.go), sources (source.go), contents (content.go, left.go, end.go),
// refusals (refuse.go) and chains of quotations (chain.go, gesture.go). rules.go puts the
// first four together. A detector of another kind can supply any of them, since
// all that passes between them is cues, phrases and spans.
func Rules(d *text.Document) []Statement {
	r := &reader{d: d, by: make([]int, len(d.Quotations))}
	r.transcript()
	r.stretches(func(s *stretch) {
		if r.labelled != nil && r.labelled[s.paragraph] {
			return
		}
		r.report(s)
		r.chain(s)
	})
	r.opened()
	return sorted(r.out)
}

// A reader reads one document.
type reader struct {
	d   *text.Document
	out []Statement
	// by is the statement that each quotation belongs to, plus one.
	by        []int
	announced announcement
	// lone is the quotation that is all of the last stretch, plus one, or 0.
	lone int
	// before is who the paragraph before that quotation tells of at its end.
	before text.Span
	// prepared is who speaks in a quotation that stands alone after the last
	// stretch.
	prepared announcement
	// acting is who the last stretch tells of, for a quotation that stands alone
	// in a paragraph where nobody has spoken.
	acting announcement
	// studies is the paragraph of the last stretch, plus one, if somebody studies
	// something there; or 0.
	studies int
	// labelled tells which paragraphs are those of a transcript; nil if none.
	labelled []bool
}

// owned reports whether quotation q belongs to a statement already.
func (r *reader) owned(q int) bool { return r.by[q] > 0 }

// add appends a statement whose content is the items of parts, and returns its
// index. It returns -1 where there is no content, or where the content is a
// quotation that another statement has.
func (r *reader) add(s *stretch, source, cue text.Span, rule string, parts ...phrase) int {
	st := Statement{Rule: rule, Continues: -1, Certainty: 100, Kind: s.kind(parts)}
	for _, p := range parts {
		span, ok := r.part(s, s.afterCommas(p))
		if !ok {
			return -1
		}
		st.Content = append(st.Content, span)
	}
	if !source.Empty() {
		st.Source = []text.Span{source}
	}
	if !cue.Empty() {
		st.Cue = []text.Span{cue}
	}
	r.out = append(r.out, st)
	r.own(s, parts)
	return len(r.out) - 1
}

// part returns the span of a part of a content: of the words alone where p is a
// quotation. There is none where p is empty or the quotation is another statement's.
func (r *reader) part(s *stretch, p phrase) (text.Span, bool) {
	if p.empty() {
		return text.Span{}, false
	}
	if q := s.at(p.first).quote; q >= 0 && p.last == p.first+1 {
		return r.words(q), !r.owned(q)
	}
	return s.span(p), true
}

// kind returns how parts give the words of a source.
func (s *stretch) kind(parts []phrase) Kind {
	words, quotations := false, false
	for _, p := range parts {
		p = s.afterCommas(p)
		for i := p.first; i < p.last; i++ {
			quotations = quotations || s.at(i).quoted()
			words = words || !s.at(i).quoted()
		}
	}
	switch {
	case !words:
		return Direct
	case quotations:
		return Mixed
	}
	return Indirect
}

// afterCommas returns p without the commas that it begins with.
func (s *stretch) afterCommas(p phrase) phrase {
	for !p.empty() && s.at(p.first).comma() {
		p.first++
	}
	return p
}

// own makes the quotations in parts those of the last statement.
func (r *reader) own(s *stretch, parts []phrase) {
	for _, p := range parts {
		for i := p.first; i < p.last; i++ {
			if q := s.at(i).quote; q >= 0 {
				r.by[q] = len(r.out)
			}
		}
	}
}
