package briefing

import (
	"fmt"
	"slices"
)

// answerCriticisms lists the criticisms of the trip, or of what an article
// without one is about, critic by critic, each with the answer given to it.
func (c *Corpus) answerCriticisms(a *Answer) {
	a.Title = "Criticisms"
	var groups [][]Card
	for _, f := range c.newest() {
		if f.Trip != nil {
			a.Title = "Criticisms of the trip"
		}
		for i := range f.Criticisms {
			card := c.criticismCard(f, &f.Criticisms[i])
			at := slices.IndexFunc(groups, func(g []Card) bool { return g[0].Group == card.Group })
			if at < 0 {
				at = len(groups)
				groups = append(groups, nil)
			}
			groups[at] = append(groups[at], card)
		}
	}
	a.fill(slices.Concat(groups...))
	if a.Total == 0 {
		a.Note = fmt.Sprintf("No criticism is described in %s.", c.sources())
		c.offer(a)
	}
}

func (c *Corpus) criticismCard(f *Facts, x *Criticism) Card {
	card := Card{Kind: "criticism", Citation: x.Citation, Mention: x.CriticAs.Text(), Cue: x.Cue.Text()}
	card.Speaker, card.Role = c.named(x.Critic, x.CriticAs)
	if x.Statement >= 0 {
		said := c.statementCard(f, x.Statement)
		card.Type, card.When = said.Type, said.When
		if card.Cue == "" {
			card.Cue = said.Cue
		}
		if card.Speaker == "" {
			card.Speaker, card.Mention, card.Role = said.Speaker, said.Mention, said.Role
		}
	}
	card.Group = card.Speaker
	if x.Answer >= 0 {
		answer := c.statementCard(f, x.Answer)
		card.Answer = &answer
	}
	return card
}
