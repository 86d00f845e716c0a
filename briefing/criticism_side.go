package briefing

import (
	"cmp"
	"strings"

	"ukchina/briefing/people"
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

// sideOf returns the side of f's trip; of the one whom its article is about where
// there is no trip.
func sideOf(f *Facts) side {
	if f.Trip == nil {
		return side{traveller: mainActor(f)}
	}
	main := &f.Trip.journeys[0]
	s := side{traveller: f.Trip.Traveller, to: f.visited(), ranks: map[string]bool{}}
	if main.kind == hostVerb && main.host >= 0 {
		s.inviter = &f.Cast.People[main.host]
	}
	s.readTraveller(f.Article.Text)
	f.addRanks(s.ranks, main.subject)
	if first := f.firstPhrase(); f.headOffice(main.who) {
		f.addRanks(s.ranks, first)
	}
	if f.Delegation != nil {
		for i := range f.Delegation.Members {
			s.company = append(s.company, f.Delegation.Members[i].Person)
		}
	}
	return s
}

// visited returns the country that f's trip goes to or whose people it is to meet,
// or "".
func (f *Facts) visited() country {
	to := country("")
	for i := range f.Trip.journeys {
		if j := &f.Trip.journeys[i]; j.to.known && to == "" {
			to = j.to.place.in
		}
	}
	if to == "" || f.Trip.journeys[0].kind == meetVerb {
		return f.counterpartCountry(to)
	}
	return to
}

// readTraveller notes the traveller's party and the words for the traveller's
// office, from what the article says beside the name.
func (s *side) readTraveller(article string) {
	if s.traveller == nil {
		return
	}
	eachPersonWord(article, s.traveller, func(w string) bool {
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
