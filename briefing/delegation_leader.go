package briefing

import (
	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// traveller takes the trip's traveller for the leader if no other was found, and
// the other way round.
func (x *delegationFinder) traveller() {
	main := &x.Trip.journeys[0]
	if x.found.Lead.IsZero() && !x.isSeveral(main.subject) && !main.subject.has(x.d, groupNouns) {
		x.lead(main.subject)
	}
	if x.found.Leader == nil && !x.found.Lead.IsZero() && x.human(main.who) {
		x.found.Leader = &x.Cast.People[main.who]
	}
	if x.Trip.Traveller == nil {
		x.Trip.Traveller = x.found.Leader // "A delegation led by the farm secretary is in Seoul"
	}
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
		if main := &x.Trip.journeys[0]; main.who < 0 && main.subject.has(x.d, groupNouns) {
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
	if main.who >= 0 || !main.subject.has(x.d, groupNouns) || p.adverb || p.refused || p.before || p.subject.empty() || p.subject.first != x.first {
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
	if last == "couple" && !main.subject.empty() && x.listed(main.subject.span(x.d)) {
		return true // "The King and Queen"
	}
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

var travellerPronouns = text.Set("he she they him her them his their")
