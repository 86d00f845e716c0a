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
	// Continues is the index in Facts.Statements of the earlier piece of the
	// same utterance, or -1.
	Continues int
	When      When // the time the words were said, where the article tells
}
