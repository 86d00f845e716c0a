package terminal

import (
	"ukchina/briefing"
)

// labels of the trip and the delegation are as wide as this.
const factColumn = len("Organisations")

// trips writes trips, each with its further purposes and what it follows.
func (p *page) trips(cards []briefing.Card) {
	for i := range cards {
		c := &cards[i]
		if c.Trip == nil {
			p.row(factColumn, p.name.Render(tripLabels[c.Group]), clean(c.Text()))
			p.under(factColumn, place(c.Citation))
			continue
		}
		p.gap()
		p.fact("Who", who(c))
		p.fact("Where", clean(c.Trip.Where.Text()))
		p.fact("When", when(c.Trip.When))
		p.fact("Why", clean(c.Trip.Purpose.Text()))
		p.row(factColumn, p.name.Render("As written"), clean(c.Text()))
		p.under(factColumn, source(c.Citation))
	}
}

// tripLabels name the groups of the passages about a trip.
var tripLabels = map[string]string{"purpose": "Also", "follows": "After"}

// fact writes one thing about a trip; where the article does not say it, so.
func (p *page) fact(label, s string) {
	if s == "" {
		s = p.faint.Render(notSaid)
	}
	p.row(factColumn, p.name.Render(label), s)
}

const notSaid = "the article does not say"

// who returns the traveller's name and role.
func who(c *briefing.Card) string {
	s := clean(c.Speaker)
	if s != "" && c.Role != "" {
		s += ", " + clean(c.Role)
	}
	return s
}

// when returns the article's words of time and the date they mean.
func when(w briefing.When) string {
	s := clean(w.Text())
	if d := date(w); d != "" && w.Precision != briefing.NoDate && d != s {
		s += " (" + d + ")"
	}
	return s
}

// delegation writes sizes and members, article by article.
func (p *page) delegation(cards []briefing.Card) {
	label := ""
	for i := range cards {
		c := &cards[i]
		if i == 0 || cards[i-1].Article != c.Article {
			p.gap()
			p.line("", p.faint.Render(heading(c)))
			label = ""
		}
		next := delegationLabel(c)
		shown := ""
		if next != label {
			shown, label = p.name.Render(next), next
		}
		p.row(factColumn, shown, p.member(c))
	}
}

// heading returns the article that a run of cards comes from.
func heading(c *briefing.Card) string {
	return source(briefing.Citation{Article: c.Article})
}

func delegationLabel(c *briefing.Card) string {
	switch {
	case c.Kind == "size":
		return "Size"
	case c.Group == "organisations":
		return "Organisations"
	}
	return "People"
}

// member returns a member's name as written, the role and the paragraph.
func (p *page) member(c *briefing.Card) string {
	s := clean(c.Text())
	if c.Role != "" {
		s += p.faint.Render(", " + clean(c.Role))
	}
	return s + p.faint.Render("  "+paragraph(c.Citation))
}
