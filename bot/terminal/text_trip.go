package terminal

import (
	"ukchina/bot"
	"ukchina/briefing"
)

// labels of the trip and the delegation are as wide as this.
const factColumn = len("Organisations")

// trips writes trips, each with its further purposes and what it follows.
func (p *page) trips(cards []briefing.Card) {
	for i := range cards {
		c := &cards[i]
		if c.Trip == nil {
			p.row(factColumn, p.name.Render(bot.TripLabels[c.Group]), bot.Clean(c.Text()))
			p.under(factColumn, p.cite(c.Citation, bot.Where(c.Citation))+bot.Also(c))
			continue
		}
		p.gap()
		p.fact("Who", bot.Traveller(c))
		p.fact("Where", bot.Clean(c.Trip.Where.Text()))
		p.fact("When", bot.Time(c.Trip.When))
		p.fact("Why", bot.Clean(c.Trip.Purpose.Text()))
		p.row(factColumn, p.name.Render("As written"), bot.Clean(c.Text()))
		p.under(factColumn, p.cite(c.Citation, bot.Source(c.Citation))+bot.Also(c))
	}
}

// fact writes one thing about a trip; where the article does not say it, so.
func (p *page) fact(label, s string) {
	if s == "" {
		s = p.faint.Render(bot.NotSaid)
	}
	p.row(factColumn, p.name.Render(label), s)
}

// delegation writes sizes and members, article by article.
func (p *page) delegation(cards []briefing.Card) {
	label := ""
	for i := range cards {
		c := &cards[i]
		if i == 0 || cards[i-1].Article != c.Article {
			p.gap()
			p.line("", p.faint.Render(bot.Heading(c)))
			label = ""
		}
		next := bot.DelegationLabel(c)
		shown := ""
		if next != label {
			shown, label = p.name.Render(next), next
		}
		p.row(factColumn, shown, p.member(c))
	}
}

// member returns a member's name as written, the role and the paragraph.
func (p *page) member(c *briefing.Card) string {
	s := bot.Clean(c.Text())
	if c.Role != "" {
		s += p.faint.Render(", " + bot.Clean(c.Role))
	}
	return s + p.faint.Render("  "+p.cite(c.Citation, paragraph(c.Citation))+bot.Also(c))
}
