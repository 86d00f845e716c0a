package briefing

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"ukchina/briefing/text"
)

// answerFigures lists the figures, or those whose sentence has the topic.
func (c *Corpus) answerFigures(a *Answer) {
	a.Title = "Figures"
	topic := a.Query.Argument
	if topic != "" {
		a.Title += " on " + quote(topic)
	}
	ts, quoted := parseTopic(topic)
	cards := c.figures(topic, ts)
	if len(cards) == 0 && !quoted && len(ts) == 1 {
		if cards = c.figures(topic, ts[0].split()); len(cards) > 0 {
			a.Note = fmt.Sprintf("No figure is on %s as a phrase; these sentences use all its words.", quote(topic))
		}
	}
	a.fill(cards)
	switch {
	case a.Total > 0:
	case topic != "":
		a.Note = fmt.Sprintf("No figure on %s is given in %s.", quote(topic), c.sources())
		c.askMeant(a)
		if len(c.passages(ts)) > 0 {
			a.suggest(Query{Verb: VerbSearch, Argument: topic})
		}
		c.offer(a)
	default:
		a.Note = fmt.Sprintf("No figure is given in %s.", c.sources())
		c.offer(a)
	}
}

// figures returns the cards of the figures whose sentence has the terms of a
// topic or one of its synonyms; all for none.
func (c *Corpus) figures(topic string, ts terms) []Card {
	any := []terms{ts}
	for _, other := range c.Profile.synonyms(topic) {
		any = append(any, terms{newTerm(other)})
	}
	var cards []Card
	for _, f := range c.newest() {
		for _, x := range f.Figures {
			around := sentence(f.Article, x.Spans[0]).In(f.Article.Text)
			if topic == "" || slices.ContainsFunc(any, func(ts terms) bool { return ts.in(around) }) {
				cards = append(cards, Card{Kind: "figure", Citation: x.Citation, When: x.When, Number: x.Number})
			}
		}
	}
	return cards
}

// sentence returns the sentence around a place, by its stops: what stands
// before a space and a capital ends one.
func sentence(a *Article, at text.Span) text.Span {
	s := at
	if i := text.Find(a.Paragraphs, at.Start); i >= 0 {
		s = a.Paragraphs[i].Cover(at)
	}
	before, after := a.Text[s.Start:at.Start], a.Text[at.End:s.End]
	for i := len(before); i > 0; i-- {
		if endsSentence(before[:i], a.Text[s.Start+i:]) {
			s.Start += i
			break
		}
	}
	for i := 0; i <= len(after); i++ {
		if endsSentence(a.Text[s.Start:at.End+i], after[i:]) {
			s.End = at.End + i
			break
		}
	}
	return s
}

func endsSentence(before, after string) bool {
	rest := strings.TrimLeft(after, " ")
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, `"“‘'`))
	return len(rest) < len(after) && unicode.IsUpper(first) &&
		hasAnySuffix(strings.TrimRight(before, `"”’'`), ".", "?", "!")
}
