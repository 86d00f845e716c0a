package briefing

import (
	"ukchina/briefing/attribution"
	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// A Statement is somebody's words in an article. The citation covers the
// content.
type Statement struct {
	Citation
	Speaker *people.Person // nil when unresolved
	// Mention is how the article names the speaker at this place, with role
	// ("former governor of Hong Kong Lord Chris Patten"); empty for a
	// paragraph of a longer quotation.
	Mention []text.Span
	Cue     []text.Span
	Kind    attribution.Kind
	Rule    string
	// Certainty is how sure it is, in percent, that this was said by this
	// speaker. One that is Unsure is only found by [ExtractUnsure].
	Certainty int
	Unsure    bool
	// Continues is the index in Facts.Statements of the earlier piece of the
	// same utterance, or -1.
	Continues int
	When      When // the time the words were said, where the article tells
}

// ranks is how many ranks there are.
const ranks = 4

// rank puts what is quoted before what is told, and what is sure before what
// is not.
func (s *Statement) rank() uint8 {
	switch {
	case s.Unsure:
		return 3
	case s.Kind == attribution.Indirect:
		return 2
	case s.Kind == attribution.Mixed:
		return 1
	}
	return 0
}
