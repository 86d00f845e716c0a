package briefing

import "strings"

// A Verb is what a query asks for.
type Verb string

// The verbs, by the names they are typed with. The five from VerbSubscribe on
// need a chat channel.
const (
	VerbWhoSaid       Verb = "who-said"
	VerbSaid          Verb = "said"
	VerbTrip          Verb = "trip"
	VerbDelegation    Verb = "delegation"
	VerbCriticisms    Verb = "criticisms"
	VerbTimeline      Verb = "timeline"
	VerbFigures       Verb = "figures"
	VerbPeople        Verb = "people"
	VerbPerson        Verb = "person"
	VerbTopics        Verb = "topics"
	VerbSources       Verb = "sources"
	VerbSearch        Verb = "search"
	VerbDigest        Verb = "digest"
	VerbHelp          Verb = "help"
	VerbSubscribe     Verb = "subscribe"
	VerbSubscriptions Verb = "subscriptions"
	VerbPause         Verb = "pause"
	VerbResume        Verb = "resume"
	VerbUnsubscribe   Verb = "unsubscribe"
)

// Preview is the argument of [VerbDigest] that asks for the digest as it would
// be posted now.
const Preview = "preview"

// Verbs lists every verb in the order help shows them.
var Verbs = []Verb{
	VerbWhoSaid, VerbSaid, VerbTrip, VerbDelegation, VerbCriticisms, VerbTimeline, VerbFigures,
	VerbPeople, VerbPerson, VerbTopics, VerbSources, VerbSearch, VerbDigest,
	VerbSubscribe, VerbSubscriptions, VerbPause, VerbResume, VerbUnsubscribe, VerbHelp,
}

// NeedsArgument reports whether v alone is no question: who said what?
func (v Verb) NeedsArgument() bool {
	switch v {
	case VerbWhoSaid, VerbSaid, VerbPerson, VerbSearch:
		return true
	}
	return false
}

// NeedsChannel reports whether v is about a chat channel's digests and so has
// no answer in a terminal.
func (v Verb) NeedsChannel() bool {
	switch v {
	case VerbSubscribe, VerbSubscriptions, VerbPause, VerbResume, VerbUnsubscribe:
		return true
	}
	return false
}

// takes says what may follow a verb.
type takes uint8

const (
	nothing  takes = iota // what follows is dropped
	optional              // an argument, or none
	required              // an argument; without it the query is an error
)

// arguments says what may follow each verb; a verb that is missing takes
// nothing.
var arguments = map[Verb]takes{
	VerbWhoSaid: required, VerbSaid: required, VerbPerson: required, VerbSearch: required,
	VerbFigures: optional, VerbHelp: optional,
	VerbSubscribe: optional, VerbUnsubscribe: optional, VerbPause: optional, VerbResume: optional,
}

// A Query is a parsed question. Its String parses back to an equal Query, but
// for Unread.
type Query struct {
	Verb     Verb
	Argument string // topic, search text, help topic, a delegation's "to Vietnam", or "" where the verb takes none
	Person   string // the name in "said NAME about TOPIC", "person NAME"
	Limit    int    // cards to show; 0 means the default, below 0 all
	Unread   string // words of the question that the answer does not go by, "since Monday"
}

// String returns q as it would be typed, without the limit.
func (q Query) String() string {
	s := string(q.Verb)
	if q.Person != "" {
		s += " " + q.Person
		if q.Argument != "" {
			s += " about"
		}
	}
	if q.Argument != "" {
		s += " " + q.Argument
	}
	return s
}

// said returns what follows the verb: "Keir Starmer about China".
func (q Query) said() string {
	return strings.TrimSpace(strings.TrimPrefix(q.String(), string(q.Verb)))
}

// A ParseError says that an input was not understood, and what comes nearest.
type ParseError struct {
	Input string
	// Suggestion is the nearest query, as it would be typed; never empty.
	Suggestion string
	// Missing is what the verb lacks ("a topic"); empty when it was the verb
	// that was not understood.
	Missing string
}

// Error returns one line that says what happened and what to type.
func (e *ParseError) Error() string {
	switch {
	case e.Input == "":
		return "Nothing was asked. Try: " + e.Suggestion
	case e.Missing != "":
		return quote(shorten(e.Input, 60)) + " needs " + e.Missing + ". Try: " + e.Suggestion
	}
	return quote(shorten(e.Input, 60)) + " was not understood. Did you mean: " + e.Suggestion
}

// shorten cuts what is repeated to the person who typed it to so many code
// points.
func shorten(s string, most int) string {
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}
