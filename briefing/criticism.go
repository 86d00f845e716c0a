package briefing

import (
	"cmp"
	"slices"
	"strings"

	"ukchina/briefing/attribution"
	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// A Criticism is an objection to the trip or to the course it stands for.
// The citation covers its words.
type Criticism struct {
	Citation
	Critic    *people.Person
	CriticAs  Citation // how the article names the critic at this place
	Cue       Citation // "told", "pressure", "are concerned about"
	Statement int      // index in Facts.Statements, or -1 when it is told as a concern or pressure
	// Answer is the index in Facts.Statements of the answer given to it, or -1.
	Answer int
}

// findCriticisms returns the criticisms of f's trip, in reading order; of the
// course that its article is about where there is no trip.
func findCriticisms(f *Facts) []Criticism {
	x := criticismFinder{Facts: f, quotedReader: quotedReader{d: f.doc}, side: sideOf(f)}
	x.policy, x.friends = x.tellsPolicy(), map[*people.Person]bool{}
	x.captive = x.Trip != nil && slices.ContainsFunc(x.d.Tokens, func(t text.Token) bool { return captives[t.Lower] })
	x.findFriends()
	x.findCounterparts()
	for i := range f.Statements {
		x.statement(i, false)
	}
	for _, s := range f.doc.Sentences {
		x.first, x.last = s.First, s.Last
		for k := s.First; k < s.Last && s.Last-s.First <= longestSentence; k++ {
			if w := x.d.Tokens[k].Lower; oppositionNouns[w] || opposedWords[w] || blameCues[w] || threatCues[w] || askVerbs[w] {
				x.concern(k)
			}
		}
	}
	for i := range f.Statements {
		x.statement(i, true)
	}
	x.weighAll()
	slices.SortStableFunc(x.found, func(a, b Criticism) int { return cmp.Compare(a.Spans[0].Start, b.Spans[0].Start) })
	x.answers()
	return x.found
}

// tellsPolicy reports whether an article without a trip tells of a policy near
// its head.
func (x *criticismFinder) tellsPolicy() bool {
	if x.Trip != nil {
		return false
	}
	for _, s := range x.d.Sentences {
		for k := s.First; k < s.Last && s.Paragraph < 2; k++ {
			if policies[x.d.Tokens[k].Lower] {
				return true
			}
		}
	}
	return false
}

// A criticismFinder weighs statements and reads concerns.
type criticismFinder struct {
	*Facts
	side
	quotedReader
	first, last int // the tokens of the sentence looked at
	found       []Criticism
	captive     bool                    // somebody is told to be imprisoned
	policy      bool                    // the head of the article tells of a policy
	friends     map[*people.Person]bool // who has spoken for the trip
	met         map[*people.Person]bool // of office, whom its traveller had talks with
}

// statement adds statement i if it is a criticism; beside others if it is one
// in their light.
func (x *criticismFinder) statement(i int, beside bool) {
	s := &x.Statements[i]
	head := x.head(i)
	if k := x.d.SentenceAt(s.Spans[0].Start); k < 0 || x.d.Sentences[k].Last-x.d.Sentences[k].First > longestSentence {
		return
	}
	if s.Unsure || len(head.Mention) == 0 || !x.mayCriticise(head) || beside && (x.isCritic(i) || x.known(s.Spans[0])) {
		return
	}
	if w := x.weigh(s.Spans); w.merits > w.faults && w.course && head.Speaker != nil {
		x.friends[head.Speaker] = true
	}
	if x.ours(head) && !x.objects(s, head) || x.offTrip(s, head) {
		return
	}
	if x.turned(head) {
		if head.Speaker != nil {
			x.friends[head.Speaker] = true
		}
		return
	}
	if x.relays(i) {
		return
	}
	if !x.critical(i, head) && !(beside && (x.seconds(s, head) || x.goesOn(i, head))) {
		return
	}
	x.add(i, head)
}

// critical reports whether statement i speaks against the trip, its traveller
// or those visited, or asks for another course.
func (x *criticismFinder) critical(i int, head *Statement) bool {
	s := &x.Statements[i]
	w := x.weigh(s.Spans)
	if w.merits > w.faults && !x.callsOff(s, head) {
		return false
	}
	blame := cueIn(x.Article, head.Cue, blameCues)
	if s != head {
		return x.isCritic(s.Continues) && w.faults > 0 && w.target
	}
	switch {
	case x.callsOff(s, head):
		return true
	case head.Speaker == nil && !blame && !x.opponent(head):
		return w.visit && w.opens && w.faults > 0 && x.Trip != nil && !x.observes(head) // "Several said the trip was a waste of money"
	case x.Trip == nil:
		return x.policy && (blame && (w.policy || x.opponent(head) && w.target) || x.opponent(head) && w.faults > 0 && w.policy)
	case x.threatens(head), x.ledIn(s) && s.Kind == attribution.Direct && head.Speaker != nil:
		return true
	case !w.trip && !w.near && !w.ought && x.ofOther(s):
		return false
	case cueIn(x.Article, head.Cue, reckonCues) && w.faults == 0:
		return false
	case x.observes(head):
		return w.faults > 0 && w.target
	case w.faults > 1:
		return true
	}
	return x.aimed(head, w) && x.stance(s, head, w) >= leastStance || w.faults > 0 && x.opponent(head)
}

// objects reports whether s objects to the trip in so many words, "strongly
// condemns the visit", which no spokesman of the traveller would say.
func (x *criticismFinder) objects(s, head *Statement) bool {
	if x.speaksForTraveller(head) {
		return false
	}
	w := x.weigh(s.Spans)
	return w.faults > 0 && w.visit && w.merits == 0
}

// cueIn reports whether a word of the cue is in set.
func cueIn(a *Article, cue []text.Span, set map[string]bool) bool {
	for _, c := range cue {
		for w := range strings.FieldsSeq(strings.ToLower(c.In(a.Text))) {
			if set[w] {
				return true
			}
		}
	}
	return false
}
