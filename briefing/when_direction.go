package briefing

import "strings"

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

// plannedPresents are the verbs that English puts in the present tense for
// what is on the calendar ("arrives on Monday").
var plannedPresents = withThirdPersons(`arrive begin start open meet return leave end close face host travel visit head
	go hear vote take kick hold fly launch resume expire decide gather convene depart debate attend address
	play sit celebrate mark debut premiere air travel sail embark set jet welcome receive join sign unveil publish
	conclude finish last stay come chair speak land run appear`)

// pastPresents are the verbs whose present tense tells what has been ("the
// mayor tells us on Friday that").
var pastPresents = withThirdPersons("say tell follow")

// baseParticiples look like their infinitives, and without an auxiliary may be
// the second of two ("would take office, run").
var baseParticiples = map[string]bool{"run": true, "come": true, "become": true, "set": true, "put": true, "cut": true,
	"hit": true, "let": true, "quit": true, "shut": true, "split": true, "spread": true, "beat": true, "cast": true}

// Verbs of the first day of something that lasts, and of its last.
var (
	beginWords = withThirdPersons("begin start open arrive leave depart fly sail travel set head jet")
	endWords   = withThirdPersons("end finish conclude close return")
)

// withThirdPersons returns the set of the verbs with their third persons.
func withThirdPersons(verbs string) map[string]bool {
	m := map[string]bool{}
	for v := range strings.FieldsSeq(verbs) {
		m[v], m[v+"s"], m[v+"es"] = true, true, true
		if stem, ok := strings.CutSuffix(v, "y"); ok {
			m[stem+"ies"] = true
		}
	}
	return m
}

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
		case isVerb(t.Tag):
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

// A tense is what a verb says of when it is.
type tense uint8

const (
	elsewhere tense = iota // another verb says it
	noTense                // the verb leaves it open
	pastTense
	presentTense // of a plan, where a time stands beside it
	futureTense
	plannedTense // "was to"
)

// verb reads the tense of the verb at i.
func (s *timeScanner) verb(i int) tense {
	t := &s.doc.Tokens[i]
	switch t.Tag {
	case "MD":
		return futureTense
	case "VBD":
		return pastTense
	case "VBN":
		return s.participle(i)
	case "VBG":
		switch aux := s.auxiliary(i); {
		case beWords[aux]:
			return presentTense
		case wasWords[aux]:
			return pastTense
		}
		return elsewhere
	case "VB":
		return s.infinitive(i)
	}
	switch w := t.Lower; {
	case (w == "has" || w == "have") && s.word(i+1) == "to":
		return futureTense
	case pastPresents[w]:
		return pastTense
	case plannedPresents[w] || beWords[w] || haveWords[w]:
		return presentTense
	}
	return noTense
}

// participle reads "was held", "will be held", "is held", "to be held", "held".
func (s *timeScanner) participle(i int) tense {
	for j := i - 1; j >= max(s.first, i-4); j-- {
		switch t := &s.doc.Tokens[j]; {
		case t.Tag == "TO":
			return s.purpose(j)
		case t.Tag == "MD":
			return futureTense
		case t.Lower == "been" || t.Lower == "have" || t.Lower == "be" || t.Tag == "RB":
			continue // "will not have been"
		case beWords[t.Lower]:
			return presentTense
		}
		break
	}
	if baseParticiples[s.word(i)] {
		return elsewhere
	}
	return pastTense
}

// infinitive reads "will meet", "did not meet", "is to meet", "due to meet".
func (s *timeScanner) infinitive(i int) tense {
	for j := i - 1; j >= max(s.first, i-4); j-- {
		switch t := &s.doc.Tokens[j]; {
		case t.Tag == "MD":
			return futureTense
		case t.Lower == "did":
			return pastTense
		case t.Tag == "TO":
			return s.purpose(j)
		case t.Tag != "RB":
			return elsewhere
		}
	}
	return elsewhere
}

// purpose reads the words before the "to" at i. After a noun or a verb that
// announces nothing ("a plan to meet", "was forced to leave") it is left open.
func (s *timeScanner) purpose(i int) tense {
	switch w := s.word(i - 1); {
	case aheadWords[w]:
		switch s.announced(i - 1) {
		case eitherWay:
			return plannedTense
		case future:
			return futureTense
		}
		return noTense
	case w == "was", w == "were":
		return plannedTense
	case beWords[w]:
		return futureTense
	}
	return elsewhere
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

// governed reports whether the verb nearest before e is one of verbs.
func (s *timeScanner) governed(e timeExpression, verbs map[string]bool) bool {
	for i := e.first - 1; i >= max(s.first, e.first-reach); i-- {
		if t := &s.doc.Tokens[i]; isVerb(t.Tag) || verbs[t.Lower] {
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

func isVerb(tag string) bool { return tag == "MD" || len(tag) >= 2 && tag[:2] == "VB" }
