package text_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ukchina/briefing/text"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// TestGolden reads testdata/*.txt and compares what is made of it with the
// .golden beside it. Run with -update to rewrite and review the difference.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no test data", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			have, golden := show(text.New(string(raw), nil)), strings.TrimSuffix(file, ".txt")+".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(have), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, _ := os.ReadFile(golden)
			for i, line := range strings.Split(string(want), "\n") {
				if h := strings.Split(have, "\n"); i >= len(h) || h[i] != line {
					t.Fatalf("line %d of %s:\nwant %s\nhave %s", i+1, golden, line, strings.Join(h[min(i, len(h)):min(i+1, len(h))], ""))
				}
			}
			if len(have) > len(want) {
				t.Fatalf("%s is shorter than what was made of its text", golden)
			}
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
