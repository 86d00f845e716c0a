package bot

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"ukchina/briefing"
)

// A Courier posts deliveries. Its methods are safe for concurrent use.
type Courier struct {
	Posters    map[string]Poster // by platform
	Deliveries Deliveries
	// Compose makes the digest of a delivery whose Until is set: the same one
	// each time, as long as the articles up to Until are the same.
	Compose func(ctx context.Context, s Subscription, d Delivery, now time.Time) (*briefing.Digest, error)
	// Until returns when the newest article that Compose knows was first seen.
	Until   func(ctx context.Context, now time.Time) (time.Time, error)
	Log     *slog.Logger
	Metrics *Metrics // nil: none

	inHand sync.Map // the ids of deliveries that are being posted here
}

const (
	// callTime is how long a platform may take about one part, at least, and
	// lease how long a delivery is nobody else's. No platform is called in the
	// last of it, spare, which is how much the clocks of replicas may differ.
	callTime = 20 * time.Second
	lease    = 35 * time.Second
	spare    = 10 * time.Second
	// pace is the time between two messages in a channel (Slack:
	// apis/web-api/rate-limits).
	pace = time.Second
	// keepTime is how long the store may take to keep what became of a
	// delivery, also when everything is to stop.
	keepTime = 2 * time.Second
)

// Deliver does what can be done for a delivery now. Where something is left to
// do later, again is how long to wait. After an error, which is the store's,
// another is to take it up. Between two messages it ends early when stop is
// closed.
func (c *Courier) Deliver(ctx context.Context, id int64, stop <-chan struct{}) (again time.Duration, err error) {
	// A clock that is put forward, or a machine that slept, ends a lease early
	// in the database, but nobody dies of it.
	if _, inHand := c.inHand.LoadOrStore(id, true); inHand {
		return 0, nil
	}
	defer c.inHand.Delete(id)
	now := time.Now()
	d, s, took, err := c.begin(ctx, id, now)
	if err != nil || !took {
		return 0, err
	}
	d.Wake = now.Add(lease)
	d, end := begun(d, s, now)
	if !end {
		d, err = c.deliver(ctx, s, d, stop)
	}
	if err == nil {
		err = c.keep(ctx, s, d)
	}
	switch {
	case errors.Is(err, ErrLost):
		c.Log.Warn("a digest was taken up by another replica meanwhile", "delivery", id)
		return 0, nil
	case err != nil || d.Wake.IsZero():
		return 0, err
	}
	return max(time.Until(d.Wake)-grace, time.Millisecond), nil
}

// begin takes a delivery up. Like whatever else waits for the store, it waits no
// longer than the lease: one that is no longer reached need not say so, and
// nobody here takes up what is in hand.
func (c *Courier) begin(ctx context.Context, id int64, now time.Time) (Delivery, Subscription, bool, error) {
	ctx, cancel := context.WithTimeout(ctx, lease)
	defer cancel()
	return c.Deliveries.Begin(ctx, id, now, now.Add(lease))
}

// deliver posts what is left of d and returns what became of it.
func (c *Courier) deliver(ctx context.Context, s Subscription, d Delivery, stop <-chan struct{}) (Delivery, error) {
	nothing := result{state: d.State}
	if d.State == Sending {
		nothing.state = Unknown
	}
	poster, ok := c.Posters[d.Place.Platform]
	if !ok {
		nothing.reason, nothing.wait = d.Place.Platform+" is not connected", time.Minute
		return d.after(nothing, 1, time.Now()), nil
	}
	p, err := c.compose(ctx, s, &d)
	switch {
	case errors.Is(err, ErrLost):
		return d, err
	case err != nil:
		nothing.reason = err.Error()
		return d.after(nothing, 1, time.Now()), nil //nolint:nilerr // it is kept as the reason
	}
	return c.postAll(ctx, poster, s, d, p, stop)
}

// compose returns the post of a delivery. What it holds is settled the first
// time, and what is said of its being late before its first part is tried: all
// parts are cut from the same digest, whoever posts them.
func (c *Courier) compose(ctx context.Context, s Subscription, d *Delivery) (p Post, err error) {
	ctx, cancel := context.WithTimeout(ctx, lease)
	defer cancel()
	now := time.Now()
	untried := !d.inDoubt() && len(d.Parts) == 0
	if d.Until.IsZero() || untried && d.Late != d.Slot.IsLate(now) {
		if d.Until.IsZero() {
			if d.Until, err = c.Until(ctx, now); err != nil {
				return p, err
			}
		}
		d.Late = d.Slot.IsLate(now)
		if err := c.hold(ctx, d); err != nil {
			return p, err
		}
	}
	p.Key = d.Key()
	if d.Late {
		p.Late = d.Slot
	}
	p.Digest, err = c.Compose(ctx, s, *d, now)
	return p, err
}

