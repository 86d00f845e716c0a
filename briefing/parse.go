package briefing

import "strings"

// ParseQuery reads a question as a person types it: a command, or plain
// English. c lends its names and topics to the suggestions; nil is allowed.
// The error is always a *ParseError.
func ParseQuery(input string, c *Corpus) (Query, error) {
	words := strings.Fields(input)
	if len(words) == 0 {
		return Query{}, &ParseError{Suggestion: "help"}
	}
	rest := strings.TrimSpace(strings.Join(words[1:], " "))
	for _, v := range Verbs {
		if strings.EqualFold(words[0], string(v)) {
			return newQuery(v, rest, input)
		}
	}
	return Query{}, &ParseError{Input: input, Suggestion: "who-said " + input}
}

func newQuery(v Verb, rest, input string) (Query, error) {
	q := Query{Verb: v}
	switch {
	case arguments[v] == required && rest == "":
		return Query{}, &ParseError{Input: input, Missing: "a topic", Suggestion: "help " + string(v)}
	case v == VerbSaid:
		q.Person, q.Argument, _ = strings.Cut(rest, " about ")
	case v == VerbPerson:
		q.Person = rest
	case arguments[v] != nothing:
		q.Argument = rest
	}
	return q, nil
}
