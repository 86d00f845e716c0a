package web_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"ukchina/bot"
	"ukchina/bot/web"
	"ukchina/briefing"
	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// spansIn draws slices of s, which has letters of one byte and of several.
func spansIn(t *rapid.T, s, label string, most int) []text.Span {
	starts := []int{}
	for i := range s {
		starts = append(starts, i)
	}
	starts = append(starts, len(s))
	var list []text.Span
	for range rapid.IntRange(0, most).Draw(t, label) {
		from := rapid.IntRange(0, len(starts)-2).Draw(t, "from")
		to := rapid.IntRange(from+1, len(starts)-1).Draw(t, "to")
		list = append(list, text.Span{Start: starts[from], End: starts[to]})
	}
	return list
}

// TestMarks marks statements that overlap, lie in each other, or have the same
// words, with any slices cited: the text stays, every statement has a note in
// each paragraph it is in, and exactly the cited words are marked.
func TestMarks(outer *testing.T) {
	rapid.Check(outer, func(t *rapid.T) {
		a := &briefing.Article{ID: "a", Text: strings.Join([]string{"Ann said “we gö now” — and left.", "“No,” said Bö Lee.", "日本 told them all."}[:rapid.IntRange(1, 3).Draw(t, "paragraphs")], "\n")}
		a.Paragraphs = text.Lines(a.Text)
		f := &briefing.Facts{Article: a, Cast: &people.Cast{}}
		for range rapid.IntRange(0, 5).Draw(t, "statements") {
			content := spansIn(t, a.Text, "contents", 2)
			if len(content) == 0 {
				continue
			}
			slices.SortFunc(content, func(x, y text.Span) int { return x.Start - y.Start })
			f.Statements = append(f.Statements, briefing.Statement{Citation: briefing.Citation{Article: a, Spans: content}, Continues: -1,
				Mention: spansIn(t, a.Text, "mentions", 1), Cue: spansIn(t, a.Text, "cues", 1)})
		}
		cited := spansIn(t, a.Text, "cited", 3)
		address := "/articles/a?x="
		for _, s := range cited {
			r := s.Runes(a.Text)
			address += fmt.Sprintf("&s=%d-%d", r.Start, r.End)
		}
		_, page := (&reader{Handler: web.New(web.Options{Handler: bot.NewHandler(briefing.NewCorpus(briefing.Profile{}, f))})}).get(address)
		have, marked := readArticle(page)
		want := ""
		for _, p := range a.Paragraphs {
			for i, r := range p.In(a.Text) {
				if slices.ContainsFunc(cited, func(s text.Span) bool { return s.Has(p.Start + i) }) {
					want += string(r)
				}
			}
		}
		if marked != want {
			t.Fatalf("%s marks %q, want %q", address, marked, want)
		}
		notes := map[string]int{}
		elements(page, func(n *html.Node) {
			if n.Data == "ul" && has(n, "class", "notes") {
				for c := range n.ChildNodes() {
					if c.Data == "li" {
						notes[value(n.Parent, "id")]++
					}
				}
			}
		})
		for i, p := range a.Paragraphs {
			id, in := fmt.Sprintf("p%d", i+1), 0
			for _, s := range f.Statements {
				if slices.ContainsFunc(s.Spans, p.Overlaps) {
					in++
				}
			}
			if have[id] != p.In(a.Text) || notes[id] != in {
				t.Fatalf("%s is %q with %d notes, want %q with %d", id, have[id], notes[id], p.In(a.Text), in)
			}
		}
		if wrong := inspect(outer, page); len(wrong) > 0 {
			t.Fatal(wrong)
		}
	})
}
