package bot

import (
	"errors"

	"ukchina/briefing"
)

// A Place is where a request comes from and the reply goes to. In a terminal
// it is the zero Place.
type Place struct {
	Platform  string // "slack", "discord"; empty for the terminal
	Workspace string // the Slack team id or the Discord guild id
	Channel   string
}

// A Request is what somebody typed.
type Request struct {
	Place Place
	User  string // the platform's id of the user
	Text  string
	Limit int // cards to show; 0 means the default, below 0 all
	// Offset is how many cards were shown before, and are left out now.
	Offset int
	// Rights tell what the user may change where the request comes from. Nil,
	// as in a terminal, means that it comes from no channel.
	Rights Rights
}

// A Reply is what to show. Exactly one of Answer and Err is set.
type Reply struct {
	Answer *briefing.Answer
	// Digest is set beside Answer when the digest was asked for.
	Digest *briefing.Digest
	// Err says in one line why there is no answer, and what to do: a
	// *briefing.ParseError when the request was not understood, a [*Limited] or
	// a [*Failure].
	Err error
	// Private reports that only the asker should see the reply.
	Private bool
}

// Outcome tells what became of the request, for [Metrics].
func (r Reply) Outcome() Outcome {
	var limited *Limited
	var failed *Failure
	var refused *PermanentError
	switch {
	case errors.As(r.Err, &limited):
		return OutcomeLimited
	case errors.As(r.Err, &failed):
		return OutcomeFailed
	case errors.As(r.Err, &refused):
		return OutcomeRefused
	case r.Err != nil:
		return OutcomeNotUnderstood
	case r.Answer.Found() || r.Answer.Query.Verb.NeedsChannel():
		return OutcomeFound
	}
	return OutcomeNothing
}
