package discord_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"ukchina/bot"
	"ukchina/bot/discord"
	"ukchina/briefing"
	"ukchina/briefing/ingest"
	"ukchina/seeds"
)

// linked leads to a reader's pages.
func linked(path string) string { return "https://reader.example" + path }

var update = flag.Bool("update", false, "rewrite the golden files")

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, append(got, '\n'), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(got)+"\n" != string(want) {
		t.Errorf("%s (rewrite with -update):\n--- got\n%s\n--- want\n%s", file, got, want)
	}
}

// seedCorpus is the briefing that is compiled in.
var seedCorpus = sync.OnceValue(func() *briefing.Corpus {
	c, _, err := ingest.Load(context.Background(), seeds.FS, ingest.Options{})
	if err != nil {
		panic(err)
	}
	return c
})

func TestEveryCommandOnTheSeeds(t *testing.T) {
	h := bot.NewHandler(seedCorpus())
	r := discord.Renderer{Link: linked}
	for _, command := range []string{"who-said tariffs", "who-said fisheries", "said Keir Starmer about China", "trip", "delegation",
		"criticisms", "timeline", "figures", "people", "person Xi Jinping", "topics", "sources", "search Hong Kong",
		"digest", "help", "help who-said", "zebra"} {
		t.Run(command, func(t *testing.T) {
			got, err := r.Format(h.Handle(t.Context(), bot.Request{Text: command}))
			if err != nil {
				t.Fatal(err)
			}
			check(t, got)
			var b bytes.Buffer
			if err := json.Indent(&b, got, "", "  "); err != nil {
				t.Fatal(err)
			}
			golden(t, strings.ReplaceAll(command, " ", "-")+".json", b.Bytes())
		})
	}
}

func mustParse(s string) briefing.Query {
	q, err := briefing.ParseQuery(s, seedCorpus())
	if err != nil {
		panic(err)
	}
	return q
}
