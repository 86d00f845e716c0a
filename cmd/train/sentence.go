package main

import (
	"compress/gzip"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"os"
	"path/filepath"
	"strings"

	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
)

// newsTrees are the trees of the news that is learned from, made by a larger
// parser (teacher.py): gzip, a [sentence] a line, without its words.
//
//go:embed trees.jsonl.gz
var newsTrees string

// A sentence is a line that the teacher reads or writes.
type sentence struct {
	Text    string   `json:"text,omitempty"`   // the hash of the article; "" for the treebank
	Start   int      `json:"start"`            // the byte of the first token
	Lengths []int    `json:"lengths"`          // bytes: of the first token, the gap after it, the second token …
	Words   []string `json:"words,omitempty"`  // what the teacher reads, not writes
	Heads   []int32  `json:"heads,omitempty"`  // as in [syntax.Tree]
	Labels  []uint16 `json:"labels,omitempty"` // the numbers of a [syntax.Label]
	Tags    []string `json:"tags,omitempty"`   // of the treebank; "" where it splits the word otherwise
}

// key returns the hash by which trees find their article.
func key(s string) string {
	h := fnv.New64a()
	h.Write([]byte(s))
	return fmt.Sprintf("%016x", h.Sum64())
}

// describe returns tokens of d as the teacher reads them.
func describe(d *text.Document, tokens []text.Token) sentence {
	s := sentence{Start: tokens[0].Start}
	for i, t := range tokens {
		if i > 0 {
			s.Lengths = append(s.Lengths, t.Start-tokens[i-1].End)
		}
		s.Lengths = append(s.Lengths, t.Len())
		s.Words = append(s.Words, t.In(d.Text))
	}
	return s
}

// printSentences writes what the teacher reads: the treebank with its trees, its
// development part in the same form, and the news.
func printSentences(w io.Writer, folder, file string) error {
	out := json.NewEncoder(w)
	if !strings.HasSuffix(file, ".jsonl") {
		return printTreebank(out, filepath.Join(folder, file))
	}
	news, err := readRecords(folder, file)
	if err != nil {
		return err
	}
	for _, r := range news {
		d := text.New(r.Text, nil)
		for _, s := range d.Sentences {
			line := describe(d, d.Tokens[s.First:s.Last])
			line.Text = key(r.Text)
			if err := out.Encode(line); err != nil {
				return err
			}
		}
	}
	return nil
}

func printTreebank(out *json.Encoder, file string) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var d *text.Document
	read := func(s string, paragraphs []text.Span) *text.Document { d = text.New(s, paragraphs); return d }
	for _, block := range strings.SplitAfter(string(b), "\n\n") {
		for _, t := range syntax.Treebank(block, read) {
			line := describe(d, d.Tokens)
			line.Heads, line.Tags = t.Heads, aligned(d, syntax.Lines(block)[0])
			for _, l := range t.Labels {
				line.Labels = append(line.Labels, uint16(l))
			}
			if err := out.Encode(line); err != nil {
				return err
			}
		}
	}
	return nil
}

// lessons returns the trees of each article that the teacher has parsed; none of
// an article that it has not.
func lessons(articles []article) ([][]syntax.Tree, error) {
	numbers := map[string]int{}
	for i := range articles {
		numbers[key(articles[i].text)] = i
	}
	unpacked, err := gzip.NewReader(strings.NewReader(newsTrees))
	if err != nil {
		return nil, err
	}
	list, words := make([][]syntax.Tree, len(articles)), make([][]syntax.Word, len(articles))
	for in := json.NewDecoder(unpacked); ; {
		var s sentence
		if err := in.Decode(&s); errors.Is(err, io.EOF) {
			return list, nil
		} else if err != nil {
			return nil, fmt.Errorf("trees of news: %w", err)
		}
		i, ok := numbers[s.Text]
		if !ok {
			continue
		}
		if words[i] == nil {
			words[i] = syntax.Words(articles[i].doc)
		}
		if first, ok := s.stands(articles[i].doc); ok {
			t := syntax.Tree{Words: words[i][first : first+len(s.Heads)], Heads: s.Heads}
			for _, l := range s.Labels {
				t.Labels = append(t.Labels, syntax.Label(l))
			}
			list[i] = append(list[i], t)
		}
	}
}

// stands returns the first token of s in d, if all of its tokens are there.
func (s *sentence) stands(d *text.Document) (first int, ok bool) {
	first = d.TokenAt(s.Start)
	at := s.Start
	for i, n := range s.Lengths {
		if k := first + i/2; i%2 == 0 && (k >= len(d.Tokens) || d.Tokens[k].Span != text.Span{Start: at, End: at + n}) {
			return 0, false
		}
		at += n
	}
	return first, true
}
