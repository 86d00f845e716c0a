package briefing

// aheadWords announce what comes ("is due to", "talks planned for Monday").
var aheadWords = map[string]bool{"due": true, "set": true, "expected": true, "scheduled": true,
	"planned": true, "slated": true, "likely": true, "poised": true, "ready": true, "about": true,
	"going": true, "plan": true, "plans": true, "planning": true, "hope": true, "hopes": true,
	"hoping": true, "want": true, "wants": true, "aim": true, "aims": true, "aiming": true,
	"intend": true, "intends": true, "prepares": true, "preparing": true, "promised": true,
	"pledged": true, "vowed": true, "agreed": true, "threatened": true, "supposed": true,
	"billed": true, "proposed": true, "tipped": true, "meant": true}

var (
	beWords       = map[string]bool{"is": true, "are": true, "am": true, "'s": true, "'re": true, "'m": true, "be": true}
	wasWords      = map[string]bool{"was": true, "were": true, "been": true, "had": true}
	haveWords     = map[string]bool{"has": true, "have": true, "'ve": true, "had": true, "having": true}
	relativeWords = map[string]bool{"who": true, "which": true, "that": true, "whose": true}
)

// reach is how many tokens a verb may lie from the time that it governs.
const reach = 40

// direction tells from the clause around e whether its time lies behind or
// ahead: "is due to arrive on Wednesday", "resigned on Wednesday".
func (s *timeScanner) direction(e timeExpression) direction {
	opens := e.first == s.first || s.opensClause(e.first-1)
	if opens {
		if d := s.rightDirection(e.last); d != unclear {
			return d
		}
	}
	if d := s.leftDirection(e.first - 1); d != unclear || opens {
		return d
	}
	return s.rightDirection(e.last)
}

// opensClause reports whether a clause may begin after token i, so that its
// verb comes later.
func (s *timeScanner) opensClause(i int) bool {
	t := &s.doc.Tokens[i]
	return t.Tag == "CC" || t.Tag == "," || t.Tag == ":" || t.Tag == "``" ||
		relativeWords[t.Lower] || s.isMark(i)
}

// leftDirection looks for the verb before token i, nearest first.
func (s *timeScanner) leftDirection(i int) direction {
	after := unclear
	for stop := max(s.first, i-reach); i >= stop; i-- {
		t := &s.doc.Tokens[i]
		switch {
		case t.Lower == "after" || t.Lower == "following":
			after = past
		case t.Lower == "ahead" && s.word(i+1) == "of":
			return future
		case aheadWords[t.Lower] && s.announces(i):
			return s.announced(i)
		case isVerb(t.Tag):
			if d, known := s.verbDirection(i); known {
				if d == unclear {
					return after
				}
				return d
			}
		}
	}
	return after
}

// announced reads "is due to"; after "had been due to" the time may have come
// to nothing.
func (s *timeScanner) announced(i int) direction {
	if s.word(i-1) == "had" || s.word(i-1) == "been" && s.word(i-2) == "had" {
		return unclear
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

// verbDirection reads the tense of the verb at i; known is false for forms
// that take theirs from another verb.
func (s *timeScanner) verbDirection(i int) (d direction, known bool) {
	t := &s.doc.Tokens[i]
	switch t.Tag {
	case "MD":
		return future, true
	case "VBD":
		return past, true
	case "VBN":
		return s.participle(i)
	case "VBG":
		switch aux := s.auxiliary(i); {
		case beWords[aux]:
			return future, true
		case wasWords[aux]:
			return past, true
		}
		return unclear, false
	case "VB":
		return s.infinitive(i)
	}
	switch t.Lower {
	case "follows", "follow", "has", "have":
		if s.word(i+1) == "to" {
			return future, true
		}
		return past, t.Lower[0] == 'f'
	case "says", "say", "tells", "comes", "come", "shows", "show":
		return unclear, true
	}
	return future, true
}

// participle reads "was held", "will be held", "is held", "to be held", "held".
func (s *timeScanner) participle(i int) (direction, bool) {
	for j := i - 1; j >= max(s.first, i-4); j-- {
		switch t := &s.doc.Tokens[j]; {
		case t.Tag == "TO":
			return s.purpose(j)
		case t.Tag == "MD":
			return future, true
		case t.Lower == "been" || t.Lower == "have" || t.Lower == "be" || t.Tag == "RB":
			continue // "will not have been"
		case beWords[t.Lower]:
			return future, true
		}
		break
	}
	return past, true
}

// infinitive reads "will meet", "did not meet", "is to meet", "due to meet".
func (s *timeScanner) infinitive(i int) (direction, bool) {
	for j := i - 1; j >= max(s.first, i-4); j-- {
		switch t := &s.doc.Tokens[j]; {
		case t.Tag == "MD":
			return future, true
		case t.Lower == "did":
			return past, true
		case t.Tag == "TO":
			return s.purpose(j)
		case t.Tag != "RB":
			return unclear, false
		}
	}
	return unclear, false
}

// purpose reads the words before the "to" at i. After a noun or a verb that
// announces nothing ("a plan to meet", "was forced to leave") it is left open.
func (s *timeScanner) purpose(i int) (direction, bool) {
	switch w := s.word(i - 1); {
	case aheadWords[w]:
		return s.announced(i - 1), true
	case beWords[w] || w == "was" || w == "were":
		return future, true
	}
	return unclear, false
}

// auxiliary returns the auxiliary before the verb at i, or "".
func (s *timeScanner) auxiliary(i int) string {
	for j := i - 1; j >= max(s.first, i-3); j-- {
		w := s.word(j)
		if beWords[w] || wasWords[w] {
			return w
		}
		if s.doc.Tokens[j].Tag != "RB" {
			return ""
		}
	}
	return ""
}

// rightDirection looks for the verb at or after token i: "On Monday the
// minister will …".
func (s *timeScanner) rightDirection(i int) direction {
	for stop := min(s.last, i+reach); i < stop; i++ {
		t := &s.doc.Tokens[i]
		switch {
		case relativeWords[t.Lower]:
			return unclear // its verb is not the clause's
		case t.Tag == "MD":
			return future
		case t.Tag == "VBD" || t.Tag == "VBZ" || t.Tag == "VBP":
			return s.finiteDirection(i)
		}
	}
	return unclear
}

// finiteDirection reads a finite verb with what follows: "was due to",
// "is meeting", "has met", "meets".
func (s *timeScanner) finiteDirection(i int) direction {
	w := s.word(i)
	if !beWords[w] && w != "was" && w != "were" {
		if haveWords[w] {
			return past
		}
		d, _ := s.verbDirection(i)
		return d
	}
	for j := i + 1; j < min(s.last, i+4); j++ {
		t := &s.doc.Tokens[j]
		if aheadWords[t.Lower] && s.announces(j) || t.Tag == "TO" || t.Tag == "VBG" && beWords[w] {
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

func isVerb(tag string) bool { return tag == "MD" || len(tag) >= 2 && tag[:2] == "VB" }
