package discord_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"pgregory.net/rapid"

	"ukchina/bot"
	"ukchina/bot/discord"
	"ukchina/briefing"
	"ukchina/briefing/text"
)

// sent is a message as Discord reads it.
type sent struct {
	Content string
	Embeds  []struct {
		Title, Description string
		Footer             struct{ Text string }
	}
	Components []struct {
		Type       int
		Components []struct {
			Type, Style int
			Label       string
			CustomID    string `json:"custom_id"`
		}
	}
	AllowedMentions struct {
		Parse       []string
		RepliedUser bool `json:"replied_user"`
	} `json:"allowed_mentions"`
}

// fatal is what a test and a rapid test fail with.
type fatal interface{ Fatalf(string, ...any) }

// check checks a message against Discord's limits, written down here a second
// time from its documentation.
func check(t fatal, body []byte) sent {
	var m sent
	if err := json.Unmarshal(body, &m); err != nil {
		t.Fatalf("%v in %s", err, body)
	}
	if m.AllowedMentions.Parse == nil || len(m.AllowedMentions.Parse) > 0 || m.AllowedMentions.RepliedUser {
		t.Fatalf("pings are allowed: %s", body)
	}
	if !utf8.Valid(body) || m.Content != "" || len(m.Embeds) == 0 || len(m.Embeds) > 10 {
		t.Fatalf("content %q, %d embeds", m.Content, len(m.Embeds))
	}
	total := 0
	for _, e := range m.Embeds {
		within(t, "title", e.Title, 0, 256)
		within(t, "description", e.Description, 0, 4096)
		within(t, "footer", e.Footer.Text, 0, 2048)
		within(t, "title and description", e.Title+e.Description, 1, 6000)
		total += units(e.Title + e.Description + e.Footer.Text)
	}
	if total > 6000 || len(m.Components) > 5 {
		t.Fatalf("%d characters in all, %d rows", total, len(m.Components))
	}
	seen := map[string]bool{}
	for _, row := range m.Components {
		if row.Type != 1 || len(row.Components) == 0 || len(row.Components) > 5 {
			t.Fatalf("a row of %d", len(row.Components))
		}
		for _, b := range row.Components {
			within(t, "label", b.Label, 1, 80)
			if b.Type != 2 || b.CustomID == "" || len(b.CustomID) > 100 || seen[b.CustomID] {
				t.Fatalf("custom id %q", b.CustomID)
			}
			seen[b.CustomID] = true
		}
	}
	return m
}

func within(t fatal, what, s string, least, most int) {
	if n := units(s); n < least || n > most || strings.TrimSpace(s) != s {
		t.Fatalf("%s of %d units: %q", what, n, s)
	}
}

func units(s string) int { return len(utf16.Encode([]rune(s))) }

// hostile are words that try to be more than words.
var hostile = rapid.Custom(func(t *rapid.T) string {
	piece := rapid.OneOf(
		rapid.StringN(0, 40, -1),
		rapid.SampledFrom([]string{"@everyone", "@here", "<@1>", "<@!1>", "<@&1>", "<#1>", "<!channel>", "</ask:1>", "<t:1:R>",
			"<:a:1>", "<a:b:1>", ":smile:", "<id:guide>", "https://x.example/a_b?c=(d)", "<https://x.example>", "discord.gg/abc",
			"[a](https://x.example)", "**b**", "__u__", "~~s~~", "||spoiler||", "`code`", "```\nblock", "# head", "-# small", "- item",
			"1. item", "> quote", ">>> all", "\\", "\\*", "\u202eturned\u202c", "\u2066", "\x00", "\x1b[2J", "\r\n", "\n> ", "’", "“",
			"🍌👨‍👩‍👧", "a\u0300\u0300", "\xff", strings.Repeat("*", 3000), strings.Repeat("word ", 2000)}),
	)
	return strings.Join(rapid.SliceOfN(piece, 0, 6).Draw(t, "pieces"), rapid.SampledFrom([]string{"", " "}).Draw(t, "between"))
})

// hostileAnswer is an answer that consists of hostile words.
var hostileAnswer = rapid.Custom(func(t *rapid.T) *briefing.Answer {
	words := func() string { return hostile.Draw(t, "words") }
	n := rapid.IntRange(0, 12).Draw(t, "cards")
	a := &briefing.Answer{Title: words(), Note: words(), Total: n + rapid.IntRange(0, 99).Draw(t, "more"),
		Query: briefing.Query{Verb: rapid.SampledFrom(briefing.Verbs).Draw(t, "verb"), Argument: words()}}
	for range rapid.IntRange(0, 6).Draw(t, "suggestions") {
		a.Suggestions = append(a.Suggestions, "said "+words())
	}
	for range n {
		a.Cards = append(a.Cards, hostileCard(t))
	}
	return a
})

