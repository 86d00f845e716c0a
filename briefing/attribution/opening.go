package attribution

// An opening tells what introduces a content on the right of its cue.
type opening uint8

const (
	nothing opening = iota
	that            // "that"
	colon           // a colon
	mark            // it begins with a quotation
	bare            // nothing but the clause itself
)

// begins reports whether content begins at item i with an unmistakable mark.
// Where sure, a "that" there can only belong to c.
func (s *stretch) begins(i int, c *cue, sure bool) (int, opening) {
	it := s.at(i)
	switch {
	case it.is("that") && c.frames&(clause|thatOnly) != 0 && s.thatClause(i+1, sure):
		return i + 1, that
	case it.is(":") && s.at(i+1) != &outside:
		return i + 1, colon
	case it.quoted() && c.frames&quote != 0 && !s.at(i-1).possessive() && (i == c.next || !s.at(i-1).determiner()):
		return i, mark
	case it.comma() && s.at(i+1).quoted():
		return i + 1, mark
	}
	return -1, nothing
}

// thatClause reports whether a clause begins at item i after "that".
func (s *stretch) thatClause(i int, sure bool) bool {
	it := s.at(i)
	if it.quoted() {
		return true
	}
	if it.comma() { // "said that, if it rained, it would", not "who had told him that, Mr Reeve said"
		for j := i + 1; j < len(s.items) && !s.at(j).stop(); j++ {
			if s.at(j).comma() || s.at(j).quoted() {
				return true
			}
		}
		return false
	}
	if _, reports := verbs[it.lower]; sure && it.tag == "VBZ" && !reports && s.at(i+1).quoted() {
		return true // a plural taken for a verb: "that midwives “won’t mind”"
	}
	if it.tag == "VBP" && !it.in(auxiliaries) && s.at(i+1).nounTag() && s.at(s.beyond(s.simpleRight(i+1))).finite() {
		return true // a noun taken for a verb: "that classroom air filters were"
	}
	if it.tag == "VBZ" && s.at(i+1).is("of") && s.verbAhead(i+1) {
		return true // another: "that reports of its death had been"
	}
	if it.finite() && !it.nounTag() {
		return false // a relative clause: "a report that calls for"
	}
	if it.is("same") && (s.at(i+1).in(days) || s.at(i+1).in(periods)) {
		return false // "announced that same day"
	}
	if it.nounTag() && s.endsAt(i+1) && !s.at(i+1).quoted() {
		return false // "denied that report"
	}
	return !s.endsAt(i) && !it.in(days) && (sure || s.verbAhead(i))
}

// meanwhile returns the "that" after a short clause at item i that tells when
// it was said, or -1: "said as he left that".
func (s *stretch) meanwhile(i int) int {
	const near = 10
	if !s.at(i).is("as") && !s.at(i).is("after") && !s.at(i).is("before") && !s.at(i).is("when") || !s.subjectAt(i+1) {
		return -1
	}
	for end := i + near; i < end && !s.endsAt(i); i++ {
		if _, reports := verbs[s.at(i).lower]; reports {
			break
		}
		if s.at(i).is("that") {
			return i
		}
	}
	return -1
}

// farQuotation returns the quotation that follows c at a distance, over a
// relative clause or another aside, or -1.
func (s *stretch) farQuotation(i int, c *cue) int {
	if c.frames&quote == 0 {
		return -1
	}
	aside := !s.at(i).determiner() && !s.inNoun(i)
	for ; i < len(s.items); i++ {
		it := s.at(i)
		if it.quoted() {
			if b := s.at(i - 1); b.is(":") || b.comma() && it.capital && aside {
				return i
			}
			return -1
		}
		if v, ok := verbs[it.lower]; it.stop() || it.is(";") || ok && (it.finite() || v.form == ing) {
			return -1
		}
	}
	return -1
}
