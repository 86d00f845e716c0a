package web

import (
	"ukchina/bot"
	"ukchina/briefing"
)

// A run is cards of one kind that stand together.
type run struct {
	Family string // see bot.Family
	Groups []group
	// Picture is the timeline of a run of events, nil for others.
	Picture *picture
	Items   []*item // of all groups
	// Charts are of the figures that are values of one thing.
	Charts []chart
}

// A group is cards with one head: a speaker, a critic, an article.
type group struct {
	Head  *item
	Items []*item
}

// An item is a card as a page shows it.
type item struct {
	*briefing.Card
	Colour int   // of the speaker
	Place  int   // in its run, from 1
	Answer *item // the answer given to a criticism
	// Earlier is what the speaker said on the point before.
	Earlier *item
	// Count is how often somebody is quoted, or a topic spoken of, and Share
	// that in percent of the most in the run.
	Count, Share int
	// Statements are how many an article has.
	Statements int
	First      bool // of its group
	// Charted reports that a chart of the run shows the figure.
	Charted bool
}

func (e *edition) item(c *briefing.Card) *item {
	it := &item{Card: c, Colour: e.colour(c.Speaker)}
	if c.Answer != nil {
		it.Answer = e.item(c.Answer)
	}
	if c.Earlier != nil {
		it.Earlier = e.item(c.Earlier)
	}
	switch c.Kind {
	case "person":
		it.Count = e.quoted()[c.Speaker]
	case "article":
		it.Statements = len(e.articles[c.Article.ID].Statements)
	case "topic":
		it.Count = e.topics()[c.Speaker]
	}
	return it
}

// runs puts cards together. The first has the place from+1.
func (e *edition) runs(cards []briefing.Card, from int) []run {
	var list []run
	for i := range cards {
		it := e.item(&cards[i])
		it.Place = from + i + 1
		family := bot.Family(it.Card)
		if n := len(list); n == 0 || list[n-1].Family != family {
			list = append(list, run{Family: family})
		}
		list[len(list)-1].add(it)
	}
	for i := range list {
		list[i].finish(e)
	}
	return list
}

func (r *run) add(it *item) {
	if n := len(r.Groups); n == 0 || !together(r.Family, r.Groups[n-1].Head.Card, it.Card) {
		r.Groups = append(r.Groups, group{Head: it})
	}
	g := &r.Groups[len(r.Groups)-1]
	it.First = g.Head == it
	g.Items = append(g.Items, it)
	r.Items = append(r.Items, it)
}

// together reports whether two cards of a family have one head.
func together(family string, a, b *briefing.Card) bool {
	switch family {
	case "statement":
		return a.Speaker == b.Speaker
	case "criticism":
		return a.Group == b.Group
	case "trip", "delegation":
		return a.Article == b.Article
	}
	return true
}

// finish adds what takes the whole run to know.
func (r *run) finish(e *edition) {
	items := r.Items
	switch r.Family {
	case "event":
		r.Picture = draw(items)
	case "figure":
		r.Charts = e.charts(items)
	}
	most := 0
	for _, it := range items {
		most = max(most, it.Count)
	}
	for _, it := range items {
		if most > 0 {
			it.Share = it.Count * 100 / most
		}
	}
}

// Members returns the members of a delegation that have a label.
func (g group) Members(label string) []*item {
	var list []*item
	for _, it := range g.Items {
		if bot.DelegationLabel(it.Card) == label {
			list = append(list, it)
		}
	}
	return list
}

// Trip returns the card that tells the trip of a group, nil when it is on
// another page.
func (g group) Trip() *item {
	if g.Head.Trip == nil {
		return nil
	}
	return g.Head
}

// Passages returns what else a group tells of a trip.
func (g group) Passages() []*item {
	if g.Trip() == nil {
		return g.Items
	}
	return g.Items[1:]
}

// mostAlso is how many other places that tell the same are linked to.
const mostAlso = 3

// Others returns the other places that tell the same, but for those above
// mostAlso.
func (it *item) Others() []briefing.Citation { return it.Also[:min(len(it.Also), mostAlso)] }

// MoreOthers returns how many places Others leaves out.
func (it *item) MoreOthers() int { return len(it.Also) - len(it.Others()) }
