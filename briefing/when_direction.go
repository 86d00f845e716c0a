package briefing

// reach is how many tokens a verb may lie from the time that it governs.
const reach = 40

// direction tells from the clause around e whether its time lies behind or
// ahead: "is due to arrive on Wednesday", "resigned on Wednesday". The present
// tense tells nothing of a time that only names something ("is angry at
// Monday's vote").
func (s *timeScanner) direction(e timeExpression) direction {
	next := s.word(e.last)
	named := next == "'s" || next == "'"
	opens := e.first == s.first || s.opensClause(e.first-1)
	if opens {
		if d := s.rightDirection(e.last, named); d != unclear {
			return d
		}
	}
	if d := s.leftDirection(e.first-1, named); d != unclear || opens {
		return d
	}
	return s.rightDirection(e.last, named)
}

// opensClause reports whether a clause may begin after token i, so that its
// verb comes later.
func (s *timeScanner) opensClause(i int) bool {
	t := &s.doc.Tokens[i]
	return t.Tag == "CC" || t.Tag == "," || t.Tag == ":" || t.Tag == "``" ||
		relativeWords[t.Lower] || s.isMark(i)
}

// leftDirection looks for the verb before token i, eitherWay first. What comes
// after "after" has been, unless its verb lies ahead itself.
func (s *timeScanner) leftDirection(i int, named bool) direction {
	after := unclear
	for stop := max(s.first, i-reach); i >= stop; i-- {
		t := &s.doc.Tokens[i]
		switch {
		case t.Lower == "after" || t.Lower == "following" || t.Lower == "since":
			after = past
		case t.Lower == "ahead" && s.word(i+1) == "of":
			return future
		case t.Lower == "before":
			return eitherWay // "before the vote in May"
		case aheadWords[t.Lower] && s.announces(i):
			return s.announced(i)
		case t.Tag == "NNS" && plannedPresents[t.Lower] && after == unclear && !named && s.verbless():
			return future // "the trial resumes on Monday", tagged as a noun
		case verbal(t.Tag):
			switch v := s.verb(i); {
			case v == presentTense && after == unclear && !named:
				return future // "arrives on Monday"
			case v == presentTense, v == noTense:
				return after
			case v == pastTense:
				return past
			case v == futureTense:
				return future
			case v == plannedTense:
				return eitherWay
			}
		}
	}
	return after
}

// verbless reports whether the sentence has no finite verb, so that one must
// be taken for a noun.
func (s *timeScanner) verbless() bool {
	for k := s.first; k < s.last; k++ {
		switch s.doc.Tokens[k].Tag {
		case "MD", "VBD", "VBZ", "VBP":
			return false
		}
	}
	return true
}

// announced reads "is due to" and "was due to"; after "had been due to" the
// time may have come to nothing.
func (s *timeScanner) announced(i int) direction {
	if s.word(i-1) == "had" || s.word(i-1) == "been" && s.word(i-2) == "had" {
		return unclear
	}
	aux := s.auxiliary(i)
	if aux == "was" || aux == "were" || aux == "" && s.doc.Tokens[i].Tag == "VBN" && s.rightDirection(i+1, true) == past {
		return eitherWay // "talks scheduled for Monday were put off"
	}
	return future
}

// announces reports whether the announcing word at i does announce: "due to
// arrive", "scheduled for", and not "due to rain" or "set a record".
func (s *timeScanner) announces(i int) bool {
	switch s.word(i + 1) {
	case "to":
		return i+2 < s.last && s.doc.Tokens[i+2].Tag == "VB"
	case "for", "on", "in", "at", "by", "next", "this", "later":
		return s.doc.Tokens[i].Lower != "about" && s.doc.Tokens[i].Lower != "agreed"
	}
	return false
}

// governed reports whether the verb nearest before e is one of verbs.
func (s *timeScanner) governed(e timeExpression, verbs map[string]bool) bool {
	for i := e.first - 1; i >= max(s.first, e.first-reach); i-- {
		if t := &s.doc.Tokens[i]; verbal(t.Tag) || verbs[t.Lower] {
			return verbs[t.Lower]
		}
	}
	return false
}

// rightDirection looks for the verb at or after token i: "On Monday the
// minister will …".
func (s *timeScanner) rightDirection(i int, named bool) direction {
	d, from := unclear, i
	for stop := min(s.last, i+reach); i < stop; i++ {
		t := &s.doc.Tokens[i]
		switch {
		case relativeWords[t.Lower] && t.Tag != "DT" && (i > from+1 || i == from+1 && s.doc.Tokens[from].Tag != ","):
			if s.doc.Tokens[i-1].Tag != "," {
				return d // its verb is not the clause's
			}
			for i++; i < stop && s.doc.Tokens[i].Tag != ","; i++ {
			}
		case t.Tag == "MD":
			return future
		case t.Tag == "VBN":
			d = past // "talks held …", unless a finite verb follows
		case t.Tag == "VBD" || t.Tag == "VBZ" || t.Tag == "VBP":
			return s.finite(i, named)
		}
	}
	return d
}

// finite reads a finite verb with what follows: "was due to", "is meeting",
// "has met", "meets".
func (s *timeScanner) finite(i int, named bool) direction {
	w := s.word(i)
	if !beWords[w] && w != "was" && w != "were" {
		v := s.verb(i)
		if haveWords[w] && v != futureTense || v == pastTense {
			return past
		}
		if v == futureTense || v == presentTense && !named {
			return future
		}
		return unclear
	}
	for j := i + 1; j < min(s.last, i+4); j++ {
		t := &s.doc.Tokens[j]
		if aheadWords[t.Lower] && s.announces(j) || t.Tag == "TO" {
			if beWords[w] {
				return future
			}
			return eitherWay
		}
		if t.Tag == "VBG" && beWords[w] && !named {
			return future
		}
		if t.Tag != "RB" {
			break
		}
	}
	if beWords[w] {
		return unclear
	}
	return past
}
