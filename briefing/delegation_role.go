package briefing

import (
	"strings"

	"ukchina/briefing/people"
)

// roleBefore returns the role that stands before the name at token k:
// "Business Secretary".
func (x *delegationFinder) roleBefore(k, i int) phrase {
	t := x.d.Tokens
	np := nounPhraseBefore(x.d, k, i)
	if x.onlyTitles(np) {
		k, np = np.first, phrase{}
	}
	if np.empty() && k-1 > i && t[k-1].Tag == "," && !capital(x.d, k-2) {
		np = nounPhraseBefore(x.d, k-1, i) // "the farm minister, Ada Orr"
	} else if np.empty() && k-1 > i && t[k-1].Tag == "," {
		np = x.officeBefore(k-1, i)
	}
	for j := np.first; j < np.last; j++ {
		if includeWords[t[j].Lower] {
			np.first = j + 1
		}
	}
	for !np.empty() && (t[np.first].Tag == "DT" || t[np.first].Tag == "PRP$" || t[np.first].Tag == "CD") {
		np.first++
	}
	for !np.empty() && titles[strings.TrimSuffix(t[np.last-1].Lower, ".")] && !(np.last-1 > np.first && t[np.last-2].Lower == "first") {
		np.last--
	}
	if np.empty() || !noun(t[np.last-1].Tag) {
		return phrase{}
	}
	return np
}

// onlyTitles reports whether p is "Dr", "the Rt Rev" and the like.
func (x *delegationFinder) onlyTitles(p phrase) bool {
	for k := p.first; k < p.last; k++ {
		w := strings.TrimSuffix(x.d.Tokens[k].Lower, ".")
		if !titles[w] && !honorifics[w] && (w != "the" || k > p.first) {
			return false
		}
	}
	return !p.empty() && x.d.Tokens[p.last-1].Tag != "DT"
}

// officeBefore returns the noun phrase before the comma at token k if it is an
// office of some body: "the provost of Tarn College, Ada Orr".
func (x *delegationFinder) officeBefore(k, i int) phrase {
	np := nounPhraseBefore(x.d, k, i)
	for j := np.first; j < np.last; j++ {
		if w := &x.d.Tokens[j]; w.Lower == "of" {
			return np
		} else if _, _, human := x.humanAt(j, k); human {
			return phrase{}
		}
	}
	return phrase{}
}

// apposition returns the role after the name of p: ", chief executive of Acme".
// It has a noun in lower case and names nobody else.
func (x *delegationFinder) apposition(p *people.Person, k, to int) phrase {
	t := x.d.Tokens
	if k+1 >= to || t[k].Tag != "," {
		return phrase{}
	}
	from := k + 1
	if t[from].Tag == "DT" {
		from++
	}
	end, common := from, false
	for ; end < to; end++ {
		w := &t[end]
		if w.Tag == "," || w.Lower == "and" || finite(w.Tag) || w.Lower == "who" || w.Lower == "." || w.Lower == ";" || w.Lower == "as" {
			break
		}
		if other, _, ok := x.humanAt(end, to); ok && other != p {
			return phrase{}
		}
		common = common || noun(w.Tag) && !capital(x.d, end) && (end == from || w.Tag == "NN")
	}
	if !common || end == from || !(nouny(t[from].Tag)) || x.namesItself(phrase{from, end}) {
		return phrase{}
	}
	return phrase{from, end}
}

// namesItself reports whether p is no role of who stands before it but the next
// of a list, with its name: "the toy maker Orr Games".
func (x *delegationFinder) namesItself(p phrase) bool {
	for k := p.first + 1; k < p.last; k++ {
		if x.d.Tokens[k].Lower == "of" && heads[x.d.Tokens[k-1].Lower] {
			return false // "the chairman of the toy maker Orr Games"
		}
	}
	k := p.last
	for k > p.first && capital(x.d, k-1) && noun(x.d.Tokens[k-1].Tag) {
		k--
	}
	if k == p.last || k == p.first {
		return false
	}
	w := &x.d.Tokens[k-1]
	return noun(w.Tag) && !capital(x.d, k-1)
}
