package attribution

import (
	"sort"

	"ukchina/briefing/text"
)

// Kind says how a statement gives the words.
type Kind uint8

const (
	Indirect Kind = iota // reported, without quotation marks
	Direct               // wholly in quotation marks
	Mixed                // reported, with some words quoted
)

// String returns "indirect", "direct" or "mixed".
func (k Kind) String() string { return [...]string{"indirect", "direct", "mixed"}[k] }

// Act says what the source is told to do.
type Act uint8

const (
	Speech   Act = iota // says, writes or signals it
	Attitude            // believes, wants, feels or intends it; nobody's words
)

// String returns "speech" or "attitude".
func (a Act) String() string { return [...]string{"speech", "attitude"}[a] }

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
	Act     Act
	// Certainty is how sure it is, in percent, that an annotator would mark
	// this statement with this source.
	Certainty int
	// Rule names the rule that found the statement.
	Rule string
	// Continues is the index, in the slice that Extract returned, of the
	// piece of the same utterance that this one goes on with, or -1. The
	// speaker is that piece's.
	Continues int
	// annotation is how the learned part marks the statement; nil where only
	// the rules found it.
	annotation *annotation
	// spoken: somebody says something; see spoken. The rules find
	// nothing else.
	spoken bool
	// piece: annotators mark it as part of another.
	piece bool
}

// byModel is the Rule of statements that no rule found.
const byModel = "learned"

// sureFrom is the certainty from which a statement that no rule found may be
// shown as somebody's words. It keeps nine in ten of the statements of speech
// that are shown right on the development part of PolNeAR, rules and all.
const sureFrom = 70

// Found tells who found s, and the learned part's verdict on it, for
// calibration.
func (s *Statement) Found() (rules, learned bool, verdict int) {
	if s.annotation != nil && s.annotation.learned {
		return s.Rule != byModel, true, s.annotation.verdict
	}
	return true, false, 0
}

// Sure reports whether s may be shown as somebody's words: it was said, and it
// is certain enough who said it. What the rules find is.
func (s *Statement) Sure() bool {
	return s.Rule != byModel || s.Act == Speech && s.spoken && s.Certainty >= sureFrom
}

// Sure returns the statements of list that are sure, in order, with Continues
// pointing into what is returned, or -1 where the piece before is left out.
func Sure(list []Statement) []Statement { return keep(list, (*Statement).Sure) }

// Speeches is Sure with the statements of speech that are less than sure, where
// they have a source and are not for the greater part words of one that is sure.
func Speeches(list []Statement) []Statement {
	sure := Sure(list)
	return keep(list, func(s *Statement) bool {
		return s.Sure() || s.Act == Speech && len(s.Source) > 0 && !s.within(sure)
	})
}

// within reports whether more than half of s is content of one of list, which is
// in reading order.
func (s *Statement) within(list []Statement) bool {
	first, last := s.Content[0].Start, s.Content[len(s.Content)-1].End
	from := sort.Search(len(list), func(i int) bool { return list[i].Content[0].Start >= first-farthest })
	for i := from; i < len(list) && list[i].Content[0].Start < last; i++ {
		if 2*shared(s.Content, list[i].Content) > length(s.Content) {
			return true
		}
	}
	return false
}

// keep returns the statements that are wanted, with Continues pointing at where each
// went, or -1 where it was not wanted.
func keep(list []Statement, wanted func(*Statement) bool) []Statement {
	at := make([]int, len(list)) // where each is kept
	kept := 0
	for i := range list {
		if at[i] = -1; wanted(&list[i]) {
			at[i], kept = kept, kept+1
		}
	}
	sure := make([]Statement, 0, kept)
	for i, s := range list {
		if at[i] < 0 {
			continue
		}
		if s.Continues >= 0 {
			s.Continues = at[s.Continues]
		}
		sure = append(sure, s)
	}
	return sure
}
