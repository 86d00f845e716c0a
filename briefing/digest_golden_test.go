package briefing_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ukchina/briefing"
	"ukchina/briefing/golden"
)

// folderOf reads the articles of a folder of testdata/digest.
func folderOf(t *testing.T, folder string) *briefing.Corpus {
	t.Helper()
	files, err := filepath.Glob("testdata/digest/" + folder + "/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles in %s: %v", folder, err)
	}
	var facts []*briefing.Facts
	for _, file := range files {
		facts = append(facts, told(t, file))
	}
	return briefing.NewCorpus(briefing.Profile{Title: folder}, facts...)
}

// TestDigests compares the digests of some folders with what is written beside
// them: a first one, and one for each day on which something was new.
func TestDigests(t *testing.T) {
	for _, folder := range []string{"ferry"} {
		c := folderOf(t, folder)
		var b strings.Builder
		printDigest(&b, "the first", c.Digest(nil, briefing.Since{}))
		for i, f := range c.Articles {
			if day := f.Article.Published; i > 0 && day.After(c.Articles[i-1].Article.Published) {
				until := c.Only(func(a *briefing.Article) bool { return !a.Published.After(day) })
				printDigest(&b, "on "+day.Format(time.DateOnly), until.Digest(nil, briefing.Since{Day: day}))
			}
		}
		golden.Check(t, "testdata/digest/"+folder+".golden", b.String())
	}
}

func printDigest(b *strings.Builder, name string, d *briefing.Digest) {
	fmt.Fprintf(b, "=== %s\n", name)
	if d.Empty() {
		b.WriteString("nothing\n")
	}
	for _, s := range d.Lead() {
		fmt.Fprintf(b, "%s\n", s.Title)
		for i := range s.Cards {
			printCard(b, "  ", &s.Cards[i])
		}
		if n := s.More(); n > 0 {
			fmt.Fprintf(b, "  and %d more\n", n)
		}
	}
}

func printCard(b *strings.Builder, indent string, c *briefing.Card) {
	who := c.Speaker
	if c.Cue != "" {
		who += ", " + c.Cue
	}
	if c.Kind != "statement" && c.Kind != "criticism" {
		who = strings.TrimSpace(c.Kind + " " + c.Group)
	}
	fmt.Fprintf(b, "%s%s: %s", indent, who, c.Text())
	for _, s := range c.Sources() {
		fmt.Fprintf(b, " [%s %d]", strings.TrimSuffix(s.Article.ID, ".txt"), s.Paragraph())
	}
	b.WriteByte('\n')
	if c.Answer != nil {
		printCard(b, indent+"  answer: ", c.Answer)
	}
	if c.Earlier != nil {
		printCard(b, indent+"  earlier: ", c.Earlier)
	}
}
