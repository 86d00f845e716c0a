package briefing

import "fmt"

// answerTrip tells the trip of each article: a card for the trip, then its
// further purposes and what it follows.
func (c *Corpus) answerTrip(a *Answer) {
	a.Title = "The trip"
	var cards []Card
	for _, f := range c.newest() {
		if f.Trip != nil {
			cards = append(cards, c.tripCards(f)...)
		}
	}
	a.fill(cards)
	if a.Total == 0 {
		a.Note = fmt.Sprintf("No trip is described in %s.", c.sources())
		c.offer(a)
	}
}

func (c *Corpus) tripCards(f *Facts) []Card {
	t := f.Trip
	card := Card{Kind: "trip", Citation: t.Citation, Mention: t.Who.Text(), When: t.When, Trip: t}
	card.Speaker, card.Role = c.named(t.Traveller, t.Who)
	cards := []Card{card}
	for _, p := range t.Purposes {
		cards = append(cards, Card{Kind: "passage", Citation: p, Group: "purpose"})
	}
	for _, p := range t.Follows {
		cards = append(cards, Card{Kind: "passage", Citation: p, Group: "follows"})
	}
	return cards
}
