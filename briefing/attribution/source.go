package attribution

import (
	"strings"

	"ukchina/briefing/text"
)

// A found source, and where it was found.
type found struct {
	span text.Span
	// first is the item before which content on the left ends.
	first int
	// rule names how it was found; empty where it is plainly the subject.
	rule string
}

// source finds whose words c reports.
func (r *reader) source(s *stretch, c *cue) (found, bool) {
	switch before := s.at(c.first - 1); {
	case c.form == ing:
		return r.participle(s, c)
	case before.is("who"), before.is("which"),
		before.is("that") && before.tag != "DT" && (s.at(c.first-2).in(occasions) || s.oneOf(s.nounLeft(c.first-1))):
		return s.relative(c, c.first-1)
	case before.is("whom") && s.at(c.first-2).is("of"): // "backbenchers, one of whom accused"
		p := phrase{s.simpleLeft(c.first - 3), c.first}
		if of := s.nounLeft(p.first - 1); s.at(p.first-1).comma() && !of.empty() {
			p.first = of.first
		}
		return found{s.span(p), c.first, "relative-who"}, p.first < c.first-2
	case before.is("and"), before.is("but"), before.is("or"):
		return r.joined(s, c)
	}
	if who := s.lately(c.first) - 1; who < c.first-1 && (s.at(who).is("who") || s.at(who).is("which")) {
		return s.relative(c, who)
	}
	if p := s.nounLeft(c.first); s.at(p.first-1).tag == "IN" && s.at(p.first-2).is("who") && s.at(p.first-3).comma() { // ", who on television said"
		return s.relative(c, p.first-2)
	}
	span, p, ok := s.subjectLeft(c.first)
	if !ok && s.at(c.first-1).comma() && s.at(c.first).is("then") { // "told them to wait, then said"
		return r.joined(s, c)
	}
	if !ok || s.at(p.first).in(writersOwn) || s.at(p.first-1).is("what") && !s.namesWords(c) ||
		c.frames&finding != 0 && !s.finds(p) && !s.carriedOut(p.last, c.first) && !r.found(s, p) && !r.studied(s, c, p) {
		return found{}, false
	}
	return found{span: span, first: p.first}, true
}

// joined finds the source of a cue that is joined to the clause before it.
func (r *reader) joined(s *stretch, c *cue) (found, bool) {
	span, ok := r.lastSource(s)
	if !ok {
		span, ok = s.joinedSubject(c.first)
	}
	return found{span, c.first, "and-cue"}, ok
}

// namesWords reports "what X called “the longest strike in years”": words long
// enough to be X's, and no mere name for something.
func (s *stretch) namesWords(c *cue) bool {
	const fewest = 30 // bytes
	q := s.at(c.next)
	return c.frames&asNoun != 0 && c.form == past && q.quoted() && q.Len() >= fewest
}

// lastSource returns the source of the last statement of s that is not told
// inside another.
func (r *reader) lastSource(s *stretch) (text.Span, bool) {
	for k := len(r.out) - 1; k >= s.from; k-- {
		if st := &r.out[k]; len(st.Source) > 0 && !r.nested(s, k) {
			return st.Source[0], true
		}
	}
	return text.Span{}, false
}

// inside reports whether c stands in what a statement of s is said to say:
// "she said she had written to the mayor asking him to come".
func (r *reader) inside(s *stretch, c *cue) bool {
	for k := s.from; k < len(r.out); k++ {
		for _, content := range r.out[k].Content {
			if content.Has(s.at(c.at).Start) {
				return true
			}
		}
	}
	return false
}

// nested reports whether statement k is told inside an earlier one of s.
func (r *reader) nested(s *stretch, k int) bool {
	for j := s.from; j < k && len(r.out[k].Cue) > 0; j++ {
		for _, content := range r.out[j].Content {
			if content.Contains(r.out[k].Cue[0]) {
				return true
			}
		}
	}
	return false
}

// found reports whether p is the "it" of a report that spoke last.
func (r *reader) found(s *stretch, p phrase) bool {
	n := len(r.out) - 1
	if !s.at(p.first).is("it") || n < 0 || len(r.out[n].Source) == 0 {
		return false
	}
	if n >= s.from && s.at(0).is("in") && s.at(s.simpleRight(1)-1).in(studies) { // "In a report it said that ..., but it also found"
		return true
	}
	for word := range strings.FieldsSeq(r.out[n].Source[0].In(r.d.Text)) {
		if finders[strings.ToLower(word)] {
			return true
		}
	}
	return false
}

// carriedOut reports whether a relative clause in items [a, b) tells that its
// antecedent carried out what finds: "the office, which led the inquiry, found".
func (s *stretch) carriedOut(a, b int) bool {
	return s.at(a).comma() && (s.at(a+1).is("which") || s.at(a+1).is("who")) && s.at(s.beyond(a+2)).finite() && s.finds(phrase{a + 2, b})
}

// finds reports whether a word of p is something that finds.
func (s *stretch) finds(p phrase) bool {
	for i := p.first; i < p.last; i++ {
		if s.at(i).in(finders) {
			return true
		}
	}
	return false
}
