package attribution

// timeAway returns the end of the noun phrase at item i that tells a time from
// another, or i: "the night before", "two days later", "the following week".
func (s *stretch) timeAway(i int) int {
	end := s.simpleRight(i)
	head := s.at(end - 1)
	if end == i || !head.in(periods) && !head.in(days) {
		return i
	}
	switch {
	case s.at(end).in(away):
		return end + 1
	case s.at(i).article() && s.at(i+1).in(neighbouring):
		return end
	}
	return i
}

// fronted reports whether the sentence begins with a preposition, and the clause
// that this belongs to follows the comma at item i: "Without them, says Ms Vale, the
// ferry will stop".
func (s *stretch) fronted(i int) bool {
	return s.at(s.lead()).tag == "IN" && s.at(i).comma() && s.clauseAt(i+1)
}
