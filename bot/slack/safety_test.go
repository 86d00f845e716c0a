package slack_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"ukchina/bot"
	"ukchina/bot/slack"
	"ukchina/briefing"
	"ukchina/briefing/text"
)

// hostile generates words that try to do something to who is shown them.
var hostile = rapid.Custom(func(t *rapid.T) string {
	piece := rapid.OneOf(
		rapid.StringN(1, 12, -1),
		rapid.StringMatching(`[A-Za-z]{1,9}[.?] ?`),
		rapid.SampledFrom([]string{"<!channel>", "<!here>", "<@U1>", "<#C1|x>", "<https://x.example|y>", "@everyone", "@channel",
			"&lt;!channel&gt;", "&amp;", "*a*", "_b_", "~c~", "`d`", "```", "> ", ":smile:", "https://x.example/a_b", "\u202e", "\u2066",
			"\u200f", "\ufeff", "\x1b[31m", "\x00", "\r\n", "\n", "\t", "\u2028", "🍌👨‍👩‍👧", "\xff", "“", "”", "…", " "}),
	)
	s := strings.Join(rapid.SliceOfN(piece, 0, 8).Draw(t, "pieces"), "")
	return strings.Repeat(s, rapid.SampledFrom([]int{1, 1, 1, 3, 40, 500}).Draw(t, "times"))
})

// cards are of every kind that there is.
var kinds = []string{"statement", "trip", "event", "member", "size", "criticism", "figure", "person", "topic", "article", "passage"}

func anyCard(t *rapid.T, depth int) briefing.Card {
	s := hostile.Draw(t, "article") + "x"
	a := &briefing.Article{ID: hostile.Draw(t, "id"), Text: s, Paragraphs: text.Lines(s), Publisher: hostile.Draw(t, "publisher"),
		Title: hostile.Draw(t, "title"), URL: hostile.Draw(t, "url")}
	whole := briefing.Citation{Article: a, Spans: []text.Span{{End: len(s)}}}
	c := briefing.Card{Kind: rapid.SampledFrom(kinds).Draw(t, "kind"), Citation: whole, Speaker: hostile.Draw(t, "speaker"),
		Mention: hostile.Draw(t, "mention"), Role: hostile.Draw(t, "role"), Cue: hostile.Draw(t, "cue"), Number: whole,
		Type:  rapid.SampledFrom([]string{"direct", "indirect"}).Draw(t, "type"),
		Group: rapid.SampledFrom([]string{"", "organisations", "people", "purpose", s}).Draw(t, "group"),
		When:  briefing.When{Citation: whole}}
	switch {
	case c.Kind == "trip":
		c.Trip = &briefing.Trip{Citation: whole, Who: whole, Where: whole, When: c.When, Purpose: whole}
	case c.Kind == "criticism" && depth == 0 && rapid.Bool().Draw(t, "answered"):
		answer := anyCard(t, 1)
		c.Answer = &answer
	}
	if depth == 0 && rapid.Bool().Draw(t, "told before") {
		earlier := anyCard(t, 1)
		c.Earlier = &earlier
		for range rapid.IntRange(0, 4).Draw(t, "sources") {
			c.Also = append(c.Also, earlier.Citation)
		}
	}
	return c
}

func anyAnswer(t *rapid.T) *briefing.Answer {
	a := &briefing.Answer{Title: hostile.Draw(t, "title"), Note: hostile.Draw(t, "note"),
		Query:       briefing.Query{Verb: briefing.VerbWhoSaid, Argument: hostile.Draw(t, "argument")},
		Suggestions: rapid.SliceOfN(hostile, 0, 5).Draw(t, "suggestions")}
	few := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) briefing.Card { return anyCard(t, 0) }), 0, 5).Draw(t, "cards")
	for range rapid.SampledFrom([]int{1, 1, 2, 15}).Draw(t, "times") {
		a.Cards = append(a.Cards, few...)
	}
	a.Total = len(a.Cards) + rapid.IntRange(0, 5).Draw(t, "more")
	return a
}

func TestNothingBreaksALimit(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		payload, err := format(bot.Reply{Answer: anyAnswer(r)})
		if err != nil {
			r.Fatal(err)
		}
		if check(r, payload); r.Failed() {
			r.Fatalf("%s", payload)
		}
	})
}

func TestDigestsBreakNoLimitAndAreWhole(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		a := anyAnswer(r)
		a.Total = len(a.Cards)
		d := &briefing.Digest{Title: hostile.Draw(r, "title"), Sections: []*briefing.Answer{a}, Later: true, New: []*briefing.Answer{a}}
		for _, m := range digests(r, d) {
			payload, err := json.Marshal(map[string]any{"text": m.Text, "blocks": m.Blocks})
			if err != nil {
				r.Fatal(err)
			}
			check(r, payload)
		}
	})
}

// digests returns the messages of a digest that may come late.
func digests(t *rapid.T, d *briefing.Digest) []slack.Message {
	p := bot.Post{Digest: d}
	if rapid.Bool().Draw(t, "late") {
		p.Late = bot.Slot{Local: "2026-11-27T08:00", Time: time.Date(2026, 11, 27, 8, 0, 0, 0, time.UTC)}
	}
	return renderer.Posts(p)
}

// TestAPageAlwaysShowsSomething keeps More from going round in circles.
func TestAPageAlwaysShowsSomething(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		a := anyAnswer(r)
		if len(a.Cards) == 0 {
			return
		}
		payload, err := format(bot.Reply{Answer: a})
		if err != nil {
			r.Fatal(err)
		}
		if strings.Contains(string(payload), fmt.Sprintf("1 to 0 of %d", a.Total)) {
			r.Fatalf("nothing is shown of %d cards: %s", len(a.Cards), payload)
		}
	})
}

func TestQuotationsAreSlicesWhateverTheirLength(t *testing.T) {
	sentence := "The mayor, who had not slept, said nothing of bananas; nobody asked. "
	for _, n := range []int{1, 20, 130, 140, 160, 1500} {
		s := strings.TrimSpace(strings.Repeat(sentence, n))
		a := &briefing.Article{ID: "a", Text: s, Paragraphs: text.Lines(s)}
		c := briefing.Card{Kind: "statement", Type: "direct", Speaker: "Ann Lee", Cue: "said",
			Citation: briefing.Citation{Article: a, Spans: []text.Span{{End: len(s)}}}}
		payload, err := format(bot.Reply{Answer: &briefing.Answer{Cards: []briefing.Card{c}, Total: 1}})
		if err != nil {
			t.Fatal(err)
		}
		check(t, payload)
		shown := outline(t, payload)
		_, words, _ := strings.Cut(shown, "▏ “")
		words, rest, _ := strings.Cut(words, "”\n")
		if !strings.HasPrefix(s, words) || !strings.HasSuffix(words, "asked.") {
			t.Errorf("%d sentences: the words end in %q", n, words[max(0, len(words)-40):])
		}
		if wasCut := strings.HasPrefix(rest, "_… (cut; read the whole at a ¶1)_"); wasCut != (len(words) < len(s)) {
			t.Errorf("%d sentences, %d of %d bytes shown: %q", n, len(words), len(s), rest[:40])
		}
	}
}