// postAll posts part after part, until one cannot be posted for now.
func (c *Courier) postAll(ctx context.Context, poster Poster, s Subscription, d Delivery, p Post, stop <-chan struct{}) (Delivery, error) {
	of := poster.Parts(p)
	for {
		p.Part = len(d.Parts)
		if p.Part > 0 {
			p.Thread = d.Parts[0].MessageID
		}
		// Composing took long, or the process stood still: another may have it.
		if time.Until(d.Wake) < callTime+spare {
			if err := c.hold(ctx, &d); err != nil {
				return d, err
			}
		}
		r := c.post(ctx, poster, s, d, p)
		d = d.after(r, of, time.Now())
		if r.state != Sent || d.State == Sent {
			return d, nil
		}
		if err := c.hold(ctx, &d); err != nil {
			return d, err
		}
		if !rest(ctx, stop) {
			return d.after(result{state: Planned, reason: "stopped", wait: time.Millisecond}, of, time.Now()), nil
		}
	}
}

// hold keeps d as it is, for whoever posts it alone for another lease.
func (c *Courier) hold(ctx context.Context, d *Delivery) error {
	held := d.held(time.Now())
	d.Wake = held.Wake
	ctx, cancel := context.WithDeadline(ctx, held.Wake)
	defer cancel()
	_, err := c.Deliveries.Keep(ctx, held)
	return err
}

// post posts one part, unless it may be there and is, or nobody wants it.
func (c *Courier) post(ctx context.Context, poster Poster, s Subscription, d Delivery, p Post) result {
	ctx, cancel := context.WithDeadline(ctx, d.Wake.Add(-spare))
	defer cancel()
	if d.inDoubt() {
		id, found, err := poster.Find(ctx, d.Place, p, d.Began)
		r, again := afterFind(id, found, err, s, p.Part == 0 && d.Slot.tooLate(time.Now()))
		var cannotTell *PermanentError
		if errors.As(err, &cannotTell) {
			c.Log.Warn("it cannot be found out whether a digest arrived", "delivery", d.ID, "place", d.Place, "slot", d.Slot.Local,
				"part", p.Part+1, "reason", cannotTell.Error(), "when_unknown", string(s.WhenUnknown))
		}
		if !again {
			return r
		}
	}
	switch {
	case s.ID == 0: // which sections it was of is gone, too
		return result{state: Skipped, reason: unsubscribed, final: true}
	case p.Part == 0 && p.Digest.Empty() && s.WhenEmpty != SayEmpty:
		return result{state: Skipped, reason: "nothing is new", final: true}
	}
	return afterPost(poster.Post(ctx, d.Place, p))
}

// keep keeps what became of a delivery, also when everything is to stop, and
// tells about it.
func (c *Courier) keep(ctx context.Context, s Subscription, d Delivery) error {
	kept, cancel := context.WithTimeout(context.WithoutCancel(ctx), keepTime)
	defer cancel()
	paused, err := c.Deliveries.Keep(kept, d)
	if err != nil {
		return err
	}
	c.report(d)
	if paused && s.Owner != "" {
		c.tell(ctx, s, d)
	}
	return nil
}

// report says in the log and in the metrics what became of a delivery.
func (c *Courier) report(d Delivery) {
	attrs := []any{"delivery", d.ID, "platform", d.Place.Platform, "workspace", d.Place.Workspace, "channel", d.Place.Channel,
		"slot", d.Slot.Local, "state", string(d.State), "attempt", d.Attempts, "messages", len(d.Parts)}
	if d.Reason != "" {
		attrs = append(attrs, "reason", d.Reason)
	}
	if !d.Wake.IsZero() {
		c.Log.Info("a digest is put off", append(attrs, "until", d.Wake.Add(-grace))...)
		return
	}
	c.Metrics.Delivered(d)
	switch d.State {
	case Sent:
		c.Log.Info("a digest is sent", append(attrs, "after_slot", d.Lag().Round(time.Millisecond).String())...)
	case Failed, Unknown:
		c.Log.Error("a digest is not sent", attrs...)
	default:
		c.Log.Info("a digest is not sent", attrs...)
	}
}

// tell tells the owner of a subscription why it is paused: once, or not at all
// when that fails. Whoever lists the subscriptions sees it, too.
func (c *Courier) tell(ctx context.Context, s Subscription, d Delivery) {
	text := "The digest “" + s.Schedule + "” could not be posted: " + d.Reason +
		". It is paused: once that is mended, type “resume” in the channel."
	ctx, cancel := context.WithTimeout(ctx, callTime)
	defer cancel()
	if err := c.Posters[d.Place.Platform].Tell(ctx, d.Place.Workspace, s.Owner, text); err != nil {
		c.Log.Warn("the owner of a paused subscription could not be told", "subscription", s.ID, "error", err)
	}
}

// rest waits between two messages, and reports whether to the end.
func rest(ctx context.Context, stop <-chan struct{}) bool {
	t := time.NewTimer(pace)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-stop:
	case <-ctx.Done():
	}
	return false
}
