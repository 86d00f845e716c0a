package briefing

import (
	"strings"

	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

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
	if x.someoneOf(k, end) {
		return end
	}
	if x.leadsToBody(i, k) && !x.leadsToPerson(end, to) {
		k, end = x.calledByPlace(k, end, to)
		x.add(Member{Citation: cite(x.Article, phrase{k, end}.span(x.d)), Organisation: true})
	}
	return end
}

// someoneOf adds the human, named nowhere else, and the body of "Ada Orr of Acme" at
// tokens [k, end), and reports whether it is that.
func (x *delegationFinder) someoneOf(k, end int) bool {
	t, of := x.d.Tokens, k+2
	if of+1 >= end || t[of].Lower != "of" || !people.Given(t[k].Lower) {
		return false
	}
	x.add(Member{Citation: cite(x.Article, phrase{k, of}.span(x.d))})
	x.addBody(of+1, end)
	return true
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

// person adds a human of a list that begins at token i, with the role before
// or after the name, and returns the token after both.
func (x *delegationFinder) person(p *people.Person, name text.Span, i, to int) int {
	first, end := x.d.TokenAt(name.Start), x.d.TokenAt(name.End)
	for end < to && x.sameHuman(p, end) {
		end++ // the letters in "Ada Orr QC"
	}
	if end > 0 && x.d.Tokens[end-1].Tag == "POS" {
		return end
	}
	if end < to && x.d.Tokens[end].Tag == "POS" { // "Mr Orr's firm"
		return end + 1
	}
	role := x.roleBefore(first, i)
	if role.empty() {
		role = x.apposition(p, end, to)
	}
	m := Member{Citation: cite(x.Article, name), Person: p}
	if !role.empty() {
		m.Role = role.span(x.d).In(x.d.Text)
	}
	x.add(m)
	x.headed(role)
	if end+2 < to && x.d.Tokens[end].Lower == "of" && bodyEnd(x.d, end+1, to) > end+2 {
		x.addBody(end+1, bodyEnd(x.d, end+1, to)) // "Ada Orr of Acme Marine"
	}
	return max(end, role.last)
}

// sameHuman reports whether token k is of a mention of p.
func (x *delegationFinder) sameHuman(p *people.Person, k int) bool {
	q, _, ok := x.humanAt(k, k+1)
	return ok && q == p
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
