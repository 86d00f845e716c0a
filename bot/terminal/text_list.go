package terminal

import (
	"strings"

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
		rows[i] = row{p.name.Render(date(c.When)), clean(c.Text()), source(c.Citation)}
	}
	p.list(rows)
}

func (p *page) figures(cards []briefing.Card) {
	rows := make([]row, len(cards))
	for i := range cards {
		c := &cards[i]
		rows[i] = row{p.number.Render(clean(c.Number.Text())), clean(c.Text()), figureSource(c)}
	}
	p.list(rows)
}

// figureSource returns where a figure stands, after the date that its words
// of time mean.
func figureSource(c *briefing.Card) string {
	d := date(c.When)
	if d == "" || strings.Contains(c.Text(), d) || c.When.Precision == briefing.NoDate {
		return source(c.Citation)
	}
	return "“" + clean(c.When.Text()) + "” is " + d + "; " + source(c.Citation)
}

func (p *page) people(cards []briefing.Card) {
	rows := make([]row, len(cards))
	for i := range cards {
		c := &cards[i]
		text := clean(c.Role)
		if text != "" {
			text += p.faint.Render(", ")
		}
		rows[i] = row{p.name.Render(clean(c.Speaker)), text + p.faint.Render(clean(c.Group)), ""}
	}
	p.list(rows)
}

func (p *page) topics(cards []briefing.Card) {
	rows := make([]row, len(cards))
	for i := range cards {
		rows[i] = row{p.name.Render(clean(cards[i].Speaker)), p.faint.Render(clean(cards[i].Group)), ""}
	}
	p.list(rows)
}

func (p *page) articles(cards []briefing.Card) {
	for i := range cards {
		c := &cards[i]
		p.gap()
		p.line("", p.name.Render(clean(c.Article.ID))+p.faint.Render(strings.TrimPrefix(heading(c), clean(c.Article.ID))))
		if c.Article.Title != "" {
			p.line("  ", clean(c.Article.Title))
		} else {
			p.line("  ", clean(c.Text()))
		}
		if c.Article.URL != "" {
			p.line("  ", p.faint.Render(clean(c.Article.URL)))
		}
	}
}
