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
	if k := i + 1; t[i].Lower == "going" && k+1 < x.last && t[k].Lower == "on" && !nounPhraseAt(x.d, k+1, x.last).has(x.d, visitNouns) {
		return // "were going on a joyride"
	}
	p := planAt(x.d, verb, x.first)
	also := p.also || i+1 < x.last && (t[i+1].Lower == "too" || t[i+1].Lower == "also") || t[verb+1].Lower == "also"
	if p.adverb || p.before || p.refused || p.subject.empty() || !also && !x.told && verb == i || x.isTraveller(p.subject) ||
		p.subject.has(x.d, groupNouns) {
		return
	}
	x.told = true
	x.members(x.listBefore(p), p.first)
}

// aboardNouns are where those who go along are told to be.
var aboardNouns = text.Set("plane flight board aboard jet trip visit")

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
	if !p.also || p.before || p.refused || p.relative || p.subject.empty() || !x.goesOnListing() || x.isTraveller(p.subject) ||
		p.subject.has(x.d, groupNouns) {
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
