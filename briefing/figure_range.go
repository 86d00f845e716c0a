package briefing

// opensRange reads the lower end of "between 300 and 400 prisoners", which
// counts what the upper end counts.
func (s *figureScanner) opensRange(m *amount, n number) bool {
	before, to := s.word(m.first-1), s.word(m.last)
	if n.year() || !(before == "between" && to == "and" || before == "from" && to == "to") || !isDigit((s.word(m.last+1) + " ")[0]) {
		return false
	}
	upper, ok := s.amount(m.last + 1)
	if ok && upper.value > m.value && upper.value < 100*m.value { // not "between 2 and 3 million"
		m.unit, m.end = upper.unit, upper.end
		return true
	}
	return false
}

// votes reads the winners of "voted by 40 to 12".
func (s *figureScanner) votes(m *amount, n number) bool {
	if n.year() || s.word(m.first-1) != "by" || s.word(m.last) != "to" || !isDigit((s.word(m.last+1) + " ")[0]) {
		return false
	}
	for k := max(s.first, m.first-8); k < m.first; k++ {
		if voteWords[s.word(k)] {
			m.unit, m.end = "votes", m.last+2
			return true
		}
	}
	return false
}
