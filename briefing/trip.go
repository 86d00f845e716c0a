package briefing

import "ukchina/briefing/people"

// A Trip is a journey or meeting abroad that an article is about. The
// citation covers the sentence or clause that tells it. What the article does
// not say is zero.
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
}

// findTrip returns the trip f's article is about, or nil.
func findTrip(f *Facts) *Trip { return nil }
