package visits

import (
	"ukchina/briefing/people"
	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
)

// A Scene is an article as the models see it.
type Scene struct {
	Doc      *text.Document
	Trees    *syntax.Forest
	Cast     *people.Cast
	Speeches []Speech    // what is said in it
	Times    []text.Span // the words that name times, in reading order
	Told     Reading     // what rules have found
	Listed   []text.Span // the names of those whom rules have found to go along
}

// A Speech is a statement.
type Speech struct {
	Content, Mention, Cue []text.Span
	Speaker               int // index into Cast.People, or -1
}

// A Reading is what an article tells of a journey.
type Reading struct {
	Who     int       // index into Cast.People, or -1
	Where   text.Span // empty where it is not told, as When and Purpose
	When    text.Span
	Purpose text.Span
	Members []int // those who go along, as Who; bodies are left out
}
