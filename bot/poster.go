package bot

import (
	"context"
	"fmt"
	"time"

	"ukchina/briefing"
)

// A Poster posts in a platform's channels. A platform implements it; it is
// safe for concurrent use. Its errors are a [PermanentError], which nothing
// but a person mends, a [RetryAfter], or any other, after which it is not
// known whether the message is there: [Poster.Find] tells. Only where the
// platform was not reached, which a [net.OpError] of dialling says, it is not.
type Poster interface {
	// Parts returns how many messages p takes, 1 at least.
	Parts(p Post) int
	// Post posts the part of p that it names, one message, and returns the
	// platform's id of it. It waits for no rate limit.
	Post(ctx context.Context, to Place, p Post) (id string, err error)
	// Edit puts p in place of a message of our own.
	Edit(ctx context.Context, at Place, id string, p Post) error
	// Find looks for the part of p that it names, which was not posted before
	// since. Here a [PermanentError] says that nobody can tell: the bot may not
	// read the channel, or too much was written there.
	Find(ctx context.Context, in Place, p Post, since time.Time) (id string, found bool, err error)
	// Tell writes to a user directly.
	Tell(ctx context.Context, workspace, user, text string) error
}

// A Post is what is posted. Exactly one of Answer and Digest is set.
type Post struct {
	Answer *briefing.Answer
	Digest *briefing.Digest
	// Late is the slot of a digest that comes after it, which is said; the zero
	// Slot is in time.
	Late Slot
	// Key is what the message is found again by; empty means never. The same
	// key posted twice within minutes is one message where the platform can
	// do that.
	Key string
	// Thread is the message or thread to post under; empty means the channel.
	// For a part after the first it is what [Poster.Post] returned for that.
	Thread string
	// Part is which of the messages of a long post is meant, counted from 0.
	Part int
}

// PartKey returns what the part is found again by, which no other part is;
// empty for no key.
func (p Post) PartKey() string {
	if p.Key == "" || p.Part == 0 {
		return p.Key
	}
	return fmt.Sprintf("%s/%d", p.Key, p.Part+1)
}

// A PermanentError says that trying again is useless, and what a person can do.
type PermanentError struct {
	Reason string // "the bot is not in the channel"
	Fix    string // "type /invite @ukchina there"
	// Err is what the platform said, if it said anything.
	Err error
}

// Error returns one line: reason and fix.
func (e *PermanentError) Error() string {
	if e.Fix == "" {
		return e.Reason
	}
	return e.Reason + ": " + e.Fix
}

// Unwrap returns what the platform said.
func (e *PermanentError) Unwrap() error { return e.Err }

// A RetryAfter says that the platform is busy: nothing was done, and may be
// tried again after a while.
type RetryAfter struct {
	After time.Duration
}

// Error says how long to wait.
func (e *RetryAfter) Error() string { return fmt.Sprintf("rate limited for %s", e.After) }
