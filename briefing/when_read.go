package briefing

import (
	"strings"
	"time"
)

// weekday reads "Monday", "Monday morning", "Monday, January 27, 2026".
func (s *timeScanner) weekday(e *timeExpression, i, day int) int {
	before := s.word(i - 1)
	if before == "good" && day == int(time.Friday) && s.goodFriday(i) {
		e.first, e.kind, e.index, e.day, e.n = i-1, feastTime, int(easter), 1, -2
		return i + 1
	}
	if !s.capital(i) || notDays[before] || before == "on" && s.word(i-2) == "mail" {
		return 0
	}
	e.kind, e.weekday = weekdayTime, day
	next := i + 1
	if s.word(next) == "," {
		next++
	}
	if s.word(next) == "the" {
		next++
	}
	full := *e
	if end := s.date(&full, next); end > 0 {
		*e = full
		return end
	}
	if dayParts[s.word(i+1)] {
		return i + 2
	}
	_, asked := timePrepositions[before]
	if s.capital(i+1) && !asked && s.class(i-1) != turnWord && s.doc.Tokens[i+1].Tag == "NNP" && before == "the" {
		return 0 // "the Sunday Times"
	}
	if s.capital(i-1) && s.quoted(s.doc.Tokens[i].Start) {
		return 0 // "Sport Sunday" is a title
	}
	return i + 1
}

// goodFriday reports whether the Friday at i is the one before Easter, not a
// treaty's name.
func (s *timeScanner) goodFriday(i int) bool {
	return s.capital(i-1) && s.capital(i) && s.ends(i+1) && !happenings[s.word(i+1)]
}

// date reads a day and month in either order, with the year or without.
func (s *timeScanner) date(e *timeExpression, i int) int {
	if d, ok := dayOfMonth(s.word(i)); ok {
		return s.dayFirst(e, i, d)
	}
	if w := timeWords[s.word(i)]; w.class == monthWord && s.capital(i) {
		if d, ok := dayOfMonth(s.word(i + 1)); ok {
			return s.monthFirst(e, i, w.value, d)
		}
	}
	return 0
}

// dayFirst reads "27 January 2026", "27th of January".
func (s *timeScanner) dayFirst(e *timeExpression, i, day int) int {
	next := i + 1
	if s.word(next) == "of" {
		next++
	}
	w := timeWords[s.word(next)]
	if w.class != monthWord || !s.capital(next) || s.word(i-1) == "no" {
		return 0
	}
	e.kind, e.day, e.month = monthTime, day, w.value
	return s.yearAfter(e, next+1)
}

// monthFirst reads "January 27, 2026", "Jan. 27".
func (s *timeScanner) monthFirst(e *timeExpression, i, month, day int) int {
	if before := s.word(i - 1); (before == "in" || before == "of") && !strings.HasSuffix(s.word(i), ".") {
		return 0 // "in May 10 people died"
	}
	e.kind, e.day, e.month = monthTime, day, month
	return s.yearAfter(e, i+2)
}

// yearAfter reads the year at i, after a comma or none, into e if there is
// one, and returns the token after the date.
func (s *timeScanner) yearAfter(e *timeExpression, i int) int {
	j := i
	if w := s.word(j); w == "," && e.day != 0 || w == "of" {
		j++
	}
	if y, ok := fullYear(s.word(j)); ok && !s.countsThings(j) {
		e.year, s.year = y, j+1
		if e.kind == monthTime {
			e.kind = calendarTime
		}
		return j + 1
	}
	w, unit := timeWords[s.word(j)], timeWords[s.word(j+1)]
	if w.class == turnWord && unit.class == unitWord && unit.value == int(yearUnit) && e.kind == monthTime {
		e.turn = turn(w.value) // "in April next year"
		e.turned = true
		return j + 2
	}
	return i
}

// month reads "January", "January 27", "April 2025".
func (s *timeScanner) month(e *timeExpression, i, month int) int {
	if !s.capital(i) && !strings.Contains(s.word(i), "-") {
		return 0
	}
	if end := s.date(e, i); end > 0 {
		return end
	}
	e.kind, e.month = monthTime, month
	if end := s.yearAfter(e, i+1); end > i+1 {
		return end
	}
	if s.asked(i) || s.owns(i) {
		return i + 1
	}
	if shyMonths[s.word(i)] || s.capital(i+1) {
		return 0
	}
	return i + 1
}

// owns reports whether the month at i is one that dates a happening ("May's
// local elections"), not somebody's name.
func (s *timeScanner) owns(i int) bool {
	if w := s.word(i + 1); w != "'s" && w != "’s" || s.names[s.word(i)] {
		return false
	}
	for k := i + 2; k < min(s.last, i+5); k++ {
		if happenings[s.word(k)] {
			return true
		}
	}
	return false
}

// asked reports whether the words before i ask for a time, so that a month or
// season that is also another word is one.
func (s *timeScanner) asked(i int) bool {
	before := s.word(i - 1)
	if (before == "to" || before == "and" || before == "or") && s.class(i-2) == monthWord {
		return true
	}
	if s.names[s.word(i)] && before != "in" {
		return false
	}
	if timeEdges[before] || before == "of" && timeBounds[s.word(i-2)] {
		return true
	}
	_, ok := timePrepositions[before]
	return ok && before != "at" && before != "for" && before != "over" && before != "on"
}

// season reads "spring 2025", "the summer of 2024", "in the autumn".
func (s *timeScanner) season(e *timeExpression, i, season int) int {
	e.kind, e.index = seasonTime, season
	if i > s.first && s.capital(i) && s.doc.Tokens[i-1].Tag == "NNP" {
		return 0 // "Arab Spring"
	}
	if end := s.yearAfter(e, i+1); end > i+1 {
		return end
	}
	if s.word(i-1) != "the" || s.capital(i) {
		return 0
	}
	if _, ok := timePrepositions[s.word(i-2)]; ok && s.ends(i+1) {
		return i + 1
	}
	return 0
}

// ends reports whether token i does not go on with a noun phrase.
func (s *timeScanner) ends(i int) bool {
	if i >= s.last {
		return true
	}
	switch t := &s.doc.Tokens[i]; t.Tag[:min(2, len(t.Tag))] {
	case "NN", "JJ", "PO":
		return false
	}
	return s.word(i) != "of" && s.word(i) != "than"
}

// closes reports whether a clause ends before token i.
func (s *timeScanner) closes(i int) bool {
	if i >= s.last {
		return true
	}
	switch s.doc.Tokens[i].Tag {
	case ",", ".", ":", "CC", ")":
		return true
	}
	return false
}
