package briefing

import (
	"cmp"
	"fmt"
	"slices"
)

// answerTimeline lists the dated events in order, those whose date could not
// be worked out last.
func (c *Corpus) answerTimeline(a *Answer) {
	a.Title = "Timeline"
	var cards []Card
	for _, f := range c.Articles {
		for _, e := range f.Events {
			cards = append(cards, Card{Kind: "event", Citation: e.Citation, When: e.When})
		}
	}
	slices.SortStableFunc(cards, func(x, y Card) int { return x.When.compare(y.When) })
	a.fill(cards)
	if a.Total == 0 {
		a.Note = fmt.Sprintf("No dated event is described in %s.", c.sources())
		c.offer(a)
	}
}

// compare orders times: the undated last, the less precise before what falls
// within it.
func (w When) compare(o When) int {
	undated := func(w When) int {
		if w.Precision == NoDate {
			return 1
		}
		return 0
	}
	return cmp.Or(cmp.Compare(undated(w), undated(o)), w.Date.Compare(o.Date), cmp.Compare(o.Precision, w.Precision))
}
