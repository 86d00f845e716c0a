package briefing_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ukchina/briefing"
	"ukchina/briefing/golden"
	"ukchina/briefing/text"
)

// told reads an article of testdata/told: its day of publication, an empty
// line, its text.
func told(t *testing.T, file string) *briefing.Facts {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	day, body, _ := strings.Cut(strings.TrimPrefix(string(b), "published "), "\n\n")
	a := &briefing.Article{ID: filepath.Base(file), Text: body, Paragraphs: text.Lines(body)}
	a.Published, _ = time.Parse(time.DateOnly, day)
	return briefing.Extract(a)
}

// TestTold compares the events and figures of the articles in testdata/told
// with the golden file beside each.
func TestTold(t *testing.T) {
	files, err := filepath.Glob("testdata/told/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	for _, file := range files {
		golden.Check(t, strings.TrimSuffix(file, ".txt")+".golden", printTold(told(t, file)))
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
