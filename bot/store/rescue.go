package store

import (
	"context"
	"time"
)

// rescue hands deliveries to River again that nobody came back to: their
// replica died. It depends on no other replica, and River's own rescue, which
// needs a leader, would take longer than a minute.
func (r *Runner) rescue(ctx context.Context, now time.Time) (rescued int, err error) {
	err = r.Store.db.transact(ctx, func(t transaction) error {
		ids, err := collect(ctx, t, number, "SELECT id FROM deliveries WHERE wake > 0 AND wake <= $1 ORDER BY wake LIMIT $2"+r.Store.db.skipLocked(),
			fromTime(now), int64(mostClaimed))
		if err != nil {
			return err
		}
		for _, id := range ids {
			// Whoever takes it up must know that it was being posted.
			if _, err := t.exec(ctx, `UPDATE deliveries SET wake = $1, state = CASE state WHEN 'sending' THEN 'unknown' ELSE state END
				WHERE id = $2`, fromTime(now.Add(forgotten)), id); err != nil {
				return err
			}
		}
		rescued = len(ids)
		return r.insert(ctx, t, ids)
	})
	if err != nil { // and so none is rescued
		return 0, wrap("forgotten digests not taken up", err)
	}
	return rescued, nil
}