// addresses are what a briefing's owner may say is an article's.
var addresses = rapid.SampledFrom([]string{"", "https://x.example/a_(b)?c=[d]*", "http://x.example/" + strings.Repeat("a", 600),
	"javascript:alert(1)", "https://user@x.example/", "https://", "//x.example", "\x00", "@everyone", "https://x.example/<@1>"})

func hostileCard(t *rapid.T) briefing.Card {
	words := func() string { return hostile.Draw(t, "words") }
	article := &briefing.Article{ID: words(), Title: words(), Publisher: words(), URL: addresses.Draw(t, "address"), Text: "x" + words()}
	article.Paragraphs = []text.Span{{End: len(article.Text)}}
	cite := briefing.Citation{Article: article, Spans: article.Paragraphs}
	c := briefing.Card{Citation: cite, Speaker: words(), Mention: words(), Role: words(), Cue: words(), Number: cite,
		Kind:  rapid.SampledFrom([]string{"statement", "trip", "event", "member", "size", "criticism", "figure", "person", "topic", "article", "passage"}).Draw(t, "kind"),
		Type:  rapid.SampledFrom([]string{"direct", "indirect", "mixed"}).Draw(t, "type"),
		Group: rapid.SampledFrom([]string{"", "people", "organisations", "purpose", "follows"}).Draw(t, "group")}
	if rapid.Bool().Draw(t, "dated") {
		c.When = briefing.When{Citation: cite, Precision: rapid.SampledFrom([]briefing.Precision{briefing.NoDate, briefing.Day, briefing.Year}).Draw(t, "precision")}
	}
	if c.Kind == "trip" {
		c.Trip = &briefing.Trip{Citation: cite, Who: cite, Where: cite, Purpose: cite, When: c.When}
	}
	if c.Kind == "criticism" && rapid.Bool().Draw(t, "answered") {
		answer := c
		answer.Kind, answer.Answer = "statement", nil
		c.Answer = &answer
	}
	if rapid.Bool().Draw(t, "told before") {
		earlier := c
		earlier.Answer = nil
		c.Earlier, c.Also = &earlier, slices.Repeat([]briefing.Citation{cite}, rapid.IntRange(0, 4).Draw(t, "sources"))
	}
	return c
}

func TestNoAnswerBreaksALimit(t *testing.T) { rapid.Check(t, answerKeepsLimits) }

func FuzzNoAnswerBreaksALimit(f *testing.F) { f.Fuzz(rapid.MakeFuzz(answerKeepsLimits)) }

func answerKeepsLimits(t *rapid.T) {
	r := hostileRenderer(t)
	a := hostileAnswer.Draw(t, "answer")
	m := r.Answer(a, rapid.IntRange(0, 50).Draw(t, "offset"))
	body, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	inert(t, check(t, body))
	if m.Shown == 0 && len(a.Cards) > 0 {
		t.Fatalf("nothing is shown of %d cards", len(a.Cards))
	}
	body, err = json.Marshal(m.SharedBy(hostile.Draw(t, "name")))
	if err != nil {
		t.Fatal(err)
	}
	if shared := check(t, body); strings.Contains(string(body), "Share to") || !strings.Contains(shared.Embeds[len(shared.Embeds)-1].Footer.Text, "Shared") {
		t.Fatalf("shared as %s", body)
	}
}

func TestNoDigestBreaksALimit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := &briefing.Digest{Title: hostile.Draw(t, "title"), Later: rapid.Bool().Draw(t, "later"),
			Sections: rapid.SliceOfN(hostileAnswer, 0, 7).Draw(t, "sections")}
		d.New = d.Sections
		body, err := json.Marshal(hostileRenderer(t).Digest(d, hostile.Draw(t, "above"), "key"))
		if err != nil {
			t.Fatal(err)
		}
		inert(t, check(t, body))
	})
}

func hostileRenderer(t *rapid.T) discord.Renderer {
	r := discord.Renderer{Command: hostile.Draw(t, "command")}
	if rapid.Bool().Draw(t, "links") {
		r.Link = linked
	}
	if rapid.Bool().Draw(t, "keeps") {
		r.Keep = discord.NewMemory(time.Hour).Keep
	}
	return r
}

