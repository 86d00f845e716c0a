package store

import (
	"context"
	"time"
)

// FirstSeen implements [bot.Articles]. What is known is not asked for again.
func (s *Store) FirstSeen(ctx context.Context, ids []string, now time.Time) (map[string]time.Time, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	seen := make(map[string]time.Time, len(ids))
	for _, id := range ids {
		if _, known := s.seen[id]; !known {
			at, err := s.firstSeen(ctx, id, now)
			if err != nil {
				return nil, wrap("articles not recorded", err)
			}
			s.seen[id] = at
		}
		seen[id] = s.seen[id]
	}
	return seen, nil
}

func (s *Store) firstSeen(ctx context.Context, id string, now time.Time) (time.Time, error) {
	ms, _, err := one(ctx, s.db, number, `INSERT INTO articles (id, first_seen) VALUES ($1, $2)
		ON CONFLICT (id) DO UPDATE SET id = excluded.id RETURNING first_seen`, id, fromTime(now))
	return toTime(ms), err
}
