package store

import (
	"context"
	"slices"
	"time"
)

// atOnce is how many articles one transaction records: enough for the disk not
// to count, and few enough for none to take long where the database is far.
const atOnce = 500

// FirstSeen implements [bot.Articles]. What is known is not asked for again.
func (s *Store) FirstSeen(ctx context.Context, ids []string, now time.Time) (map[string]time.Time, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var unknown []string
	for _, id := range ids {
		if _, known := s.seen[id]; !known {
			unknown = append(unknown, id)
		}
	}
	slices.Sort(unknown) // in one order, lest two replicas wait for each other
	for some := range slices.Chunk(unknown, atOnce) {
		if err := s.record(ctx, some, now); err != nil {
			return nil, wrap("articles not recorded", err)
		}
	}
	seen := make(map[string]time.Time, len(ids))
	for _, id := range ids {
		seen[id] = s.seen[id]
	}
	return seen, nil
}

// record makes articles seen now, but for those that another replica has seen.
func (s *Store) record(ctx context.Context, ids []string, now time.Time) error {
	at := make([]time.Time, len(ids))
	err := s.db.transact(ctx, func(t transaction) error {
		for i, id := range ids {
			ms, _, err := one(ctx, t, number, `INSERT INTO articles (id, first_seen) VALUES ($1, $2)
				ON CONFLICT (id) DO UPDATE SET id = excluded.id RETURNING first_seen`, id, fromTime(now))
			if err != nil {
				return err
			}
			at[i] = toTime(ms)
		}
		return nil
	})
	if err != nil {
		return err
	}
	for i, id := range ids {
		s.seen[id] = at[i]
	}
	return nil
}
