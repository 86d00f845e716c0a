package briefing

import "ukchina/briefing/people"

// A Criticism is an objection to the trip or to the course it stands for.
// The citation covers its words.
type Criticism struct {
	Citation
	Critic    *people.Person
	CriticAs  Citation // how the article names the critic at this place
	Cue       Citation // "told", "pressure", "are concerned about"
	Statement int      // index in Facts.Statements, or -1 when it is told as a concern or pressure
	// Answer is the index in Facts.Statements of the answer given to it, or -1.
	Answer int
}

// findCriticisms returns the criticisms of f's trip.
func findCriticisms(f *Facts) []Criticism { return nil }
