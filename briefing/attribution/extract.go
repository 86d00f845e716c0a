package attribution

import (
	"sort"
	"unicode"
	"unicode/utf8"

	"ukchina/briefing/text"
)

// Extract returns the statements of d in reading order of their content.
// It is pure and safe for concurrent use.
func Extract(d *text.Document) []Statement {
	r := &reader{d: d}
	r.transcript()
	r.stretches(func(s *stretch) {
		if r.labelled != nil && r.labelled[s.paragraph] {
			return
		}
		r.report(s)
		r.chain(s)
	})
	r.sort()
	return r.out
}

// A reader reads one document.
type reader struct {
	d   *text.Document
	out []Statement
	// by is the statement that each quotation belongs to, plus one.
	by        []int
	announced announcement
	// labelled tells which paragraphs are those of a transcript; nil if none.
	labelled []bool
}

// add appends a statement whose content is the items of parts.
func (r *reader) add(s *stretch, source, cue text.Span, rule string, parts ...phrase) int {
	st := Statement{Rule: rule, Continues: -1, Kind: Direct}
	if !source.Empty() {
		st.Source = []text.Span{source}
	}
	if !cue.Empty() {
		st.Cue = []text.Span{cue}
	}
	quotes := false
	if p := parts[0]; p.last == p.first+1 && s.at(p.first).quoted() && r.owned(s.at(p.first).quote) {
		return -1
	}
	for _, p := range parts {
		for !p.empty() && s.at(p.first).comma() {
			p.first++
		}
		if p.empty() {
			return -1
		}
		span, direct := s.span(p), true
		for i := p.first; i < p.last; i++ {
			if s.at(i).quoted() {
				quotes = true
			} else {
				direct = false
			}
		}
		if !direct {
			st.Kind = Indirect
		} else if p.last == p.first+1 {
			span = r.words(s.at(p.first).quote)
		}
		st.Content = append(st.Content, span)
	}
	if st.Kind == Indirect && quotes {
		st.Kind = Mixed
	}
	for _, c := range st.Content {
		if c.Empty() {
			return -1
		}
	}
	sort.Slice(st.Content, func(i, j int) bool { return st.Content[i].Start < st.Content[j].Start })
	r.out = append(r.out, st)
	for _, p := range parts {
		for i := p.first; i < p.last; i++ {
			if q := s.at(i).quote; q >= 0 {
				r.owner(q, len(r.out))
			}
		}
	}
	return len(r.out) - 1
}

func (r *reader) owner(q, n int) {
	if r.by == nil {
		r.by = make([]int, len(r.d.Quotations))
	}
	r.by[q] = n
}

// words returns the words of quotation q without the comma before its mark.
func (r *reader) words(q int) text.Span {
	in := r.d.Quotations[q].Inner
	t := r.d.Text
	for in.End > in.Start && (t[in.End-1] == ',' || t[in.End-1] == ' ') {
		in.End--
	}
	for in.Start < in.End {
		c, n := utf8.DecodeRuneInString(t[in.Start:])
		if !unicode.IsSpace(c) {
			break
		}
		in.Start += n
	}
	return in
}

// sort puts the statements in reading order and keeps Continues right.
func (r *reader) sort() {
	order := make([]int, len(r.out))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(i, j int) bool {
		return r.out[order[i]].Content[0].Start < r.out[order[j]].Content[0].Start
	})
	at := make([]int, len(order))
	for to, from := range order {
		at[from] = to
	}
	out := make([]Statement, len(order))
	for to, from := range order {
		out[to] = r.out[from]
		if c := out[to].Continues; c >= 0 {
			out[to].Continues = at[c]
		}
	}
	r.out = out
}
