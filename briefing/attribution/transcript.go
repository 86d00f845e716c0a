package attribution

import (
	"strings"

	"ukchina/briefing/text"
)

// A label is the speaker's name at the start of a paragraph of a transcript:
// "WALLACE: Thank you."
type label struct{ name, words text.Span }

// transcript finds the paragraphs of a transcript. One alone is a headline or
// a heading ("UPDATE: ..."), so that a label counts only beside another one.
func (r *reader) transcript() {
	labels := make([]label, len(r.d.Paragraphs))
	any := false
	for i, p := range r.d.Paragraphs {
		labels[i] = r.label(p)
		any = any || !labels[i].name.Empty()
	}
	if !any {
		return
	}
	r.dropHeadings(labels)
	r.labelled = make([]bool, len(labels))
	for i, l := range labels {
		beside := i > 0 && !labels[i-1].name.Empty() || i+1 < len(labels) && !labels[i+1].name.Empty()
		if l.name.Empty() || !beside {
			continue
		}
		r.labelled[i] = true
		r.out = append(r.out, Statement{
			Source: []text.Span{l.name}, Content: []text.Span{l.words},
			Kind: Direct, Rule: "transcript", Continues: -1, Certainty: 100,
		})
	}
}

// dropHeadings takes out labels that are headings of short items ("SPOTTED: two
// ministers in the bar"): none of them comes twice, and what follows is not in the
// words of somebody who speaks.
func (r *reader) dropHeadings(labels []label) {
	seen := make(map[string]bool, len(labels))
	for _, l := range labels {
		name := l.name.In(r.d.Text)
		if name != "" && seen[name] {
			return
		}
		seen[name] = true
	}
	for i := range labels {
		if l := &labels[i]; !l.name.Empty() && !r.spokenIn(l.words) {
			l.name = text.Span{}
		}
	}
}

// spokenIn reports whether the words of a label say "I", "we" or "you", or
// ask, and quote nobody.
func (r *reader) spokenIn(words text.Span) bool {
	personal := false
	for i := r.d.TokenAt(words.Start); i < len(r.d.Tokens) && r.d.Tokens[i].Start < words.End; i++ {
		switch w := r.d.Tokens[i].Lower; {
		case writersOwn[w] || writerPronouns[w] || w == "me" || w == "us" || w == "?":
			personal = true
		case w == "\"" || w == "“":
			return false
		}
	}
	return personal
}

// label reads the label of paragraph p; its name is empty when there is none.
func (r *reader) label(p text.Span) label {
	s := strings.TrimLeft(p.In(r.d.Text), "\"“")
	p.Start = p.End - len(s)
	colon := strings.IndexByte(s[:min(len(s), 40)], ':')
	if colon < 2 {
		return label{}
	}
	for _, c := range s[:colon] {
		if (c < 'A' || c > 'Z') && !strings.ContainsRune(" .'’-", c) {
			return label{}
		}
	}
	rest := strings.TrimSpace(s[colon+1:])
	at := p.End - len(rest) // paragraphs end with their last word
	rest = strings.TrimRight(rest, "\"”")
	if rest == "" {
		return label{}
	}
	return label{text.Span{Start: p.Start, End: p.Start + colon}, text.Span{Start: at, End: at + len(rest)}}
}
