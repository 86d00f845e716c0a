package syntax

import (
	"strconv"
	"strings"

	"ukchina/briefing/text"
)

// Treebank reads the sentences of a file in the CoNLL-U format. The words are
// the tokens of the document that read makes, with its tags: where one covers several of
// the treebank's, it takes the head of the one whose head lies outside.
// Sentences that this leaves without a tree are left out.
func Treebank(conllu string, read func(string, []text.Span) *text.Document) []Tree {
	var trees []Tree
	for _, block := range strings.Split(conllu, "\n\n") {
		if t, ok := readTree(block, read); ok {
			trees = append(trees, t)
		}
	}
	return trees
}

// A Line is a sentence of a treebank as it is written, and the bytes and the parts
// of speech of its words.
type Line struct {
	Text  string
	Words []text.Span
	Tags  []string
}

// Lines reads the sentences of a file in the CoNLL-U format that stand on one line.
func Lines(conllu string) []Line {
	var lines []Line
	for _, block := range strings.Split(conllu, "\n\n") {
		rows, s := readRows(block)
		if len(rows) == 0 || strings.Contains(s, "\n") {
			continue
		}
		l := Line{Text: s}
		for _, r := range rows {
			l.Words, l.Tags = append(l.Words, r.Span), append(l.Tags, r.tag)
		}
		lines = append(lines, l)
	}
	return lines
}

// A row is a word of the treebank: its bytes in the sentence, its part of speech,
// its head's row or -1, and its label.
type row struct {
	text.Span
	tag   string
	head  int
	label Label
}

// readTree reads the tree of a sentence onto the tokens that read makes of its text. It
// reports false where they do not fit together.
func readTree(block string, read func(string, []text.Span) *text.Document) (Tree, bool) {
	rows, s := readRows(block)
	if len(rows) == 0 || strings.Contains(s, "\n") {
		return Tree{}, false
	}
	d := read(s, []text.Span{{Start: 0, End: len(s)}})
	of, ok := covers(d, rows)
	if !ok {
		return Tree{}, false
	}
	t := Tree{Words: Words(d), Heads: make([]int32, len(d.Tokens)), Labels: make([]Label, len(d.Tokens))}
	filled := make([]bool, len(d.Tokens))
	roots := 0
	for i, r := range rows {
		at := of[i]
		switch {
		case r.head < 0:
			t.Heads[at], t.Labels[at], filled[at] = -1, Root, true
			roots++
		case of[r.head] != at && !filled[at]:
			t.Heads[at], t.Labels[at], filled[at] = of[r.head], r.label, true
		}
	}
	for i, ok := range filled {
		if !ok { // a part of a word of the treebank
			if i == 0 {
				return Tree{}, false
			}
			t.Heads[i], t.Labels[i] = int32(i-1), Other
		}
	}
	return t, roots == 1 && t.sound()
}

// covers returns the token of d that covers each row, and whether each has one.
func covers(d *text.Document, rows []row) ([]int32, bool) {
	of := make([]int32, len(rows))
	k := 0
	for i, r := range rows {
		for k < len(d.Tokens)-1 && d.Tokens[k].End <= r.Start {
			k++
		}
		if len(d.Tokens) == 0 || !d.Tokens[k].Overlaps(r.Span) {
			return nil, false
		}
		of[i] = int32(k)
	}
	return of, true
}

// sound reports that the heads make a tree.
func (t *Tree) sound() bool {
	for i := range t.Heads {
		at, steps := int32(i), 0
		for at >= 0 && steps <= len(t.Heads) {
			at, steps = t.Heads[at], steps+1
		}
		if at >= 0 {
			return false
		}
	}
	return true
}

// readRows returns the words of a sentence and the sentence itself.
func readRows(block string) ([]row, string) {
	var rows []row
	var s strings.Builder
	covered := 0 // rows up to this number are written with a word of several
	number := func(f string) int { n, _ := strconv.Atoi(f); return n }
	for _, line := range strings.Split(block, "\n") {
		f := strings.Split(line, "\t")
		if len(f) != 10 || strings.Contains(f[0], ".") {
			continue
		}
		from, to, several := strings.Cut(f[0], "-")
		start := s.Len()
		if n := number(from); several || n > covered {
			s.WriteString(f[1])
			if !strings.Contains(f[9], "SpaceAfter=No") {
				s.WriteByte(' ')
			}
		} else {
			start = rows[len(rows)-1].Start // in the same written word
		}
		span := text.Span{Start: start, End: start + len(f[1])}
		if several {
			covered = number(to)
			rows = append(rows, row{Span: span, head: -2}) // where its words begin
			continue
		}
		rows = append(rows, row{Span: span, tag: f[4], head: number(f[6]) - 1, label: LabelOf(f[7])})
	}
	return spread(rows), strings.TrimSpace(s.String())
}

// spread drops the written words of several and gives the words in them their
// own bytes, one after the other.
func spread(rows []row) []row {
	var out []row
	at, end := 0, -1
	for _, r := range rows {
		if r.head == -2 {
			at, end = r.Start, r.End
			continue
		}
		if at < end {
			n := r.Len()
			r.Start = at
			r.End = min(at+n, end)
			at = r.End
		}
		out = append(out, r)
	}
	return out
}
