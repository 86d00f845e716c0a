package briefing

import (
	"slices"
	"strings"

	"ukchina/briefing/text"
)

// ParseQuery reads a question as a person types it: a command with small
// misspellings, or plain English. c lends its command name, people and topics
// to the suggestions; nil is allowed. The error is always a *ParseError.
func ParseQuery(input string, c *Corpus) (Query, error) {
	q, err := parse(input, c)
	unread := q.Unread
	for err == nil {
		// What is dropped at the edges of a question may stand inside one too
		// ("what has Olmo? said"), and at the edge once it is a query.
		again, e := parse(q.String(), c)
		again.Unread, q.Unread = unread, unread
		if again == q {
			return q, nil
		}
		q, err = again, e
	}
	return Query{}, err
}

// parse reads a question once.
func parse(input string, c *Corpus) (Query, error) {
	input = strings.Join(strings.FieldsFunc(strings.ToValidUTF8(input, ""), isGap), " ")
	words := strings.Fields(clean(input))
	words = c.dropCommand(words)
	for len(words) > 1 && strings.EqualFold(strings.TrimRight(words[0], ","), "please") {
		words = words[1:]
	}
	if len(words) == 0 {
		return Query{}, &ParseError{Input: input, Suggestion: string(VerbHelp)}
	}
	if v, rest, ok := leadingVerb(words); ok && (arguments[v] != nothing || harmless(rest)) {
		return newQuery(v, rest, input, c)
	}
	if q, ok := fromEnglish(words); ok {
		return q, nil
	}
	if v, rest, ok := c.misspeltVerb(words); ok && (arguments[v] != nothing || harmless(rest)) {
		return newQuery(v, rest, input, c)
	}
	rest := c.dropOpening(words)
	if len(rest) < len(words) {
		if q, err := parse(strings.Join(rest, " "), c); err == nil {
			return q, nil
		}
	}
	return Query{}, &ParseError{Input: input, Suggestion: c.nearestQuery(strings.Join(rest, " "))}
}

// newQuery makes the query of a verb and what follows it.
func newQuery(v Verb, words []string, input string, c *Corpus) (Query, error) {
	q := Query{Verb: v}
	rest := dropPlease(words)
	switch {
	case v == VerbDigest && len(rest) > 0 && strings.EqualFold(rest[0], Preview):
		q.Argument = Preview
	case v == VerbDelegation:
		q.Argument = whither(rest)
		return q, nil
	case arguments[v] == nothing:
		q.Unread = narrowed(v, rest)
		return q, nil
	case v == VerbSaid:
		q.Person, q.Argument = cutTopic(rest)
		if q.Person == "" && q.Argument != "" {
			q.Verb = VerbWhoSaid
		}
	case v == VerbPerson:
		q.Person = unquoted(strings.Join(rest, " "))
	case v == VerbHelp:
		q.Argument = helpTopic(rest)
	case v == VerbWhoSaid || v == VerbFigures || v == VerbSearch:
		q.Argument = strings.Join(dropLeadIn(rest), " ")
	default:
		q.Argument = strings.Join(rest, " ")
	}
	if arguments[v] == required && len(splitWords(q.Person+" "+q.Argument)) == 0 {
		return Query{}, &ParseError{Input: input, Missing: missing[v], Suggestion: c.example(v)}
	}
	return q, nil
}

// missing says what a verb that needs an argument is lacking without it.
var missing = map[Verb]string{
	VerbWhoSaid: "a topic", VerbSaid: "a name", VerbPerson: "a name", VerbSearch: "words to look for",
}

// narrowed returns what follows a verb that takes nothing where it asks for a
// part of the answer, which is given whole: "since 2018" after "timeline".
// Trips and what belongs to them are few, and told with their places and names.
func narrowed(v Verb, words []string) string {
	telling := func(w string) bool {
		return !stopWords[wordKey(w)] && !fillers[strings.ToLower(w)] && !whole[wordKey(w)]
	}
	for len(words) > 0 && asks[strings.ToLower(words[0])] {
		words = words[1:] // "did the crackdown"
	}
	if v != VerbTimeline || !slices.ContainsFunc(words, telling) {
		return ""
	}
	return strings.Join(words, " ")
}

// whole are words that name the whole of what is told.
var whole = text.Set("event date timeline day far key main important trip visit tour journey article source")
