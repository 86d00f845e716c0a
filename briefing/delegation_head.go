package briefing

import "ukchina/briefing/text"

// headed adds the body that a member is told to be the head of in the role p: "the
// chairman of the engineering group Orr", "Tarn University vice-chancellor".
func (x *delegationFinder) headed(p phrase) {
	t := x.d.Tokens
	if last := p.last - 1; last > p.first+1 && (heads[t[last].Lower] || t[last].Lower == "chief") && bodyEnd(x.d, p.first, last) == last {
		x.addBody(p.first, last)
		return
	}
	for k := p.first + 1; k+1 < p.last; k++ {
		if t[k].Lower != "of" || !heads[t[k-1].Lower] {
			continue
		}
		k = x.nameOfBody(k+1, p.last)
		if end := min(p.last, bodyEnd(x.d, k, p.last)); end == p.last || !noun(t[end].Tag) {
			x.addBody(k, end)
		}
		return
	}
}

// nameOfBody returns the token where a body's name begins after an article and a
// noun at token k, "the insurer Orr Mutual".
func (x *delegationFinder) nameOfBody(k, to int) int {
	for k+1 < to && (x.d.Tokens[k].Tag == "DT" || noun(x.d.Tokens[k].Tag) && !capital(x.d, k)) {
		k++
	}
	return k
}

// addBody adds the body named at tokens [k, end), if that is no place and no party.
func (x *delegationFinder) addBody(k, end int) {
	if _, n := placeAt(x.d, k); n >= end-k || !capital(x.d, k) || partyOf(x.d.Tokens[k].Lower) != "" {
		return
	}
	x.add(Member{Citation: cite(x.Article, phrase{k, end}.span(x.d)), Organisation: true})
}

// heads are those whom a firm or a college has one of.
var heads = text.Set("executive chairman chairwoman chair boss founder owner president vice-chancellor principal director")
