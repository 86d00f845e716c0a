package briefing_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ukchina/briefing"
	"ukchina/briefing/golden"
	"ukchina/briefing/text"
)

// told reads what a file of testdata/told holds: an article's day of publication, an
// empty line, its text.
func told(file, held string) *briefing.Facts {
	day, body, _ := strings.Cut(strings.TrimPrefix(held, "published "), "\n\n")
	a := &briefing.Article{ID: filepath.Base(file), Text: body, Paragraphs: text.Lines(body)}
	a.Published, _ = time.Parse(time.DateOnly, day)
	return briefing.Extract(a)
}

// TestTold compares the events and figures of the articles in testdata/told
// with the golden file beside each.
func TestTold(t *testing.T) {
	for file, held := range golden.Files(t, "testdata/told/*.txt") {
		golden.Check(t, strings.TrimSuffix(file, ".txt")+".golden", printTold(told(file, held)))
	}
}

func printTold(f *briefing.Facts) string {
	var b strings.Builder
	for _, e := range f.Events {
		fmt.Fprintf(&b, "event  %s\n       %s\n", e.Text(), printWhen(e.When))
	}
	for _, g := range f.Figures {
		fmt.Fprintf(&b, "figure %s\n       %s = %g %s; %s\n", g.Text(), g.Number.Text(), g.Value, g.Unit, printWhen(g.When))
	}
	return b.String()
}

func printWhen(w briefing.When) string {
	switch {
	case w.IsZero():
		return "no time said"
	case w.Precision == briefing.NoDate:
		return w.Text() + " = ?"
	}
	return fmt.Sprintf("%s = %s %s", w.Text(), w.Date.Format(time.DateOnly), w.Precision)
}
