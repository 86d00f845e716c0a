package store

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"time"
)

// keepAnswered is longer than a platform repeats a request (Slack: after 1 and
// after 5 min more; SD apis/events-api).
const keepAnswered = 15 * time.Minute

// First reports whether a request, by whatever name it has at its platform,
// did not come before, to any replica. Names are kept as hashes: some open
// things.
func (s *Store) First(ctx context.Context, name string, now time.Time) (bool, error) {
	n, err := s.db.exec(ctx, "INSERT INTO answered (request, at) VALUES ($1, $2) ON CONFLICT (request) DO NOTHING", hash(name), fromTime(now))
	return n > 0, wrap("request not recorded", err)
}

// Forget makes a request one that did not come, since it was not answered.
func (s *Store) Forget(ctx context.Context, name string) error {
	_, err := s.db.exec(ctx, "DELETE FROM answered WHERE request = $1", hash(name))
	return wrap("request not forgotten", err)
}

// forgetOld forgets what no platform repeats any more.
func (s *Store) forgetOld(ctx context.Context, now time.Time) error {
	_, err := s.db.exec(ctx, "DELETE FROM answered WHERE at < $1", fromTime(now.Add(-keepAnswered)))
	return wrap("old requests not forgotten", err)
}

func hash(name string) string {
	sum := sha256.Sum256([]byte(name))
	return base64.RawURLEncoding.EncodeToString(sum[:])
}
