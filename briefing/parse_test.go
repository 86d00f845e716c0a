package briefing_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"ukchina/briefing"
)

// harbour is a corpus of a place that does not exist.
func harbour() *briefing.Corpus {
	return briefing.NewCorpus(briefing.Profile{Topics: map[string][]string{"trade": {"tariffs", "export"}}},
		factsOf("a", "2026-01-02",
			"The harbour town of Lorvia woke to rain.",
			"Dana Olmo (Mayor) said: We will cut tariffs and respect human rights.",
			"Lord Brandt warned: organisations pay the tariff.",
			"Mr Olmo denied: the imports were important.",
			"Ines Tao said: People trafficking must end."),
		factsOf("b", "2026-01-05",
			"Olmo (Mayor) said: Rights that are human matter to labour.",
			"The Harbour Board said: Exports grew.",
			"Jim Tao insisted: the Harbour Board knows nothing of Mr Olmo’s plan."))
}

func TestParseQuery(t *testing.T) {
	table, err := os.ReadFile("testdata/phrasings.txt")
	if err != nil {
		t.Fatal(err)
	}
	c := harbour()
	for line := range strings.Lines(string(table)) {
		input, want, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "=> ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		input = strings.TrimSuffix(input, " ")
		q, err := briefing.ParseQuery(input, c)
		have := q.String()
		if err != nil {
			var p *briefing.ParseError
			if !errors.As(err, &p) {
				t.Fatalf("%q: error %T", input, err)
			}
			have = "error " + p.Suggestion
		}
		if have != want {
			t.Errorf("%q\nhave %q\nwant %q", input, have, want)
		}
	}
}

func TestParseErrorsAreOneHelpfulLine(t *testing.T) {
	for _, input := range []string{"", "tariffs", "who-said", "said", "gibberish\nwith lines", "\u0300"} {
		_, err := briefing.ParseQuery(input, harbour())
		var p *briefing.ParseError
		if !errors.As(err, &p) {
			t.Fatalf("%q: %v", input, err)
		}
		if strings.Contains(err.Error(), "\n") || !strings.Contains(err.Error(), p.Suggestion) {
			t.Errorf("%q: %q", input, err)
		}
		if _, err := briefing.ParseQuery(p.Suggestion, nil); err != nil {
			t.Errorf("%q: the suggestion %q is not understood", input, p.Suggestion)
		}
	}
}

// parsesBack checks that what a query is written as parses back to it.
func parsesBack(t interface{ Fatalf(string, ...any) }, input string, c *briefing.Corpus) {
	q, err := briefing.ParseQuery(input, c)
	if err != nil {
		var p *briefing.ParseError
		if !errors.As(err, &p) || p.Suggestion == "" {
			t.Fatalf("%q: error without suggestion: %v", input, err)
		}
		return
	}
	q.Unread = ""
	again, err := briefing.ParseQuery(q.String(), c)
	if err != nil || again != q {
		t.Fatalf("%q is %+v, written %q, which is %+v (%v)", input, q, q.String(), again, err)
	}
}

func TestQueryParsesBack(t *testing.T) {
	words := []string{"who", "said", "who-said", "what", "did", "say", "about", "on", "the", "trip", "people", "figures",
		"for", "Olmo", "Dana", "tariffs", `"human`, `rights"`, "‘free", "trade’", "Olmo’s", "£20billion", "help", "please",
		"search", "person", "is", "by", "of", "anything", "?", "!", "/ukchina", "/said", "digest", "100%", "'", "\"", "…", "that"}
	c := harbour()
	rapid.Check(t, func(t *rapid.T) {
		parsesBack(t, strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 1, 9).Draw(t, "words"), " "), c)
	})
}

func FuzzParseQuery(f *testing.F) {
	for _, s := range []string{"who-said tariffs", "what did Lord Brandt say about “human rights”?", "/ukchina said 'a b' about c", "\"", "’’ ' \xff", "said about about", "\u0300"} {
		f.Add(s)
	}
	c := harbour()
	f.Fuzz(func(t *testing.T, input string) { parsesBack(t, input, c) })
}
