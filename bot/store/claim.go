package store

import (
	"context"
	"strings"
	"time"

	"github.com/riverqueue/river"

	"ukchina/bot"
)

const (
	// mostClaimed is how many subscriptions one transaction claims.
	mostClaimed = 100
	// mostWaiting is how many deliveries wait to be taken up for the first
	// time before no more are claimed: what is claimed by a replica that dies
	// waits longer than what is not.
	mostWaiting = 1000
	// forgotten is how long after it was planned a delivery is taken for
	// forgotten, as by a replica that died before taking it up.
	forgotten = 40 * time.Second
)

// claim plans the deliveries of subscriptions whose slot has come, on
// platforms that are connected, and returns how many it claimed. What one
// replica claims, no other does.
func (r *Runner) claim(ctx context.Context, now time.Time) (claimed int, err error) {
	err = r.Store.db.transact(ctx, func(t transaction) error {
		waiting, _, err := one(ctx, t, number, "SELECT count(*) FROM deliveries WHERE wake > 0 AND state = 'planned' AND attempts = 0")
		if err != nil || waiting >= mostWaiting {
			return err
		}
		due, err := collect(ctx, t, scanSubscription, "SELECT "+subscriptionColumns+` FROM subscriptions
			WHERE paused = '' AND next_time > 0 AND next_time <= $1 AND $2 LIKE '%,' || platform || ',%'
			ORDER BY next_time LIMIT $3`+r.Store.db.skipLocked(), fromTime(now), ","+strings.Join(r.platforms(), ",")+",", int64(mostClaimed))
		if err != nil {
			return err
		}
		claimed = len(due)
		var planned []int64
		for _, s := range due {
			id, err := r.planDue(ctx, t, s, now)
			if err != nil {
				return err
			}
			if id > 0 {
				planned = append(planned, id)
			}
		}
		return r.insert(ctx, t, planned)
	})
	if err != nil { // and so none is claimed
		return 0, wrap("digests that are due not claimed", err)
	}
	return claimed, nil
}

// planDue writes what becomes of a subscription that is due, and returns the
// id of the delivery that is to be posted; 0 for none.
func (r *Runner) planDue(ctx context.Context, t transaction, s bot.Subscription, now time.Time) (id int64, err error) {
	next, err := r.Next(s)
	if err != nil {
		r.Log.Error("a subscription is paused", "subscription", s.ID, "schedule", s.Schedule, "zone", s.Zone, "error", err)
		_, err := t.exec(ctx, "UPDATE subscriptions SET paused = $1 WHERE id = $2", err.Error(), s.ID)
		return 0, err
	}
	due := bot.DueAt(s.Next, now, next)
	for _, slot := range due.Missed {
		if _, err := plan(ctx, t, s, slot, bot.Missed, time.Time{}, "the bot was not running"); err != nil {
			return 0, err
		}
		r.Log.Warn("a digest is missed", "subscription", s.ID, "slot", slot.Local, "zone", s.Zone)
	}
	if !due.Post.IsZero() {
		if id, err = plan(ctx, t, s, due.Post, bot.Planned, now.Add(forgotten), ""); err != nil {
			return 0, err
		}
		r.Log.Debug("a digest is planned", "delivery", id, "subscription", s.ID, "slot", due.Post.Local, "zone", s.Zone)
	}
	_, err = t.exec(ctx, "UPDATE subscriptions SET next_local = $1, next_time = $2 WHERE id = $3",
		due.Next.Local, fromTime(due.Next.Time), s.ID)
	return id, err
}

// insert hands deliveries to River.
func (r *Runner) insert(ctx context.Context, t transaction, ids []int64) error {
	if len(ids) == 0 {
		return nil
	}
	list := make([]river.InsertManyParams, len(ids))
	for i, id := range ids {
		list[i].Args = deliveryArgs{Delivery: id}
	}
	return r.jobs.insert(ctx, t, list)
}
