package briefing

// today reads "today", "yesterday morning".
func (s *timeScanner) today(e *timeExpression, i, n int) int {
	e.kind, e.unit, e.n = awayTime, dayUnit, n
	if s.capital(i) && i > s.first && s.word(i-1) != ":" && !s.isMark(i-1) {
		return 0 // "USA Today", "the Today programme"
	}
	if n == 0 {
		e.kind = todayTime
	}
	if s.quoted(s.doc.Tokens[i].Start) {
		e.kind = vagueTime
	}
	if dayParts[s.word(i+1)] {
		return i + 2
	}
	return i + 1
}

// turned reads what follows "last", "this" and "next".
func (s *timeScanner) turned(e *timeExpression, i int, t turn) int {
	next := i + 1
	e.turn = t
	switch s.word(next) {
	case "coming":
		e.turn, e.must, next = noTurn, future, next+1
	case "past":
		e.turn, e.must, next = noTurn, past, next+1
	}
	word := s.word(next)
	if yearKinds[word] && s.word(next+1) == "year" {
		e.kind, e.unit, e.n = turnTime, yearUnit, int(t)-int(thisTurn)
		return next + 2
	}
	if dayParts[word] && t != nextTurn {
		e.kind, e.unit, e.turn = awayTime, dayUnit, noTurn
		if t == lastTurn {
			e.n = -1
		}
		return next + 1
	}
	return s.turnedWord(e, i, next)
}

// turnedWord reads the unit, day, month, season or feast at token next, behind the
// "last", "this" or "next" at token i.
func (s *timeScanner) turnedWord(e *timeExpression, i, next int) int {
	switch w := timeWords[s.word(next)]; w.class {
	case unitWord:
		return s.turnedUnit(e, i, next, unit(w.value))
	case weekdayWord:
		e.kind, e.weekday = weekdayTime, w.value
	case monthWord:
		e.kind, e.month = monthTime, w.value
		return s.yearAfter(e, next+1)
	case seasonWord:
		e.kind, e.index = seasonTime, w.value
	case weekendWord:
		e.kind = weekendTime
	case feastWord:
		e.kind = feastTime
		return s.feast(e, next, feast(w.value))
	default:
		return 0
	}
	if dayParts[s.word(next+1)] {
		next++
	}
	return next + 1
}

// turnedUnit reads "last week" and, after an article, "the next day", which
// goes by the time named before; "the last year" is a length of time.
func (s *timeScanner) turnedUnit(e *timeExpression, i, next int, u unit) int {
	e.kind, e.unit, e.n = turnTime, u, int(e.turn)-int(thisTurn)
	the := s.word(i-1) == "the"
	switch {
	case e.turn == nextTurn && u == dayUnit:
		e.kind = afterTime
	case the || u == dayUnit || next > i+1 || s.word(next) == "fortnight":
		return 0
	}
	return next + 1
}

// anchored reads "the following month", "the previous year", "the same day".
func (s *timeScanner) anchored(e *timeExpression, i, n int) int {
	w := timeWords[s.word(i+1)]
	if w.class != unitWord || s.word(i-1) != "the" {
		return 0
	}
	e.kind, e.unit, e.n = afterTime, unit(w.value), n
	return i + 2
}
