package briefing

// ordinal reads "the first quarter of 2024".
func (s *timeScanner) ordinal(e *timeExpression, i, n int) int {
	if s.word(i+1) != "quarter" || s.word(i+2) != "of" {
		return 0
	}
	end := s.quarter(e, i+2, n)
	if e.year == 0 {
		return 0 // a match may have quarters too
	}
	return end
}

// quarter reads the year after a quarter.
func (s *timeScanner) quarter(e *timeExpression, i, n int) int {
	e.kind, e.index = quarterTime, n-1
	return s.yearAfter(e, i)
}

// feast reads "at Christmas", "Christmas Eve", "Easter Monday".
func (s *timeScanner) feast(e *timeExpression, i int, f feast) int {
	e.kind, e.index = feastTime, int(f)
	switch s.word(i + 1) {
	case "day", "sunday":
		e.day, e.n = 1, 0
		return i + 2
	case "eve":
		e.day, e.n = 1, -1
		return i + 2
	case "monday":
		e.day, e.n = 1, 1
		return i + 2
	}
	_, asked := timePrepositions[s.word(i-1)]
	if (asked || e.turn != noTurn) && s.ends(i+1) && !s.capital(i+1) {
		return s.yearAfter(e, i+1)
	}
	return 0
}

// weekend reads "over the weekend".
func (s *timeScanner) weekend(e *timeExpression, i int) int {
	if _, ok := timePrepositions[s.word(i-2)]; !ok || s.word(i-1) != "the" || !s.ends(i+1) {
		return 0
	}
	e.kind = weekendTime
	return i + 1
}

// newYear reads "in the new year".
func (s *timeScanner) newYear(e *timeExpression, i int) int {
	if s.word(i-1) != "the" || s.word(i+1) != "year" || !s.ends(i+2) {
		return 0
	}
	e.kind = newYearTime
	return i + 2
}
