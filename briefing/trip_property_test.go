package briefing_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"ukchina/briefing"
	"ukchina/briefing/golden"
	"ukchina/briefing/text"
)

// TestTripCitesTheArticle shuffles sentences of the golden articles and checks
// that every fact found in the mixture is cited from it, in order and whole.
func TestTripCitesTheArticle(t *testing.T) {
	var lines []string
	for _, held := range golden.Files(t, "testdata/trip/*.txt") {
		article, _, _ := strings.Cut(held, "\n---\n")
		lines = append(lines, strings.Split(article, "\n")[1:]...)
	}
	rapid.Check(t, func(t *rapid.T) {
		body := strings.Join(rapid.SliceOfN(rapid.SampledFrom(lines), 1, 12).Draw(t, "lines"), "\n")
		a := &briefing.Article{ID: "mixed", Text: body, Paragraphs: text.Lines(body)}
		f := briefing.Extract(a)
		for _, c := range tripCitations(f) {
			end := 0
			for _, s := range c.Spans {
				if c.Article != a || s.Empty() || s.Start < end || s.End > len(body) {
					t.Fatalf("%v does not cite %q", c.Spans, body)
				}
				end = s.End
			}
		}
		for _, c := range f.Criticisms {
			if c.IsZero() || c.CriticAs.IsZero() || c.Answer >= len(f.Statements) {
				t.Fatalf("criticism without words or critic: %+v", c)
			}
		}
	})
}

func tripCitations(f *briefing.Facts) []briefing.Citation {
	var all []briefing.Citation
	if t := f.Trip; t != nil {
		all = append(all, t.Citation, t.Who, t.Where, t.When.Citation, t.Purpose)
		all = append(append(all, t.Purposes...), t.Follows...)
	}
	if d := f.Delegation; d != nil {
		all = append(all, d.Size, d.Lead)
		for _, m := range d.Members {
			all = append(all, m.Citation, m.In)
		}
	}
	for _, c := range f.Criticisms {
		all = append(all, c.Citation, c.CriticAs, c.Cue)
	}
	return all
}

// TestTripOfAnything makes articles of words that mean something to the finders, in
// any order: reading them ends, and what is found is cited from them.
func TestTripOfAnything(t *testing.T) {
	word := rapid.SampledFrom(strings.Split(`Ada Orr|Ada Orr QC|Mr Orr|Una Reid|QC|MP|KC|Jr|D-Ohio|Prime Minister|Archbishop Jo Tull|flew to|Rome|Beijing|
on Monday|was accompanied by|his lawyer|her delegation includes|led a delegation of|34|executives from|Acme Steel|Tarn University|vice-chancellor|
chief executive of|,|;|and|of|the|who runs|also sent|representatives|said|“|”|accused her of|the trip was a waste|not everyone agreed|welcomed it|
wrapped up|a week in|landed back in|Vietnam|.|'s|its|spokeswoman|-|(|)|:`, "|"))
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(word, 1, 50).Draw(t, "words")
		body := "Archbishop Lin Moss flew to Rome on Monday.\nHe was accompanied by " + strings.ReplaceAll(strings.Join(words, " "), "\n", "")
		a := &briefing.Article{ID: "anything", Text: body, Paragraphs: text.Lines(body)}
		for _, c := range tripCitations(briefing.Extract(a)) {
			for _, s := range c.Spans {
				if s.Empty() || s.End > len(body) {
					t.Fatalf("%v does not cite %q", c.Spans, body)
				}
			}
		}
	})
}
