package briefing

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
	case "'", "'s":
		if s.word(i+3) == "time" && s.word(i-1) == "in" {
			e.kind = awayTime
			return i + 4
		}
		return 0
	case "from":
		if s.word(i+3) == "now" {
			e.kind = awayTime
			return i + 4
		}
		return 0
	}
	return s.countedFrom(e, i, n)
}

// countedFrom reads which way the n units at token i are counted: "ago", "later".
func (s *timeScanner) countedFrom(e *timeExpression, i, n int) int {
	switch s.word(i + 2) {
	case "ago":
		e.kind, e.n = awayTime, -n
	case "later", "afterwards":
		e.kind = afterTime
	case "earlier":
		e.kind, e.n = afterTime, -n
	case "before", "after":
		if !s.closes(i + 3) {
			return s.aside(e, i)
		}
		e.kind = afterTime
		if s.word(i+2) == "before" {
			e.n = -n
		}
	default:
		return s.inFuture(e, i)
	}
	return i + 3
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
		if t := &s.doc.Tokens[k]; t.Tag == "JJS" || t.Tag == "RBS" || timeWords[t.Lower].class == ordinalWord || t.Lower == "time" ||
			t.Lower == "only" || t.Lower == "can" || t.Lower == "could" || t.Lower == "able" {
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
