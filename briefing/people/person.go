package people

import "ukchina/briefing/text"

// Kind says what sort of being an entity is.
type Kind uint8

const (
	Human     Kind = iota // somebody with a name
	Body                  // an institution, company, state or other body that can speak
	Spokesman             // an unnamed person who speaks for another ("Sir Keir's official spokesman")
	Group                 // unnamed people ("critics", "two officials")
	Unnamed               // one unnamed person ("a senior aide")
)

// A Role is an office or description given to a person, where it is given.
type Role struct {
	Text string // as written: "Business Secretary", "former governor of Hong Kong"
	Span text.Span
}

// A Person is somebody, or some body, in one article.
type Person struct {
	Kind Kind
	// Name is the canonical name: the fullest form in the article, without
	// Sir, Dame, Dr, Mr, Ms ("Keir Starmer", "Downing Street"); for a
	// spokesman or a group the words as first written. It is the slice of
	// the article at NameSpan, but for the capitals of "ADA Roe".
	Name     string
	NameSpan text.Span
	// Title is the honour or title that goes with the name ("Sir", "Lord",
	// "Mr"), or empty.
	Title   string
	Aliases []string // other forms in the article, as written, without repeats
	Roles   []Role   // in reading order, without repeats
}

// A Mention is one place where a person is named or pointed at.
type Mention struct {
	Span   text.Span
	Person int // index into Cast.People, or -1 when unresolved
}

// A Cast is everybody who appears in one article. It is immutable.
type Cast struct {
	People   []Person
	Mentions []Mention // in reading order, not overlapping
	// Speakers holds, for each statement given to Resolve, the index into
	// People of who made it, or -1.
	Speakers []int
}
