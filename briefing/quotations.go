package briefing

import (
	"slices"
)

// A chooser chooses quotations for a digest, each once.
type chooser struct {
	*Corpus
	shown  []Card // elsewhere in the digest
	wanted func(*Card) bool
	// left are the statements of each speaker that are not shown yet, the
	// best first.
	left [][]Card
	// chosen are those of each speaker to show.
	chosen [][]Card
	order  []int // the speakers in chosen, in the order they came in
	n      int   // how many are chosen
	beside int   // of those that were wanted, how many stand beside others
}

// quotations fills a with the statements that are wanted and are not shown
// yet, spread over the speakers: the best of each before the second best of
// any, and those whose name is not known last. Beside a statement stands what
// its speaker said earlier on the same point.
func (c *Corpus) quotations(a *Answer, shown []Card, wanted func(*Card) bool) {
	p := c.picture()
	x := chooser{Corpus: c, shown: shown, wanted: wanted, left: make([][]Card, len(p.quotes)), chosen: make([][]Card, len(p.quotes))}
	for i, all := range p.quotes {
		x.left[i] = kept(all, func(card *Card) bool { return !card.among(shown) })
		a.Total += len(kept(x.left[i], wanted))
	}
	x.rounds(0, p.known, a.Query.Limit)
	x.rounds(p.known, len(p.quotes), a.Query.Limit)
	a.Total -= x.beside
	for _, i := range x.order {
		a.Cards = append(a.Cards, x.chosen[i]...)
	}
}

// rounds chooses one statement of each speaker of [first, last) in turn until
// there are most.
func (x *chooser) rounds(first, last, most int) {
	for more := true; more; {
		more = false
		for i := first; i < last && x.n < most; i++ {
			if at := slices.IndexFunc(x.left[i], func(c Card) bool { return x.wanted(&c) }); at >= 0 {
				x.choose(i, at)
				more = true
			}
		}
	}
}

// choose takes statement at of a speaker, or the later one on the same point,
// which the earlier then stands beside.
func (x *chooser) choose(speaker, at int) {
	lead, other := at, x.onSamePoint(x.left[speaker], at)
	if other >= 0 && x.left[speaker][other].Article.Published.After(x.left[speaker][at].Article.Published) {
		lead, other = other, lead
	}
	card := x.left[speaker][lead]
	if other >= 0 {
		earlier := x.left[speaker][other]
		card.Earlier = &earlier
		if x.wanted(&earlier) {
			x.beside++
		}
	}
	if len(x.chosen[speaker]) == 0 {
		x.order = append(x.order, speaker)
	}
	x.chosen[speaker] = append(x.chosen[speaker], card)
	x.n++
	used := []Card{card}
	if card.Earlier != nil {
		used = append(used, *card.Earlier)
	}
	x.left[speaker] = kept(x.left[speaker], func(c *Card) bool { return !c.among(used) })
}
