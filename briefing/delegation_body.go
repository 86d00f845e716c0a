package briefing

import (
	"strings"

	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// bodyEnd returns the token after the name of a body that begins at token k:
// "Science Museum", "University of Ayr", "Marks & Spencer".
func bodyEnd(d *text.Document, k, to int) int {
	t := d.Tokens
	end := k + 1
	for end < to {
		switch w := &t[end]; {
		case (proper(w.Tag) || noun(w.Tag) || w.Tag == "CD") && capital(d, end), w.Tag == "CD" && !strings.Contains(w.Lower, "-"):
			end++
		case (w.Lower == "of" || w.Lower == "&" || w.Lower == "for") && end+1 < to && capital(d, end+1):
			end += 2
		case w.Lower == "of" && end+2 < to && t[end+1].Lower == "the" && capital(d, end+2):
			end += 3
		case w.Tag == "POS" && end+1 < to && capital(d, end+1):
			end += 2
		default:
			return end
		}
	}
	return end
}

// leadsToBody reports whether the words of the list from token i tell that
// the name at token k is a body's: a plural of people or bodies comes before,
// with "from", "including", "such as".
func (x *delegationFinder) leadsToBody(i, k int) bool {
	t := x.d.Tokens
	for j := k - 1; j >= max(i-1, x.first); j-- {
		switch w := &t[j]; {
		case w.Lower == "from" && j > 0 && t[j-1].Tag == "NNS" && !envoys[t[j-1].Lower] && !participants[t[j-1].Lower]:
			return false // "two nurses from Tarn"
		case includeWords[w.Lower] || w.Lower == "from" || w.Lower == "as" && t[j-1].Lower == "such" || w.Lower == "like":
			return true
		case (w.Lower == "of" || w.Lower == "at") && j > 0:
			return t[j-1].Tag == "NNS" || agents[t[j-1].Lower]
		case w.Tag == "NN" && !capital(x.d, j) && offices[w.Lower]:
			return false
		}
	}
	return x.bodies || x.bodyMention(k)
}

// placeBodies are what bodies that places give their names to are called.
var placeBodies = text.Set(`universities university colleges college councils council dioceses diocese chambers chamber
	cities city ports port boroughs borough counties county`)

// calledByPlace returns the tokens of the whole name of a body, or of several, of which
// tokens [k, end) are a place: "the universities of Leeds and Ayr".
func (x *delegationFinder) calledByPlace(k, end, to int) (int, int) {
	t := x.d.Tokens
	if k < x.first+2 || t[k-1].Lower != "of" || !placeBodies[t[k-2].Lower] {
		return k, end
	}
	for t[k-2].Tag == "NNS" && end+1 < to && (t[end].Tag == "," || t[end].Lower == "and") && capital(x.d, end+1) {
		end = bodyEnd(x.d, end+1, to)
	}
	return k - 2, end
}

// bodyMention reports whether the cast knows token k as a body.
func (x *delegationFinder) bodyMention(k int) bool {
	m := x.Cast.Mentions
	i := mentionFrom(x.Facts, x.d.Tokens[k].Start)
	return i < len(m) && m[i].Span.Has(x.d.Tokens[k].Start) && m[i].Person >= 0 &&
		x.Cast.People[m[i].Person].Kind == people.Body
}

// firmAt reports whether the name at token k, which may pass for a human's,
// is a firm's by its last word or by the noun before it: "the toy maker Ada
// Orr", or in a list of those whose heads go along.
func (x *delegationFinder) firmAt(p *people.Person, k int) bool {
	t := x.d.Tokens
	if firmEndings[strings.ToLower(surname(p.Name))] {
		return true
	}
	for k > x.first && (proper(t[k-1].Tag) || capital(x.d, k-1) && noun(t[k-1].Tag)) {
		k--
	}
	if k <= x.first+1 {
		return false
	}
	if firmNouns[t[k-1].Lower] {
		return true
	}
	return t[k-1].Lower == "of" && t[k-2].Tag == "NNS" && len(p.Roles) == 0 && len(p.Aliases) == 0
}
