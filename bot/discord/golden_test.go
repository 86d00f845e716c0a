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
	"time"

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

// TestDigestsAsPosted: a later digest that comes late, one without anything
// new, and one of articles that tell of the same.
func TestDigestsAsPosted(t *testing.T) {
	day := func(month time.Month, day, hour int) time.Time {
		return time.Date(2026, month, day, hour, 0, 0, 0, time.UTC)
	}
	late := bot.LateMark(bot.Slot{Local: "2026-01-28T08:00", Time: day(time.January, 28, 8)})
	r := discord.Renderer{Link: linked}
	for name, m := range map[string]discord.Message{
		"digest-late":    r.Digest(seedCorpus().Digest(nil, briefing.Since{Day: day(time.January, 1, 0)}), late, "№ 0123456789"),
		"digest-nothing": r.Digest(seedCorpus().Digest(nil, briefing.Since{Day: day(time.March, 1, 8)}), late, "№ 0123456789"),
		"digest-ferry":   r.Digest(ferry(t).Digest(nil, briefing.Since{Day: day(time.March, 24, 0)}), "", ""),
	} {
		raw, err := json.Marshal(m)
		if err != nil {
			t.Fatal(err)
		}
		check(t, raw)
		var b bytes.Buffer
		if err := json.Indent(&b, raw, "", "  "); err != nil {
			t.Fatal(err)
		}
		golden(t, name+".json", b.Bytes())
	}
}

// ferry is a briefing of three articles that tell of the same.
func ferry(t *testing.T) *briefing.Corpus {
	t.Helper()
	c, _, err := ingest.Load(t.Context(), os.DirFS("../../briefing/testdata/digest/ferry"), ingest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return c
}
