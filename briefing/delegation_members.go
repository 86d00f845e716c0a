package briefing

import "ukchina/briefing/text"

// members adds the people and bodies listed in the tokens [i, to).
func (x *delegationFinder) members(i, to int) {
	t := x.d.Tokens
	for k := i; k < to; {
		w := &t[k]
		switch {
		case w.Lower == ":" && k == x.last-1:
			x.items()
			return
		case w.Lower == ";" && x.listsOn(k, to):
			k++
		case finite(w.Tag) && !capital(x.d, k) && k > i, w.Lower == ";", w.Tag == ":", w.Lower == "which",
			w.Lower == "to" && k+1 < to && t[k+1].Tag == "VB", listEnds[w.Lower] && k > i && !(w.Lower == "for" && (offices[t[k-1].Lower] || postsFor[t[k-1].Lower])):
			return
		case tagged(w.In(x.d.Text)), envoys[w.Lower] && k+1 < to && (t[k+1].Lower == "of" || t[k+1].Lower == "from"):
			k++
		case w.Lower == "who" || w.Lower == "whose":
			x.chaired(k, to)
			k = relativeEnd(x.d, k, to)
		case x.found.Size.IsZero() && x.sized(k):
			x.size(k)
			k++
		case capital(x.d, k) && noun(w.Tag) || proper(w.Tag), k+1 < to && w.Tag == "JJ" && capital(x.d, k) && proper(t[k+1].Tag):
			k = max(k+1, x.member(i, k, to))
		default:
			k++
		}
	}
}

// bodiesToo adds the members listed in the tokens [i, to), where a name that is no
// human's is a body's.
func (x *delegationFinder) bodiesToo(i, to int) {
	x.bodies = true
	x.members(i, to)
	x.bodies = false
}

// chaired adds the body of "who chairs the Growers' Alliance" at token k.
func (x *delegationFinder) chaired(k, to int) {
	k++
	if k+1 >= to || !chairVerbs[x.d.Tokens[k].Lower] {
		return
	}
	k = x.nameOfBody(k+1, to)
	if end := bodyEnd(x.d, k, to); capital(x.d, k) && proper(x.d.Tokens[k].Tag) && end > k+1 {
		x.add(Member{Citation: cite(x.Article, phrase{k, end}.span(x.d)), Organisation: true})
	}
}

// relativeEnd returns the token that ends the clause of the "who" or "whose" at
// token k: the next semicolon of a list that has them, or the next comma.
func relativeEnd(d *text.Document, k, to int) int {
	comma, whose := to, d.Tokens[k].Lower == "whose"
	for i := k; i < to; i++ {
		switch {
		case d.Tokens[i].Lower == ";":
			if whose {
				return i
			}
			return min(i, comma)
		case d.Tokens[i].Tag == ",":
			comma = min(i, comma)
		}
	}
	return comma
}

// items reads the members that follow as the items of a list, each a paragraph
// without a full stop.
func (x *delegationFinder) items() {
	sentence, first, last := x.sentence, x.first, x.last
	defer func() { x.sentence, x.first, x.last = sentence, first, last }()
	x.bodies = true
	defer func() { x.bodies = false }()
	n := x.d.SentenceAt(x.d.Tokens[last-1].Start) + 1
	for paragraph := -1; n > 0 && n < len(x.d.Sentences); n++ {
		s := x.d.Sentences[n]
		if s.Paragraph == paragraph || x.d.Tokens[s.Last-1].Lower == "." {
			return
		}
		paragraph = s.Paragraph
		x.enter(&s)
		x.members(s.First, s.Last)
	}
}

// alsoAboard reads "Also on the plane were A and B" that begins at token i.
func (x *delegationFinder) alsoAboard(i int) {
	told := x.told
	for k := i + 1; k < min(i+7, x.last-1); k++ {
		w := x.d.Tokens[k].Lower
		told = told || aboardNouns[w] && !visitNouns[w]
		if beForms[w] {
			if !told {
				return
			}
			x.told = true
			x.bodiesToo(k+1, x.last)
			return
		} else if k == i+1 && w != "on" && w != "in" && w != "aboard" {
			return
		}
	}
}

// listsOn reports whether the list goes on after the semicolon at token k: no
// verb stands before the next one.
func (x *delegationFinder) listsOn(k, to int) bool {
	for k++; k < to && x.d.Tokens[k].Lower != ";" && x.d.Tokens[k].Lower != "whose"; k++ {
		if finite(x.d.Tokens[k].Tag) && !capital(x.d, k) && x.d.Tokens[k-1].Lower != "who" {
			return false
		}
	}
	return true
}

// listEnds are words after which a list of company is over.
var listEnds = text.Set("for during on after before amid ahead when while despite following because")
