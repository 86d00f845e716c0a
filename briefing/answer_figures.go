package briefing

import (
	"fmt"
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
	ts, _ := parseTopic(topic)
	var cards []Card
	for _, f := range c.newest() {
		for _, x := range f.Figures {
			if topic == "" || ts.in(sentence(f.Article, x.Spans[0]).In(f.Article.Text)) {
				cards = append(cards, Card{Kind: "figure", Citation: x.Citation, When: x.When, Number: x.Number})
			}
		}
	}
	a.fill(cards)
	switch {
	case a.Total > 0:
	case topic != "":
		a.Note = fmt.Sprintf("No figure on %s is given in %s.", quote(topic), c.sources())
		c.offer(a)
	default:
		a.Note = fmt.Sprintf("No figure is given in %s.", c.sources())
		c.offer(a)
	}
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
