package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"ukchina/briefing/attribution"
	"ukchina/briefing/text"
)

// A passage is an article as the marker reads it. Ranges are of tokens, half-open.
type passage struct {
	marking
	Annotator uint32     `json:"annotator"`
	Forms     []string   `json:"forms"`
	Tags      []string   `json:"tags"`
	Sentences [][3]int   `json:"sentences"` // the range, and the number of the paragraph
	Said      [][2]int   `json:"said"`      // what is inside quotation marks
	Hints     []markings `json:"hints"`     // what rules find
	Gold      []markings `json:"gold"`      // what annotators marked
}

// markings are the parts of a statement.
type markings struct {
	Cue     [][2]int `json:"cue"`
	Source  [][2]int `json:"source"`
	Content [][2]int `json:"content"`
}

// printPassages writes what the marker reads: the articles that are learned from, or
// those of the file varied, which the marker has written, with its words.
func printPassages(w io.Writer, folder, varied string) error {
	news, err := readRecords(folder, trainFile)
	if err != nil {
		return err
	}
	list, err := articles(news, text.New)
	if err != nil {
		return fmt.Errorf("%s: %w", trainFile, err)
	}
	out := json.NewEncoder(w)
	if varied != "" {
		return printVaried(out, list, varied)
	}
	for i := range list {
		if err := out.Encode(list[i].passage(marking{Text: key(list[i].text)})); err != nil {
			return err
		}
	}
	return nil
}

func printVaried(out *json.Encoder, list []article, file string) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	numbers := map[string]int{}
	for i := range list {
		numbers[key(list[i].text)] = i
	}
	for in := json.NewDecoder(f); ; {
		var m marking
		if err := in.Decode(&m); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		i, ok := numbers[m.Text]
		if !ok {
			continue
		}
		r := record{Text: m.vary(list[i].doc)}
		a, err := r.article(text.New)
		if err != nil {
			return err
		}
		a.annotator = list[i].annotator
		if err := out.Encode(a.passage(m)); err != nil {
			return err
		}
	}
}

func (a *article) passage(m marking) passage {
	d := a.doc
	m.Tokens = len(d.Tokens)
	p := passage{marking: m, Annotator: a.annotator}
	for _, t := range d.Tokens {
		p.Forms, p.Tags = append(p.Forms, t.In(d.Text)), append(p.Tags, t.Tag)
	}
	for _, s := range d.Sentences {
		p.Sentences = append(p.Sentences, [3]int{s.First, s.Last, s.Paragraph})
	}
	for _, q := range d.Quotations {
		if q.Parent < 0 && !q.Single {
			p.Said = append(p.Said, ranges(d, []text.Span{q.Span})...)
		}
	}
	for _, h := range attribution.Hints(d, a.rules) {
		p.Hints = append(p.Hints, markings{ranges(d, h.Cue), ranges(d, h.Source), ranges(d, h.Content)})
	}
	for _, g := range a.gold {
		p.Gold = append(p.Gold, markings{ranges(d, g.Cue), ranges(d, g.Source), ranges(d, g.Content)})
	}
	return p
}

// ranges returns the tokens that the spans touch.
func ranges(d *text.Document, spans []text.Span) [][2]int {
	out := [][2]int{}
	for _, s := range spans {
		a := d.TokenAt(s.Start)
		b := a
		for b < len(d.Tokens) && d.Tokens[b].Start < s.End {
			b++
		}
		out = append(out, [2]int{a, b})
	}
	return out
}
