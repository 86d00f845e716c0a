package briefing

import (
	"strings"

	"ukchina/briefing/text"
)

// groupSizes are the numbers of people in a group that news spells out.
var groupSizes = text.Set(`two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty thirteen
	fourteen fifteen sixteen seventeen eighteen nineteen sixty seventy eighty ninety hundred`)

// strongNumber returns token k if it tells the size of a group before its
// noun: "50-strong", "12-member", "30-person".
func strongNumber(d *text.Document, k int) (text.Span, bool) {
	n, kind, ok := strings.Cut(d.Tokens[k].Lower, "-")
	if !ok || n == "" || kind != "strong" && kind != "member" && kind != "person" && kind != "man" && kind != "woman" {
		return text.Span{}, false
	}
	if n[0] < '0' || n[0] > '9' {
		if !groupSizes[n] {
			return text.Span{}, false
		}
	}
	return d.Tokens[k].Span, true
}

// strong reports whether a size stands before the group at token i: "a
// 12-strong party".
func (x *delegationFinder) strong(i int) bool {
	if i == x.first {
		return false
	}
	_, ok := strongNumber(x.d, i-1)
	return ok
}

// sized reports whether a number written in digits, or dozens, that counts
// people or bodies begins at token i, with the words that belong to it.
func (x *delegationFinder) sized(i int) bool {
	t, k := x.d.Tokens, i
	for k < x.last-1 && sizeOpeners[t[k].Lower] {
		k++
	}
	c := t[k].Lower[0]
	return (t[k].Tag == "CD" && '0' <= c && c <= '9' || sizeNumbers[t[k].Lower]) && k+1 < x.last && t[k+1].Tag != "CC"
}

// counted is sized, or a small number spelled out: "four colleagues".
func (x *delegationFinder) counted(i int) bool {
	t := x.d.Tokens
	return x.sized(i) || groupSizes[t[i].Lower] && i+1 < x.last && t[i+1].Tag == "NNS" && !notMembers[t[i+1].Lower]
}

// countedOn notes the size of "the 12 firms on the mission" at its last word,
// and reads who are told to be among them.
func (x *delegationFinder) countedOn(i int) {
	t := x.d.Tokens
	if w := t[i].Lower; !visitNouns[w] && !missionNouns[w] {
		return
	}
	np := nounPhraseBefore(x.d, i+1, x.first)
	if np.first-2 < x.first || t[np.first].Lower != "the" || t[np.first-1].Lower != "on" || x.others(np, i) {
		return
	}
	head := np.first - 2
	if w := t[head].Lower; !participants[w] && !traders[w] && w != "people" {
		return
	}
	for k := nounPhraseBefore(x.d, head+1, x.first).first; k < head; k++ {
		if !x.sized(k) {
			continue
		}
		x.told = true
		x.size(k)
		if i+2 < x.last && t[i+1].Tag == "," && (t[i+2].Lower == "among" || t[i+2].Lower == "including") {
			x.bodies = t[head].Lower != "people"
			x.members(i+2, x.last)
			x.bodies = false
		}
		return
	}
}

// isNumbering reports verbs that tell how many a group is.
func isNumbering(w string) bool {
	return w == "number" || w == "numbers" || w == "numbered" || w == "numbering"
}

// numbers reads "her party would number nine" at the verb at token i.
func (x *delegationFinder) numbers(i int) {
	p := planAt(x.d, i, x.first)
	k := i + 1
	for k < x.last && sizeOpeners[x.d.Tokens[k].Lower] {
		k++
	}
	if p.subject.empty() || !p.subject.has(x.d, groupNouns) || k >= x.last || x.d.Tokens[k].Tag != "CD" {
		return
	}
	x.told = true
	if x.found.Size.IsZero() {
		x.found.Size = cite(x.Article, phrase{i + 1, k + 1}.span(x.d))
	}
}

// endsCount reports whether token k is one that a number alone may stand
// before.
func (x *delegationFinder) endsCount(k int) bool {
	if includeWords[x.d.Tokens[k].Lower] {
		return true
	}
	switch x.d.Tokens[k].Lower {
	case ".", ",", ";", "and", "that", "which", "who", "from", "including", "for", "on", "to", "in", "when":
		return true
	}
	return false
}

// size notes the number that stands at token i: "over 50 business leaders".
func (x *delegationFinder) size(i int) {
	t, k := x.d.Tokens, i
	for k < x.last && sizeOpeners[t[k].Lower] {
		k++
	}
	number := k
	for k < x.last && (t[k].Tag == "CD" || sizeNumbers[t[k].Lower]) {
		k++
	}
	if k == number || k >= x.last {
		return
	}
	counted := nounPhraseAt(x.d, k, x.last)
	if i > x.first && t[i-1].Lower == "of" && x.endsCount(k) {
		counted = phrase{number, k} // "a delegation of nearly 80, including"
	}
	if t[k].Lower == "of" {
		counted = nounPhraseAt(x.d, k+1, x.last)
	}
	if counted.empty() || notMembers[t[k].Lower] || notMembers[t[counted.last-1].Lower] || t[number-1].Tag == "$" {
		return
	}
	if x.found.Size.IsZero() {
		x.found.Size = cite(x.Article, phrase{i, x.countedEnd(k)}.span(x.d))
	}
}

// countedEnd returns the token after the words that the number before token k counts,
// where a noun ends them: "42 Irish companies"; or k.
func (x *delegationFinder) countedEnd(k int) int {
	if x.endsCount(k) {
		return k
	}
	f := figureScanner{doc: x.d, first: x.first, last: x.last}
	if head := f.head(k); head >= 0 {
		return head + 1
	}
	return k
}
