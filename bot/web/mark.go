package web

import (
	"slices"
	"strconv"
	"strings"

	"ukchina/briefing"
	"ukchina/briefing/text"
)

// A role says what marked words are to a statement.
type role uint8

const (
	content role = iota // what is said
	mention             // who says it, as written
	cue                 // "said"
)

// A mark is words of an article that belong to a statement.
type mark struct {
	text.Span
	role      role
	statement int // index in Facts.Statements
}

// marks returns the marks of f's statements.
func marks(f *briefing.Facts) []mark {
	var list []mark
	for i := range f.Statements {
		st := &f.Statements[i]
		for r, spans := range [][]text.Span{content: st.Spans, mention: st.Mention, cue: st.Cue} {
			for _, s := range spans {
				list = append(list, mark{s, role(r), i})
			}
		}
	}
	return list
}

// A segment is words of an article that all belong to the same: to no
// statement, or to one or more, to the cited words or not. The segments of a
// paragraph are the whole paragraph.
type segment struct {
	Text  string
	Cited bool
	// Said is the statement with the shortest words here, nil for none.
	Said *note
	// First reports that Said begins here.
	First bool
	// classes tie the segment to the notes of the paragraph.
	classes []string
}

// Class returns what ties the segment to the notes beside it.
func (s segment) Class() string { return strings.Join(s.classes, " ") }

// Plain reports that there is nothing to mark but the cited words.
func (s segment) Plain() bool { return len(s.classes) == 0 }

// segments cuts a paragraph where marks and cited words begin and end. Notes
// are by statement.
func segments(s string, within text.Span, all []mark, cited []text.Span, notes map[int]*note) []segment {
	here := slices.DeleteFunc(slices.Clone(all), func(m mark) bool { return !m.Overlaps(within) || m.Empty() })
	cuts := []int{within.Start, within.End}
	for _, m := range here {
		cuts = append(cuts, m.Start, m.End)
	}
	for _, c := range cited {
		cuts = append(cuts, c.Start, c.End)
	}
	slices.Sort(cuts)
	cuts = slices.DeleteFunc(slices.Compact(cuts), func(at int) bool { return at < within.Start || at > within.End })
	var list []segment
	for i := 1; i < len(cuts); i++ {
		span := text.Span{Start: cuts[i-1], End: cuts[i]}
		list = append(list, newSegment(s, span, here, cited, notes))
	}
	return list
}

// newSegment makes the segment of a span that no mark begins or ends inside.
func newSegment(s string, span text.Span, marks []mark, cited []text.Span, notes map[int]*note) segment {
	seg := segment{Text: span.In(s), Cited: slices.ContainsFunc(cited, span.Overlaps)}
	var said *mark
	for i := range marks {
		m := &marks[i]
		n := notes[m.statement]
		if n == nil || !m.Contains(span) {
			continue
		}
		seg.classes = append(seg.classes, [...]string{content: "k", mention: "m", cue: "v"}[m.role]+strconv.Itoa(n.Key))
		if m.role == content && (said == nil || m.Len() < said.Len()) {
			said, seg.Said = m, n
		}
	}
	if said != nil {
		seg.First = span.Start == said.Start
	}
	return seg
}
