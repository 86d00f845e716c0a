package slack

import (
	"strings"

	"ukchina/briefing"
)

// leadIns are what a question begins with that goes on from the last one.
var leadIns = []string{"and what about", "and how about", "what about", "how about", "and", "but", "also", "or"}

// follow reads a text that follows a question in a thread: "and Downing
// Street?" after "who said tariffs?" asks what Downing Street said about
// tariffs, "and steel?" who spoke about steel. Without words that lead on, a
// text is only taken for that if it has an answer.
func follow(c *briefing.Corpus, last briefing.Query, text string) (q briefing.Query, ok bool) {
	rest, led := cutLeadIn(strings.Join(strings.Fields(strings.TrimRight(text, " ?!.,…")), " "))
	if rest == "" {
		return q, false
	}
	switch {
	case len(c.Find(rest)) > 0:
		q = briefing.Query{Verb: briefing.VerbSaid, Person: rest, Argument: topic(last)}
	case last.Verb == briefing.VerbSaid:
		q = briefing.Query{Verb: last.Verb, Person: last.Person, Argument: rest}
	case last.Verb == briefing.VerbFigures || last.Verb == briefing.VerbSearch:
		q = briefing.Query{Verb: last.Verb, Argument: rest}
	default:
		q = briefing.Query{Verb: briefing.VerbWhoSaid, Argument: rest}
	}
	return q, led || c.Answer(q).Found()
}

// topic returns what a question was about; "" when it was about none.
func topic(q briefing.Query) string {
	switch q.Verb {
	case briefing.VerbWhoSaid, briefing.VerbSaid, briefing.VerbFigures, briefing.VerbSearch:
		return q.Argument
	}
	return ""
}

// cutLeadIn returns what follows the words that lead on, and whether there
// were any.
func cutLeadIn(text string) (rest string, led bool) {
	rest = text
	for _, lead := range leadIns {
		if n := len(lead); len(text) > n && strings.EqualFold(text[:n], lead) && text[n] == ' ' {
			rest, led = text[n+1:], true
			break
		}
	}
	if the := "the "; len(rest) > len(the) && strings.EqualFold(rest[:len(the)], the) {
		rest = rest[len(the):]
	}
	return rest, led
}
