package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/jdkato/prose/v3/tag"

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

// learnTags returns a model of tags, and models that know nothing of one part
// of the treebank each.
func learnTags(news []record, parts [crosswise]string) (whole []byte, without [crosswise][]byte, err error) {
	prose, err := tag.New()
	if err != nil {
		return nil, without, err
	}
	common := newsLessons(prose, news)
	var trees [crosswise][]pos.Lesson
	for i, part := range parts {
		trees[i] = treeLessons(prose, syntax.Lines(part))
	}
	var wait sync.WaitGroup
	wait.Go(func() {
		all := slices.Concat(trees[:]...)
		whole = pos.Learn(slices.Concat(common, all, all)) // the treebank is small, and right
	})
	wait.Go(func() {
		for i := range parts {
			others := slices.Concat(slices.Delete(slices.Clone(trees[:]), i, i+1)...)
			without[i] = pos.Learn(slices.Concat(common, others, others))
		}
	})
	wait.Wait()
	return whole, without, nil
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
	tags       []byte // their model
	train, dev []article
	trees      []syntax.Tree
}

// gather reads the folder's data and learns the tags.
func gather(folder string) (*material, error) {
	train, err := readRecords(folder, trainFile)
	if err != nil {
		return nil, err
	}
	dev, err := readRecords(folder, devFile)
	if err != nil {
		return nil, err
	}
	conllu, err := os.ReadFile(filepath.Join(folder, treebankFile))
	if err != nil {
		return nil, err
	}
	parts := inParts(string(conllu))
	say("learning tags from %d articles and a treebank", len(train))
	tags, without, err := learnTags(train, parts)
	if err != nil {
		return nil, err
	}
	m := &material{tags: tags}
	read, err := readingWith(tags)
	if err != nil {
		return nil, err
	}
	if m.train, err = articles(train, read); err != nil {
		return nil, fmt.Errorf("%s: %w", trainFile, err)
	}
	if m.dev, err = articles(dev, read); err != nil {
		return nil, fmt.Errorf("%s: %w", devFile, err)
	}
	m.trees, err = trees(parts, without)
	return m, err
}

// trees returns those of parts of a treebank, each with the tags of its model.
func trees(parts [crosswise]string, without [crosswise][]byte) (list []syntax.Tree, err error) {
	for i, part := range parts {
		read, err := readingWith(without[i])
		if err != nil {
			return nil, err
		}
		list = append(list, syntax.Treebank(part, read)...)
	}
	return list, nil
}
