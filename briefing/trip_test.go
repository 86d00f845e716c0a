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

// TestTripGolden reads the articles of testdata/trip: a date, the article, a
// line "---", and what is found of trip, delegation and criticisms.
func TestTripGolden(t *testing.T) {
	for file, held := range golden.Files(t, "testdata/trip/*.txt") {
		t.Run(filepath.Base(file), func(t *testing.T) {
			article, _, _ := strings.Cut(held, "\n---\n")
			golden.Check(t, file, article+"\n---\n"+showTrip(briefing.Extract(parseArticle(t, article))))
		})
	}
}

// knownFailures are lines that a careful reader would find and we do not yet.
// One that is found must be struck off.
var knownFailures = []struct{ file, line string }{
	{"backbench_calls.txt", "criticism by More than 40 MPs (says): the visit would “reward a government that beats students in the street”"},
	{"prince.txt", "purpose too: lay a wreath at the Peace Memorial Park and meet survivors"},
}

func TestTripKnownFailures(t *testing.T) {
	for _, known := range knownFailures {
		raw, err := os.ReadFile(filepath.Join("testdata", "trip", known.file))
		if err != nil {
			t.Fatal(err)
		}
		article, _, _ := strings.Cut(string(raw), "\n---\n")
		if strings.Contains(showTrip(briefing.Extract(parseArticle(t, article))), known.line+"\n") {
			t.Errorf("%s: %q is found now: strike it off", known.file, known.line)
		}
	}
}

// parseArticle reads a date, or "undated", on the first line and a text.
func parseArticle(t *testing.T, s string) *briefing.Article {
	day, body, _ := strings.Cut(s, "\n")
	a := &briefing.Article{ID: "test", Text: body, Paragraphs: text.Lines(body)}
	if day != "undated" {
		published, err := time.Parse(time.DateOnly, day)
		if err != nil {
			t.Fatal(err)
		}
		a.Published = published
	}
	return a
}

// showTrip prints trip, delegation and criticisms, a line a fact.
func showTrip(f *briefing.Facts) string {
	var b strings.Builder
	line := func(name string, c briefing.Citation) {
		if !c.IsZero() {
			fmt.Fprintf(&b, "%s: %s\n", name, c.Text())
		}
	}
	if t := f.Trip; t == nil {
		b.WriteString("no trip\n")
	} else {
		line("who", t.Who)
		if t.Traveller != nil {
			fmt.Fprintf(&b, "traveller: %s\n", t.Traveller.Name)
		}
		line("where", t.Where)
		if !t.When.IsZero() {
			fmt.Fprintf(&b, "when: %s = %s %v\n", t.When.Text(), t.When.Date.Format(time.DateOnly), t.When.Precision)
		}
		line("purpose", t.Purpose)
		for _, p := range t.Purposes {
			line("purpose too", p)
		}
		for _, p := range t.Follows {
			line("follows", p)
		}
		line("told", t.Citation)
	}
	showDelegation(&b, f.Delegation, line)
	if len(f.Criticisms) == 0 {
		b.WriteString("no criticism\n")
	}
	for _, c := range f.Criticisms {
		critic := c.CriticAs.Text()
		if c.Critic != nil {
			critic = c.Critic.Name
		}
		fmt.Fprintf(&b, "criticism by %s (%s): %s\n", critic, c.Cue.Text(), c.Text())
		if c.Answer >= 0 {
			line("  answer", f.Statements[c.Answer].Citation)
		}
	}
	return b.String()
}

func showDelegation(b *strings.Builder, d *briefing.Delegation, line func(string, briefing.Citation)) {
	if d == nil {
		b.WriteString("no delegation\n")
		return
	}
	line("size", d.Size)
	if d.Leader != nil {
		fmt.Fprintf(b, "leader: %s\n", d.Leader.Name)
	} else {
		line("leader as written", d.Lead)
	}
	for _, m := range d.Members {
		kind := "person"
		if m.Organisation {
			kind = "organisation"
		}
		name := m.Text()
		if m.Role != "" {
			name += " (" + m.Role + ")"
		}
		fmt.Fprintf(b, "%s: %s\n", kind, name)
	}
}
