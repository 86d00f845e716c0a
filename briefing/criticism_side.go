package briefing

import (
	"cmp"
	"strings"

	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// A side is what an article tells of whose course is criticised: the
// traveller, those who go along, and where the trip goes.
type side struct {
	traveller *people.Person
	inviter   *people.Person // who has the traveller as a guest
	to        country
	company   []*people.Person // of the delegation
	party     string           // the traveller's, where the article names it
	ranks     map[string]bool  // words for the traveller's office
}

func sideOf(f *Facts) side {
	s := side{}
	if f.Trip == nil {
		s.traveller = mainActor(f)
		return s
	}
	s.traveller = f.Trip.Traveller
	for i := range f.Trip.journeys {
		if j := &f.Trip.journeys[i]; j.to.known && s.to == "" {
			s.to = j.to.place.in
		}
	}
	if s.to == "" || f.Trip.journeys[0].kind == meetVerb {
		s.to = f.counterpartCountry(s.to)
	}
	if main := &f.Trip.journeys[0]; main.kind == hostVerb && main.host >= 0 {
		s.inviter = &f.Cast.People[main.host]
	}
	s.ranks = map[string]bool{}
	if s.traveller != nil {
		eachPersonWord(f.Article.Text, s.traveller, func(w string) bool {
			if offices[w] && w != "leader" && w != "secretary" {
				s.ranks[w] = true
			}
			s.party = cmp.Or(s.party, partyOf(w))
			return true
		})
		for w := range strings.FieldsSeq(strings.ToLower(s.traveller.Title)) {
			s.ranks[w] = offices[w]
		}
	}
	f.addRanks(s.ranks, f.Trip.journeys[0].subject)
	if first := nounPhraseAt(f.doc, f.doc.Sentences[0].First, f.doc.Sentences[0].Last); f.headOffice(f.Trip.journeys[0].who) {
		f.addRanks(s.ranks, first)
	}
	if f.Delegation != nil {
		for i := range f.Delegation.Members {
			s.company = append(s.company, f.Delegation.Members[i].Person)
		}
	}
	return s
}

// addRanks adds the words for an office in p, but those that many have.
func (f *Facts) addRanks(ranks map[string]bool, p phrase) {
	for k := p.first; k < p.last; k++ {
		if w := f.doc.Tokens[k].Lower; isOffice(w) && w != "leader" && w != "secretary" {
			ranks[w] = true
		}
	}
}

// mainActor returns who the article without a trip is about: the first human
// named, in its first paragraph; or nil.
func mainActor(f *Facts) *people.Person {
	for _, m := range f.Cast.Mentions {
		if len(f.doc.Paragraphs) == 0 || m.Span.Start > f.doc.Paragraphs[0].End {
			break
		}
		if f.human(m.Person) {
			return &f.Cast.People[m.Person]
		}
	}
	return nil
}

// counterpartCountry returns the country of those whom the trip's meeting is
// with; or, where none is named, otherwise.
func (f *Facts) counterpartCountry(otherwise country) country {
	for i := range f.Trip.journeys {
		j := &f.Trip.journeys[i]
		if j.kind != meetVerb {
			continue
		}
		for k := j.at + 1; k < min(j.at+10, f.doc.Sentences[j.sentence].Last); k++ {
			if p, n := placeAt(f.doc, k); n > 0 {
				return p.in
			}
		}
	}
	return otherwise
}

// ours reports whether s was said by the traveller, their party, or those who
// speak for them or for a government.
func (x *criticismFinder) ours(s *Statement) bool {
	p := s.Speaker
	if p != nil && p == x.traveller {
		return true
	}
	for _, q := range x.company {
		if p != nil && p == q {
			return true
		}
	}
	if x.speaksForTraveller(s) {
		return true
	}
	if x.ofGovernment(s) {
		return true
	}
	mention := strings.ToLower(joined(x.Article, s.Mention))
	spokes, office, outside := false, false, false
	for w := range strings.FieldsSeq(mention) {
		w = strings.TrimSuffix(strings.TrimSuffix(strings.Trim(w, "’',."), "'s"), "’s")
		spokes = spokes || spokesWords[w]
		office = office || officeBodies[w]
		outside = outside || outsideWords[w]
	}
	if outside || p != nil && p.Kind == people.Human {
		return false
	}
	if strings.HasPrefix(mention, "no 10") || strings.HasPrefix(mention, "no. 10") || strings.HasPrefix(mention, "number 10") {
		return true
	}
	return office || spokes && !x.namesOther(s.Mention)
}

// ofGovernment reports whether s was said by somebody who speaks for an
// office, or serves the traveller: no opponent and of no other country.
func (x *criticismFinder) ofGovernment(s *Statement) bool {
	if s.Speaker == nil || s.Speaker.Kind != people.Human || x.opponent(s) {
		return false
	}
	for _, r := range s.Speaker.Roles {
		spokes, office, own := false, false, strings.Contains(strings.ToLower(r.Text), "deputy")
		former := false
		eachWord(r.Text, func(w string) bool {
			spokes = spokes || spokesWords[w]
			office = office || officeBodies[w] || w == "council" || x.ranks[w]
			own = own || x.ranks[w]
			former = former || w == "former" || w == "ex"
			return true
		})
		if !former && x.countryIn(r.Span) == "" && (spokes && office || own && office) {
			return true
		}
	}
	return false
}

// speaksForTraveller reports whether s was said by the traveller, the host
// who invited them, or in a name that has theirs in it.
func (x *criticismFinder) speaksForTraveller(s *Statement) bool {
	for _, p := range []*people.Person{x.traveller, x.inviter} {
		if p == nil {
			continue
		}
		if s.Speaker == p {
			return true
		}
		for _, m := range s.Mention {
			if strings.Contains(m.In(x.Article.Text), surname(p.Name)) {
				return true
			}
		}
	}
	return false
}

// outsideWords tell that a body or its spokesman stands outside the government.
var outsideWords = setOf(`opposition shadow former ex tory labour conservative republican democrat democratic democrats republicans
	rights campaign party union rival watchdog charity amnesty`)

// namesOther reports whether a mention names some body.
func (x *criticismFinder) namesOther(spans []text.Span) bool {
	for _, s := range spans {
		for k := x.d.TokenAt(s.Start) + 1; k < len(x.d.Tokens) && x.d.Tokens[k].End <= s.End; k++ {
			if _, n := placeAt(x.d, k); n == 0 && proper(x.d.Tokens[k].Tag) {
				return true
			}
		}
	}
	return false
}

// surname returns the last word of a name.
func surname(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }

// hosts reports whether s was said by those whom the trip goes to.
func (x *criticismFinder) hosts(s *Statement) bool {
	if x.to == "" {
		return false
	}
	for _, m := range s.Mention {
		if x.countryOf(m) == x.to {
			return true
		}
		for _, k := range x.overlapping(m) { // "Mr Orr's spokesman"
			if p := x.Cast.Mentions[k].Person; p >= 0 && x.ofHosts(&x.Cast.People[p]) {
				return true
			}
		}
	}
	return s.Speaker != nil && x.ofHosts(s.Speaker)
}

// ofHosts reports whether p holds an office of the country visited, now.
func (x *criticismFinder) ofHosts(p *people.Person) bool {
	if x.to == "" {
		return false
	}
	for _, r := range p.Roles {
		low := strings.ToLower(r.Text)
		if x.countryOf(r.Span) == x.to && officeIn(r.Text) && !strings.Contains(low, "former") && !strings.Contains(low, "governor of") {
			return true
		}
	}
	return false
}

// countryOf returns the country that span begins with, itself or as an
// adjective, past an article.
func (x *criticismFinder) countryOf(span text.Span) country {
	k := x.d.TokenAt(span.Start)
	if k < len(x.d.Tokens) && x.d.Tokens[k].Tag == "DT" {
		k++
	}
	if k < len(x.d.Tokens) && x.d.Tokens[k].End <= span.End {
		if p, n := placeAt(x.d, k); n > 0 {
			return p.in
		}
	}
	return ""
}

// targetIn reports whether span names the traveller, the country visited or
// somebody of it.
func (x *criticismFinder) targetIn(span text.Span) bool {
	for _, m := range x.overlapping(span) {
		if p := x.Cast.Mentions[m].Person; p >= 0 {
			if q := &x.Cast.People[p]; q == x.traveller || x.ofHosts(q) {
				return true
			}
		}
	}
	if x.to == "" {
		return false
	}
	for k := x.d.TokenAt(span.Start); k < len(x.d.Tokens) && x.d.Tokens[k].End <= span.End; k++ {
		if p, n := placeAt(x.d, k); n > 0 && p.in == x.to {
			return true
		}
	}
	return false
}

// isTravellerAt reports whether token k belongs to words for the traveller.
func (x *criticismFinder) isTravellerAt(k int) bool {
	if x.traveller == nil {
		return false
	}
	m := x.Cast.Mentions
	i := mentionFrom(x.Facts, x.d.Tokens[k].Start)
	return i < len(m) && m[i].Span.Has(x.d.Tokens[k].Start) && m[i].Person >= 0 && &x.Cast.People[m[i].Person] == x.traveller
}
