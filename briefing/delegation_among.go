package briefing

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
		x.bodiesToo(k+1, x.last) // who is nobody's name there is a body's
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
	return x.d.Tokens[x.d.TokenAt(x.found.Size.Spans[0].End-1)].Lower == x.d.Tokens[i+2].Lower
}

// amongThem notes the size of those that the traveller is one of: "is among 35
// people at the fair".
func (x *delegationFinder) amongThem(i int) {
	if !x.sized(i + 1) {
		return
	}
	if p := planAt(x.d, i-1, x.first); i > x.first && beForms[x.d.Tokens[i-1].Lower] && !p.before && !p.subject.empty() && x.isTraveller(p.subject) {
		x.told = true
		x.size(i + 1)
	}
}
