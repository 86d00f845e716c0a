package slack_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
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

// posts are digests as channels get them: a first one that is longer than a
// message, a later one that comes late, one without anything new, and one of
// articles that tell of the same.
func posts(t *testing.T) map[string]bot.Post {
	t.Helper()
	day := func(month time.Month, day, hour int) time.Time {
		return time.Date(2026, month, day, hour, 0, 0, 0, time.UTC)
	}
	late := bot.Slot{Local: "2026-01-28T08:00", Time: day(time.January, 28, 8)}
	seeds, ferry := briefed(t).Corpus(), ferry(t)
	return map[string]bot.Post{
		"first":   {Digest: seeds.Digest(nil, briefing.Since{})},
		"late":    {Digest: seeds.Digest(nil, briefing.Since{Day: day(time.January, 1, 0)}), Late: late},
		"nothing": {Digest: seeds.Digest(nil, briefing.Since{Day: day(time.March, 1, 8)})},
		"ferry":   {Digest: ferry.Digest(nil, briefing.Since{Day: day(time.March, 24, 0)})},
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

func TestDigestPosts(t *testing.T) {
	for name, post := range posts(t) {
		var outlines, raw strings.Builder
		for _, m := range renderer.Posts(post) {
			payload, err := json.MarshalIndent(map[string]any{"text": m.Text, "blocks": m.Blocks}, "", "  ")
			if err != nil {
				t.Fatal(err)
			}
			check(t, payload)
			outlines.WriteString("=== message\n" + outline(t, payload) + "\n")
			raw.WriteString(string(payload) + "\n")
		}
		golden.Check(t, "testdata/digest-post-"+name+".outline.golden", outlines.String())
		golden.Check(t, "testdata/digest-post-"+name+".json", raw.String())
	}
}

// TestPostsAreTheSameEachTime: whoever goes on with a digest that another began
// cuts the same parts.
func TestPostsAreTheSameEachTime(t *testing.T) {
	one, two := posts(t), posts(t)
	for name := range one {
		a, b := renderer.Posts(one[name]), renderer.Posts(two[name])
		if string(marshal(a)) != string(marshal(b)) {
			t.Errorf("%s differs", name)
		}
	}
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
