package briefing_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"ukchina/briefing"
	"ukchina/briefing/text"
)

// TestTripCitesTheArticle shuffles sentences of the golden articles and checks
// that every fact found in the mixture is cited from it, in order and whole.
func TestTripCitesTheArticle(t *testing.T) {
	var lines []string
	files, _ := filepath.Glob("testdata/trip/*.txt")
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		article, _, _ := strings.Cut(string(raw), "\n---\n")
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
