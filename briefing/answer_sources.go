package briefing

import (
	"strings"

	"ukchina/briefing/text"
)

// answerSources lists the articles, the newest first.
func (c *Corpus) answerSources(a *Answer) {
	a.Title = "Sources"
	var cards []Card
	for _, f := range c.newest() {
		cards = append(cards, Card{Kind: "article", Citation: heading(f.Article)})
	}
	a.fill(cards)
	if a.Total == 0 {
		a.Note = "There are no articles in this briefing."
	}
}

// heading cites the title where the text has it, the first paragraph
// otherwise.
func heading(a *Article) Citation {
	if i := strings.Index(a.Text, a.Title); i >= 0 && a.Title != "" {
		return cite(a, text.Span{Start: i, End: i + len(a.Title)})
	}
	if len(a.Paragraphs) == 0 {
		return Citation{Article: a}
	}
	return cite(a, a.Paragraphs[0])
}
