package attribution

import "ukchina/briefing/text"

// Kind says how a statement gives the words.
type Kind uint8

const (
	Indirect Kind = iota // reported, without quotation marks
	Direct               // wholly in quotation marks
	Mixed                // reported, with some words quoted
)

// String returns "indirect", "direct" or "mixed".
func (k Kind) String() string { return [...]string{"indirect", "direct", "mixed"}[k] }

// A Statement is something said, written or signalled by a source.
//
// All spans point into the document's text, are in reading order and do not
// overlap within one field. Content is never empty. Source and Cue are empty
// where the paragraph has none, as in a quotation that goes on from the
// paragraph before.
type Statement struct {
	// Source is the words that name the speaker, with title, role and
	// apposition ("former governor of Hong Kong Lord Chris Patten", "he").
	Source []text.Span
	// Cue is the words that report it ("said", "according to", "has denied").
	Cue []text.Span
	// Content is what was said: between the marks for a direct quotation,
	// the reported clause after the cue (and after "that") otherwise. It has
	// several spans when an attribution interrupts it.
	Content []text.Span
	Kind    Kind
	// Rule names the rule that found the statement.
	Rule string
	// Continues is the index, in the slice that Extract returned, of the
	// piece of the same utterance that this one goes on with, or -1. The
	// speaker is that piece's.
	Continues int
}
