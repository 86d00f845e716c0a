package briefing

import (
	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// A Trip is a journey or meeting abroad that an article is about. The
// citation covers the sentences that tell it. What the article does not say
// is zero.
type Trip struct {
	Citation
	Traveller *people.Person
	Who       Citation // as written
	Where     Citation // "Beijing", "the G20 Summit in Brazil"
	When      When
	Purpose   Citation // "seeking to mend relations with China after years of frosty ties"
	// Purposes are further purposes the article gives.
	Purposes []Citation
	// Follows are what the article says the trip follows or is the first since.
	Follows []Citation

	journeys []journey // those that tell of this trip, the main one first
}

// leadParagraphs is how far down an article may begin to tell of the trip it
// is about: news puts that first.
const leadParagraphs = 4

// findTrip returns the trip f's article is about, or nil.
func findTrip(f *Facts) *Trip {
	all := findJourneys(f)
	for i := range all {
		if who := f.understood(&all[i]); who >= 0 {
			all[i].who = who
		}
	}
	main := mainJourney(f, all)
	if main < 0 {
		return f.learnedTrip()
	}
	t := &Trip{journeys: []journey{all[main]}}
	for i, j := range all {
		if i != main && !j.past && j.sameTrip(f, &all[main]) {
			t.journeys = append(t.journeys, j)
		}
	}
	t.fill(f)
	t.putOff(f)
	t.departs(f)
	t.purposes(f)
	t.Follows = tripFollows(f)
	return t
}

// sameTrip reports whether j tells of the same trip as main.
func (j *journey) sameTrip(f *Facts, main *journey) bool {
	if j.earlier(f) || j.refused || main.over && j.future || j.also && j.who != main.who {
		return false
	}
	if j.to.known && main.to.known && !j.to.place.agrees(main.to.place) {
		return false
	}
	if j.who >= 0 && main.who >= 0 {
		return j.who == main.who
	}
	if j.kind == visitNoun && j.to.words.empty() {
		return !j.when.IsZero()
	}
	if j.subject.empty() || main.subject.empty() {
		return j.to.known && main.to.known
	}
	if main.who < 0 && j.paragraph <= main.paragraph+1 && j.to.known && main.to.known && f.human(j.who) {
		return true // "The mayor flies to Oslo. Ada Orr will visit the Norwegian capital"
	}
	if main.who >= 0 && j.who < 0 && j.paragraph == main.paragraph+1 && j.to.known && main.to.known && f.oneOffice(j.subject) {
		return true // "Ada Orr set off for Oslo. The trade minister will be in the Norwegian capital"
	}
	t := f.doc.Tokens
	return t[j.subject.first].Tag[:2] == "PR" || t[j.subject.last-1].Lower == t[main.subject.last-1].Lower
}

// fill sets who, where and when from the journeys of t: the main one, and
// what it leaves out from the others.
func (t *Trip) fill(f *Facts) {
	told := map[int]bool{}
	use := func(c *Citation, j *journey, span text.Span) {
		if c.IsZero() {
			*c = cite(f.Article, span)
			told[j.sentence] = true
		}
	}
	main := &t.journeys[0]
	use(&t.Who, main, f.travellerAs(main))
	for i := range t.journeys {
		j := &t.journeys[i]
		if !j.to.words.empty() {
			use(&t.Where, j, j.to.span(f.doc))
		}
		if t.dates(j) {
			t.When = j.when
			told[j.sentence] = true
		}
		if t.Traveller == nil && j.who >= 0 {
			t.Traveller = &f.Cast.People[j.who]
			main.who = j.who
		}
	}
	for s := range f.doc.Sentences {
		if told[s] {
			t.Article = f.Article
			t.Spans = append(t.Spans, f.doc.Sentences[s].Span)
		}
	}
}

// dates reports whether j tells when t is: first, or the day of what had only its
// month, "next month", then "on 9 December".
func (t *Trip) dates(j *journey) bool {
	main, w := &t.journeys[0], &j.when
	if t.When.IsZero() {
		return !w.IsZero() && (j == main || main.to.words.empty() || j.to.words.empty() || j.to.place.agrees(main.to.place) || j.landsIn(main))
	}
	return w.Precision == Day && t.When.Precision == Month && w.Date.Month() == t.When.Date.Month() && !w.Date.Before(t.When.Date)
}
