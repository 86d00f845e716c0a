package briefing

import (
	"cmp"
	"fmt"
	"slices"
)

// answerSearch lists the paragraphs that hold the words: as a phrase first,
// word by word when none has the phrase.
func (c *Corpus) answerSearch(a *Answer) {
	a.Title = "Passages with " + quote(a.Query.Argument)
	ts, quoted := parseTopic(a.Query.Argument)
	cards := c.passages(ts)
	if len(cards) == 0 && !quoted && len(ts) == 1 {
		cards = c.passages(ts[0].split())
	}
	a.fill(cards)
	switch {
	case a.Total > 0:
	case ts.common():
		a.Note = quote(a.Query.Argument) + " is too common to look for."
	default:
		a.Note = fmt.Sprintf("%s does not occur in %s.", quote(a.Query.Argument), c.sources())
		c.askMeant(a)
		for _, near := range c.nearTopics(a.Query.Argument) {
			if ts, _ := parseTopic(near); len(c.passages(ts)) > 0 {
				a.suggest(Query{Verb: VerbSearch, Argument: near})
			}
		}
	}
}

// passages returns the paragraphs that hold all terms, those of the newest
// article first.
func (c *Corpus) passages(ts terms) []Card {
	if ts.common() {
		return nil
	}
	var found []Citation
	for _, s := range c.segments {
		for _, n := range s.lookup(ts, (*posting).inTexts) {
			a := s.articles[n].Article
			for _, p := range a.Body() {
				if ts.in(p.In(a.Text)) {
					found = append(found, cite(a, p))
				}
			}
		}
	}
	slices.SortStableFunc(found, func(x, y Citation) int {
		return cmp.Or(y.Article.Published.Compare(x.Article.Published), cmp.Compare(x.Article.ID, y.Article.ID))
	})
	cards := make([]Card, len(found))
	for i, x := range found {
		cards[i] = Card{Kind: "passage", Citation: x}
	}
	return cards
}
