package discord_test

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"sync"
	"testing"

	"ukchina/bot"
	"ukchina/bot/discord"
	"ukchina/briefing"
	"ukchina/briefing/ingest"
	"ukchina/internal/golden"
	"ukchina/seeds"
)

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
	r := discord.Renderer{Base: "https://reader.example"}
	for _, command := range []string{"who-said tariffs", "who-said fisheries", "said Keir Starmer about China", "trip", "delegation",
		"criticisms", "timeline", "figures", "people", "person Xi Jinping", "topics", "sources", "search Hong Kong",
		"digest", "help", "help who-said", "zebra"} {
		t.Run(command, func(t *testing.T) {
			got, err := r.Format(h.Handle(bot.Request{Text: command}))
			if err != nil {
				t.Fatal(err)
			}
			check(t, got)
			var b bytes.Buffer
			if err := json.Indent(&b, got, "", "  "); err != nil {
				t.Fatal(err)
			}
			golden.Check(t, "testdata/"+strings.ReplaceAll(command, " ", "-")+".json", b.String()+"\n")
		})
	}
}
