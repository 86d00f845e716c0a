package terminal

import (
	"ukchina/briefing"
)

// mostCompletions is how many topics and how many names are completed: a
// person finds no more by pressing Tab.
const mostCompletions = 300

// completions returns the questions that a chat completes, the likelier
// first: the commands, then those with a topic or a name.
func completions(c *briefing.Corpus) []string {
	var list []string
	add := func(v briefing.Verb, what string) {
		q := briefing.Query{Verb: v, Argument: what}
		list = append(list, clean(q.String()))
	}
	for _, v := range briefing.Verbs {
		if !v.NeedsChannel() {
			add(v, "")
		}
	}
	people := c.People()
	people = people[:min(len(people), mostCompletions)]
	for _, t := range c.Topics(mostCompletions) {
		add(briefing.VerbWhoSaid, t.Name)
		add(briefing.VerbSearch, t.Name)
	}
	for _, p := range people {
		add(briefing.VerbSaid, p.Name)
		add(briefing.VerbPerson, p.Name)
	}
	for _, v := range briefing.Verbs {
		if !v.NeedsChannel() {
			add(briefing.VerbHelp, string(v))
		}
	}
	return append(list, "more", "quit")
}
