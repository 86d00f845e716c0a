package main

import (
	"strings"

	"github.com/jdkato/prose/v3/tag"

	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
	"ukchina/briefing/text/pos"
)

// A teacher tags with the model of the prose library, and keeps what it is shown.
type teacher struct {
	prose *tag.Tagger
	seen  []pos.Word
}

// Tag gives a tag to the words that have none.
func (t *teacher) Tag(words []pos.Word) {
	t.seen = append(t.seen, words...)
	forms := make([]string, len(words))
	for i, w := range words {
		forms[i] = proseForm(w)
	}
	for i, tagged := range t.prose.Tag(forms) {
		if words[i].Tag == "" {
			words[i].Tag = tagged.Tag
		}
	}
}

// proseForm returns w as prose's model knows it.
func proseForm(w pos.Word) string {
	switch w.Tag {
	case "$", "(", ")", "``", "''":
		return w.Tag
	case ":":
		if w.Text != ":" && w.Text != ";" {
			return "--"
		}
	}
	return w.Text
}

// newsLessons returns what prose's tags of articles teach, as they are mended.
func newsLessons(prose *tag.Tagger, news []record) []pos.Lesson {
	var list []pos.Lesson
	for _, r := range news {
		t := teacher{prose: prose}
		d := text.Tagged(&t, r.Text, nil)
		right := make([]string, len(d.Tokens))
		for i := range right {
			right[i] = d.Tokens[i].Tag
		}
		list = append(list, t.lessons(d, right)...)
	}
	return list
}

// treeLessons returns what the tags of a treebank teach.
func treeLessons(prose *tag.Tagger, lines []syntax.Line) []pos.Lesson {
	var list []pos.Lesson
	for _, l := range lines {
		t := teacher{prose: prose}
		d := text.Tagged(&t, l.Text, whole(l.Text))
		list = append(list, t.lessons(d, aligned(d, l))...)
	}
	return list
}

func whole(s string) []text.Span { return []text.Span{{Start: 0, End: len(s)}} }

// lessons returns a lesson a sentence of d, but for those in capitals, where
// names do not show.
func (t *teacher) lessons(d *text.Document, right []string) []pos.Lesson {
	var list []pos.Lesson
	for _, s := range d.Sentences {
		if in := s.In(d.Text); strings.ToUpper(in) != in {
			list = append(list, pos.Lesson{Words: t.seen[s.First:s.Last], Right: right[s.First:s.Last]})
		}
	}
	return list
}

// aligned returns the tag of each token of d that is a word of l, and "" of the others.
func aligned(d *text.Document, l syntax.Line) []string {
	tags, at := make([]string, len(d.Tokens)), 0
	for i := range d.Tokens {
		for at < len(l.Words)-1 && l.Words[at].Start < d.Tokens[i].Start {
			at++
		}
		if l.Words[at] == d.Tokens[i].Span {
			tags[i] = l.Tags[at]
		}
	}
	return tags
}
