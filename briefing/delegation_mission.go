package briefing

import "strings"

// goesItself reads the size of a group that is itself the traveller: "A group
// of six senators left".
func (x *delegationFinder) goesItself() {
	main := &x.Trip.journeys[0]
	if main.who >= 0 {
		return
	}
	s := x.d.Sentences[main.sentence]
	x.enter(&s)
	for k := main.subject.first; k < main.subject.last && k+2 < x.last; k++ {
		if groupNouns[x.d.Tokens[k].Lower] && x.d.Tokens[k+1].Lower == "of" {
			x.told = true
			x.size(k + 2)
		}
	}
}

// mission reads a delegation at token i: whose it is, how many, who is in it.
func (x *delegationFinder) mission(i int) {
	np := nounPhraseBefore(x.d, i+1, x.first)
	if x.d.Tokens[i].Lower == "mission" && !np.has(x.d, tradeWords) {
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
		return !x.isTraveller(by) && !(main.who < 0 && main.subject.has(x.d, groupNouns))
	}
	p := planAt(x.d, x.verbBefore(np.first), x.first)
	if p.before {
		return true
	}
	if p.subject.empty() || x.isTraveller(p.subject) || p.subject.has(x.d, groupNouns) {
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

// isSeveral reports whether p is a plural that names nobody: "four senators".
func (x *delegationFinder) isSeveral(p phrase) bool {
	return !p.empty() && strings.HasSuffix(x.d.Tokens[p.last-1].Tag, "S") && x.personIn(p.span(x.d)) < 0
}
