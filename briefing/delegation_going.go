package briefing

import "ukchina/briefing/text"

// isGoing reads "A and B are going too" and "A will also be on the plane" at
// the verb or place at token i, in an article that tells of company or says
// "also".
func (x *delegationFinder) isGoing(i int) {
	t := x.d.Tokens
	verb := i
	if aboardNouns[t[i].Lower] {
		if verb = x.beBefore(i); verb < 0 {
			return
		}
	} else if i+2 < x.last && t[i+1].Lower == "to" && t[i+2].Tag == "VB" || t[i].Tag != "VBG" {
		return
	}
	p := planAt(x.d, verb, x.first)
	also := p.also || i+1 < x.last && (t[i+1].Lower == "too" || t[i+1].Lower == "also") || t[verb+1].Lower == "also"
	if p.adverb || p.before || p.refused || p.subject.empty() || !also && !x.told && verb == i || x.isTraveller(p.subject) || p.subject.has(x.d, groupNouns) {
		return
	}
	x.told = true
	x.members(x.listBefore(p), p.first)
}

// aboardNouns are where those who go along are told to be.
var aboardNouns = setOf("plane flight board aboard jet trip visit")

// beBefore returns the form of "be" before "on the plane" at token i, or -1.
func (x *delegationFinder) beBefore(i int) int {
	t, k := x.d.Tokens, i-1
	for k > x.first && (t[k].Tag == "DT" || t[k].Tag == "PRP$" || t[k].Tag == "JJ" || t[k].Tag == "NN") {
		k--
	}
	if t[i].Lower != "aboard" {
		if t[k].Lower != "on" {
			return -1
		}
		k--
	}
	if k > x.first && t[k].Lower == "also" {
		k--
	}
	if k <= x.first || !beForms[t[k].Lower] {
		return -1
	}
	return k
}

// listBefore returns where the list of names that ends in the subject of p
// begins: with the sentence, where no verb comes between.
func (x *delegationFinder) listBefore(p plan) int {
	for k := p.first - 1; k >= x.first; k-- {
		if finite(x.d.Tokens[k].Tag) {
			return x.namedBefore(p)
		}
	}
	return x.first
}

// soAre reads "So are A and B" after a sentence of company.
func (x *delegationFinder) soAre(i int) {
	if !x.goesOnListing() || !beForms[x.d.Tokens[i+1].Lower] && x.d.Tokens[i+1].Tag != "MD" {
		return
	}
	x.bodiesToo(i+2, x.last)
}

// goesOnListing reports whether the sentence before lists members.
func (x *delegationFinder) goesOnListing() bool {
	n := x.d.SentenceAt(x.sentence.Start)
	if n < 1 || len(x.found.Members) == 0 {
		return false
	}
	last := x.found.Members[len(x.found.Members)-1].In.Spans[0]
	return last == x.d.Sentences[n-1].Span
}

// alsoThere reads "A, B and C have also booked places" at its verb, after a
// sentence that lists members.
func (x *delegationFinder) alsoThere(i int) {
	p := planAt(x.d, i, x.first)
	if !p.also || p.before || p.refused || p.relative || p.subject.empty() || !x.goesOnListing() || x.isTraveller(p.subject) || p.subject.has(x.d, groupNouns) {
		return
	}
	x.bodiesToo(x.listBefore(p), p.first)
}

// sends reads "A, B and C have also sent representatives" at its verb.
func (x *delegationFinder) sends(i int) {
	np, p := nounPhraseAt(x.d, i+1, x.last), planAt(x.d, i, x.first)
	if np.empty() || !envoys[x.d.Tokens[np.last-1].Lower] || p.before || p.refused || p.relative || p.subject.empty() || x.isTraveller(p.subject) {
		return
	}
	x.bodiesToo(x.listBefore(p), p.first)
}

// leavesFrom returns the token after the airport or port that the verb at
// token i has: "left Tarn airport", "flies from Ludport"; that after the verb
// where it has none.
func leavesFrom(d *text.Document, i, to int) int {
	k := i + 1
	from := k < to && d.Tokens[k].Lower == "from"
	if from {
		k++
	}
	if np := nounPhraseAt(d, k, to); !np.empty() && np.last < to && (from && capital(d, k) || airports[d.Tokens[np.last-1].Lower]) {
		return np.last
	}
	return i + 1
}

// arrivesWith reads "arrived on Tuesday with 18 bankers" of the traveller, at
// its verb.
func (x *delegationFinder) arrivesWith(i int) {
	k := leavesFrom(x.d, i, x.last)
	for _, w := range whensIn(x.whens, x.sentence) {
		if x.d.TokenAt(w.Spans[0].Start) == k {
			k = x.d.TokenAt(w.Spans[0].End-1) + 1
		}
	}
	if k == i+1 || k+1 >= x.last || x.d.Tokens[k].Lower != "with" && x.d.Tokens[k].Lower != "alongside" {
		return
	}
	np := nounPhraseAt(x.d, k+1, x.last)
	sized, sent := x.counted(k+1), x.areSent(np)
	if p := planAt(x.d, i, x.first); p.before || p.refused || p.subject.empty() || !x.isTraveller(p.subject) || !sized && !sent && !np.has(x.d, groupNouns) {
		return
	}
	x.told = true
	x.size(k + 1)
	if sent {
		x.size(k + 3)
	}
	x.members(k+1, x.last)
}

// ownGroup reports whether the group at token i is that of the traveller by a
// possessive, and is told more of: "Her party includes", "Ms Orr's group of nine".
func (x *delegationFinder) ownGroup(i int) bool {
	t, owner := x.d.Tokens, phrase{}
	np := nounPhraseBefore(x.d, i+1, x.first)
	for k := np.first; k < i; k++ {
		if t[k].Tag == "POS" {
			owner = phrase{np.first, k}
		}
	}
	if w := t[np.first].Lower; owner.empty() && w != "her" && w != "his" && w != "their" || !owner.empty() && !x.isTraveller(owner) {
		return false
	}
	for k := i + 1; k < min(i+6, x.last); k++ {
		if includeWords[t[k].Lower] {
			return true
		}
	}
	return false
}

// takesThere reports whether the verb at token i tells of the trip itself, by
// those who are taken: "will take 30 mayors to Oslo".
func (x *delegationFinder) takesThere(i int) bool {
	for n := range x.Trip.journeys {
		if x.Trip.journeys[n].at == i {
			return x.sized(i + 1)
		}
	}
	for k := i + 2; k+1 < x.last && !finite(x.d.Tokens[k].Tag); k++ {
		if x.d.Tokens[k].Lower == "with" && travellerPronouns[x.d.Tokens[k+1].Lower] { // "is taking 30 mayors with her"
			return x.sized(i + 1)
		}
	}
	return false
}

// withThem reads "With him will be A and B" that begins at token i.
func (x *delegationFinder) withThem(i int) {
	t, k := x.d.Tokens, i+2
	if !travellerPronouns[t[i+1].Lower] {
		return
	}
	for k < min(i+5, x.last) && (t[k].Tag == "MD" || t[k].Tag == "RB") {
		k++
	}
	if k+1 < x.last && beForms[t[k].Lower] {
		x.told = true
		x.members(k+1, x.last)
	}
}

// isOver reports whether the trip is told of after its end.
func (x *delegationFinder) isOver() bool { return x.Trip.journeys[0].over }
