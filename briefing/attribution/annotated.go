package attribution

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"ukchina/briefing/text"
)

// An annotation is a statement's parts as annotators mark them.
type annotation struct {
	source, cue, content []text.Span
	learned              bool // the learned part marks it so, with its verdict
	verdict              int
}

// Annotated returns s as the annotators of PolNeAR mark statements, for
// comparing with theirs: the content with its quotation marks and the "that"
// before it, and a colon or dash after the source as cue where no word is one.
// It returns false where they mark s as part of another statement.
func (s Statement) Annotated(d *text.Document) (Statement, bool) {
	a := s.annotated(d)
	s.Source, s.Cue, s.Content = a.source, a.cue, a.content
	return s, !s.piece
}

func (s *Statement) annotated(d *text.Document) annotation {
	if s.annotation != nil {
		return *s.annotation
	}
	a := annotation{source: s.Source, cue: s.Cue}
	for _, c := range s.Content {
		a.content = append(a.content, widen(d, c))
	}
	if len(a.cue) == 0 && len(a.source) > 0 {
		a.cue = markBeside(d, a.source[0])
	}
	return a
}

// widen adds the marks of the quotation that content is, with the comma
// inside them, or the "that" before it.
func widen(d *text.Document, content text.Span) text.Span {
	if q := quotationAt(d, content.Start); q != nil && q.Inner.Start == content.Start {
		rest := d.Text[content.End:max(content.End, q.Inner.End)]
		if strings.Trim(rest, ", \t\u00a0") == "" && content.End <= q.End {
			return q.Span
		}
		if content.End > q.End {
			content.Start = q.Start
		}
		return content
	}
	before := strings.TrimRightFunc(d.Text[:content.Start], unicode.IsSpace)
	const that = "that"
	if n := len(before) - len(that); n >= 0 && strings.EqualFold(before[n:], that) && (n == 0 || before[n-1] == ' ') {
		content.Start = n
	}
	return content
}

// narrow is the other way round: it takes off the marks of a quotation that
// content is, with the comma inside them, and a "that" at its head.
func narrow(d *text.Document, content text.Span) text.Span {
	q := quotationAt(d, content.Start)
	if q != nil && q.Start == content.Start && (content.End == q.End || content.End <= q.Inner.End) {
		in := text.Span{Start: q.Inner.Start, End: min(content.End, q.Inner.End)}
		in.End = in.Start + len(strings.TrimRight(in.In(d.Text), ", \t\u00a0"))
		if in.Start < in.End {
			return in
		}
		return content
	}
	const that = "that "
	if w := content.In(d.Text); len(w) > len(that) && strings.EqualFold(w[:len(that)], that) {
		content.Start += len(that)
	}
	return content
}

// quotationAt returns the outermost quotation that holds the byte at offset,
// or nil.
func quotationAt(d *text.Document, offset int) *text.Quotation {
	i := sort.Search(len(d.Quotations), func(i int) bool { return d.Quotations[i].Start > offset }) - 1
	for i >= 0 && d.Quotations[i].Parent >= 0 {
		i = d.Quotations[i].Parent
	}
	if i < 0 || !d.Quotations[i].Has(offset) {
		return nil
	}
	return &d.Quotations[i]
}

// markBeside returns the colon or dash that follows or precedes source.
func markBeside(d *text.Document, source text.Span) []text.Span {
	rest := d.Text[source.End:]
	after := strings.TrimLeft(rest, " ")
	if strings.HasPrefix(after, ":") {
		at := len(d.Text) - len(after)
		return []text.Span{{Start: at, End: at + 1}}
	}
	before := strings.TrimRight(d.Text[:source.Start], " ")
	if r, size := utf8.DecodeLastRuneInString(before); unicode.Is(unicode.Pd, r) || r == '―' {
		return []text.Span{{Start: len(before) - size, End: len(before)}}
	}
	return nil
}
