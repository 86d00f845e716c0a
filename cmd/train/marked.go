package main

import (
	"compress/gzip"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"ukchina/briefing/text"
)

// newsMarks are what a larger reader (marker.py) finds likely to be cues in the news
// that is learned from, and in the same news with other words: gzip, a [marking] a
// line, without the texts.
//
//go:embed marks.jsonl.gz
var newsMarks string

// A marking is a line that the marker writes.
type marking struct {
	Text   string   `json:"text"`             // the hash of the article, see key
	Tokens int      `json:"tokens"`           // how many it has once varied
	Places []int    `json:"places,omitempty"` // the tokens in whose place other words stand
	Words  []string `json:"words,omitempty"`  // these words
	// Cues are the tokens that may be part of a cue: which, and how likely it
	// begins one, is inside, ends one, is one by itself, of 255.
	Cues [][5]int `json:"cues"`
}

// mark gives the articles what the marker makes of them, and what it has varied them
// to; nothing to an article that it has not read, or whose tokens are no longer those
// that it read.
func mark(articles []article, read reading) error {
	numbers := map[string]int{}
	for i := range articles {
		numbers[key(articles[i].text)] = i
	}
	unpacked, err := gzip.NewReader(strings.NewReader(newsMarks))
	if err != nil {
		return err
	}
	for in := json.NewDecoder(unpacked); ; {
		var m marking
		if err := in.Decode(&m); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return fmt.Errorf("marks of news: %w", err)
		}
		i, ok := numbers[m.Text]
		if !ok {
			continue
		}
		if len(m.Places) == 0 {
			if len(articles[i].doc.Tokens) == m.Tokens {
				articles[i].odds = m.odds()
			}
			continue
		}
		r := record{Text: m.vary(articles[i].doc)}
		a, err := r.article(read)
		if err != nil {
			return err
		}
		if len(a.doc.Tokens) == m.Tokens {
			a.odds, a.annotator, a.unmarked = m.odds(), articles[i].annotator, true
			articles[i].varied = append(articles[i].varied, a)
		}
	}
}

// vary returns the text of d with the words of m in their places.
func (m *marking) vary(d *text.Document) string {
	var b strings.Builder
	at := 0
	for k, i := range m.Places {
		if i >= len(d.Tokens) {
			break
		}
		b.WriteString(d.Text[at:d.Tokens[i].Start])
		b.WriteString(m.Words[k])
		at = d.Tokens[i].End
	}
	b.WriteString(d.Text[at:])
	return b.String()
}

// odds returns how likely each label of linear.Spans(1) is for each token.
func (m *marking) odds() []float32 {
	const all = 255
	out := make([]float32, 5*m.Tokens)
	for i := 0; i < len(out); i += 5 {
		out[i] = all
	}
	for _, c := range m.Cues {
		o := out[5*c[0]:][:5]
		for y, n := range c[1:] {
			o[1+y] = float32(n)
			o[0] = max(o[0]-float32(n), 0)
		}
	}
	return out
}
