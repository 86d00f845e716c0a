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
	Whens    []text.Span // the times that it names, in reading order
	Speeches []Speech    // what is said in it
	Told     Reading     // what rules have found
}

// A Speech is a statement.
type Speech struct {
	Content, Mention, Cue []text.Span
	Speaker               int // index into Cast.People, or -1
}

// A Reading is what an article tells of a journey.
type Reading struct {
	Exists  bool
	Who     int       // index into Cast.People, or -1
	Where   text.Span // empty where it is not told, as are When and Purpose
	When    text.Span // one of Scene.Whens
	Purpose text.Span
	Members []Member
	Size    text.Span
	Critics []int // indices into Scene.Speeches
}

// A Member is a name of somebody, or of a body, that goes along.
type Member struct {
	Name   text.Span
	Person int // index into Cast.People, or -1
}
