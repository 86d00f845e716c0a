package attribution

import "ukchina/briefing/text"

// sends reports whether somebody sends or publishes something before item i.
func (s *stretch) sends(i int) bool {
	for j := 0; j < i; j++ {
		if s.at(j).in(sending) {
			return true
		}
	}
	return false
}

// sender returns who sends or publishes what stands at item i: the subject of
// the verb that tells so, if it is another's clause ("quit after seven players
// signed a letter saying"), or else that of the main clause. What somebody was
// sent has a sender who is not told of.
func (s *stretch) sender(i int) (text.Span, bool) {
	v := i - 1
	for v > 0 && !s.at(v).in(sending) {
		v--
	}
	switch {
	case v > 0 && s.at(v).tag == "VBN" && s.at(s.before(v)-1).in(beForms):
		return text.Span{}, false
	case v > 0 && s.at(v).finite():
		if span, p, ok := s.subjectLeft(s.before(v)); ok && s.speaks(p) {
			if b := s.at(p.first - 1); b.in(subordinators) || b.in(occasions) { // "a letter the union sent saying"
				return span, true
			}
		}
	}
	return s.subject(i)
}

// cited finds the source of "as saying": the object of "quoted X as saying",
// or the subject of "X was quoted as saying".
func (s *stretch) cited(c *cue) (found, bool) {
	as := c.first - 1
	for i := as - 1; i > 0 && i > as-12; i-- {
		if !s.at(i).in(citing) {
			continue
		}
		if p := s.nounLeft(as); i+1 < as && !s.at(i+1).is("by") {
			if p.empty() {
				return found{}, false
			}
			return found{s.span(p), c.first, "quoted-as"}, true
		}
		first := c.first
		span, ok := s.subject(as)
		for j := 1; j < i; j++ {
			if s.at(j).Start == span.Start && (s.at(j-1).quoted() || s.at(j-1).comma()) && s.endsAtBy(c.next) {
				first = j // “...,” X was quoted as saying
			}
		}
		return found{span, first, "quoted-as"}, ok
	}
	return found{}, false
}

// endsAtBy reports whether a clause can end at item i, or is told "by" another.
func (s *stretch) endsAtBy(i int) bool { return s.endsAt(i) && !s.at(i).quoted() || s.at(i).is("by") }
