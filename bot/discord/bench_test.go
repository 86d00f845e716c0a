package discord_test

import (
	"encoding/json"
	"testing"

	"ukchina/bot"
	"ukchina/bot/discord"
)

// BenchmarkReply takes a question to the JSON that answers it.
func BenchmarkReply(b *testing.B) {
	h := bot.NewHandler(seedCorpus())
	for _, command := range []string{"who-said tariffs", "people", "digest"} {
		b.Run(command, func(b *testing.B) {
			for b.Loop() {
				reply := h.Handle(b.Context(), bot.Page{Query: command}.Request(bot.Place{}, ""))
				if _, err := json.Marshal(discord.Renderer{Link: linked}.Reply(reply, 0)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
