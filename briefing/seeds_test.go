package briefing_test

import (
	"context"
	"os"
	"strings"
	"testing"

	"ukchina/briefing"
	"ukchina/briefing/ingest"
	"ukchina/seeds"
)

// seedCorpora returns the default briefing, and one of each of its articles.
func seedCorpora(t *testing.T) map[string]*briefing.Corpus {
	t.Helper()
	both, skipped, err := ingest.Load(context.Background(), seeds.FS, ingest.Options{})
	if err != nil || len(skipped) > 0 {
		t.Fatal(err, skipped)
	}
	corpora := map[string]*briefing.Corpus{"both": both}
	for _, f := range both.Articles {
		corpora[f.Article.ID[:3]] = briefing.NewCorpus(both.Profile, f)
	}
	return corpora
}

func TestSeeds(t *testing.T) {
	b, err := os.ReadFile("testdata/seeds.txt")
	if err != nil {
		t.Fatal(err)
	}
	corpora := seedCorpora(t)
	var c *briefing.Corpus
	for part := range strings.SplitSeq(string(b), "\n\n") {
		lines := strings.Split(strings.TrimSpace(part), "\n")
		if name, ok := strings.CutPrefix(lines[0], "## "); ok {
			c, lines = corpora[name], lines[1:]
		}
		if command, ok := strings.CutPrefix(lines[0], "> "); ok {
			checkAnswer(t, c, command, lines[1:])
		}
	}
}

// checkAnswer checks an answer against the lines of expectations.
func checkAnswer(t *testing.T, c *briefing.Corpus, command string, want []string) {
	t.Helper()
	a := ask(t, c, command)
	speakers := map[string]bool{}
	var all strings.Builder
	for _, card := range a.Cards {
		speakers[card.Speaker] = true
		all.WriteString(card.Text() + "\n")
		if card.Trip != nil {
			all.WriteString(card.Trip.Purpose.Text() + "\n")
		}
	}
	for _, line := range want {
		verb, what, _ := strings.Cut(line, " ")
		met := false
		switch verb {
		case "has":
			met = strings.Contains(all.String(), what)
		case "by":
			met = speakers[what]
		case "not":
			met = !speakers[what]
		case "nothing":
			met = !a.Found() && len(a.Cards) == 0 && a.Note != ""
		}
		if !met {
			t.Errorf("%s: expected %q in\n%s", command, line, shown(a))
		}
	}
}
