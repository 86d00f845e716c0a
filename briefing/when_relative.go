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
	switch w := timeWords[word]; w.class {
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

// counted reads "two years ago", "a year later", "in three weeks' time".
func (s *timeScanner) counted(e *timeExpression, i, n int) int {
	w := timeWords[s.word(i+1)]
	if w.class != unitWord && w.class != unitsWord {
		return 0
	}
	if s.word(i+1) == "fortnight" {
		n *= 2 // of weeks
	}
	e.unit, e.n = unit(w.value), n
	switch s.word(i + 2) {
	case "ago":
		e.kind, e.n = awayTime, -n
		return i + 3
	case "later", "afterwards":
		e.kind = afterTime
		return i + 3
	case "earlier":
		e.kind, e.n = afterTime, -n
		return i + 3
	case "before", "after":
		if !s.closes(i + 3) {
			return s.aside(e, i)
		}
		e.kind = afterTime
		if s.word(i+2) == "before" {
			e.n = -n
		}
		return i + 3
	case "'", "'s":
		if s.word(i+3) == "time" && s.word(i-1) == "in" {
			e.kind = awayTime
			return i + 4
		}
	case "from":
		if s.word(i+3) == "now" {
			e.kind = awayTime
			return i + 4
		}
	default:
		return s.inFuture(e, i)
	}
	return 0
}

// aside reads "two years after she left", where i is the number, which goes by
// her leaving; "misses at least two months after the operation" is a length of time.
func (s *timeScanner) aside(e *timeExpression, i int) int {
	switch s.word(i - 1) {
	case "for", "least", "another", "take", "takes", "took", "last", "lasts", "lasted", "spend", "spent", "need", "needs",
		"wait", "waited", "waiting", "miss", "missed":
		return 0
	}
	e.kind = vagueTime
	return i + 3
}

// inFuture reads "will open in three weeks", where i is the number; in other
// clauses that is a length of time ("the first in three weeks").
func (s *timeScanner) inFuture(e *timeExpression, i int) int {
	if s.word(i-1) != "in" || !s.ends(i+2) || s.word(i+2) == "like" {
		return 0
	}
	for k := s.predicate(i); k < i; k++ {
		if t := &s.doc.Tokens[k]; t.Tag == "JJS" || t.Tag == "RBS" || timeWords[t.Lower].class == ordinalWord || t.Lower == "time" || t.Lower == "only" || t.Lower == "can" || t.Lower == "could" || t.Lower == "able" {
			return 0
		}
	}
	if d := s.direction(timeExpression{first: i - 1, last: i + 2}); d != future && d != eitherWay {
		return 0
	}
	e.kind = awayTime
	return i + 2
}

// predicate returns the token after the finite verb before i, eight tokens off
// at least.
func (s *timeScanner) predicate(i int) int {
	for k := i - 1; k >= max(s.first, i-reach); k-- {
		if finite(s.doc.Tokens[k].Tag) {
			return max(s.first, min(k+1, i-8))
		}
	}
	return max(s.first, i-8)
}

// bareUnit reads "years ago", "a few weeks later" and "the end of the year".
func (s *timeScanner) bareUnit(e *timeExpression, i int, w timeWord) int {
	if w.class == unitsWord {
		if next := s.word(i + 1); next == "ago" || next == "later" || next == "earlier" {
			return i + 2
		}
		return 0
	}
	if s.word(i-1) == "the" && s.word(i-2) == "of" && timeBounds[s.word(i-3)] && unit(w.value) != dayUnit ||
		s.word(i-1) == "the" && s.word(i-2) == "in" && (s.word(i-3) == "earlier" || s.word(i-3) == "later") {
		e.kind, e.unit, e.turn = turnTime, unit(w.value), thisTurn
		return i + 1
	}
	return 0
}

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
