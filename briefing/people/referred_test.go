package people

import (
	"strings"
	"testing"

	"ukchina/briefing/attribution"
	"ukchina/briefing/golden"
	"ukchina/briefing/text"
)

// Each file holds short texts by the way in which they refer to their
// speakers, and under each the words that are said and whose they are. A line
// that begins with "! " is a known failure; one that starts to hold is struck
// off.
func TestReferred(t *testing.T) {
	for file, held := range golden.Files(t, "testdata/referred/*.txt") {
		for block := range strings.SplitSeq(held, "\n====\n") {
			in, want, _ := strings.Cut(block, "\n----\n")
			d := text.New(in, nil)
			statements := attribution.Extract(d)
			cast := Resolve(d, statements)
			for line := range strings.Lines(want) {
				content, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " = ")
				content, fails := strings.CutPrefix(content, "! ")
				switch have := saidBy(d, statements, cast, content); {
				case have != name && !fails:
					t.Errorf("%s: %q is %q's, want %q", file, content, have, name)
				case have == name && fails:
					t.Errorf("%s: %q holds now: strike off its mark", file, content)
				}
			}
		}
	}
}

// saidBy returns the name of whoever makes the statement with the shortest content
// that holds said.
func saidBy(d *text.Document, statements []attribution.Statement, c *Cast, said string) string {
	name, shortest := "", len(d.Text)
	for i := range statements {
		for _, s := range statements[i].Content {
			if content := s.In(d.Text); len(content) < shortest && strings.Contains(content, said) {
				name, shortest = "?", len(content)
				if p := c.Speakers[i]; p >= 0 {
					name = c.People[p].Name
				}
			}
		}
	}
	return name
}
