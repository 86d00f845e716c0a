package attribution

// addressee returns the end of the object of "told" at item i; it is i where
// there is none.
func (s *stretch) addressee(i int) int {
	it, next, end := s.at(i), s.at(i+1), s.simpleRight(i)
	this := it.is("that") || it.is("this")
	switch {
	case it.is("her") && s.inNoun(i+1) && !s.at(end).finite():
		return end // "attacked her predecessor"
	case it.tag == "PRP" || it.in(objectPronouns) && end == i:
		if next.finite() {
			return i // the subject of the clause
		}
		return i + 1
	case this && (next.is("as") || next.quoted()):
		return i + 1
	case this && next.nounTag():
		end = s.simpleRight(i + 1)
	}
	return s.addresseeEnd(i, end)
}

// addresseeEnd returns where the object ends whose first noun phrase is items [i, end).
func (s *stretch) addresseeEnd(i, end int) int {
	switch {
	case end == i && s.at(i).determiner() && s.at(i+1).tag == "JJ" && s.at(i+2).is("as"):
		return i + 2 // "its record-keeping as"
	case end <= i+1 && s.at(i).is("those") && (s.at(i+1).tag == "JJ" || s.at(i+1).verbTag() && (s.at(i+2).is("that") || s.infinitiveAt(i+2))):
		return i + 2 // "those present"
	case end == i, s.at(end).predicate: // "warned the bill “drives a coach and horses through the law”"
		return i
	case s.at(end).is("who") && (s.at(i).in(anybody) || s.at(i).is("those")):
		if that := s.thatNear(end); that > 0 {
			return that // "told anyone who would listen that"
		}
	case s.countFrom(i, end) > i:
		return s.countFrom(i, end)
	case s.at(end).finite():
		return s.splitNames(i, end)
	case s.at(end-1).possessive() && s.at(end).quoted(): // the BBC's "Today"
		end++
	}
	for s.at(end).in(linking) && !s.at(end).is("to") || s.at(end).is("and") {
		from := s.roughly(end + 1)
		next := s.simpleRight(from)
		if next == from || s.at(end+1).in(days) && s.at(next).finite() {
			break
		}
		end = next
	}
	return max(end, s.broadcast(end))
}

// thatNear returns the "that" soon after item i, or -1.
func (s *stretch) thatNear(i int) int {
	const near = 7
	for end := i + near; i < end && !s.endsAt(i); i++ {
		if s.at(i).is("that") {
			return i
		}
	}
	return -1
}

// countFrom returns where a number begins in the run of nouns [i, end), which no
// common noun has after it: "told the panel two of the forms were", "told residents 40
// homes would", or i.
func (s *stretch) countFrom(i, end int) int {
	if it := s.at(i); s.at(i+1).tag == "CD" && (it.tag == "NNS" || it.capital && it.many()) && !s.at(i+2).name() && s.clauseAt(i+1) {
		return i + 1
	}
	for j := i + 2; j < end && s.at(i).determiner(); j++ {
		if n := s.at(j - 1); s.at(j).tag == "CD" && n.nounTag() && !n.name() && (j < end-1 || s.at(end).is("of")) {
			return j
		}
	}
	return i
}

// splitNames returns where the object ends and the subject of the clause
// begins in a run of nouns ("told the Press Association Sir Keir would").
func (s *stretch) splitNames(i, end int) int {
	for j := i + 1; j < end; j++ {
		if s.at(j).in(titles) || s.at(j).name() && s.at(j-1).nounTag() && !s.at(j-1).name() {
			return j
		}
	}
	if end-1 > i && s.at(end-1).name() && s.at(i).name() {
		return end - 1
	}
	return i
}

// roughly returns the number that "about", "more than" or the like at item i stands
// before, or i.
func (s *stretch) roughly(i int) int {
	for j := i; j < i+3; j++ {
		if s.at(j).tag == "CD" {
			return j
		}
	}
	return i
}