// ours are the beginnings of links that are meant.
var ours = strings.NewReplacer("](https://", "", "](http://", "")

// inert checks that nothing in a message can ping, link elsewhere or hide.
func inert(t fatal, m sent) {
	for _, e := range m.Embeds {
		s := strings.ReplaceAll(e.Title+"\n"+e.Description, "[original](https://x.example", "") // an article's own address
		for _, bad := range []string{"@everyone", "@here", "<@", "<#", "</", "<t:", "<:", "<a:", "<id:", "](https://x.example", "](http://x.example"} {
			if strings.Contains(s, bad) {
				t.Fatalf("%q in %q", bad, s)
			}
		}
		if i := strings.Index(ours.Replace(s), "://"); i >= 0 {
			t.Fatalf("a link in %q", s)
		}
		if strings.ContainsFunc(s, func(r rune) bool { return r != '\n' && unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) }) {
			t.Fatalf("a control character in %q", s)
		}
	}
}

func TestWordsAreShownWholeOrNotAtAll(t *testing.T) {
	long := strings.Repeat("The harbour of Lorvia is open. ", 330)
	for _, s := range []string{"short words", strings.TrimSpace(long), strings.Repeat("*", 10_000)} {
		a := &briefing.Article{ID: "a", Text: s, Paragraphs: []text.Span{{End: len(s)}}}
		c := briefing.Card{Kind: "passage", Citation: briefing.Citation{Article: a, Spans: a.Paragraphs}}
		d := discord.Renderer{}.Answer(&briefing.Answer{Title: "t", Cards: []briefing.Card{c}, Total: 1}, 0).Embeds[0].Description
		whole := strings.Contains(strings.ReplaceAll(d, `\`, ""), s)
		if refused := strings.Contains(d, "too long to show here"); whole == refused {
			t.Errorf("%.20q…: whole %v, refused %v: %.200q", s, whole, refused, d)
		}
	}
}

func TestPagesShowEveryCardOnce(t *testing.T) {
	h := bot.NewHandler(seedCorpus())
	all := h.Handle(t.Context(), bot.Request{Text: "people", Limit: -1}).Answer
	long := slices.Repeat(all.Cards, 40)
	seen := 0
	for page := 0; seen < len(long); page++ {
		a := &briefing.Answer{Title: "People", Cards: long[seen:], Total: len(long)}
		m := discord.Renderer{}.Answer(a, seen)
		if m.Shown == 0 || page > 100 {
			t.Fatalf("page %d shows %d cards from %d on", page, m.Shown, seen)
		}
		for i := seen; i < seen+m.Shown; i++ {
			if !strings.Contains(unescaped(m), long[i].Speaker) {
				t.Errorf("page %d lacks %s", page, long[i].Speaker)
			}
		}
		seen += m.Shown
	}
}

// unescaped returns all text of a message without escapes.
func unescaped(m discord.Message) string {
	var b strings.Builder
	for _, e := range m.Embeds {
		b.WriteString(strings.ReplaceAll(e.Description, `\`, "") + "\n")
	}
	return b.String()
}

// TestHostileArticle reads articles in which people say hostile words, and
// asks everything.
func TestHostileArticle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var b strings.Builder
		for range rapid.IntRange(1, 4).Draw(t, "paragraphs") {
			b.WriteString("Mayor Dana Olmo said: “" + hostile.Draw(t, "quotation") + " tariffs.”\n")
			b.WriteString("Lord " + hostile.Draw(t, "name") + " Brandt warned that " + hostile.Draw(t, "warning") + " costs £5million.\n")
		}
		a := &briefing.Article{ID: hostile.Draw(t, "id"), Title: hostile.Draw(t, "title"), Text: strings.ToValidUTF8(b.String(), "")}
		a.Paragraphs = text.Lines(a.Text)
		h := bot.NewHandler(briefing.NewCorpus(briefing.Profile{Title: hostile.Draw(t, "profile")}, briefing.Extract(a)))
		for _, command := range []string{"who-said tariffs", "said Olmo", "said Brandt", "figures", "people", "person Brandt", "topics",
			"sources", "search costs", "digest", "timeline", "help", hostile.Draw(t, "command")} {
			body, err := discord.Renderer{Link: linked}.Format(h.Handle(t.Context(), bot.Request{Text: command}))
			if err != nil {
				t.Fatal(err)
			}
			inert(t, check(t, body))
		}
	})
}
