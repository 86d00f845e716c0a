package text_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"ukchina/briefing/golden"
	"ukchina/briefing/text"
)

// TestGolden reads testdata/*.txt and compares what is made of it with the
// .golden beside it. Run with -update to rewrite and review the difference.
func TestGolden(t *testing.T) {
	for file, in := range golden.Files(t, "testdata/*.txt") {
		t.Run(filepath.Base(file), func(t *testing.T) {
			golden.Check(t, strings.TrimSuffix(file, ".txt")+".golden", show(text.New(in, nil)))
		})
	}
}

// show prints paragraphs, their sentences with tags, and their quotations.
func show(d *text.Document) string {
	var b strings.Builder
	for p := range d.Paragraphs {
		fmt.Fprintf(&b, "# %d\n", p+1)
		for _, s := range d.Sentences {
			if s.Paragraph != p {
				continue
			}
			b.WriteString("S")
			for _, t := range d.Tokens[s.First:s.Last] {
				fmt.Fprintf(&b, " %s/%s", t.In(d.Text), t.Tag)
			}
			b.WriteByte('\n')
		}
		for i, q := range d.Quotations {
			if q.Paragraph != p {
				continue
			}
			fmt.Fprintf(&b, "Q%d", i)
			if q.Parent >= 0 {
				fmt.Fprintf(&b, " in Q%d", q.Parent)
			}
			if q.Continues >= 0 {
				fmt.Fprintf(&b, " continues Q%d", q.Continues)
			}
			if !q.Closed {
				b.WriteString(" open")
			}
			if q.Single {
				b.WriteString(" single")
			}
			fmt.Fprintf(&b, " %s\n", q.Inner.In(d.Text))
		}
	}
	return b.String()
}
