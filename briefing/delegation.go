package briefing

import (
	"strings"

	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// A Delegation is who goes along on a trip.
type Delegation struct {
	Size    Citation // "over 50"; the zero Citation when not said
	Leader  *people.Person
	Lead    Citation // the words that name the leader
	Members []Member // in reading order
}

// A Member is one named person or organisation of a delegation. The citation
// covers the name alone.
type Member struct {
	Citation
	Organisation bool
	Person       *people.Person // nil for organisations
	Role         string         // "Business Secretary", as written, or empty
	In           Citation       // the sentence that lists the member
}

// findDelegation returns the delegation of f's trip, or nil: there is none
// without a trip, and none but where words for company say so.
func findDelegation(f *Facts) *Delegation {
	if f.Trip == nil {
		return nil
	}
	x := delegationFinder{journeyFinder: journeyFinder{Facts: f, d: f.doc}}
	x.goesItself()
	for _, s := range f.doc.Sentences {
		x.sentence, x.first, x.last = s.Span, s.First, s.Last
		for i := x.first; i < x.last && x.last-x.first <= longestSentence; i++ {
			if !x.quoted(i) {
				x.read(i)
			}
		}
	}
	x.besideTraveller()
	if !x.told {
		return nil
	}
	x.traveller()
	return &x.found
}

// traveller takes the trip's traveller for the leader if no other was found, and
// the other way round.
func (x *delegationFinder) traveller() {
	main := &x.Trip.journeys[0]
	if x.found.Lead.IsZero() && !x.isSeveral(main.subject) && !x.isMission(main.subject) {
		x.lead(main.subject)
	}
	if x.found.Leader == nil && !x.found.Lead.IsZero() && x.human(main.who) {
		x.found.Leader = &x.Cast.People[main.who]
	}
	if x.Trip.Traveller == nil {
		x.Trip.Traveller = x.found.Leader // "A delegation led by the farm secretary is in Seoul"
	}
}

// isSeveral reports whether p is a plural that names nobody: "four senators".
func (x *delegationFinder) isSeveral(p phrase) bool {
	return !p.empty() && strings.HasSuffix(x.d.Tokens[p.last-1].Tag, "S") && x.personIn(p.span(x.d)) < 0
}

// A delegationFinder reads the words for company, token by token.
type delegationFinder struct {
	journeyFinder
	found    Delegation
	told     bool // words for company were found
	bodies   bool // names that are no human's are bodies' in the list being read
	sentence text.Span
}

// goesItself reads the size of a group that is itself the traveller: "A group
// of six senators left".
func (x *delegationFinder) goesItself() {
	main := &x.Trip.journeys[0]
	if main.who >= 0 {
		return
	}
	s := x.d.Sentences[main.sentence]
	x.sentence, x.first, x.last = s.Span, s.First, s.Last
	for k := main.subject.first; k < main.subject.last && k+2 < x.last; k++ {
		if groupNouns[x.d.Tokens[k].Lower] && x.d.Tokens[k+1].Lower == "of" {
			x.told = true
			x.size(k + 2)
		}
	}
}

// read reads the word at token i, if it is one for company.
func (x *delegationFinder) read(i int) {
	x.countedOn(i)
	switch w := &x.d.Tokens[i]; {
	case missionNouns[w.Lower] && noun(w.Tag), groupNouns[w.Lower] && noun(w.Tag) && (x.ledGroup(i) || x.strong(i) || x.ownGroup(i)):
		x.mission(i)
	case groupNouns[w.Lower] && noun(w.Tag) && x.told:
		x.group(i)
	case w.Lower == "accompanied" || w.Lower == "joined" || w.Lower == "flanked":
		if k := x.byAfter(i); k > 0 {
			x.joinedBy(i, k)
		} else {
			x.joins(i)
		}
	case w.Lower == "accompany" || w.Lower == "accompanies" || w.Lower == "accompanying" ||
		w.Lower == "join" || w.Lower == "joins" || w.Lower == "joining":
		x.joins(i)
	case travelWords[w.Lower] && x.alsoTravelling(i):
		x.members(i+2, x.last)
	case travelWords[w.Lower] && i+2 < x.last && (x.d.Tokens[i+1].Lower == "with" || x.d.Tokens[i+1].Lower == "alongside"):
		x.travelsWith(i)
	case w.Lower == "with" && i == x.first && i+3 < x.last:
		x.withThem(i)
	case w.Lower == "so" && i == x.first && i+2 < x.last:
		x.soAre(i)
	case x.told && participants[w.Lower] && i < x.first+3:
		x.takingPart(i)
	case isNumbering(w.Lower) && i+1 < x.last:
		x.numbers(i)
	case visitNouns[w.Lower] && i > x.first+2 && x.d.Tokens[i-1].Lower == "the" && makeVerbs[x.d.Tokens[i-2].Lower]:
		x.makesTrip(i - 2)
	case bookWords[w.Lower] && verbal(w.Tag):
		x.alsoThere(i)
	case goingWords[w.Lower] && w.Tag == "VBG", aboardNouns[w.Lower] && i > x.first:
		x.isGoing(i)
	case w.Lower == "also" && i == x.first:
		x.alsoAboard(i)
	case takeVerbs[w.Lower] && verbal(w.Tag) && i+1 < x.last:
		x.takes(i)
	case journeyWords[w.Lower] == goVerb && verbal(w.Tag):
		x.arrivesWith(i)
	case w.Lower == "led" && i+2 < x.last && x.d.Tokens[i+1].Lower == "by":
		x.isLed(i)
	case w.Lower == "among" && i+1 < x.last:
		x.among(i)
	}
}

// mission reads a delegation at token i: whose it is, how many, who is in it.
func (x *delegationFinder) mission(i int) {
	np := nounPhraseBefore(x.d, i+1, x.first)
	if x.d.Tokens[i].Lower == "mission" && !x.tradeMission(np) {
		if x.told && x.d.Tokens[np.first].Lower == "the" {
			x.group(i)
		}
		return
	}
	if x.others(np, i) {
		return
	}
	x.told = true
	x.leader(np, i)
	if i+2 < x.last && x.d.Tokens[i+1].Lower == "of" {
		x.ofBodies(i + 2)
	}
	x.group(i)
}

// ledGroup reports whether the group at token i is what the traveller leads
// in a sentence that tells of the trip.
func (x *delegationFinder) ledGroup(i int) bool {
	for n := range x.Trip.journeys {
		if j := &x.Trip.journeys[n]; j.kind == leadVerb && j.at < i && i < j.at+7 && x.first <= j.at {
			return true
		}
	}
	return false
}

// tradeMission reports whether the mission np is a journey of people.
func (x *delegationFinder) tradeMission(np phrase) bool {
	for k := np.first; k < np.last; k++ {
		if w := x.d.Tokens[k].Lower; w == "trade" || w == "business" || w == "export" || w == "diplomatic" {
			return true
		}
	}
	return false
}

// others reports whether the delegation np at token i is that of the hosts, or
// one of another time.
func (x *delegationFinder) others(np phrase, i int) bool {
	main := &x.Trip.journeys[0]
	for k := np.first; k < i; k++ {
		if p, n := placeAt(x.d, k); n > 0 && main.to.known && p.in == main.to.place.in {
			return true
		}
		if w := x.d.Tokens[k].Lower; w == "previous" || w == "earlier" || w == "last" || w == "another" || w == "rival" {
			return true
		}
	}
	if x.d.Tokens[np.first].Tag == "PRP$" || x.told && x.d.Tokens[np.first].Lower == "the" {
		return false
	}
	if by := x.leaderAfter(i); !by.empty() {
		return !x.isTraveller(by) && !(main.who < 0 && x.isMission(main.subject))
	}
	p := planAt(x.d, x.verbBefore(np.first), x.first)
	if p.before {
		return true
	}
	if p.subject.empty() || x.isTraveller(p.subject) || x.isMission(p.subject) {
		return false
	}
	who := x.personIn(p.subject.span(x.d))
	return who >= 0 || x.d.Tokens[p.subject.last-1].Tag == "PRP" || x.countryIn(p.subject.span(x.d)) != ""
}

// verbBefore returns the nearest verb before token i, or i.
func (x *delegationFinder) verbBefore(i int) int {
	for k := i - 1; k >= x.first; k-- {
		if verbal(x.d.Tokens[k].Tag) && x.d.Tokens[k].Tag != "MD" {
			return k
		}
	}
	return i
}

func (x *delegationFinder) isMission(p phrase) bool {
	for k := p.first; k < p.last; k++ {
		if groupNouns[x.d.Tokens[k].Lower] {
			return true
		}
	}
	return false
}

// leaderAfter returns who leads the delegation at token i: ", led by".
func (x *delegationFinder) leaderAfter(i int) phrase {
	for k := i + 1; k < min(i+12, x.last-2); k++ {
		if w := x.d.Tokens[k].Lower; (w == "led" || w == "headed") && x.d.Tokens[k+1].Lower == "by" {
			return nounPhraseAt(x.d, k+2, x.last)
		}
	}
	return phrase{}
}

// leader notes who leads the delegation np at token i.
func (x *delegationFinder) leader(np phrase, i int) {
	if by := x.leaderAfter(i); !by.empty() {
		x.lead(by)
		return
	}
	v := x.verbBefore(np.first)
	if w := x.d.Tokens[v].Lower; v < np.first && np.first-v < 4 && (journeyWords[w] == leadVerb || w == "heading" || w == "heads") {
		x.lead(planAt(x.d, v, x.first).subject)
	}
}

// lead notes the leader, the first who is named.
func (x *delegationFinder) lead(p phrase) {
	if p.empty() || !x.found.Lead.IsZero() {
		return
	}
	span := p.span(x.d)
	who := x.personIn(span)
	if main := &x.Trip.journeys[0]; p == main.subject && main.who >= 0 {
		who = main.who
	}
	if who >= 0 && x.Cast.People[who].Kind == people.Human {
		x.found.Leader = &x.Cast.People[who]
		if main := &x.Trip.journeys[0]; main.who < 0 && x.isMission(main.subject) {
			main.who, x.Trip.Traveller = who, x.found.Leader // "A group of MPs left. The delegation, led by Jo Orr,"
		}
	}
	x.found.Lead = cite(x.Article, span)
}

// isLed reads "It is led by the union's president, Ada Orr" of a group that
// goes itself, at its participle.
func (x *delegationFinder) isLed(i int) {
	main := &x.Trip.journeys[0]
	p := planAt(x.d, i, x.first)
	if main.who >= 0 || !x.isMission(main.subject) || p.adverb || p.refused || p.before || p.subject.empty() || p.subject.first != x.first {
		return
	}
	if w := x.d.Tokens[p.subject.last-1].Lower; w != "it" && w != "they" && !groupNouns[w] {
		return
	}
	by := nounPhraseAt(x.d, i+2, x.last)
	if by.empty() {
		return
	}
	if k := by.last; k+1 < x.last && x.d.Tokens[k].Tag == "," {
		if _, name, ok := x.humanAt(k+1, x.last); ok {
			by = phrase{x.d.TokenAt(name.Start), x.d.TokenAt(name.End-1) + 1}
		}
	}
	x.lead(by)
}

// isTraveller reports whether p names the traveller of the trip, a pronoun
// for one or the trip.
func (x *delegationFinder) isTraveller(p phrase) bool {
	if p.empty() {
		return false
	}
	main := &x.Trip.journeys[0]
	last := x.d.Tokens[p.last-1].Lower
	if x.adopts(p) {
		return true
	}
	if who := x.personIn(p.span(x.d)); who >= 0 && main.who >= 0 {
		return who == main.who
	}
	return p.last-p.first == 1 && travellerPronouns[last] || visitNouns[last] || missionNouns[last] ||
		last == x.d.Tokens[main.subject.last-1].Lower
}

// adopts reports whether p, with company of its own, is the name of a
// traveller who was told of by an office alone: "The mayor flies to Oslo. Ada
// Orr will be joined by"; it then is the trip's traveller.
func (x *delegationFinder) adopts(p phrase) bool {
	main := &x.Trip.journeys[0]
	who := x.personIn(p.span(x.d))
	if main.who >= 0 || x.Trip.Traveller != nil || !x.human(who) || len(main.subject.span(x.d).In(x.d.Text)) == 0 {
		return false
	}
	if s := x.d.Sentences[main.sentence]; x.sentence.Start < s.Start || len(x.Cast.People[who].Roles) > 0 || p.first != x.first {
		return false
	}
	main.who, x.Trip.Traveller = who, &x.Cast.People[who]
	return true
}

var travellerPronouns = setOf("he she they him her them his their")
