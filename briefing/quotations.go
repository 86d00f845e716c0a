package briefing

import "slices"

// A chooser chooses quotations for a digest, each once.
type chooser struct {
	*Corpus
	wanted func(*Card) bool
	all    [][]Card // the statements of each speaker, the best first
	open   []int    // the speakers that have some that are wanted
	// used is what the digest shows already.
	used []Card
	// chosen are those of each speaker to show, and order the speakers in the
	// order they came in.
	chosen map[int][]Card
	order  []int
	n      int // how many are chosen
}

// quotations fills a with the statements that are wanted and are not shown
// yet, spread over the speakers: the best of each before the second best of
// any, and those whose name is not known last. Beside a statement stands what
// its speaker said earlier on the same point.
func (c *Corpus) quotations(a *Answer, shown []Card, wanted func(*Card) bool) {
	p := c.picture()
	x := chooser{Corpus: c, wanted: wanted, all: p.quotes, used: slices.Clip(shown), chosen: map[int][]Card{}}
	for i, list := range x.all {
		if first(list, wanted) >= 0 {
			x.open = append(x.open, i)
		}
	}
	known, _ := slices.BinarySearch(x.open, p.known)
	x.rounds(x.open[:known], a.Query.Limit)
	x.rounds(x.open[known:], a.Query.Limit)
	for _, i := range x.order {
		a.Cards = append(a.Cards, x.chosen[i]...)
	}
	a.Total = len(a.Cards)
	for _, i := range x.open {
		a.Total += len(kept(x.all[i], x.isLeft))
	}
}

// rounds chooses one statement of each of some speakers in turn until there are
// most.
func (x *chooser) rounds(speakers []int, most int) {
	for more := true; more; {
		more = false
		for _, i := range speakers {
			if x.n == most {
				return
			}
			if at := first(x.all[i], x.mayLead); at >= 0 {
				x.choose(i, at)
				more = true
			}
		}
	}
}

// mayLead reports whether c is wanted and not shown yet.
func (x *chooser) mayLead(c *Card) bool { return x.wanted(c) && !c.among(x.used) }

// isLeft reports whether c is wanted and its own words are not shown yet. One
// that tells more than another which is shown may not lead, but is counted.
func (x *chooser) isLeft(c *Card) bool {
	return x.wanted(c) && first(x.used, func(o *Card) bool {
		return c.overlaps(o.Citation) || slices.ContainsFunc(o.Also, c.overlaps)
	}) < 0
}

// choose takes statement at of a speaker, or the later one on the same point,
// which the earlier then stands beside.
func (x *chooser) choose(speaker, at int) {
	list := x.all[speaker]
	lead, other := at, x.onSamePoint(list, at)
	if other >= 0 && list[other].Article.Published.After(list[at].Article.Published) {
		lead, other = other, lead
	}
	card := list[lead]
	x.used = append(x.used, card)
	if other >= 0 {
		earlier := list[other]
		card.Earlier = &earlier
		x.used = append(x.used, earlier)
	}
	if len(x.chosen[speaker]) == 0 {
		x.order = append(x.order, speaker)
	}
	x.chosen[speaker] = append(x.chosen[speaker], card)
	x.n++
}
