package briefing

// lasts reports whether the time that ends at token head is only how long something
// took or how old somebody is.
func (s *figureScanner) lasts(first, head int) bool {
	before := s.word(first - 1)
	if before == "the" && s.word(head+1) == "to" || before == "previous" || before == "coming" || before == "following" {
		return true // "in the 12 months to March"
	}
	return lengthWords[before] || labels[before] || s.word(head+1) == "old" || s.word(head+1) == "of" && s.word(head+2) == "age" ||
		s.career(first, head)
}

// career reports whether the years that end at token head only say how long
// somebody held a post or did a job ("had worked there for 20 years"). Those of
// a sentence are news ("was jailed for 20 years").
func (s *figureScanner) career(first, head int) bool {
	if w := s.word(head); w != "years" && w != "decades" {
		return false
	}
	for s.quantified(first) {
		first--
	}
	switch s.word(first - 1) {
	case "for", "after", "spent":
	default:
		return false
	}
	for k := max(s.first, first-8); k < min(s.last, head+4); k++ {
		if punishments[s.word(k)] {
			return false
		}
	}
	return true
}
