package briefing

import (
	"sort"

	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// A journey is one place in an article that tells of a journey or a meeting.
type journey struct {
	plan
	kind      journeyKind
	at        int // the token that tells it
	sentence  int
	paragraph int
	who       int // index into Cast.People, or -1
	host      int // of a hostVerb, the same
	to        destination
	foreign   bool // a counterpart from abroad is named
	formal    bool // a state visit, a trade mission, a summit
	when      When
	past      bool // told as background: another, earlier journey
	over      bool // "has returned from"
	undone    bool // "has cut short"
	opposed   bool // "was urged to cancel"
}

// A journeyFinder looks for the journeys of an article, sentence by sentence.
type journeyFinder struct {
	*Facts
	d           *text.Document
	first, last int // the sentence's tokens
	quotation   int // the first one that does not end before the token looked at
}

// longestSentence is how many tokens a sentence may have to be read for facts;
// longer ones are lists or broken text, and would take long.
const longestSentence = 300

// findJourneys returns the journeys told outside quotations, in reading order.
func findJourneys(f *Facts) []journey {
	x := journeyFinder{Facts: f, d: f.doc}
	var found []journey
	for s, sentence := range x.d.Sentences {
		if sentence.Last-sentence.First > longestSentence {
			continue
		}
		x.first, x.last = sentence.First, sentence.Last
		for i := x.first; i < x.last; i++ {
			kind := journeyWords[x.d.Tokens[i].Lower]
			if x.isIn(i) {
				kind = goVerb
			}
			if kind == noJourney || x.quoted(i) {
				continue
			}
			j := journey{kind: kind, at: i, sentence: s, paragraph: sentence.Paragraph, who: -1, host: -1}
			if x.read(&j) {
				x.place(&j)
				found = append(found, j)
			}
		}
	}
	return found
}

// isIn reports whether "is in Delhi" begins at token i: one is there by now.
func (x *journeyFinder) isIn(i int) bool {
	t := x.d.Tokens
	switch t[i].Lower {
	case "is", "are":
	case "be":
		if i == x.first || t[i-1].Lower != "will" && t[i-1].Lower != "to" {
			return false
		}
	default:
		return false
	}
	if i+2 >= x.last || t[i+1].Lower != "in" {
		return false
	}
	p, n := placeAt(x.d, i+2)
	return n > 0 && !p.adjective && !p.home
}

// quoted reports whether token i stands in a quotation that is more than a
// few words of the writer's sentence.
func (x *journeyFinder) quoted(i int) bool {
	const few = 30 // bytes
	at := x.d.Tokens[i].Start
	qs := x.d.Quotations
	for x.quotation < len(qs) && qs[x.quotation].End <= at {
		x.quotation++
	}
	return x.quotation < len(qs) && qs[x.quotation].Has(at) && qs[x.quotation].Len() > few
}

// read fills in j from the words around its token; false when they tell of no
// journey.
func (x *journeyFinder) read(j *journey) bool {
	t := x.d.Tokens
	isNoun := noun(t[j.at].Tag)
	if isNoun && talkNouns[t[j.at].Lower] {
		j.kind = visitNoun
		return x.dated(nounPhraseBefore(x.d, j.at+1, x.first))
	}
	if isNoun && (visitNouns[t[j.at].Lower] || j.kind == visitNoun) {
		j.kind = visitNoun
		return x.readNoun(j)
	}
	if isNoun && j.kind != goVerb || !verbal(t[j.at].Tag) && j.kind != visitVerb && j.kind != goVerb {
		return false
	}
	j.plan = planAt(x.d, j.at, x.first)
	switch j.kind {
	case goVerb:
		return x.readGo(j)
	case visitVerb:
		j.to = destinationAt(x.d, j.at+1, x.last)
		return x.isPlace(j.to)
	case meetVerb:
		return x.readMeet(j)
	case attendVerb:
		j.to = destinationAt(x.d, j.at+1, x.last)
		j.formal = true
		return j.to.event && capital(x.d, j.to.words.last-1)
	case hostVerb:
		return x.readHost(j)
	case leadVerb:
		return x.readLead(j)
	}
	return false
}

// isPlace reports whether a destination was read and is nobody's name.
func (x *journeyFinder) isPlace(to destination) bool {
	if to.words.empty() {
		return false
	}
	if to.known || to.event {
		return true
	}
	for _, m := range x.overlapping(to.span(x.d)) {
		if p := x.Cast.Mentions[m].Person; p >= 0 && x.Cast.People[p].Kind != people.Body {
			return false
		}
	}
	return true
}

// goPrepositions stand before where one goes.
var goPrepositions = setOf("to in for at into")

// readGo reads "arrives on Monday in Oslo".
func (x *journeyFinder) readGo(j *journey) bool {
	switch w := x.d.Tokens[j.at].Lower; {
	case spendWords[w]:
		return x.readSpend(j)
	case takeVerbs[w]:
		return x.readTake(j)
	case w[0] == 's' && w[1] == 'e':
		return x.readSetOff(j)
	case w[0] == 'r' && x.readReturn(j):
		return true
	}
	w := x.d.Tokens[j.at].Lower
	leaves := w[0] == 'l' && w[1] == 'e' || w[0] == 'd'
	going := w[0] == 'g' || w == "went"
	j.to = x.destinationAfter(j.at+1, 7, func(w string) bool {
		switch {
		case leaves:
			return w == "for"
		case going:
			return w == "to"
		}
		return goPrepositions[w]
	})
	j.over = w[0] == 'r' && x.isStay(j.at+1)
	return x.isPlace(j.to)
}

// destinationAfter returns the destination after a preposition among the n
// tokens from i on, if no other verb comes before it.
func (x *journeyFinder) destinationAfter(i, n int, is func(string) bool) destination {
	for k := i; k < min(i+n, x.last-1); k++ {
		w := &x.d.Tokens[k]
		if finite(w.Tag) || w.Lower == ";" || w.Lower == "who" || w.Lower == "that" {
			break
		}
		if is(w.Lower) {
			if to := destinationAt(x.d, k+1, x.last); x.isPlace(to) {
				return to
			}
		}
	}
	return destination{}
}

// readMeet reads "will meet the French president in Paris", "hold talks on
// Monday at the G20 summit".
func (x *journeyFinder) readMeet(j *journey) bool {
	t, i := x.d.Tokens, j.at+1
	if t[j.at].Lower[0] == 'h' {
		np := nounPhraseAt(x.d, i, x.last)
		if np.empty() || !talkNouns[t[np.last-1].Lower] {
			return false
		}
		i = np.last
	}
	j.foreign = x.namesAbroad(i, min(i+12, x.last))
	j.to = x.destinationAfter(i, 20, func(w string) bool { return w == "in" || w == "at" })
	j.formal = j.to.event
	return j.foreign || j.to.known || j.to.event
}

// namesAbroad reports whether a country or its adjective stands in the tokens
// [i, to), before the next verb.
func (x *journeyFinder) namesAbroad(i, to int) bool {
	for k := i; k < to && !finite(x.d.Tokens[k].Tag); k++ {
		if _, n := placeAt(x.d, k); n > 0 {
			return true
		}
	}
	return false
}

// readHost reads "will host the Kenyan president for a state visit": the
// guest travels.
func (x *journeyFinder) readHost(j *journey) bool {
	guest := nounPhraseAt(x.d, j.at+1, x.last)
	if guest.empty() || !x.hasOffice(guest) {
		return false
	}
	visit := false
	for k := guest.last; k < min(guest.last+12, x.last); k++ {
		visit = visit || visitNouns[x.d.Tokens[k].Lower] || talkNouns[x.d.Tokens[k].Lower]
	}
	if !j.subject.empty() {
		j.host = x.personIn(j.subject.span(x.d))
	}
	j.subject, j.formal = guest, true
	j.to = x.destinationAfter(guest.last, 14, func(w string) bool { return w == "in" || w == "at" || w == "to" })
	return visit && x.namesAbroad(guest.first, guest.last)
}

// readLead reads "will lead a delegation of 20 mayors to Japan".
func (x *journeyFinder) readLead(j *journey) bool {
	t := x.d.Tokens
	for k := j.at + 1; k < min(j.at+7, x.last); k++ {
		if missionNouns[t[k].Lower] || groupNouns[t[k].Lower] {
			j.formal = true
			j.to = x.destinationAfter(k+1, 12, func(w string) bool { return w == "to" || w == "in" })
			return x.isPlace(j.to)
		}
	}
	return false
}

// readNoun reads "his three-day state visit to Japan", "begins a tour of".
func (x *journeyFinder) readNoun(j *journey) bool {
	t := x.d.Tokens
	np := nounPhraseBefore(x.d, j.at+1, x.first)
	for k := np.first; k < j.at; k++ {
		j.formal = j.formal || visitAdjectives[t[k].Lower]
	}
	if t[j.at].Lower == "mission" && !j.formal {
		return false
	}
	j.first = np.first
	j.to = x.destinationAfter(j.at+1, 3, func(w string) bool { return w == "to" || w == "of" || w == "in" })
	if j.to.words.empty() {
		j.to = x.destinationAfter(j.at+1, 12, func(w string) bool { return w == "to" })
	}
	if np.first > x.first && t[np.first-1].Lower == "her" { // no object, as the tagger has it
		np.first--
	}
	x.visitor(j, np)
	return x.isPlace(j.to) || j.formal && !j.subject.empty() || x.dated(np)
}

// dated reports whether np is a visit told of before that is now dated: "The
// two-day trip, which was due to begin on Thursday".
func (x *journeyFinder) dated(np phrase) bool {
	t := x.d.Tokens
	if t[np.first].Lower != "the" && t[np.first].Tag != "PRP$" {
		return false
	}
	for k := np.last; k < min(np.last+9, x.last); k++ {
		switch t[k].Lower {
		case "begin", "begins", "start", "starts", "began", "started", "scheduled", "place", "planned":
			return true
		}
	}
	return false
}

// visitor finds whose visit the noun phrase np tells of.
func (x *journeyFinder) visitor(j *journey, np phrase) {
	t := x.d.Tokens
	if np.first > x.first {
		w := t[np.first-1].Lower
		j.past = w == "since" || w == "follows" || w == "following" || w == "follow" || w == "last"
	}
	for k := j.at; k > np.first; k-- {
		if t[k-1].Tag == "POS" {
			j.subject = phrase{np.first, k - 1}
			return
		}
	}
	if w := t[np.first].Lower; t[np.first].Tag == "PRP$" && w != "its" || w == "her" {
		j.subject = phrase{np.first, np.first + 1}
		return
	}
	for k := j.at + 1; k < min(j.at+10, x.last-1); k++ {
		if t[k].Lower == "by" {
			j.subject = nounPhraseAt(x.d, k+1, x.last)
			return
		}
		if finite(t[k].Tag) {
			break
		}
	}
	x.startedBy(j, np)
}

// startedBy finds who begins, makes, cancels a visit: "will embark on a".
func (x *journeyFinder) startedBy(j *journey, np phrase) {
	t, k := x.d.Tokens, np.first
	for k > x.first && (t[k-1].Tag == "IN" || t[k-1].Tag == "RP" || t[k-1].Tag == "RB" || t[k-1].Lower == "off" || t[k-1].Lower == "short") {
		k--
	}
	if k > x.first && startVerbs[t[k-1].Lower] {
		past := j.past
		j.plan = planAt(x.d, k-1, x.first)
		j.past = past
		j.undone = endVerbs[t[k-1].Lower]
		if j.refused && endVerbs[t[k-1].Lower] {
			j.refused, j.opposed = false, true // who is to cancel it will go
		}
	}
}

// hasOffice reports whether the words of p name somebody of office.
func (x *journeyFinder) hasOffice(p phrase) bool {
	for k := p.first; k < p.last; k++ {
		if offices[x.d.Tokens[k].Lower] {
			return true
		}
	}
	return false
}

// place fills in who travels and when.
func (x *journeyFinder) place(j *journey) {
	if !j.subject.empty() {
		j.who = x.personIn(j.subject.span(x.d))
		if !j.beside.empty() && !x.human(j.who) {
			if who := x.personIn(j.beside.span(x.d)); x.human(who) {
				j.who = who
			}
		}
	}
	j.when = x.whenOf(j)
	t := x.d.Tokens
	if j.kind == visitNoun && j.first > x.first && t[j.first-1].Lower == "since" {
		j.past = true
	}
	old := j.relative && !j.future && t[j.at].Tag == "VBD" && j.when.IsZero()
	j.past = j.past || j.before || old
}

// human reports whether person who of the cast is one with a name.
func (f *Facts) human(who int) bool { return who >= 0 && f.Cast.People[who].Kind == people.Human }

// personIn returns the person that span names: the last one, people before
// bodies; -1 for none.
func (f *Facts) personIn(span text.Span) int {
	who, pair := -1, false
	for _, m := range f.overlapping(span) {
		p := f.Cast.Mentions[m].Person
		if f.human(who) {
			before := f.doc.Tokens[f.doc.TokenAt(f.Cast.Mentions[m].Span.Start)-1]
			pair = pair || before.Lower == "and"
		}
		if pair {
			break // "the King and Queen": the first
		}
		if p >= 0 && (who < 0 || f.Cast.People[p].Kind != people.Body || f.Cast.People[who].Kind == people.Body) {
			who = p
		}
	}
	return who
}

// mentionFrom returns the index of the first mention that ends after offset.
func mentionFrom(f *Facts, offset int) int {
	m := f.Cast.Mentions
	return sort.Search(len(m), func(i int) bool { return m[i].Span.End > offset })
}
