package briefing

import (
	"fmt"

	"ukchina/briefing/text"
)

// answerTopics lists what statements are about, each where it is first said.
func (c *Corpus) answerTopics(a *Answer) {
	a.Title = "Topics"
	topics := repeated(c.Topics(0))
	a.Total = len(topics)
	for _, t := range topics[:a.Query.limit(len(topics))] {
		group := fmt.Sprintf("in %d statements", t.Statements)
		if t.Statements == 1 {
			group = "in 1 statement"
		}
		a.Cards = append(a.Cards, Card{Kind: "topic", Citation: c.firstSaid(t.Name), Speaker: t.Name, Group: group})
	}
	if a.Total == 0 {
		a.Note = fmt.Sprintf("Nobody is quoted in %s.", c.sources())
	}
}

// firstSaid cites the best statement on a topic, the topic's words alone
// where it has them.
func (c *Corpus) firstSaid(topic string) Citation {
	top := c.matches(`"` + topic + `"`).best(1)
	if len(top) == 0 {
		return Citation{}
	}
	h, t := top[0], newTerm(topic)
	for i, s := range h.said().parts() {
		if start, end, ok := t.find(s); ok {
			at := h.said().Spans[i].Start
			return cite(h.facts.Article, text.Span{Start: at + start, End: at + end})
		}
	}
	return h.said().Citation
}
