package main

import (
	"fmt"
	"os"
	"slices"
	"sync"

	"ukchina/briefing/attribution"
	"ukchina/briefing/attribution/learned"
	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
)

// How to learn: what did best on the development part.
var (
	cueOptions   = learned.Options{Rounds: 14, Rate: 0.1, Decay: 0.02, Drop: 20, Least: 2, Bits: 18}
	roleOptions  = learned.Options{Rounds: 10, Rate: 0.1, Decay: 0.02, Drop: 20, Least: 2, Bits: 18}
	judgeOptions = learned.Options{Rounds: 10, Rate: 0.1, Decay: 0.05, Least: 2, Bits: 14}
)

const (
	// The judge learns from candidates of models that did not see the
	// article: those of the other half.
	halves = 2
)

// learn returns a model made from the folder's data.
func learn(folder string) ([]byte, error) {
	train, err := readArticles(folder, trainFile)
	if err != nil {
		return nil, err
	}
	dev, err := readArticles(folder, devFile)
	if err != nil {
		return nil, err
	}
	trees, err := readTreebank(folder)
	if err != nil {
		return nil, err
	}
	say("learning to parse from %d sentences and %d articles", len(trees), len(train))
	parser, without := syntax.Train(trees, documents(train), halves)
	classes := lexicon()
	m, err := learned.Start(parser, classes)
	if err != nil {
		return nil, err
	}
	say("parsing %d articles", len(train))
	examples, err := prepare(without, classes, train)
	if err != nil {
		return nil, err
	}
	cues, roles := learnParts(examples)
	say("learning to judge")
	var judging learned.Judging
	for h := 1; h <= halves; h++ {
		half, err := m.With(cues[h], roles[h])
		if err != nil {
			return nil, err
		}
		judging.Add(half, half1(examples, h, true))
	}
	judge := judging.Learn(judgeOptions)
	return calibrated(dev, parser, classes, cues[0], roles[0], judge)
}

func say(format string, args ...any) { fmt.Fprintf(os.Stderr, format+"\n", args...) }

func documents(articles []article) []*text.Document {
	out := make([]*text.Document, len(articles))
	for i := range articles {
		out[i] = articles[i].doc
	}
	return out
}

// prepare parses the articles of each half with the parser that has not read
// them.
func prepare(without [][]byte, classes []byte, articles []article) ([]learned.Example, error) {
	examples := make([]learned.Example, len(articles))
	var wait sync.WaitGroup
	for h, parser := range without {
		m, err := learned.Start(parser, classes)
		if err != nil {
			return nil, err
		}
		wait.Go(func() {
			for i := h; i < len(articles); i += halves {
				examples[i] = articles[i].example()
				m.Prepare(examples[i : i+1])
			}
		})
	}
	wait.Wait()
	return examples, nil
}

// half1 returns the examples of half h, counted from 1, or the others.
func half1(examples []learned.Example, h int, in bool) []learned.Example {
	var out []learned.Example
	for i, e := range examples {
		if (i%halves+1 == h) == in {
			out = append(out, e)
		}
	}
	return out
}

// learnParts learns cues and roles from all examples, and from those outside
// each half.
func learnParts(examples []learned.Example) (cues, roles [halves + 1][]byte) {
	var wait sync.WaitGroup
	for h := range halves + 1 {
		part := half1(examples, h, false)
		say("learning cues and roles from %d articles", len(part))
		wait.Go(func() { cues[h] = learned.TrainCues(part, cueOptions) })
		wait.Go(func() { roles[h] = learned.TrainRoles(part, roleOptions) })
		wait.Wait()
	}
	return cues, roles
}

// calibrated returns the model of the parts, with certainties as often right
// on the development articles as they say.
func calibrated(dev []article, parser, classes, cues, roles, judge []byte) ([]byte, error) {
	say("measuring certainty on %d articles", len(dev))
	var c learned.Calibration
	m, err := learned.Read(string(learned.Write(parser, classes, cues, roles, judge, c.Bytes())))
	if err != nil {
		return nil, err
	}
	for i := range dev {
		a := &dev[i]
		list := slices.DeleteFunc(attribution.Fuse(a.doc, a.rules, m), func(s attribution.Statement) bool {
			_, ok := s.Annotated(a.doc)
			return !ok
		})
		right := newScored(a.text).right(goldOf(a), predictions(a.doc, list))
		for k := range list {
			rules, learned, verdict := list[k].Found()
			c.Count(rules, learned, verdict, right[k])
		}
	}
	return learned.Write(parser, classes, cues, roles, judge, c.Bytes()), nil
}

// goldOf returns what annotators marked in a.
func goldOf(a *article) []spans {
	var out []spans
	for _, g := range a.gold {
		out = append(out, spans{g.Source, g.Cue, g.Content})
	}
	return out
}

// predictions returns statements as they are scored.
func predictions(d *text.Document, list []attribution.Statement) []spans {
	var out []spans
	for _, s := range list {
		if s, ok := s.Annotated(d); ok {
			out = append(out, spans{s.Source, s.Cue, s.Content})
		}
	}
	return out
}
