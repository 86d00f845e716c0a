package attribution_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"ukchina/briefing/attribution"
	"ukchina/briefing/golden"
	"ukchina/briefing/text"
)

// A golden file holds cases. A case is a line "# name", the text, a line
// "---", and a line for each statement:
//
//	rule kind | source | cue | content
//
// Where a statement goes on with another, "^n" after the kind gives the line
// of that one, from 1. Several spans are joined with " … ".
//
// A name that begins with "known:" is a known failure: what follows "---" is
// what is right and is not found. It fails the test once it is found.
func TestGolden(t *testing.T) {
	for file, held := range golden.Files(t, "testdata/*.txt") {
		t.Run(filepath.Base(file), func(t *testing.T) { compare(t, file, held) })
	}
}

func compare(t *testing.T, file, held string) {
	var now strings.Builder
	for _, c := range strings.Split("\n"+held, "\n# ")[1:] {
		name, rest, _ := strings.Cut(c, "\n")
		in, want, ok := strings.Cut(rest, "---\n")
		if !ok {
			t.Fatalf("%s: case %q has no ---", file, name)
		}
		have, want := lines(in), strings.TrimSpace(want)
		known := strings.HasPrefix(name, "known:")
		switch {
		case known && have == want:
			t.Errorf("%s: %s: is found now: strike \"known:\" off", file, name)
		case !known && have != want && !golden.Update():
			t.Errorf("%s: %s:\n%s\nhave:\n%s\nwant:\n%s", file, name, strings.TrimSpace(in), have, want)
		}
		if known {
			have = want
		}
		fmt.Fprintf(&now, "# %s\n%s---\n%s\n\n", name, in, have)
	}
	if golden.Update() {
		golden.Check(t, file, strings.TrimRight(now.String(), "\n")+"\n")
	}
}

// TestSeeds reads the project's own articles.
func TestSeeds(t *testing.T) {
	for file, article := range golden.Files(t, "../../seeds/*.txt") {
		golden.Check(t, "testdata/seeds/"+filepath.Base(file), lines(article)+"\n")
	}
}

// lines writes the statements found in s in the form of the golden files.
func lines(s string) string {
	var out []string
	for _, st := range attribution.Sure(attribution.Extract(text.New(s, nil))) {
		kind := st.Kind.String()
		if st.Continues >= 0 {
			kind += fmt.Sprintf(" ^%d", st.Continues+1)
		}
		out = append(out, fmt.Sprintf("%s %s | %s | %s | %s", st.Rule, kind, words(s, st.Source), words(s, st.Cue), words(s, st.Content)))
	}
	return strings.Join(out, "\n")
}

func words(s string, spans []text.Span) string {
	var out []string
	for _, x := range spans {
		out = append(out, x.In(s))
	}
	return strings.Join(out, " … ")
}
