package briefing

import (
	"strings"

	"ukchina/briefing/text"
)

// besideTraveller reads "flies to Seoul with a group of executives" in what
// tells of the trip.
func (x *delegationFinder) besideTraveller() {
	t := x.d.Tokens
	for i := range x.Trip.journeys {
		j := &x.Trip.journeys[i]
		s := x.d.Sentences[j.sentence]
		x.enter(&s)
		x.withTraveller(j)
		for k := j.at + 1; k < s.Last-1 && (j.kind == goVerb || j.kind == visitVerb) && !finite(t[k].Tag); k++ {
			if t[k].Lower != "with" && t[k].Lower != "alongside" && !x.headsGroup(k) || talkNouns[t[k-1].Lower] {
				continue
			}
			np := nounPhraseAt(x.d, k+1, s.Last)
			if np.has(x.d, talkNouns) {
				continue // "will end in Oslo with talks with Jane Roe"
			}
			sized, sent := x.counted(k+1), x.areSent(np)
			if sized || sent || np.has(x.d, groupNouns) || x.endsTravel(j, k) && x.namesHuman(np) {
				x.told = true
				x.size(k + 1)
				for g := np.first; g < np.last && g+2 < s.Last; g++ {
					if groupNouns[t[g].Lower] && t[g+1].Lower == "of" {
						x.size(g + 2) // "with a party of seven"
					}
				}
				if sent {
					x.size(k + 3) // "with representatives of 30 companies"
				}
				x.members(k+1, s.Last)
				break
			}
		}
	}
}

// headsGroup reports whether token k is the "of" in "at the head of".
func (x *delegationFinder) headsGroup(k int) bool {
	t := x.d.Tokens
	return t[k].Lower == "of" && k > x.first+3 && t[k-1].Lower == "head" && t[k-2].Lower == "the" && t[k-3].Lower == "at"
}

// withTraveller notes the size of "Ms Orr and 26 firms leave for Oslo", told of
// in a journey's subject, and who is named in "Ms Orr, the banker Bo Lund and two aides".
func (x *delegationFinder) withTraveller(j *journey) {
	if !j.subject.empty() && x.human(j.who) && x.listed(j.subject.span(x.d)) && strings.Contains(j.subject.span(x.d).In(x.d.Text), ",") && len(x.humansIn(j.subject.span(x.d))) > 1 {
		x.told = true
		x.members(j.subject.first, j.subject.last)
	}
	for k := j.subject.first; k+1 < j.subject.last; k++ {
		if x.d.Tokens[k].Lower == "and" && k > j.subject.first && x.sized(k+1) && k+3 <= j.subject.last {
			x.told = true
			x.size(k + 1)
		}
	}
}

// humansIn returns the humans whom span names.
func (x *delegationFinder) humansIn(span text.Span) map[int]bool {
	in := map[int]bool{}
	for _, m := range x.overlapping(span) {
		if p := x.Cast.Mentions[m].Person; x.human(p) {
			in[p] = true
		}
	}
	return in
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
	return !p.empty() && envoys[x.d.Tokens[p.first].Lower] && p.first+1 < x.last &&
		(x.d.Tokens[p.first+1].Lower == "of" || x.d.Tokens[p.first+1].Lower == "from")
}
