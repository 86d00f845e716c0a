package slack_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/bot/slack"
	"ukchina/briefing"
	"ukchina/briefing/golden"
	"ukchina/briefing/ingest"
	"ukchina/seeds"
)

// seedCorpus is the briefing that is built in.
var seedCorpus = sync.OnceValue(func() *briefing.Corpus {
	c, skipped, err := ingest.Load(context.Background(), seeds.FS, ingest.Options{})
	if err != nil || len(skipped) > 0 {
		panic(fmt.Sprint(err, skipped))
	}
	return c
})

// briefed answers from the articles that are built in.
func briefed(testing.TB) *bot.Handler { return bot.NewHandler(seedCorpus()) }

var renderer = &slack.Renderer{Link: func(path string) string { return "https://briefing.example" + path }, Command: "ukchina"}

// format returns the only message of a reply.
func format(r bot.Reply) ([]byte, error) { return formatBy(renderer, r) }

func formatBy(by *slack.Renderer, r bot.Reply) ([]byte, error) {
	payloads, err := by.Format(r)
	if err != nil || len(payloads) != 1 {
		return nil, fmt.Errorf("%d messages: %w", len(payloads), err)
	}
	return payloads[0], nil
}

// indented returns JSON as the golden files hold it.
func indented(t *testing.T, raw []byte) string {
	t.Helper()
	var b bytes.Buffer
	if err := json.Indent(&b, raw, "", "  "); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(b.String()) + "\n"
}

// commands are one of every sort, by the name of the golden file.
var commands = []struct{ name, text string }{
	{"who-said", "who-said tariffs"},
	{"who-said-many", "who-said China"},
	{"nothing", "who-said fisheries"},
	{"said", "said Keir Starmer about China"},
	{"trip", "trip"},
	{"delegation", "delegation"},
	{"criticisms", "criticisms"},
	{"timeline", "timeline"},
	{"figures", "figures"},
	{"people", "people"},
	{"person", "person Duncan Smith"},
	{"topics", "topics"},
	{"sources", "sources"},
	{"search", "search tariffs"},
	{"digest", "digest"},
	{"help", "help"},
	{"help-one", "help who-said"},
	{"subscribe", "subscribe weekdays at 08:00"},
	{"not-understood", "frobnicate the <!channel>"},
}

func TestCommands(t *testing.T) {
	h := briefed(t)
	var outlines strings.Builder
	for _, c := range commands {
		payload, err := format(h.Handle(t.Context(), bot.Request{Text: c.text}))
		if err != nil {
			t.Fatal(err)
		}
		golden.Check(t, "testdata/"+c.name+".json", string(payload)+"\n")
		outlines.WriteString("=== " + c.text + "\n" + outline(t, payload) + "\n")
		check(t, payload)
	}
	golden.Check(t, "testdata/outline.golden", outlines.String())
}

func TestDigestPosts(t *testing.T) {
	d := briefed(t).Corpus().Digest(nil, briefing.Since{Day: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)})
	payloads, err := renderer.Format(bot.Reply{Digest: d})
	if err != nil {
		t.Fatal(err)
	}
	var outlines, raw strings.Builder
	for _, payload := range payloads {
		check(t, payload)
		outlines.WriteString("=== message\n" + outline(t, payload) + "\n")
		raw.WriteString(string(payload) + "\n")
	}
	golden.Check(t, "testdata/digest-posts.outline.golden", outlines.String())
	golden.Check(t, "testdata/digest-posts.json", raw.String())
}

func TestWithoutReaderNothingIsALink(t *testing.T) {
	h := briefed(t)
	for _, c := range commands {
		payload, err := formatBy(&slack.Renderer{Command: "ukchina"}, h.Handle(t.Context(), bot.Request{Text: c.text}))
		if err != nil {
			t.Fatal(err)
		}
		if s := string(payload); strings.Contains(s, `"link"`) || strings.Contains(s, "http") {
			t.Errorf("%s has a link:\n%s", c.text, s)
		}
	}
}
