package briefing_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"ukchina/briefing"
	"ukchina/briefing/golden"
	"ukchina/briefing/ingest"
)

// TestDigests compares the digests of some folders with what is written beside
// them: a first one, and one for each day on which something was new.
func TestDigests(t *testing.T) {
	for _, folder := range []string{"ferry"} {
		c, _, err := ingest.Load(t.Context(), os.DirFS("testdata/digest/"+folder), ingest.Options{})
		if err != nil {
			t.Fatal(err)
		}
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
