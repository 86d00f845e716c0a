package briefing

import "ukchina/briefing/text"

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
	if p := planAt(x.d, i, x.first); p.before || p.refused || p.subject.empty() || !x.isTraveller(p.subject) ||
		!sized && !sent && !np.has(x.d, groupNouns) {
		return
	}
	x.told = true
	x.size(k + 1)
	if sent {
		x.size(k + 3)
	}
	x.members(k+1, x.last)
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
