package terminal

import (
	"strings"

	"ukchina/bot"
	"ukchina/briefing"
)

// A row is one line of a list: a label, its text, and faint words under it.
type row struct{ label, text, under string }

// list writes rows with their labels in a column.
func (p *page) list(rows []row) {
	labels := make([]string, len(rows))
	for i, r := range rows {
		labels[i] = r.label
	}
	width := column(labels)
	p.gap()
	for _, r := range rows {
		p.row(width, r.label, r.text)
		if r.under != "" {
			p.under(width, r.under)
		}
	}
}

func (p *page) timeline(cards []briefing.Card) {
	rows := make([]row, len(cards))
	for i := range cards {
		c := &cards[i]
		rows[i] = row{p.name.Render(bot.Date(c.When)), bot.Clean(c.Text()), p.cite(c.Citation, bot.Source(c.Citation)) + bot.Also(c)}
	}
	p.list(rows)
}

func (p *page) figures(cards []briefing.Card) {
	rows := make([]row, len(cards))
	for i := range cards {
		c := &cards[i]
		rows[i] = row{p.number.Render(bot.Clean(c.Number.Text())), bot.Clean(c.Text()), p.cite(c.Citation, bot.FigureSource(c))}
	}
	p.list(rows)
}

func (p *page) people(cards []briefing.Card) {
	rows := make([]row, len(cards))
	for i := range cards {
		c := &cards[i]
		text := bot.Clean(c.Role)
		if text != "" {
			text += p.faint.Render(", ")
		}
		rows[i] = row{p.name.Render(bot.Clean(c.Speaker)), text + p.faint.Render(bot.Clean(c.Group)), ""}
	}
	p.list(rows)
}

func (p *page) topics(cards []briefing.Card) {
	rows := make([]row, len(cards))
	for i := range cards {
		rows[i] = row{p.name.Render(bot.Clean(cards[i].Speaker)), p.faint.Render(bot.Clean(cards[i].Group)), ""}
	}
	p.list(rows)
}

func (p *page) articles(cards []briefing.Card) {
	for i := range cards {
		c := &cards[i]
		p.gap()
		p.line("", p.cite(c.Citation, p.name.Render(bot.Clean(c.Article.ID)))+p.faint.Render(strings.TrimPrefix(bot.Heading(c), bot.Clean(c.Article.ID))))
		if c.Article.Title != "" {
			p.line("  ", bot.Clean(c.Article.Title))
		} else {
			p.line("  ", bot.Clean(c.Text()))
		}
		if c.Article.URL != "" {
			p.line("  ", p.faint.Render(bot.Clean(c.Article.URL)))
		}
	}
}
