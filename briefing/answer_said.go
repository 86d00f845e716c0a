package briefing

import (
	"fmt"
	"slices"
	"strings"
)

// answerWhoSaid lists the statements on a topic, speaker by speaker.
func (c *Corpus) answerWhoSaid(a *Answer) {
	topic := unquoted(a.Query.Argument)
	a.Title = fmt.Sprintf("Who said “%s”", topic)
	c.statements(a, c.matches(a.Query.Argument))
	if a.Total == 0 {
		a.Note = fmt.Sprintf("Nobody in %s is quoted on “%s”.", c.sources(), topic)
	}
}

// answerSaid lists what somebody said.
func (c *Corpus) answerSaid(a *Answer) {
	a.Title = "What " + a.Query.Person + " said"
	found := c.Find(a.Query.Person)
	if len(found) != 1 {
		a.Note = fmt.Sprintf("Nobody called “%s” appears in %s.", a.Query.Person, c.sources())
		for _, p := range found {
			a.Suggestions = append(a.Suggestions, Query{Verb: VerbSaid, Person: p.Name, Argument: a.Query.Argument}.String())
		}
		return
	}
	var hits []hit
	for _, at := range found[0].In {
		for i := range at.Facts.Statements {
			if at.Facts.Statements[i].Speaker == at.Person {
				hits = append(hits, hit{facts: at.Facts, statement: i})
			}
		}
	}
	if a.Query.Argument != "" {
		on := c.matches(a.Query.Argument)
		hits = slices.DeleteFunc(hits, func(h hit) bool {
			return !slices.ContainsFunc(on, func(o hit) bool { return o.facts == h.facts && o.statement == h.statement })
		})
	}
	c.statements(a, hits)
}

// unquoted returns a topic without the quotation marks around it.
func unquoted(s string) string { return strings.Trim(s, `"“”„`) }
