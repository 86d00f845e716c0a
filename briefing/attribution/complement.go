package attribution

import "strings"

// names reports whether what follows the object of c, which ends before item end,
// is what the source says that it is: "called her a liar", "labelled the plan a
// failure", but not "called the office a second time", "called it a day".
func (s *stretch) names(c *cue, end int) bool {
	is := s.at(end)
	if end == c.next || !is.is("a") && !is.is("an") && !s.superlative(end) {
		return false
	}
	head := s.at(s.simpleRight(end) - 1)
	return !(s.at(c.next).is("it") && head.in(idioms)) && !head.in(periods) && !head.in(days) && !head.in(fetched)
}

// superlative reports "the best" or "the most likely" at item i.
func (s *stretch) superlative(i int) bool {
	next := s.at(i + 1)
	return s.at(i).is("the") && (next.tag == "JJS" || next.tag == "RBS" || next.is("most") || next.is("least"))
}

// calledSo reports whether an adjective that says what the object is ends with item
// end, or follows it: "called the charges absurd", "politically motivated".
func (s *stretch) calledSo(end int) bool {
	if s.at(end-1).tag == "JJ" && s.at(end-2).nounTag() {
		return s.endsAt(end) || s.at(end).in(joining)
	}
	so := s.beyond(end)
	return (so > end && (s.at(so).tag == "VBN" || s.at(so).tag == "VBD") || s.at(so).tag == "JJ") && (s.endsAt(so+1) || s.at(so+1).in(joining))
}

// meantime reports whether "as" at item i begins a clause that tells what
// happened meanwhile: "attacked him as he walked home".
func (s *stretch) meantime(i int) bool { return !s.at(i+1).quoted() && s.subjectAt(i+1) }

// asWords reports whether "as" and a quotation follow item i, in the same
// clause, over a relative clause that belongs to the object.
func (s *stretch) asWords(i int) bool {
	const near = 16
	relative := false
	for end := i + near; i < end; i++ {
		switch it := s.at(i); {
		case it.is("as") && s.at(i+1).quoted():
			return true
		case it.is("which") && s.at(i-1).tag == "IN": // "the way in which it was done as"
			relative = true
		case it.is("as"), it.finite() && !relative, s.endsAt(i):
			return false
		}
	}
	return false
}

// toWords reports whether "to" and what c likens it to follow the object at item
// i: after "liken" anything, after "compare" a quotation.
func (s *stretch) toWords(i int, c *cue) bool {
	end := s.simpleRight(i)
	if s.at(i).tag == "PRP" {
		end = i + 1
	}
	for end > i && s.at(end).in(linking) && !s.at(end).is("to") {
		next := s.simpleRight(end + 1)
		if next == end+1 {
			return false
		}
		end = next
	}
	return end > i && s.at(end).is("to") && (c.verb.stem == "liken" || s.at(end+1).quoted())
}

// farName reports whether a quotation that says what an object is follows item
// i, over what belongs to the object, and ends the clause.
func (s *stretch) farName(i int) bool {
	const near = 12
	for end := i + near; i < end && !s.at(i).quoted(); i++ {
		if s.at(i).finite() || s.endsAt(i) {
			return false
		}
	}
	q, before, after := s.at(i), s.at(i-1), s.at(i+1)
	return q.quoted() && before.nounTag() &&
		(s.endsAt(i+1) || after.in(joining) || after.in(occurring) || after.tag == "IN" || strings.IndexByte(",.", q.last) >= 0)
}
