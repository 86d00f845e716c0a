package pos_test

import (
	"bytes"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"ukchina/briefing/text/pos"
	"ukchina/briefing/weights"
)

func words(s string) []pos.Word {
	var list []pos.Word
	for _, w := range strings.Fields(s) {
		list = append(list, pos.Word{Text: w, Lower: strings.ToLower(w)})
	}
	return list
}

func tagged(list []pos.Word) string {
	var tags []string
	for _, w := range list {
		tags = append(tags, w.Tag)
	}
	return strings.Join(tags, " ")
}

// TestTag tags sentences that leave no doubt, and keeps a tag that is given.
func TestTag(t *testing.T) {
	m, err := pos.Read(weights.Tags)
	if err != nil {
		t.Fatal(err)
	}
	by := pos.Tagger{Model: m}
	for s, want := range map[string]string{
		"The mayor closed the old bridge yesterday": "DT NN VBD DT JJ NN NN",
		"She visited Manchester with ministers":     "PRP VBD NNP IN NNS",
		"They will quickly sign it":                 "PRP MD RB VB PRP",
	} {
		list := words(s)
		if by.Tag(list); tagged(list) != want {
			t.Errorf("%s: %s, want %s", s, tagged(list), want)
		}
	}
	list := words("the bridge")
	list[0].Tag = "FW"
	if by.Tag(list); list[0].Tag != "FW" {
		t.Error("a given tag was changed to", list[0].Tag)
	}
}

// TestAnything gives one of the tags to each of any words.
func TestAnything(t *testing.T) {
	m, err := pos.Read(weights.Tags)
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		list := words(rapid.String().Draw(t, "text"))
		by := pos.Tagger{Model: m}
		by.Tag(list)
		for _, w := range list {
			if w.Tag == "" {
				t.Fatalf("%q has no tag", w.Text)
			}
		}
	})
}

// TestLearn learns what a few sentences say, to the same bytes each time.
func TestLearn(t *testing.T) {
	var lessons []pos.Lesson
	for range 30 {
		lessons = append(lessons,
			pos.Lesson{Words: words("they show a play"), Right: strings.Fields("PRP VBP DT NN")},
			pos.Lesson{Words: words("a show they play"), Right: strings.Fields("DT NN PRP VBP")},
			pos.Lesson{Words: words("hm"), Right: []string{""}})
	}
	data := pos.Learn(lessons)
	if !bytes.Equal(data, pos.Learn(lessons)) {
		t.Error("the same lessons teach something else")
	}
	m, err := pos.Read(string(data))
	if err != nil {
		t.Fatal(err)
	}
	by, list := pos.Tagger{Model: m}, words("they play a show")
	if by.Tag(list); tagged(list) != "PRP VBP DT NN" {
		t.Error(tagged(list))
	}
	for n := range data {
		if m, err := pos.Read(string(data[:n])); err == nil {
			by := pos.Tagger{Model: m}
			by.Tag(words("they play a show")) // a shorter list of known words
		}
	}
}
