package briefing

import (
	"fmt"
	"slices"
)

// An Answer is the reply to a Query.
type Answer struct {
	Query Query
	Title string
	// Cards are at most Query.Limit. Statements by one speaker stand together.
	Cards []Card
	Total int // how many there are in all
	// Note is a sentence to the reader: why nothing was found, how a name was
	// understood, how many are left out. For help it is the help, in lines.
	Note string
	// Suggestions are queries, as they would be typed, that have answers.
	Suggestions []string
}

// Found reports whether the answer holds anything. Help always does.
func (a *Answer) Found() bool { return a.Total > 0 || a.Query.Verb == VerbHelp }

// Answer answers q. It never fails: nothing found is an answer.
func (c *Corpus) Answer(q Query) *Answer {
	a := &Answer{Query: q}
	switch q.Verb {
	case VerbWhoSaid:
		c.answerWhoSaid(a)
	case VerbSaid:
		c.answerSaid(a)
	}
	return a
}

// DefaultLimit is how many cards an answer shows when its query has no limit.
const DefaultLimit = 20

// limit returns how many of n cards to show.
func (q Query) limit(n int) int {
	switch {
	case q.Limit < 0:
		return n
	case q.Limit == 0:
		return min(n, DefaultLimit)
	}
	return min(n, q.Limit)
}

// statements fills a with the cards of hits, which are best first: the best
// ones, those of one speaker together.
func (c *Corpus) statements(a *Answer, hits []hit) {
	a.Total = len(hits)
	var groups [][]Card
	for _, h := range hits[:a.Query.limit(len(hits))] {
		card := c.statementCard(h.facts, h.statement)
		i := slices.IndexFunc(groups, func(g []Card) bool { return g[0].Speaker == card.Speaker })
		if i < 0 {
			groups = append(groups, []Card{card})
		} else {
			groups[i] = append(groups[i], card)
		}
	}
	a.Cards = slices.Concat(groups...)
}

// sources returns "the 2 sources", "the only source".
func (c *Corpus) sources() string {
	switch len(c.Articles) {
	case 0:
		return "an empty briefing"
	case 1:
		return "the 1 source"
	}
	return fmt.Sprintf("the %d sources", len(c.Articles))
}
