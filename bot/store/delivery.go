package store

import (
	"context"
	"encoding/json"
	"time"

	"ukchina/bot"
)

const deliveryColumns = `id, subscription, platform, workspace, channel, slot_local, slot_time, state, wake, attempts,
	began, late, parts, reason, news_after, news_until, since_local, since_time`

func scanDelivery(r rows) (d bot.Delivery, err error) {
	var slot, wake, began, after, until, since int64
	var parts string
	err = r.Scan(&d.ID, &d.Subscription, &d.Place.Platform, &d.Place.Workspace, &d.Place.Channel, &d.Slot.Local, &slot, &d.State, &wake, &d.Attempts,
		&began, &d.Late, &parts, &d.Reason, &after, &until, &d.Since.Local, &since)
	if err != nil {
		return d, err
	}
	d.Slot.Time, d.Wake, d.Began, d.After, d.Until, d.Since.Time = toTime(slot), toTime(wake), toTime(began), toTime(after), toTime(until), toTime(since)
	return d, json.Unmarshal([]byte(parts), &d.Parts)
}

// plan adds a delivery, unless the subscription has one for the slot. Its id
// is 0 then.
func plan(ctx context.Context, t transaction, s bot.Subscription, slot bot.Slot, state bot.State, wake time.Time, reason string) (id int64, err error) {
	id, _, err = one(ctx, t, number, `INSERT INTO deliveries (subscription, platform, workspace, channel, slot_local, slot_time, state, wake, reason)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (subscription, slot_local) DO NOTHING RETURNING id`,
		s.ID, s.Place.Platform, s.Place.Workspace, s.Place.Channel, slot.Local, fromTime(slot.Time), string(state), fromTime(wake), reason)
	return id, err
}

// Begin implements [bot.Deliveries].
func (s *Store) Begin(ctx context.Context, id int64, now, lease time.Time) (d bot.Delivery, sub bot.Subscription, begun bool, err error) {
	err = s.db.transact(ctx, func(t transaction) error {
		d, begun, err = one(ctx, t, scanDelivery, "SELECT "+deliveryColumns+` FROM deliveries
			WHERE id = $1 AND wake > 0 AND (state <> 'sending' OR wake <= $2)`+s.db.skipLocked(), id, fromTime(now))
		if err != nil || !begun {
			return err
		}
		sub, err = begin(ctx, t, &d, now, lease)
		return err
	})
	return d, sub, begun, wrap("delivery not taken up", err)
}

// begin takes d up. What is new in it is settled the first time.
func begin(ctx context.Context, t transaction, d *bot.Delivery, now, lease time.Time) (s bot.Subscription, err error) {
	s, known, err := one(ctx, t, scanSubscription, "SELECT "+subscriptionColumns+" FROM subscriptions WHERE id = $1", d.Subscription)
	if err != nil {
		return s, err
	}
	if d.Began.IsZero() && known {
		d.Began = now
		if d.After, d.Since, err = covered(ctx, t, d.Subscription); err != nil {
			return s, err
		}
	}
	d.Attempts++
	_, err = t.exec(ctx, `UPDATE deliveries SET state = 'sending', wake = $1, attempts = $2, began = $3,
		news_after = $4, since_local = $5, since_time = $6 WHERE id = $7`,
		fromTime(lease), d.Attempts, fromTime(d.Began), fromTime(d.After), d.Since.Local, fromTime(d.Since.Time), d.ID)
	return s, err
}

// Keep implements [bot.Deliveries].
func (s *Store) Keep(ctx context.Context, d bot.Delivery) (paused bool, err error) {
	parts, err := json.Marshal(d.Parts)
	if err != nil {
		return false, err // unreachable
	}
	err = s.db.transact(ctx, func(t transaction) error {
		// Attempts grow when it is taken up: that is who holds it.
		n, err := t.exec(ctx, `UPDATE deliveries SET state = $1, wake = $2, parts = $3, reason = $4, news_until = $5, late = $6
			WHERE id = $7 AND attempts = $8`,
			string(d.State), fromTime(d.Wake), string(parts), d.Reason, fromTime(d.Until), d.Late, d.ID, d.Attempts)
		switch {
		case err != nil:
			return err
		case n == 0:
			return bot.ErrLost
		case d.State == bot.Sent, d.State == bot.Skipped && !d.Until.IsZero():
			return cover(ctx, t, d)
		case d.State == bot.Failed:
			n, err = t.exec(ctx, "UPDATE subscriptions SET paused = $1 WHERE id = $2 AND paused = ''", d.Reason, d.Subscription)
			paused = n > 0
		}
		return err
	})
	return paused, wrap("delivery not kept", err)
}

// cover makes what d told no longer new. An older delivery that is done later
// changes nothing.
func cover(ctx context.Context, t transaction, d bot.Delivery) error {
	_, err := t.exec(ctx, `UPDATE subscriptions SET covered = $1, covered_local = $2, covered_time = $3
		WHERE id = $4 AND covered_time < $5`,
		fromTime(d.Until), d.Slot.Local, fromTime(d.Slot.Time), d.Subscription, fromTime(d.Slot.Time))
	return err
}

// covered returns what the last digest of a subscription told: articles first
// seen until then, in the digest of that slot; zero where there was none.
func covered(ctx context.Context, q querier, subscription int64) (until time.Time, in bot.Slot, err error) {
	_, _, err = one(ctx, q, func(r rows) (struct{}, error) {
		var covered, slot int64
		err := r.Scan(&covered, &in.Local, &slot)
		until, in.Time = toTime(covered), toTime(slot)
		return struct{}{}, err
	}, "SELECT covered, covered_local, covered_time FROM subscriptions WHERE id = $1", subscription)
	return until, in, err
}

// Covered returns what the last digest of a subscription told: articles first
// seen until then, in the digest of that slot; zero where there was none.
func (s *Store) Covered(ctx context.Context, subscription int64) (until time.Time, in bot.Slot, err error) {
	until, in, err = covered(ctx, s.db, subscription)
	return until, in, wrap("last digest not read", err)
}

// Deliveries returns what became of the deliveries whose slot is not before
// since, the oldest first.
func (s *Store) Deliveries(ctx context.Context, since time.Time) ([]bot.Delivery, error) {
	list, err := collect(ctx, s.db, scanDelivery, "SELECT "+deliveryColumns+" FROM deliveries WHERE slot_time >= $1 ORDER BY slot_time, id", fromTime(since))
	return list, wrap("deliveries not read", err)
}
