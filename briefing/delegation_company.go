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
		x.told, x.bodies = true, true
		x.members(i+3, x.last)
		x.bodies = false
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
		if x.told && p.future && !p.refused && !p.subject.empty() && !x.isTraveller(p.subject) {
			x.bodies = true
			x.members(max(x.first, p.subject.first), p.first)
			x.bodies = false
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
	}
	for k := i + 1; k < x.last && !finite(x.d.Tokens[k].Tag); k++ {
		if person, _, ok := x.humanAt(k, x.last); ok && person != x.Trip.Traveller {
			x.told = true
			x.members(i+1, x.last)
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

// besideTraveller reads "flies to Seoul with a group of executives" in what
// tells of the trip.
func (x *delegationFinder) besideTraveller() {
	t := x.d.Tokens
	for i := range x.Trip.journeys {
		j := &x.Trip.journeys[i]
		s := x.d.Sentences[j.sentence]
		x.sentence, x.first, x.last = s.Span, s.First, s.Last
		x.withTraveller(j)
		for k := j.at + 1; k < s.Last-1 && (j.kind == goVerb || j.kind == visitVerb) && !finite(t[k].Tag); k++ {
			if t[k].Lower != "with" && t[k].Lower != "alongside" || talkNouns[t[k-1].Lower] {
				continue
			}
			np := nounPhraseAt(x.d, k+1, s.Last)
			sized, sent := x.counted(k+1), x.areSent(np)
			if sized || sent || x.isMission(np) || x.endsTravel(j, k) && x.namesHuman(np) {
				x.told = true
				x.size(k + 1)
				if sent {
					x.size(k + 3) // "with representatives of 30 companies"
				}
				x.members(k+1, s.Last)
				break
			}
		}
	}
}

// endsTravel reports whether the words of j's place or time end at token k.
func (x *delegationFinder) endsTravel(j *journey, k int) bool {
	if j.kind != goVerb {
		return false
	}
	return k == j.to.words.last || !j.when.IsZero() && k == x.d.TokenAt(j.when.Spans[0].End-1)+1
}

// namesHuman reports whether p, or what follows its comma, is a human's name.
func (x *delegationFinder) namesHuman(p phrase) bool {
	if p.empty() || x.human(x.personIn(p.span(x.d))) {
		return !p.empty()
	}
	if p.last+1 < x.last && x.d.Tokens[p.last].Tag == "," {
		_, _, ok := x.humanAt(p.last+1, x.last)
		return ok
	}
	return false
}

// areSent reports whether p names those whom bodies send: "representatives of".
func (x *delegationFinder) areSent(p phrase) bool {
	return !p.empty() && envoys[x.d.Tokens[p.first].Lower] && p.first+1 < x.last && (x.d.Tokens[p.first+1].Lower == "of" || x.d.Tokens[p.first+1].Lower == "from")
}

// company reads who goes along: the words before the verb at token i, or
// after "are" where the verb opens the sentence.
func (x *delegationFinder) company(i, end int, p plan) {
	if i-x.first <= 2 {
		for k := end; k < min(end+8, x.last); k++ {
			if finite(x.d.Tokens[k].Tag) {
				x.told = true
				x.size(k + 1)
				x.members(k+1, x.last)
				return
			}
		}
		return
	}
	x.told = true
	from := x.first
	for k := p.first - 1; k > x.first; k-- {
		if finite(x.d.Tokens[k].Tag) {
			from = k + 1
			break
		}
	}
	if x.d.Tokens[from].Tag != "PRP" {
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

// among reads "Among those travelling are A and B" and "A is among the
// delegation" at token i.
func (x *delegationFinder) among(i int) {
	x.amongThem(i)
	var named bool
	k := i + 1
	for ; k < min(i+14, x.last) && !finite(x.d.Tokens[k].Tag); k++ {
		w := x.d.Tokens[k].Lower
		named = named || travelWords[w] || aboardNouns[w] || visitNouns[w] || missionNouns[w] || w == "accompanying" || w == "joining" ||
			x.told && (groupNouns[w] || w == "executives" || w == "delegates")
	}
	if named = named || i == x.first && (x.ofThem(i) || x.ofCounted(i)); !named {
		return
	}
	x.told = true
	if i == x.first && k < x.last {
		x.bodies = true // who is nobody's name there is a body's
		x.members(k+1, x.last)
		x.bodies = false
	} else if p := planAt(x.d, i, x.first); !p.before && !p.refused {
		x.members(max(x.first, p.subject.first), p.first)
	}
}

// ofThem reports whether "Among them" at token i goes on from a sentence that
// tells of a group.
func (x *delegationFinder) ofThem(i int) bool {
	if w := x.d.Tokens[i+1].Lower; w != "them" && w != "these" {
		return false
	}
	n := x.d.SentenceAt(x.d.Tokens[i].Start)
	if n < 1 || !x.told {
		return false
	}
	for k := x.d.Sentences[n-1].First; k < x.d.Sentences[n-1].Last; k++ {
		if w := x.d.Tokens[k].Lower; groupNouns[w] || missionNouns[w] || participants[w] || w == "executives" || w == "representatives" {
			return true
		}
	}
	return false
}

// ofCounted reports whether "Among the firms" at token i are of the delegation:
// its members were listed just before, or are counted by that name.
func (x *delegationFinder) ofCounted(i int) bool {
	if i+3 >= x.last || x.d.Tokens[i+1].Lower != "the" || !participants[x.d.Tokens[i+2].Lower] || !beForms[x.d.Tokens[i+3].Lower] || !x.told {
		return false
	}
	if x.goesOnListing() {
		return true
	}
	if x.found.Size.IsZero() {
		return false
	}
	k := x.d.TokenAt(x.found.Size.Spans[0].End-1) + 1
	return k < len(x.d.Tokens) && x.d.Tokens[k].Lower == x.d.Tokens[i+2].Lower
}

// group reads what stands around a group at token i: "the delegation
// includes A", "A is part of the delegation".
func (x *delegationFinder) group(i int) {
	t := x.d.Tokens
	for k := nounPhraseBefore(x.d, i+1, x.first).first; k < i; k++ {
		if strong, ok := strongNumber(x.d, k); ok && x.found.Size.IsZero() {
			x.found.Size = cite(x.Article, strong)
		}
	}
	if i+2 < x.last && t[i+1].Lower == "of" {
		x.size(i + 2)
	}
	x.lead(x.leaderAfter(i))
	for k := i + 1; k < min(i+20, x.last-1); k++ {
		switch w := t[k].Lower; {
		case includeWords[w], w == "of" && (t[k-1].Lower == "up" || t[k-1].Lower == "consists" || t[k-1].Lower == "composed"),
			w == "from" && t[k-1].Lower == "drawn":
			x.size(k + 1)
			x.members(k+1, x.last)
			return
		case w == "will" || w == "also" || w == "to" || w == "is" || w == "are" || w == "be":
		case finite(t[k].Tag) || w == "who":
			k = x.last
		}
	}
	x.partOf(i)
}

// takingPart reads "Companies taking part include A and B" at token i.
func (x *delegationFinder) takingPart(i int) {
	t, taking := x.d.Tokens, false
	for k := i + 1; k < min(i+9, x.last-1); k++ {
		w := t[k].Lower
		taking = taking || w == "taking" || w == "represented" || w == "joining" || groupNouns[w] || visitNouns[w] || travelWords[w]
		if includeWords[w] && w != "including" || taking && (w == "are" || w == "is" || w == "were") {
			if taking {
				x.members(k+1, x.last)
			}
			return
		}
	}
}

// partOf reads "A, head of B, is part of the delegation" that ends at token i.
func (x *delegationFinder) partOf(i int) {
	t := x.d.Tokens
	for k := i - 1; k > max(x.first, i-7); k-- {
		if t[k].Lower == "up" && makeWords[t[k-1].Lower] { // "A and B make up the rest of the party"
			if p := planAt(x.d, k-1, x.first); !p.before && !p.refused && !p.subject.empty() && !x.isMission(p.subject) && !x.isTraveller(p.subject) {
				x.members(x.listBefore(p), p.first)
			}
			return
		}
		if w := t[k].Lower; w == "part" || w == "member" || w == "members" || w == "in" && beForms[t[k-1].Lower] {
			v := k
			for v > x.first && (t[v-1].Tag == "DT" || t[v-1].Tag == "JJ" || t[v-1].Tag == "RB") {
				v--
			}
			if v > x.first && beForms[t[v-1].Lower] {
				p := planAt(x.d, v-1, x.first)
				if !p.before && !p.refused && !x.isMission(p.subject) {
					x.members(max(x.first, x.namedBefore(p)), p.first)
				}
			}
			return
		}
	}
}

// namedBefore returns the first token of the subject of p, or of the name
// that it stands beside: "Ada Orr, head of Acme, who is".
func (x *delegationFinder) namedBefore(p plan) int {
	k := p.subject.first
	if p.relative && k-1 > x.first && x.d.Tokens[k-1].Tag == "," {
		if np := nounPhraseBefore(x.d, k-1, x.first); !np.empty() && x.human(x.personIn(np.span(x.d))) {
			return np.first
		}
	}
	return k
}

// ofBodies reads "a delegation of executives from A and B" after "of".
func (x *delegationFinder) ofBodies(i int) {
	np := nounPhraseAt(x.d, i, x.last)
	for k := np.last; k < min(np.last+2, x.last-1); k++ {
		if w := x.d.Tokens[k].Lower; w == "from" || includeWords[w] || w == "such" {
			x.members(k, x.last)
			return
		}
	}
}
