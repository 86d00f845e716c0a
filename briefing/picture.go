package briefing

import (
	"cmp"
	"slices"
	"sync"
)

// A picture is all that a corpus has to tell in a digest, each thing once. It
// takes longer to draw than all the digests that are taken from it.
type picture struct {
	once   sync.Once
	titles map[Verb]string
	cards  map[Verb][]Card // of the sections but "said"
	// quotes are the statements of each speaker, the best first; those who are
	// quoted most before the others, those nobody knows the name of last.
	quotes [][]Card
	known  int // how many of the speakers are known
}

// picture returns c's picture, which is drawn when it is first asked for.
func (c *Corpus) picture() *picture {
	c.drawn.once.Do(func() { c.draw(&c.drawn) })
	return &c.drawn
}

func (c *Corpus) draw(p *picture) {
	p.titles, p.cards = map[Verb]string{VerbSaid: "Quotations"}, map[Verb][]Card{}
	trips := c.tripsTogether()
	for _, v := range DigestSections {
		if v == VerbSaid {
			continue
		}
		a := c.Answer(Query{Verb: v, Limit: -1})
		p.titles[v] = a.Title
		p.cards[v] = together(a.Cards, trips.kin)
	}
	p.quotes, p.known = c.quotes()
}

// quotes returns all statements, speaker by speaker, and how many of the
// speakers are known.
func (c *Corpus) quotes() (all [][]Card, named int) {
	var hits []hit
	for _, f := range c.Articles {
		for i := range f.Statements {
			hits = append(hits, hit{facts: f, statement: i})
		}
	}
	slices.SortFunc(hits, hit.compare)
	cards := make([]Card, len(hits))
	known := map[string]bool{}
	for i, h := range hits {
		cards[i] = c.statementCard(h.facts, h.statement)
		if h.said().Speaker != nil || h.facts.head(h.statement).Speaker != nil {
			known[cards[i].Speaker] = true
		}
	}
	place := map[string]int{}
	for _, card := range together(cards, Card.bySpeaker) {
		at, ok := place[card.Speaker]
		if !ok {
			at = len(all)
			place[card.Speaker] = at
			all = append(all, nil)
		}
		all[at] = append(all[at], card)
	}
	slices.SortFunc(all, func(a, b []Card) int {
		return cmp.Or(-compareBool(known[a[0].Speaker], known[b[0].Speaker]), cmp.Compare(len(b), len(a)), cmp.Compare(a[0].Speaker, b[0].Speaker))
	})
	return all, len(known)
}

// compareBool orders false before true.
func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}
