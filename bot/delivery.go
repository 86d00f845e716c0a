package bot

import (
	"context"
	"strconv"
	"time"
)

// A Delivery is a digest that a subscription owes for one slot. There is one
// at most for each subscription and slot, whatever happens: that is what keeps
// a digest from being posted twice.
type Delivery struct {
	ID           int64
	Subscription int64
	Place        Place
	Slot         Slot
	State        State
	// Wake is when somebody is to take it up, again or for the first time. It
	// is the zero time once nothing more is done.
	Wake     time.Time
	Attempts int // how often it was taken up
	// Began is when it was first taken up: nothing of it was posted before.
	Began time.Time
	// Parts is what was posted, message by message.
	Parts []Part
	// Reason says in a line why it is not sent, or not yet.
	Reason string

	// After and Until say what is new in it: articles first seen after After,
	// not after Until. After is what the subscription's last digest went up
	// to, and the zero time in its first; Until is the zero time until it is
	// taken up.
	After, Until time.Time
	// Since is the slot of that last digest.
	Since Slot
}

// A Part is a message that was posted.
type Part struct {
	MessageID string
	Sent      time.Time
}

// Key returns what the messages of d are found again by.
func (d Delivery) Key() string { return "ukchina-" + strconv.FormatInt(d.ID, 10) + "-" + d.Slot.Local }

// A State is what became of a delivery so far.
type State string

// The states of a delivery.
const (
	Planned State = "planned" // nothing was tried, or what was tried was not done
	Sending State = "sending" // somebody is posting it, or was when the lights went out
	Sent    State = "sent"    // it is there, every part of it
	Unknown State = "unknown" // nobody knows whether a part is there
	Failed  State = "failed"  // it cannot be posted until a person mends something
	Missed  State = "missed"  // its time had passed
	Skipped State = "skipped" // nothing was new
)

// Articles keeps when articles were first seen, by any replica. The store
// implements it; it is safe for concurrent use.
type Articles interface {
	// FirstSeen returns when articles were first seen; those that were not are
	// seen now. Times are kept to the millisecond.
	FirstSeen(ctx context.Context, ids []string, now time.Time) (map[string]time.Time, error)
}
