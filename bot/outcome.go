package bot

import (
	"errors"
	"fmt"
	"net"
	"time"
)

// What becomes of a delivery is decided by the functions of this file, which
// act on nothing: a [Courier] does what they say.

const (
	// LateLimit is how long after its slot a digest is still posted.
	LateLimit = 2 * time.Hour
	// InTime is how long after its slot a digest is not called late.
	InTime = 2 * time.Minute
	// firstRetry is the time before a delivery is tried again; it doubles up to
	// longestRetry.
	firstRetry   = 2 * time.Second
	longestRetry = time.Minute
	// settle is the least time between a call of unknown outcome and the look at
	// what came of it: what is on its way may not be there yet, and would be
	// posted again. After a crash there is as much (see spare).
	settle = spare
	// grace is how long after the time for which it was put off a delivery is
	// taken for forgotten.
	grace = 30 * time.Second
)

// IsLate reports whether a digest that is posted then is late.
func (s Slot) IsLate(then time.Time) bool { return then.Sub(s.Time) > InTime }

// tooLate reports whether a digest is no longer to be posted.
func (s Slot) tooLate(now time.Time) bool { return now.Sub(s.Time) > LateLimit }

// inDoubt reports whether the next part may be there: whoever took the
// delivery up before did not say what came of it.
func (d Delivery) inDoubt() bool { return d.State == Sending || d.State == Unknown }

const unsubscribed = "the channel has unsubscribed"

// begun decides about a delivery that is taken up: whether that is its end
// already, and as what.
func begun(d Delivery, s Subscription, now time.Time) (ended Delivery, end bool) {
	switch {
	case d.inDoubt() || len(d.Parts) > 0:
		return d, false // what was begun is finished, or at least looked for
	case s.ID == 0:
		return d.end(Skipped, unsubscribed), true
	case s.Paused != "":
		return d.end(Skipped, "paused: "+s.Paused), true
	case d.Slot.tooLate(now) && d.Reason != "":
		return d.end(Missed, "not posted within two hours: "+d.Reason), true
	case d.Slot.tooLate(now):
		return d.end(Missed, "not taken up within two hours"), true
	}
	return d, false
}

// A result is what came of trying to post the next part. Its state is Sent:
// the part is there; Planned: it is not there; Unknown: it may be there;
// Failed, Missed or Skipped.
type result struct {
	state  State
	id     string // of the message that is there
	reason string
	wait   time.Duration // before the next try; 0: longer each time
	least  time.Duration // of that
	final  bool          // there is no next try
}

// afterPost says what an error of [Poster.Post] means.
func afterPost(id string, err error) result {
	var permanent *PermanentError
	var limited *RetryAfter
	var unreached *net.OpError
	switch {
	case err == nil:
		return result{state: Sent, id: id}
	case errors.As(err, &permanent):
		return result{state: Failed, reason: permanent.Error()}
	case errors.As(err, &limited):
		return result{state: Planned, reason: err.Error(), wait: limited.After}
	case errors.As(err, &unreached) && unreached.Op == "dial": // nothing was sent
		return result{state: Planned, reason: err.Error()}
	}
	return result{state: Unknown, reason: err.Error(), least: settle}
}

// afterFind says what is to be done about a part in doubt that was looked for;
// where again is true, it is to be posted.
func afterFind(id string, found bool, err error, s Subscription, late bool) (r result, again bool) {
	var cannotTell *PermanentError
	var limited *RetryAfter
	switch {
	case found:
		return result{state: Sent, id: id}, false
	case errors.As(err, &cannotTell) && s.WhenUnknown == RepeatUnknown && !late:
		return result{}, true
	case errors.As(err, &cannotTell):
		return result{state: Unknown, final: true, reason: "it cannot be found out whether it arrived: " + cannotTell.Error()}, false
	case errors.As(err, &limited):
		return result{state: Unknown, reason: err.Error(), wait: limited.After}, false
	case err != nil:
		return result{state: Unknown, reason: err.Error()}, false
	case late:
		return result{state: Missed, reason: "it did not arrive within two hours"}, false
	}
	return result{}, true
}

// after returns what d becomes with a result about the next of so many parts.
func (d Delivery) after(r result, of int, now time.Time) Delivery {
	switch {
	case r.state == Sent:
		d.Parts = append(d.Parts[:len(d.Parts):len(d.Parts)], Part{MessageID: r.id, Sent: now})
		if len(d.Parts) == of {
			return d.end(Sent, "")
		}
		d.State, d.Reason = Planned, ""
		return d
	case r.state == Skipped && len(d.Parts) > 0:
		return d.end(Sent, fmt.Sprintf("only %d messages: %s", len(d.Parts), r.reason))
	case r.final, r.state == Failed, r.state == Missed && len(d.Parts) == 0:
		return d.end(r.state, r.reason)
	case d.Slot.tooLate(now) && len(d.Parts) > 0:
		return d.end(Sent, fmt.Sprintf("only %d of %d messages: %s", len(d.Parts), of, r.reason))
	case d.Slot.tooLate(now) && r.state == Unknown:
		return d.end(Unknown, r.reason)
	}
	wait := r.wait
	if wait == 0 {
		wait = min(firstRetry<<min(max(d.Attempts-1, 0), 10), longestRetry)
	}
	d.State, d.Reason, d.Wake = r.state, r.reason, now.Add(max(wait, r.least)+grace)
	return d
}

// end returns d in its last state.
func (d Delivery) end(s State, reason string) Delivery {
	d.State, d.Reason, d.Wake = s, reason, time.Time{}
	return d
}

// held returns d as it is while somebody posts it.
func (d Delivery) held(now time.Time) Delivery {
	d.State, d.Wake = Sending, now.Add(lease)
	return d
}
