package briefing

import "ukchina/briefing/people"

// A Delegation is who goes along on a trip.
type Delegation struct {
	Size    Citation // "over 50"; the zero Citation when not said
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

// findDelegation returns the delegation of f's trip, or nil.
func findDelegation(f *Facts) *Delegation { return nil }
