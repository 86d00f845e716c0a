package briefing

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
