package terminal

import (
	"fmt"
	"strings"

	"ukchina/bot"
	"ukchina/briefing"
)

// Text lays out answers for reading in a terminal. The zero Text is plain, 80
// columns wide.
type Text struct {
	Width int // columns; 0 means 80, and no more than 100 are used
	// Color turns on weights, colours and links.
	Color bool
	// Link leads to the reader's pages, which citations are links to; nil for
	// no links.
	Link bot.Linker
	// Ask stands before a query where it is typed ("ukchina ask "); empty in
	// a chat.
	Ask string
	// More says how to see what was left out ("add --all").
	More string
}

// Answer returns the answer as lines of text.
func (t Text) Answer(a *briefing.Answer) string {
	p := t.page()
	if a.Title != "" {
		p.line("", p.heading.Render(bot.Clean(a.Title)))
	}
	p.note(a)
	p.cards(a.Cards)
	if n := a.More(); n > 0 {
		p.gap()
		p.line("", p.faint.Render(fmt.Sprintf("… and %d more: %s", n, t.More)))
	}
	p.suggestions(t.Ask, a)
	return p.out.String()
}

// Digest returns the digest as lines of text.
func (t Text) Digest(d *briefing.Digest) string {
	p := t.page()
	p.line("", p.heading.Render(bot.Clean(bot.DigestTitle(d))))
	if s := bot.NewTitle(d); s != "" {
		p.gap()
		p.line("", p.heading.Render(s))
	}
	for _, s := range d.Lead() {
		p.gap()
		p.line("", p.heading.Render(bot.Clean(s.Title)))
		p.cards(s.Cards)
		if more, query := bot.Left(s, len(s.Cards)); more != "" {
			p.gap()
			if query != "" {
				more += ": " + t.Ask + query + " --all"
			}
			p.line("", p.faint.Render(more))
		}
	}
	if d.Later {
		p.gap()
		p.line("", p.faint.Render(bot.Whole+": "+t.Ask+string(briefing.VerbDigest)))
	}
	return p.out.String()
}

func (t Text) page() *page {
	p := &page{palette: plain, width: defaultWidth}
	if t.Color {
		p.palette, p.link = colours, t.Link
	}
	if t.Width > 0 {
		p.width = max(minWidth, min(t.Width, maxWidth))
	}
	return p
}

// note writes what the answer says to the reader. Lines of two columns, as
// help has them, stay so.
func (p *page) note(a *briefing.Answer) {
	if a.Note == "" {
		return
	}
	var rows []row
	for _, l := range strings.Split(a.Note, "\n") {
		label, text, columns := strings.Cut(l, "  ")
		if columns {
			rows = append(rows, row{label: p.name.Render(bot.Clean(label)), text: bot.Clean(strings.TrimSpace(text))})
			continue
		}
		p.gap()
		p.line("", bot.Clean(l))
	}
	if rows != nil {
		p.list(rows)
	}
}

// suggestions writes queries to go on with, as they are typed.
func (p *page) suggestions(ask string, a *briefing.Answer) {
	if len(a.Suggestions) == 0 {
		return
	}
	p.gap()
	p.line("", "Try:")
	for _, s := range a.Suggestions {
		p.line("  ", p.command.Render(Typed(ask, s)))
	}
}

// Typed returns a query as it is typed after ask, in a shell with quotation
// marks where the shell needs them.
func Typed(ask, query string) string {
	query = bot.Clean(query)
	if ask != "" && strings.ContainsAny(query, "\"'`$&|;<>()*?![]#~\\") {
		query = "'" + strings.ReplaceAll(query, "'", `'\''`) + "'"
	}
	return ask + query
}

// cards writes cards, runs of one kind together.
func (p *page) cards(cards []briefing.Card) {
	for len(cards) > 0 {
		n := 1
		for n < len(cards) && bot.Family(&cards[n]) == bot.Family(&cards[0]) {
			n++
		}
		p.run(bot.Family(&cards[0]), cards[:n])
		cards = cards[n:]
	}
}

// run writes cards of one family.
func (p *page) run(family string, cards []briefing.Card) {
	switch family {
	case "statement", "criticism":
		p.statements(cards)
	case "trip":
		p.trips(cards)
	case "delegation":
		p.delegation(cards)
	case "event":
		p.timeline(cards)
	case "figure":
		p.figures(cards)
	case "person":
		p.people(cards)
	case "topic":
		p.topics(cards)
	case "article":
		p.articles(cards)
	default:
		p.passages(cards)
	}
}
