package briefing

import (
	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// A Delegation is who goes along on a trip.
type Delegation struct {
	Size    Citation // "over 50 business leaders"; the zero Citation when not said
	Leader  *people.Person
	Lead    Citation // the words that name the leader
	Members []Member // in reading order
}

// A Member is one named person or organisation of a delegation. The citation
// covers the name alone.
type Member struct {
	Citation
	Organisation bool
	Person       *people.Person // nil for organisations
	Role         string         // "Business Secretary", as written, or empty
	In           Citation       // the sentence that lists the member
}

// findDelegation returns the delegation of f's trip, or nil: there is none
// without a trip, and none but where words for company say so.
func findDelegation(f *Facts) *Delegation {
	if f.Trip == nil {
		return nil
	}
	x := delegationFinder{journeyFinder: journeyFinder{Facts: f, quotedReader: quotedReader{d: f.doc}}}
	x.goesItself()
	for _, s := range f.doc.Sentences {
		x.enter(&s)
		for i := x.first; i < x.last && x.last-x.first <= longestSentence; i++ {
			if !x.quoted(i) {
				x.read(i)
			}
		}
	}
	x.besideTraveller()
	if !x.told {
		return nil
	}
	x.traveller()
	return &x.found
}

// A delegationFinder reads the words for company, token by token.
type delegationFinder struct {
	journeyFinder
	found    Delegation
	told     bool // words for company were found
	bodies   bool // names that are no human's are bodies' in the list being read
	sentence text.Span
}

// enter makes s the sentence that is read.
func (x *delegationFinder) enter(s *text.Sentence) {
	x.sentence, x.first, x.last = s.Span, s.First, s.Last
}

// read reads the word at token i, if it is one for company.
func (x *delegationFinder) read(i int) {
	x.countedOn(i)
	switch w := &x.d.Tokens[i]; {
	case missionNouns[w.Lower] && noun(w.Tag), groupNouns[w.Lower] && noun(w.Tag) && (x.ledGroup(i) || x.strong(i) || x.ownGroup(i)):
		x.mission(i)
	case groupNouns[w.Lower] && noun(w.Tag) && x.told:
		x.group(i)
	case w.Lower == "accompanied" || w.Lower == "joined" || w.Lower == "flanked":
		if k := x.byAfter(i); k > 0 {
			x.joinedBy(i, k)
		} else {
			x.joins(i)
		}
	case w.Lower == "accompany" || w.Lower == "accompanies" || w.Lower == "accompanying" ||
		w.Lower == "join" || w.Lower == "joins" || w.Lower == "joining":
		x.joins(i)
	case travelWords[w.Lower] && x.alsoTravelling(i):
		x.members(i+2, x.last)
	case travelWords[w.Lower] && i+2 < x.last && (x.d.Tokens[i+1].Lower == "with" || x.d.Tokens[i+1].Lower == "alongside"):
		x.travelsWith(i)
	case w.Lower == "with" && i == x.first && i+3 < x.last:
		x.withThem(i)
	case w.Lower == "so" && i == x.first && i+2 < x.last:
		x.soAre(i)
	case includeWords[w.Lower] && i == x.first+1 && x.d.Tokens[x.first].Lower == "it":
		x.itIncludes(i)
	case x.told && participants[w.Lower] && i < x.first+3:
		x.takingPart(i)
	case isNumbering(w.Lower) && i+1 < x.last:
		x.numbers(i)
	case visitNouns[w.Lower] && i > x.first+2 && x.d.Tokens[i-1].Lower == "the" && makeVerbs[x.d.Tokens[i-2].Lower]:
		x.makesTrip(i - 2)
	case bookWords[w.Lower] && verbal(w.Tag):
		x.alsoThere(i)
	case sendVerbs[w.Lower] && verbal(w.Tag) && x.told:
		x.sends(i)
	case goingWords[w.Lower] && w.Tag == "VBG", aboardNouns[w.Lower] && i > x.first:
		x.isGoing(i)
	case w.Lower == "also" && i == x.first:
		x.alsoAboard(i)
	case takeVerbs[w.Lower] && verbal(w.Tag) && i+1 < x.last:
		x.takes(i)
	case journeyWords[w.Lower] == goVerb && verbal(w.Tag):
		x.arrivesWith(i)
	case w.Lower == "led" && i+2 < x.last && x.d.Tokens[i+1].Lower == "by":
		x.isLed(i)
	case w.Lower == "among" && i+1 < x.last:
		x.among(i)
	}
}
