package bot

import (
	"strings"

	"ukchina/briefing"
)

// leadIns are what a question begins with that goes on from the last one.
var leadIns = []string{"and what about", "and how about", "what about", "how about", "and", "but", "also", "or"}

// Follow returns a question, one that goes on from the last in the same
// conversation made whole: "and Downing Street?" after "who said tariffs?"
// asks what Downing Street said about tariffs, "and steel?" who spoke about
// steel. What does not lead on and is no question is taken so only if that has
// an answer; all else comes back as it is.
func Follow(c *briefing.Corpus, last briefing.Query, text string) string {
	rest, led := cutLeadIn(strings.Join(strings.Fields(strings.TrimRight(text, " ?!.,…")), " "))
	if _, err := briefing.ParseQuery(text, c); rest == "" || err == nil && !led {
		return text
	}
	if _, err := briefing.ParseQuery(rest, c); led && err == nil {
		return rest
	}
	if q := goOn(c, last, rest); led || c.Answer(q).Found() {
		return q.String()
	}
	return text
}

// goOn returns the question about rest that goes on from the last.
func goOn(c *briefing.Corpus, last briefing.Query, rest string) briefing.Query {
	switch {
	case len(c.Find(rest)) > 0:
		return briefing.Query{Verb: briefing.VerbSaid, Person: rest, Argument: topicOf(last)}
	case last.Verb == briefing.VerbSaid:
		return briefing.Query{Verb: last.Verb, Person: last.Person, Argument: rest}
	case last.Verb == briefing.VerbFigures || last.Verb == briefing.VerbSearch:
		return briefing.Query{Verb: last.Verb, Argument: rest}
	}
	return briefing.Query{Verb: briefing.VerbWhoSaid, Argument: rest}
}

// topicOf returns what a question was about; "" when it was about none.
func topicOf(q briefing.Query) string {
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
