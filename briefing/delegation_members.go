package briefing

import (
	"strings"

	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

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
			k = relativeEnd(x.d, k, to)
		case x.found.Size.IsZero() && x.sized(k):
			x.size(k)
			k++
		case capital(x.d, k) && noun(w.Tag) || proper(w.Tag), k+1 < to && w.Tag == "JJ" && capital(x.d, k) && proper(t[k+1].Tag):
			k = x.member(i, k, to)
		default:
			k++
		}
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
		x.sentence, x.first, x.last = s.Span, s.First, s.Last
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
			x.told, x.bodies = true, true
			x.members(k+1, x.last)
			x.bodies = false
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
var listEnds = setOf("for during on after before amid ahead when while despite following because")

// member reads the name at token k of the list that begins at token i. It
// returns the token after what belongs to it.
func (x *delegationFinder) member(i, k, to int) int {
	t := x.d.Tokens
	if p, n := placeAt(x.d, k); n > 0 && (p.adjective || x.d.TokenAt(t[k+n-1].End) >= to || !proper(t[min(k+n, to-1)].Tag)) {
		return k + n
	}
	if timeWords[t[k].Lower].class != noTime && t[k].Lower != "may" {
		return k + 1
	}
	if person, name, ok := x.humanAt(k, to); ok {
		return x.person(person, name, i, to)
	}
	if listTitles[strings.TrimSuffix(t[k].Lower, ".")] && k+1 < to { // "Sens. Ada Orr"
		if person, name, ok := x.humanAt(k+1, to); ok {
			return x.person(person, name, i, to)
		}
	}
	end := bodyEnd(x.d, k, to)
	if listTitles[strings.TrimSuffix(t[k].Lower, ".")] && end > k+1 { // somebody named nowhere else
		x.add(Member{Citation: cite(x.Article, phrase{k + 1, end}.span(x.d))})
		return end
	}
	if _, name, ok := x.humanAt(end-1, to); ok {
		end = max(k+1, x.d.TokenAt(name.Start)) // "City minister Ada Orr"
		return end
	}
	if x.leadsToBody(i, k) && !x.leadsToPerson(end, to) {
		x.add(Member{Citation: cite(x.Article, phrase{k, end}.span(x.d)), Organisation: true})
	}
	return end
}

// humanAt returns the human whose mention covers token k, with the words of
// the name alone.
func (x *delegationFinder) humanAt(k, to int) (*people.Person, text.Span, bool) {
	tok := x.d.Tokens[k]
	m := x.Cast.Mentions
	i := mentionFrom(x.Facts, tok.Start)
	if i >= len(m) || m[i].Span.Start > tok.Start || m[i].Person < 0 {
		return nil, text.Span{}, false
	}
	p := &x.Cast.People[m[i].Person]
	if p.Kind != people.Human || x.d.Tokens[to-1].End < m[i].Span.End || x.firmAt(p, k) {
		return nil, text.Span{}, false
	}
	span := m[i].Span
	if at := strings.Index(span.In(x.d.Text), p.Name); at >= 0 {
		span = text.Span{Start: span.Start + at, End: span.Start + at + len(p.Name)}
	}
	return p, span, true
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

// person adds a human of a list that begins at token i, with the role before
// or after the name, and returns the token after both.
func (x *delegationFinder) person(p *people.Person, name text.Span, i, to int) int {
	first, end := x.d.TokenAt(name.Start), x.d.TokenAt(name.End)
	if end > 0 && x.d.Tokens[end-1].Tag == "POS" {
		return end
	}
	if end < to && x.d.Tokens[end].Tag == "POS" { // "Mr Orr's firm"
		return end + 1
	}
	m := Member{Citation: cite(x.Article, name), Person: p, Role: x.roleBefore(first, i)}
	var after phrase
	if m.Role == "" {
		after = x.apposition(p, end, to)
	}
	if !after.empty() {
		m.Role = after.span(x.d).In(x.d.Text)
	}
	x.add(m)
	return max(end, after.last)
}

// roleBefore returns the words of the role that stands before the name at
// token k: "Business Secretary".
func (x *delegationFinder) roleBefore(k, i int) string {
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
		return ""
	}
	return np.span(x.d).In(x.d.Text)
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
			return t[j-1].Tag == "NNS"
		case w.Tag == "NN" && !capital(x.d, j) && offices[w.Lower]:
			return false
		}
	}
	return x.bodies || x.bodyMention(k)
}

// bodyMention reports whether the cast knows token k as a body.
func (x *delegationFinder) bodyMention(k int) bool {
	m := x.Cast.Mentions
	i := mentionFrom(x.Facts, x.d.Tokens[k].Start)
	return i < len(m) && m[i].Span.Has(x.d.Tokens[k].Start) && m[i].Person >= 0 &&
		x.Cast.People[m[i].Person].Kind == people.Body
}

// leadsToPerson reports whether the words from token k on go on to a human's
// name, so that what stands before is part of a role: "Acme chief Ada Orr".
func (x *delegationFinder) leadsToPerson(k, to int) bool {
	for ; k < to; k++ {
		w := &x.d.Tokens[k]
		if _, _, ok := x.humanAt(k, to); ok {
			return true
		}
		if !nouny(w.Tag) || w.Tag == "DT" {
			return false
		}
	}
	return false
}

// add adds a member, unless it is there or is the traveller.
func (x *delegationFinder) add(m Member) {
	if m.Person != nil && (m.Person == x.Trip.Traveller || m.Person == x.found.Leader) {
		return
	}
	for _, known := range x.found.Members {
		if m.Person != nil && known.Person == m.Person || strings.EqualFold(known.Text(), m.Text()) {
			return
		}
	}
	m.In = cite(x.Article, x.sentence)
	x.found.Members = append(x.found.Members, m)
}
