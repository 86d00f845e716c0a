package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"ukchina/briefing/attribution"
	"ukchina/briefing/attribution/learned"
	"ukchina/briefing/linear"
	"ukchina/briefing/text"
)

// The files of the data folder.
const (
	trainFile    = "attribution/polnear-train.jsonl"
	devFile      = "attribution/polnear-dev.jsonl"
	treebankFile = "treebank/en_ewt-ud-train.conllu"
	treeDevFile  = "treebank/en_ewt-ud-dev.conllu"
	treeTestFile = "treebank/en_pud-ud-test.conllu"
)

// An article is a text with the attributions that annotators marked.
type article struct {
	text  string
	doc   *text.Document
	rules []attribution.Statement
	gold  []learned.Found
	// annotator is a number for who marked it.
	annotator uint32
	// odds are what the marker makes of it (marked.go), and varied the text with
	// other words, which only the marker has read.
	odds     []float32
	varied   []article
	unmarked bool // no annotator has read it
}

func (a *article) example() learned.Example {
	return learned.Example{Document: a.doc, Hints: attribution.Hints(a.doc, a.rules), Gold: a.gold, Annotator: a.annotator,
		Odds: a.odds, Unmarked: a.unmarked}
}

// record is a line of a file; offsets are code points.
type record struct {
	Text       string `json:"text"`
	Annotator  string `json:"annotator"`
	Statements []struct {
		Source  [][2]int `json:"source"`
		Cue     [][2]int `json:"cue"`
		Content [][2]int `json:"content"`
	} `json:"statements"`
}

func readRecords(folder, name string) ([]record, error) {
	f, err := os.Open(filepath.Join(folder, name))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	const longest = 1 << 24 // bytes of a line
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, longest)
	var list []record
	for lines.Scan() {
		var r record
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, len(list)+1, err)
		}
		list = append(list, r)
	}
	return list, lines.Err()
}

// articles returns those of records, as read takes them apart.
func articles(records []record, read reading) ([]article, error) {
	var list []article
	for i := range records {
		a, err := records[i].article(read)
		if err != nil {
			return nil, fmt.Errorf("article %d: %w", i+1, err)
		}
		list = append(list, a)
	}
	return list, nil
}

// development reads the articles that figures are measured on.
func development(folder string) ([]article, error) {
	records, err := readRecords(folder, devFile)
	if err != nil {
		return nil, err
	}
	list, err := articles(records, text.New)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", devFile, err)
	}
	return list, nil
}

func (r *record) article(read reading) (article, error) {
	a := article{text: r.Text, doc: read(r.Text, nil), annotator: linear.Word(r.Annotator)}
	a.rules = attribution.Rules(a.doc)
	var at []int // the byte of each code point
	for i := range r.Text {
		at = append(at, i)
	}
	at = append(at, len(r.Text))
	spans := func(list [][2]int) (out []text.Span, err error) {
		for _, s := range list {
			if s[0] < 0 || s[1] >= len(at) || s[0] >= s[1] {
				return nil, fmt.Errorf("the span %v lies outside the text", s)
			}
			out = append(out, text.Span{Start: at[s[0]], End: at[s[1]]})
		}
		return out, nil
	}
	for _, s := range r.Statements {
		var g learned.Found
		var err error
		for _, x := range []struct {
			to   *[]text.Span
			from [][2]int
		}{{&g.Source, s.Source}, {&g.Cue, s.Cue}, {&g.Content, s.Content}} {
			if *x.to, err = spans(x.from); err != nil {
				return a, err
			}
		}
		a.gold = append(a.gold, g)
	}
	return a, nil
}
