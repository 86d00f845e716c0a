package terminal

import (
	"slices"
	"strings"

	"ukchina/bot"
	"ukchina/briefing"
)

// statements writes statements and criticisms, speaker by speaker.
func (p *page) statements(cards []briefing.Card) {
	for i := range cards {
		c := &cards[i]
		p.gap()
		if i == 0 || cards[i-1].Speaker != c.Speaker {
			p.line("", p.speaker(c))
		}
		p.statement("  ", c)
		if c.Answer != nil {
			p.gap()
			p.answer(c.Answer, i > 0 && sameWords(cards[i-1].Answer, c.Answer))
		}
		if c.Earlier != nil {
			p.gap()
			p.line("    ", bot.Earlier(c.Earlier)+":")
			p.statement("      ", c.Earlier)
		}
	}
}

// answer writes what was answered to a criticism; the words only where they do
// not stand above.
func (p *page) answer(c *briefing.Card, above bool) {
	if above {
		p.line("    ", "Answer: "+p.name.Render(bot.Clean(c.Speaker))+", as above")
		return
	}
	p.line("    ", "Answer: "+p.speaker(c))
	p.statement("      ", c)
}

// sameWords reports whether two cards, of which the first may be nil, cite the
// same place.
func sameWords(a, b *briefing.Card) bool {
	return a != nil && a.Article == b.Article && slices.Equal(a.Spans, b.Spans)
}

// speaker returns who speaks, with role.
func (p *page) speaker(c *briefing.Card) string {
	s := p.name.Render(bot.Clean(c.Speaker))
	if c.Speaker == "" {
		s = p.faint.Render("not said who")
	}
	if c.Role != "" {
		s += p.faint.Render(", " + bot.Clean(c.Role))
	}
	return s
}

// statement writes the cue, the words behind a bar, and where they stand.
func (p *page) statement(indent string, c *briefing.Card) {
	if how := p.how(c); how != "" {
		p.line(indent, how)
	}
	bar := indent + p.faint.Render("│") + " "
	p.put(bar, bar, bot.Words(c))
	p.put(bar, bar, p.faint.Render(p.cite(c.Citation, bot.Source(c.Citation))+bot.Also(c)))
}

// how returns the cue, after the words that name the speaker where they are
// not the name, and the time: “He” said, 28 Jan 2026.
func (p *page) how(c *briefing.Card) string {
	var parts []string
	if w := bot.Written(c); w != "" {
		parts = append(parts, p.faint.Render(w))
	}
	if c.Cue != "" {
		parts = append(parts, p.cue.Render(bot.Clean(c.Cue)))
	}
	s := strings.Join(parts, " ")
	if d := bot.Date(c.When); d != "" && s != "" {
		s += p.faint.Render(", " + d)
	}
	if d := bot.Doubt(c); d != "" {
		s = strings.TrimSpace(s + " " + p.faint.Render("("+d+")"))
	}
	return s
}

// passages writes paragraphs with the words looked for.
func (p *page) passages(cards []briefing.Card) {
	for i := range cards {
		p.gap()
		bar := p.faint.Render("│") + " "
		p.put(bar, bar, bot.Clean(cards[i].Text()))
		p.put(bar, bar, p.faint.Render(p.cite(cards[i].Citation, bot.Source(cards[i].Citation))))
	}
}
