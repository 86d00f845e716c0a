package attribution

// inNoun reports whether item i can stand inside a noun phrase, after its
// determiner.
func (s *stretch) inNoun(i int) bool {
	it := s.at(i)
	if it.quoted() {
		return false
	}
	switch it.tag {
	case "PRP$":
		return !possessives[it.lower] // mistagged
	case "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "POS":
		return !it.dash() && !it.is("%") && !it.is("due")
	case "VBN", "VBG":
		if it.capital && s.at(i+1).name() && !s.at(i+1).in(days) && !it.in(asking) {
			return true // "Downing Street"
		}
		b := s.at(i - 1)
		if it.tag == "VBG" && b.tag == "POS" && s.at(i+1).quoted() {
			return true // "called the club's defending “slack”"
		}
		return s.at(i+1).nounTag() && (b.determiner() || b.tag == "JJ" || b.tag == "CD" || b.possessive())
	}
	return it.is("then") && s.at(i-1).determiner() && s.at(i+1).nounTag() || it.is("&") || it.is("per") && s.at(i+1).is("cent") ||
		it.is("/") && s.at(i-1).name() && s.at(i+1).name() || it.is("former") || it.possessive()
}

// headAt reports whether item i can be the head of a noun phrase.
func (s *stretch) headAt(i int) bool {
	return (s.at(i).nounTag() || s.at(i).tag == "CD") && s.inNoun(i)
}

// simpleLeft returns the start of the noun phrase without complements that
// ends with item i.
func (s *stretch) simpleLeft(i int) int {
	for s.inNoun(i) || s.at(i).quoted() && s.at(i).last != ',' && (s.at(i-1).determiner() || s.at(i-1).possessive()) { // the “ghost” bus
		i--
	}
	if it := s.at(i); it.determiner() && !(it.is("that") && it.tag != "DT") {
		return i
	}
	return i + 1
}

// simpleRight returns the end of the noun phrase without complements that
// starts at item i, or i when there is none.
func (s *stretch) simpleRight(i int) int {
	start := i
	for s.at(i).determiner() && !s.at(i).is("that") {
		i++
	}
	head := false
	for s.inNoun(i) && !s.timeAfter(i, start) {
		head = head || s.at(i).nounTag() || s.at(i).tag == "CD"
		i++
	}
	switch {
	case head:
		return s.afterBracket(i)
	case i == start+1 && s.at(start).in(standAlone): // "some"
		return i
	case i == start+2 && (s.at(start).is("the") && s.at(i-1).tag == "JJ" || s.at(start).article() && s.at(i-1).in(ordinals)): // "the 46-year-old", "a third"
		return i
	}
	return start
}

// beforeBracket steps back over brackets that end at item i: "(D-Ohio)".
func (s *stretch) beforeBracket(i int) int {
	if !s.at(i).is(")") {
		return i
	}
	for i--; i >= 0 && !s.at(i).is("("); i-- {
	}
	return i - 1
}

// afterBracket steps over short brackets at item i.
func (s *stretch) afterBracket(i int) int {
	if s.at(i).is("(") {
		for j := i; j < i+8; j++ {
			if s.at(j).is(")") {
				return j + 1
			}
		}
	}
	return i
}
