package briefing

import "strings"

// numeric reads an expression that begins with a figure.
func (s *timeScanner) numeric(e *timeExpression, i int, w string) int {
	if end := s.numericDate(e, i, w); end > 0 {
		return end
	}
	if end := s.date(e, i); end > 0 {
		return end
	}
	if y, ok := decade(w); ok {
		e.kind, e.year = decadeTime, y
		return i + 1
	}
	if n, rest := leadingInt(w); rest == "" && n > 0 && n < 1000 {
		return s.counted(e, i, n)
	}
	y, ok := fullYear(w)
	if !ok || !s.yearAsked(i) || s.countsThings(i) && !s.namesHappening(i) {
		return 0
	}
	e.kind, e.year, s.year = calendarTime, y, i+1
	return i + 1
}

// numericDate reads "2026-01-27" and "27/01/2026". Where day and month could
// be changed over there is no date.
func (s *timeScanner) numericDate(e *timeExpression, i int, w string) int {
	a, rest := leadingInt(w)
	if len(rest) < 4 || !strings.ContainsRune("-/.", rune(rest[0])) {
		return 0
	}
	sep := rest[0]
	b, rest := leadingInt(rest[1:])
	if len(rest) < 2 || rest[0] != sep {
		return 0
	}
	c, rest := leadingInt(rest[1:])
	if rest != "" {
		return 0
	}
	switch {
	case a >= 1000 && a < 10000 && sep == '-' && b <= 12:
		e.kind, e.year, e.month, e.day = calendarTime, a, b, c
	case c < 1000 || c >= 10000 || a > 31 || b > 31:
		return 0
	case a == b || a > 12 && b <= 12:
		e.kind, e.year, e.month, e.day = calendarTime, c, b, a
	case b > 12 && a <= 12:
		e.kind, e.year, e.month, e.day = calendarTime, c, a, b
	case a > 12:
		return 0
	}
	if e.kind == calendarTime && (e.month == 0 || e.day == 0) {
		return 0
	}
	return i + 1
}

// yearAsked reports whether the words around the figure at i ask for a year.
func (s *timeScanner) yearAsked(i int) bool {
	switch before := s.word(i - 1); {
	case timePrepositions[before], timePrepositions[s.word(s.near(i)-1)], timeEdges[before], s.word(i)[0] > '9':
		return true
	case before == "of":
		return !s.capital(i-2) || s.class(i-2) != noTime // but "the Harbour Act of 2015"
	case before == "as":
		w := s.word(i - 2) // "as recently as 2018"
		return w == "recently" || w == "early" || w == "late" || w == "soon" || w == "back"
	case before == "and" || before == "," || before == "or" || before == "to":
		return s.year > s.first && s.year == i-1
	}
	return s.namesHappening(i)
}

// near returns the first token of the words that make the figure at i a rough
// one ("at least").
func (s *timeScanner) near(i int) int {
	switch w := s.word(i - 1); {
	case w == "least" && s.word(i-2) == "at":
		return i - 2
	case nearWords[w]:
		return i - 1
	}
	return i
}

// namesHappening reports whether the figure at i is the year of a happening
// ("the 2016 vote").
func (s *timeScanner) namesHappening(i int) bool {
	if i == s.first {
		return false
	}
	switch s.doc.Tokens[i-1].Tag {
	case "DT", "PRP$", "POS":
	default:
		return false
	}
	for k := i + 1; k < min(s.last, i+4); k++ {
		if happenings[s.word(k)] {
			return true
		}
		if tag := s.doc.Tokens[k].Tag; tag != "JJ" && tag != "NN" && tag != "NNP" && tag != "NNS" {
			return false
		}
	}
	return false
}

// countsThings reports whether the figure at i counts what follows ("in 2000
// villages"), or is a time of day.
func (s *timeScanner) countsThings(i int) bool {
	if i+1 >= s.last {
		return false
	}
	next := &s.doc.Tokens[i+1]
	switch {
	case next.Tag == "CD", next.Lower == "%", next.Lower == "per", next.Lower == "percent", clockZones[next.Lower]:
		return true
	case next.Tag == "NNS":
		return s.word(i-1) != "in" || i-1 != s.first
	}
	return false
}

// fullYear reads "2018", and "2016-17" as its first year. Years before 1500
// and after 2100 are more often other numbers in the news.
func fullYear(w string) (int, bool) {
	y, rest := leadingInt(w)
	if y < 1500 || y > 2100 || len(w)-len(rest) != 4 {
		return 0, false
	}
	if rest == "" {
		return y, true
	}
	for _, dash := range [...]string{"-", "–", "/"} {
		if tail, ok := strings.CutPrefix(rest, dash); ok {
			n, more := leadingInt(tail)
			return y, more == "" && (len(tail) == 2 && n == (y+1)%100 || len(tail) == 4 && n > y && n <= 2100 || len(tail) == 2 && n > y%100)
		}
	}
	return 0, false
}

// decade reads "1990s", and "'90s" as of the last century.
func decade(w string) (int, bool) {
	short := strings.HasPrefix(w, "'")
	n, rest := leadingInt(strings.TrimPrefix(w, "'"))
	switch {
	case rest != "s" && rest != "'s" || n%10 != 0:
		return 0, false
	case short && n >= 20 && n < 100:
		return 1900 + n, true
	case !short && n >= 1500 && n <= 2100 && rest == "s":
		return n, true
	}
	return 0, false
}

// dayOfMonth reads "27", "27th", and "3-5" as its first day.
func dayOfMonth(w string) (int, bool) {
	n, rest := leadingInt(w)
	if n < 1 || n > 31 || len(w)-len(rest) > 2 {
		return 0, false
	}
	switch rest {
	case "", "st", "nd", "rd", "th":
		return n, true
	}
	for _, dash := range [...]string{"-", "–"} {
		if tail, ok := strings.CutPrefix(rest, dash); ok {
			m, more := leadingInt(tail)
			return n, more == "" && m > n && m <= 31
		}
	}
	return 0, false
}

// leadingInt returns the number that w begins with, at most nine digits of
// it, and the rest of w.
func leadingInt(w string) (n int, rest string) {
	i := 0
	for i < len(w) && i < 9 && '0' <= w[i] && w[i] <= '9' {
		n = 10*n + int(w[i]-'0')
		i++
	}
	return n, w[i:]
}
