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
	x := criticismFinder{Facts: f, d: f.doc, side: sideOf(f)}
	x.policy, x.friends = x.tellsPolicy(), map[*people.Person]bool{}
	x.captive = x.Trip != nil && slices.ContainsFunc(x.d.Tokens, func(t text.Token) bool { return captives[t.Lower] })
	x.findFriends()
	for i := range f.Statements {
		x.statement(i, false)
	}
	for _, s := range f.doc.Sentences {
		x.first, x.last = s.First, s.Last
		for k := s.First; k < s.Last && s.Last-s.First <= longestSentence; k++ {
			if w := x.d.Tokens[k].Lower; oppositionNouns[w] || opposedWords[w] || blameCues[w] || threatCues[w] {
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
	d           *text.Document
	first, last int // the tokens of the sentence looked at
	quotation   int // the first that does not end before the token looked at
	found       []Criticism
	captive     bool                    // somebody is told to be imprisoned
	policy      bool                    // the head of the article tells of a policy
	friends     map[*people.Person]bool // who has spoken for the trip
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
	if x.ours(head) && !x.objects(s, head) || cueIn(x.Article, head.Cue, meritCues) {
		return
	}
	if !x.critical(i, head) && !(beside && (x.seconds(s, head) || x.goesOn(i, head))) {
		return
	}
	x.add(i, head)
}

// mayCriticise reports whether head has a critic: not those visited, but for
// their opposition, and not a place or a mark of party.
func (x *criticismFinder) mayCriticise(head *Statement) bool {
	first := x.d.TokenAt(head.Mention[0].Start)
	if tagged(head.Mention[0].In(x.Article.Text)) || head.Speaker == nil && x.onlyPlace(phrase{first, x.d.TokenAt(head.Mention[0].End-1) + 1}) {
		return false
	}
	return !x.hosts(head) || x.opponent(head)
}

// critical reports whether statement i speaks against the trip, its traveller
// or those visited, or asks for another course.
func (x *criticismFinder) critical(i int, head *Statement) bool {
	s := &x.Statements[i]
	w := x.weigh(s.Spans)
	if w.merits > w.faults {
		if w.target && head.Speaker != nil {
			x.friends[head.Speaker] = true
		}
		return false
	}
	blame := cueIn(x.Article, head.Cue, blameCues)
	if s != head {
		return x.isCritic(s.Continues) && w.faults > 0 && w.target
	}
	switch {
	case head.Speaker == nil && !blame && !x.opponent(head):
		return false
	case x.Trip == nil:
		return x.policy && (blame && (w.policy || x.opponent(head) && w.target) || x.opponent(head) && w.faults > 0 && w.policy)
	case x.threatens(head), x.ledIn(s) && s.Kind == attribution.Direct && head.Speaker != nil:
		return true
	case w.faults > 1:
		return true
	}
	return x.aimed(head, w) && x.stance(s, head, w) >= leastStance || w.faults > 0 && x.opponent(head)
}

// goesOn reports whether statement i goes on with what its speaker has been
// found to criticise in the same paragraph or the one before.
func (x *criticismFinder) goesOn(i int, head *Statement) bool {
	s := &x.Statements[i]
	w := x.weigh(s.Spans)
	if x.Trip == nil || w.merits > w.faults || head.Speaker == nil || s != head || !x.quotes(s) {
		return false
	}
	return slices.ContainsFunc(x.found, func(c Criticism) bool {
		away := s.Paragraph() - c.Paragraph()
		return (c.Critic == head.Speaker || x.belongs(head, &c)) && c.Spans[0].Start < s.Spans[0].Start && (away == 0 || away == 1)
	})
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

// seconds reports whether s goes on with the criticism of the paragraph
// before it, or its critic's.
func (x *criticismFinder) seconds(s, head *Statement) bool {
	w := x.weigh(s.Spans)
	if w.faults == 0 || w.merits >= w.faults || head.Speaker == nil {
		return false
	}
	return x.spokeBefore(head) || s != head && x.isCritic(s.Continues) || slices.ContainsFunc(x.found, func(c Criticism) bool {
		away := s.Paragraph() - c.Paragraph()
		return away == 0 || away == 1
	})
}

// isCritic reports whether statement i was found to be a criticism.
func (x *criticismFinder) isCritic(i int) bool {
	return i >= 0 && slices.ContainsFunc(x.found, func(c Criticism) bool { return c.Statement == i })
}

// spokeBefore reports whether who said s has been found to be a critic.
func (x *criticismFinder) spokeBefore(s *Statement) bool {
	return slices.ContainsFunc(x.found, func(c Criticism) bool { return s.Speaker != nil && c.Critic == s.Speaker })
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

// belongs reports whether who said head is told of as the critic's own: "its
// general secretary, Ada Orr", "his colleague"; or, where the critic is a
// group, speaks for a body: "Ada Orr of Rights Now".
func (x *criticismFinder) belongs(head *Statement, c *Criticism) bool {
	return c.CriticAs.Spans[0].Start < head.Mention[0].Start && head.Speaker != nil &&
		((c.Critic == nil || c.Critic.Kind != people.Human) && strings.Contains(joined(x.Article, head.Mention), " of ") ||
			head.Speaker.Kind == people.Human && slices.ContainsFunc(slices.Collect(x.wordsFor(head)), func(w string) bool { return w == "its" || w == "their" || w == "colleague" }))
}

// A weight is what speaks for reading words as a criticism.
type weight struct {
	faults, merits, demands int
	doubts                  int  // negations and the like
	visit                   bool // a journey by name
	target                  bool // the trip, its traveller, its hosts
	near                    bool // the traveller's government, the bill
	subject                 bool // words that open with one of these
	opens                   bool // with the trip, where what is named comes first
	pronoun                 bool // "she", "they", "this", near the head
	course                  bool // a plan, a policy, a deal
	policy                  bool // one that may be what an article is about
	ought                   bool // the traveller should do something
}

// weigh weighs the words of spans.
func (x *criticismFinder) weigh(spans []text.Span) weight {
	const head = 8 // words that a subject stands in
	var w weight
	for n, span := range spans {
		first := x.d.TokenAt(span.Start)
		for k := first; k < len(x.d.Tokens) && x.d.Tokens[k].Start < span.End; k++ {
			x.weighToken(&w, k)
			if n > 0 || k-first > head {
				continue
			}
			w.pronoun = w.pronoun || pointers[x.d.Tokens[k].Lower]
			w.subject = w.subject || w.target || w.near || x.isTravellerAt(k)
			w.opens = w.opens || w.target || w.near
		}
		w.target = w.target || x.targetIn(span)
	}
	w.course = w.course || w.target
	return w
}

// noneBefore reports whether "no minister" or "no university that calls itself
// free" stands before the "should" at token k.
func (x *criticismFinder) noneBefore(k int) bool {
	const reach = 8
	for i := k - 2; i >= max(0, k-reach); i-- {
		switch t := &x.d.Tokens[i]; {
		case t.Lower == "no":
			for n := i + 1; n < k && n < i+4; n++ {
				if w := x.d.Tokens[n].Lower; isOffice(w) || officeBodies[w] || institutions[w] || x.ranks[w] {
					return true
				}
			}
			return false
		case t.Lower == "." || t.Tag == "," || t.Lower == "but":
			return false
		}
	}
	return false
}

func (x *criticismFinder) weighToken(w *weight, k int) {
	t := x.d.Tokens
	word := t[k].Lower
	if faults[word] && !(k > 0 && (t[k-1].Lower == "not" || t[k-1].Lower == "n't" || t[k-1].Lower == "no")) {
		w.faults++
	}
	for _, p := range faultPhrases {
		if p[0] == word && followsWords(x.d, k, len(t), p) {
			w.faults++
		}
	}
	for _, p := range meritPhrases {
		if p[0] == word && followsWords(x.d, k, len(t), p) {
			w.merits++
		}
	}
	for _, p := range callOffs {
		if p[0] == word && followsWords(x.d, k, len(t), p) {
			w.demands++
		}
	}
	if merits[word] && !(k > 0 && junkets[t[k-1].Lower]) {
		w.merits++
	}
	if demands[word] {
		w.demands++
	}
	if doubts[word] {
		w.doubts++
	}
	w.visit = w.visit || visitNouns[word]
	w.target = w.target || visitNouns[word] || junkets[word] || x.Trip != nil && (talkNouns[word] || tripWords[word] || x.ranks[word])
	w.near = w.near || spending[word]
	w.course = w.course || courses[word]
	w.policy = w.policy || policies[word]
	if (word == "should" || word == "must" || word == "ought") && x.noneBefore(k) {
		w.ought, w.target, w.subject = true, true, true
	}
	if (word == "should" || word == "must" || word == "ought") && k > 0 &&
		(x.isTravellerAt(k-1) || visitNouns[t[k-1].Lower] || t[k-1].Lower == "he" || t[k-1].Lower == "she") {
		w.ought = true
	}
}
