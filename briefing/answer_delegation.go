package briefing

import (
	"fmt"
	"slices"
	"strings"
)

// answerDelegation tells the delegation of each article, or of those about the
// trip to the place that is asked about: size, leader, people, organisations.
func (c *Corpus) answerDelegation(a *Answer) {
	a.Title = "The delegation"
	articles, to := c.newest(), a.Query.Argument
	there := slices.DeleteFunc(slices.Clone(articles), func(f *Facts) bool {
		return f.Trip == nil || !f.Trip.goesTo(strings.TrimPrefix(to, "to "))
	})
	told := to == "" || len(there) > 0
	if to != "" && told {
		articles, a.Title = there, a.Title+" "+shorten(to, longest)
	}
	var cards []Card
	for _, f := range articles {
		if f.Delegation != nil {
			cards = append(cards, c.delegationCards(f.Delegation)...)
		}
	}
	a.fill(cards)
	switch {
	case a.Total == 0:
		a.Note = fmt.Sprintf("No %s is described in %s.", strings.TrimPrefix(a.Title, "The "), c.sources())
		c.offer(a)
	case !told:
		a.Note = unread(to)
	}
}

func (c *Corpus) delegationCards(d *Delegation) []Card {
	var cards, organisations []Card
	if !d.Size.IsZero() {
		cards = append(cards, Card{Kind: "size", Citation: d.Size})
	}
	if !d.Lead.IsZero() {
		card := Card{Kind: "member", Citation: d.Lead, Mention: d.Lead.Text(), Role: "leader", Group: "people"}
		name, role := c.named(d.Leader, d.Lead)
		card.Speaker = name
		if role != "" {
			card.Role = role + ", leader"
		}
		if d.Leader != nil { // the name, where the lead only says "the Prime Minister"
			card.Citation = cite(d.Lead.Article, d.Leader.NameSpan)
		}
		cards = append(cards, card)
	}
	for _, m := range d.Members {
		card := Card{Kind: "member", Citation: m.Citation, Mention: m.Text(), Role: m.Role, Group: "people"}
		card.Speaker, _ = c.named(m.Person, m.Citation)
		if m.Organisation {
			card.Group = "organisations"
			organisations = append(organisations, card)
		} else {
			cards = append(cards, card)
		}
	}
	return append(cards, organisations...)
}
