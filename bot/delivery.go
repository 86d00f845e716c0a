package bot

import (
	"context"
	"errors"
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
	// Late reports whether the digest says that it comes late.
	Late bool
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

// Lag returns how long after its slot the first message was posted; 0 while
// there is none.
func (d Delivery) Lag() time.Duration {
	if len(d.Parts) == 0 {
		return 0
	}
	return d.Parts[0].Sent.Sub(d.Slot.Time)
}

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

// Deliveries keeps deliveries. The store implements it; it is safe for
// concurrent use, by several processes too. Times come from the caller.
type Deliveries interface {
	// Begin takes a delivery up, alone until lease: it is as it was before, but
	// for Attempts and Began. Its subscription is the zero Subscription if it is
	// gone. begun is false where nothing is to be done: another has it, or it
	// is done with.
	Begin(ctx context.Context, id int64, now, lease time.Time) (d Delivery, s Subscription, begun bool, err error)
	// Keep keeps what became of a delivery. With Sent and Skipped its articles
	// are no longer new to the subscription; with Failed the subscription is
	// paused for d.Reason, and paused is true if it was not before. It returns
	// [ErrLost] when another has taken the delivery up since.
	Keep(ctx context.Context, d Delivery) (paused bool, err error)
}

// ErrLost is returned to who took a delivery up and lost it to another: the
// lease ran out.
var ErrLost = errors.New("another has taken up the delivery")
