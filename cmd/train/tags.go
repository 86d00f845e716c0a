package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/jdkato/prose/v3/tag"
	"golang.org/x/sync/errgroup"

	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
	"ukchina/briefing/text/pos"
)

// A reading takes a text apart, as [text.New] does.
type reading func(s string, paragraphs []text.Span) *text.Document

// readingWith returns one whose tags are those of a model.
func readingWith(tags []byte) (reading, error) {
	m, err := pos.Read(string(tags))
	if err != nil {
		return nil, err
	}
	return func(s string, paragraphs []text.Span) *text.Document {
		return text.Tagged(&pos.Tagger{Model: m}, s, paragraphs)
	}, nil
}

// crosswise is how many parts the treebank has for those who learn from its tags
// and then from its trees: each part's trees have the tags of a model that learned
// from the others, since no text that is read later has taught its tagger.
const crosswise = 2

// tagLessons returns what tags are learned from: articles, and each part of a treebank.
func tagLessons(news []record, parts [crosswise]string) (common []pos.Lesson, trees [crosswise][]pos.Lesson, err error) {
	prose, err := tag.New()
	if err != nil {
		return nil, trees, err
	}
	for i, part := range parts {
		trees[i] = treeLessons(prose, syntax.Lines(part))
	}
	return newsLessons(prose, news), trees, nil
}

// learnTags returns a model of tags. The treebank is small, and right, so that it is
// read twice.
func learnTags(common []pos.Lesson, trees ...[]pos.Lesson) []byte {
	all := slices.Concat(trees...)
	return pos.Learn(slices.Concat(common, all, all))
}

// inParts returns the sentences of a treebank in parts: a run for each in turn,
// long enough that most articles are in one.
func inParts(conllu string) (parts [crosswise]string) {
	const run = 100 // sentences
	for i, block := range strings.SplitAfter(conllu, "\n\n") {
		parts[i/run%crosswise] += block
	}
	return parts
}

// material is what is learned from, with the tags that it has in life.
type material struct {
	train, dev []article
	trees      []syntax.Tree
}

// gather reads the folder's data.
func gather(folder string) (*material, error) {
	news, parts, err := readTagged(folder)
	if err != nil {
		return nil, err
	}
	m := &material{}
	if m.train, err = articles(news, text.New); err != nil {
		return nil, fmt.Errorf("%s: %w", trainFile, err)
	}
	if err = mark(m.train, text.New); err != nil {
		return nil, err
	}
	if m.dev, err = development(folder); err != nil {
		return nil, err
	}
	m.trees, err = trees(news, parts)
	return m, err
}

// readTagged reads what tags are learned from.
func readTagged(folder string) (news []record, parts [crosswise]string, err error) {
	if news, err = readRecords(folder, trainFile); err != nil {
		return nil, parts, err
	}
	conllu, err := os.ReadFile(filepath.Join(folder, treebankFile))
	return news, inParts(string(conllu)), err
}

// trees returns those of parts of a treebank, each with the tags of a model that has
// not read it.
func trees(news []record, parts [crosswise]string) ([]syntax.Tree, error) {
	say("learning the tags of %d parts of the treebank from the others and %d articles", crosswise, len(news))
	common, lessons, err := tagLessons(news, parts)
	if err != nil {
		return nil, err
	}
	var lists [crosswise][]syntax.Tree
	var wait errgroup.Group
	for i, part := range parts {
		wait.Go(func() error {
			others := slices.Delete(slices.Clone(lessons[:]), i, i+1)
			read, err := readingWith(learnTags(common, others...))
			if err == nil {
				lists[i] = syntax.Treebank(part, read)
			}
			return err
		})
	}
	err = wait.Wait()
	return slices.Concat(lists[:]...), err
}
