package briefing

import "ukchina/briefing/text"

// byAfter returns the token after the "by" that belongs to the participle at
// token i: "accompanied by", "joined in Oslo by"; or 0.
func (x *delegationFinder) byAfter(i int) int {
	for k := i + 1; k < min(i+6, x.last-1); k++ {
		switch t := &x.d.Tokens[k]; {
		case t.Lower == "by":
			return k + 1
		case verbal(t.Tag), t.Tag == ",", t.Tag == "PRP":
			return 0
		}
	}
	return 0
}

// joinedBy reads "will be accompanied by A, B and C" at token i; A begins at
// token from.
func (x *delegationFinder) joinedBy(i, from int) {
	p := planAt(x.d, i, x.first)
	if p.before || p.refused || !p.adverb && !x.isTraveller(p.subject) {
		return
	}
	x.told = true
	x.size(from)
	x.members(from, x.last)
}

// joins reads "A and B will accompany her", "joining him will be A" at token i.
func (x *delegationFinder) joins(i int) {
	object := nounPhraseAt(x.d, i+1, x.last)
	p := planAt(x.d, i, x.first)
	if pronoun := x.d.Tokens[min(i+1, x.last-1)].Lower; travellerPronouns[pronoun] && includesAfter(x.d, i+2, x.last) { // "Leaders accompanying her include"
		x.told = true
		x.bodiesToo(i+3, x.last)
		return
	}
	if object.empty() || !x.isTraveller(object) || p.before || p.refused {
		return
	}
	x.company(i, object.last, p)
}

// includesAfter reports whether "include" or "are" stands at token k.
func includesAfter(d *text.Document, k, last int) bool {
	return k < last && (includeWords[d.Tokens[k].Lower] || d.Tokens[k].Lower == "are")
}

// travelsWith reads "A is travelling with her", "travelling with him are A"
// and, of the traveller, "is travelling with A".
func (x *delegationFinder) travelsWith(i int) {
	with := nounPhraseAt(x.d, i+2, x.last)
	p := planAt(x.d, i, x.first)
	switch {
	case with.empty() || p.before && !x.isOver() || p.refused:
	case x.isTraveller(with):
		x.company(i, with.last, p)
	case !p.subject.empty() && x.isTraveller(p.subject):
		x.told = true
		x.size(i + 2)
		x.members(i+2, x.last)
	}
}

// takes reads "She is also taking A and B" of the traveller at token i, where
// somebody named stands among them.
func (x *delegationFinder) takes(i int) {
	p := planAt(x.d, i, x.first)
	if x.d.Tokens[i+1].Lower == "part" {
		if x.told && p.future && !p.refused && !x.cameToNothing(p) && !p.subject.empty() && !x.isTraveller(p.subject) {
			x.bodiesToo(max(x.first, p.subject.first), p.first)
		}
		return
	}
	if p.before || p.refused || p.subject.empty() || !x.isTraveller(p.subject) {
		return
	}
	with := x.d.Tokens[i+1].Lower == "with" && i+2 < x.last && travellerPronouns[x.d.Tokens[i+2].Lower] // "took with him"
	if p.subject.last-p.subject.first > 6 || x.d.Tokens[i].Tag == "VBD" && !x.told && !with {
		return
	}
	if x.takesThere(i) {
		x.told = true
		x.size(i + 1)
		x.amongTaken(i + 1)
	}
	for k := i + 1; k < x.last && !finite(x.d.Tokens[k].Tag) && !talkNouns[x.d.Tokens[k].Lower]; k++ {
		if person, _, ok := x.humanAt(k, x.last); ok && person != x.Trip.Traveller {
			x.told = true
			x.members(i+1, x.last)
			return
		}
	}
}

// amongTaken reads "38 companies with her, among them A and B" from token i on: who
// is nobody's name there is a body's.
func (x *delegationFinder) amongTaken(i int) {
	for k := i; k+2 < x.last && !finite(x.d.Tokens[k].Tag); k++ {
		switch w := x.d.Tokens[k].Lower; {
		case w == "including":
			x.bodiesToo(k+1, x.last)
			return
		case w == "among" && x.d.Tokens[k+1].Lower == "them":
			x.bodiesToo(k+2, x.last)
			return
		}
	}
}

// alsoTravelling reports whether "Also travelling are A" begins before the
// verb at token i, in an article about a trip.
func (x *delegationFinder) alsoTravelling(i int) bool {
	also := i == x.first+1 && x.d.Tokens[x.first].Lower == "also" && i+2 < x.last && beForms[x.d.Tokens[i+1].Lower]
	x.told = x.told || also
	return also
}

// makesTrip reads "Executives from A and B are making the trip" at its verb.
func (x *delegationFinder) makesTrip(i int) {
	p := planAt(x.d, i, x.first)
	if !p.before && !p.refused && !p.subject.empty() && !x.isTraveller(p.subject) {
		x.told = true
		x.members(x.first, p.first)
	}
}

// company reads who goes along: the words before the verb at token i, or
// after "are" where the verb opens the sentence.
func (x *delegationFinder) company(i, end int, p plan) {
	if i-x.first <= 2 {
		x.companyAfter(end)
		return
	}
	x.told = true
	if from := x.clauseBefore(p.first); x.d.Tokens[from].Tag != "PRP" {
		x.size(p.subject.first)
		x.members(from, p.first)
	}
	for k := end; k < min(end+3, x.last-1); k++ { // "together with", "as well as"
		if w := x.d.Tokens[k].Lower; w == "with" || w == "alongside" || w == "as" && k > end {
			x.size(k + 1)
			x.members(k+1, x.last)
			return
		}
	}
}

// companyAfter reads "joining her will be A and B" after the object that ends at
// token end.
func (x *delegationFinder) companyAfter(end int) {
	for k := end; k < min(end+8, x.last); k++ {
		if finite(x.d.Tokens[k].Tag) {
			x.told = true
			x.size(k + 1)
			x.members(k+1, x.last)
			return
		}
	}
}

// clauseBefore returns the token after the last finite verb before token k, or the
// sentence's first.
func (x *delegationFinder) clauseBefore(k int) int {
	for k--; k > x.first; k-- {
		if finite(x.d.Tokens[k].Tag) {
			return k + 1
		}
	}
	return x.first
}

// cameToNothing reports whether the plan p was one of the past: "had been due to
// take part".
func (x *delegationFinder) cameToNothing(p plan) bool {
	return x.d.Tokens[p.first].Lower == "had" || p.first > x.first && x.d.Tokens[p.first-1].Lower == "had"
}
