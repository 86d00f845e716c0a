package main

import (
	"fmt"
	"os"
	"slices"
	"sync"

	"ukchina/briefing/attribution"
	"ukchina/briefing/attribution/learned"
	"ukchina/briefing/linear"
	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
)

// How to learn: what did best on the development part and on the folds.
var (
	cueOptions    = linear.Options{Rounds: 14, Rate: 0.06, Decay: 0.01, Drop: 20, Least: 2, Bits: 18, Times: 6}
	roleOptions   = linear.Options{Rounds: 10, Rate: 0.06, Decay: 0.01, Drop: 20, Least: 2, Bits: 18, Times: 6}
	choiceOptions = linear.Options{Rounds: 10, Rate: 0.05, Decay: 0.05, Least: 3, Bits: 16, Times: 4}
	judgeOptions  = linear.Options{Rounds: 10, Rate: 0.1, Decay: 0.05, Least: 2, Bits: 14, Times: 4}
)

const (
	// What is learned of cues and roles is learned from trees of parsers that
	// did not read the article: those of the other half.
	halves = 2
	// The choice between readings and the judge learn from what models make of
	// articles that they did not see: one part in so many.
	folds = 4
)

// learn returns a model of attributions made from x.
func (x *material) learn() ([]byte, error) {
	train, dev, trees := x.train, x.dev, x.trees
	say("learning to parse from %d sentences and %d articles", len(trees), len(train))
	news, err := lessons(train)
	if err != nil {
		return nil, err
	}
	parser, without := syntax.Train(trees, news, halves)
	classes := lexicon()
	m, err := learned.Start(parser, classes)
	if err != nil {
		return nil, err
	}
	say("parsing %d articles", len(train))
	examples, varied, err := prepare(without, classes, train)
	if err != nil {
		return nil, err
	}
	cues, roles := learnParts(examples, varied)
	choices, err := learnChoices(m, examples, cues, roles)
	if err != nil {
		return nil, err
	}
	say("learning to judge")
	var judging learned.Judging
	for h := 1; h <= folds; h++ {
		part, err := m.With(cues[h], roles[h], choices[h])
		if err != nil {
			return nil, err
		}
		judging.Add(part, fold(examples, h, true))
	}
	judge := judging.Learn(judgeOptions)
	return calibrated(dev, learned.Parts{Parser: parser, Lexicon: classes, Cues: cues[0], Roles: roles[0], Choices: choices[0], Judge: judge})
}

func say(format string, args ...any) { fmt.Fprintf(os.Stderr, format+"\n", args...) }

// prepare parses the articles of each half, and what they are varied to, with the
// parser that has not read them.
func prepare(without [][]byte, classes []byte, articles []article) (examples []learned.Example, varied [][]learned.Example, err error) {
	examples, varied = make([]learned.Example, len(articles)), make([][]learned.Example, len(articles))
	var wait sync.WaitGroup
	for h, parser := range without {
		m, err := learned.Start(parser, classes)
		if err != nil {
			return nil, nil, err
		}
		wait.Go(func() {
			for i := h; i < len(articles); i += halves {
				list := []learned.Example{articles[i].example()}
				for k := range articles[i].varied {
					list = append(list, articles[i].varied[k].example())
				}
				m.Prepare(list)
				examples[i], varied[i] = list[0], list[1:]
			}
		})
	}
	wait.Wait()
	return examples, varied, nil
}

// fold returns what is in fold h of list, counted from 1, or the others.
func fold[T any](list []T, h int, in bool) []T {
	var out []T
	for i, x := range list {
		if (i%folds+1 == h) == in {
			out = append(out, x)
		}
	}
	return out
}

// learnParts learns cues and roles from all examples, and from those outside each
// fold; cues also from what these are varied to.
func learnParts(examples []learned.Example, varied [][]learned.Example) (cues, roles [folds + 1][]byte) {
	var wait sync.WaitGroup
	for h := range folds + 1 {
		part, c, r := fold(examples, h, false), cueOptions, roleOptions
		more := slices.Concat(part, slices.Concat(fold(varied, h, false)...))
		if h > 0 {
			c.Times, r.Times = 1, 1
		}
		say("learning cues and roles from %d articles", len(part))
		wait.Go(func() { cues[h] = learned.TrainCues(more, c) })
		wait.Go(func() { roles[h] = learned.TrainRoles(part, r) })
		wait.Wait()
	}
	return cues, roles
}

// learnChoices learns to choose among the readings of all examples, and of
// those outside each fold.
func learnChoices(m *learned.Model, examples []learned.Example, cues, roles [folds + 1][]byte) (choices [folds + 1][]byte, err error) {
	say("learning to choose between readings")
	for k := range folds + 1 {
		var choosing learned.Choosing
		for h := 1; h <= folds; h++ {
			if h == k {
				continue
			}
			part, err := m.With(cues[h], roles[h], nil)
			if err != nil {
				return choices, err
			}
			choosing.Add(part, fold(examples, h, true))
		}
		choices[k] = choosing.Learn(choiceOptions)
	}
	return choices, nil
}

// calibrated returns the model of the parts, with certainties as often right
// on the development articles as they say.
func calibrated(dev []article, parts learned.Parts) ([]byte, error) {
	say("measuring certainty on %d articles", len(dev))
	var c learned.Calibration
	parts.Certain = c.Bytes()
	m, err := learned.Read(string(parts.Bytes()))
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
	parts.Certain = c.Bytes()
	return parts.Bytes(), nil
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
