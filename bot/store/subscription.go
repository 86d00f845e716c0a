package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"ukchina/bot"
	"ukchina/briefing"
)

const subscriptionColumns = `id, platform, workspace, channel, owner, schedule, zone, sections,
	when_empty, when_unknown, paused, settings, next_local, next_time`

func scanSubscription(r rows) (s bot.Subscription, err error) {
	var sections string
	var next int64
	err = r.Scan(&s.ID, &s.Place.Platform, &s.Place.Workspace, &s.Place.Channel, &s.Owner, &s.Schedule, &s.Zone, &sections,
		&s.WhenEmpty, &s.WhenUnknown, &s.Paused, &s.Settings, &s.Next.Local, &next)
	for name := range strings.SplitSeq(sections, ",") {
		if name != "" {
			s.Sections = append(s.Sections, briefing.Verb(name))
		}
	}
	s.Next.Time = toTime(next)
	return s, err
}

// sections returns sections as they are kept: in the digest's order, so that
// two lists of the same are the same.
func sections(list []briefing.Verb) string {
	var names []string
	for _, v := range briefing.DigestSections {
		if slices.Contains(list, v) {
			names = append(names, string(v))
		}
	}
	return strings.Join(names, ",")
}

// whenEmpty and whenUnknown write the zero values in words.
func whenEmpty(w bot.WhenEmpty) string {
	if w == "" {
		w = bot.SkipEmpty
	}
	return string(w)
}

func whenUnknown(w bot.WhenUnknown) string {
	if w == "" {
		w = bot.SkipUnknown
	}
	return string(w)
}

// Add implements [bot.Subscriptions].
func (s *Store) Add(ctx context.Context, sub bot.Subscription) (kept bot.Subscription, added bool, err error) {
	err = s.db.transact(ctx, func(t transaction) error {
		kept, added, err = add(ctx, t, sub)
		return err
	})
	if err != nil {
		return kept, false, fmt.Errorf("subscription not kept: %w", err)
	}
	return kept, added, nil
}

func add(ctx context.Context, t transaction, s bot.Subscription) (kept bot.Subscription, added bool, err error) {
	_, known, err := one(ctx, t, number, `SELECT id FROM subscriptions
		WHERE platform = $1 AND workspace = $2 AND channel = $3 AND schedule = $4 AND zone = $5 AND sections = $6`,
		s.Place.Platform, s.Place.Workspace, s.Place.Channel, s.Schedule, s.Zone, sections(s.Sections))
	if err != nil {
		return kept, false, err
	}
	kept, _, err = one(ctx, t, scanSubscription, `INSERT INTO subscriptions
		(platform, workspace, channel, owner, schedule, zone, sections, when_empty, when_unknown, paused, settings, next_local, next_time)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
		ON CONFLICT (platform, workspace, channel, schedule, zone, sections) DO UPDATE SET
		owner = excluded.owner, when_empty = excluded.when_empty, when_unknown = excluded.when_unknown, paused = excluded.paused,
		settings = excluded.settings, next_local = excluded.next_local, next_time = excluded.next_time
		RETURNING `+subscriptionColumns,
		s.Place.Platform, s.Place.Workspace, s.Place.Channel, s.Owner, s.Schedule, s.Zone, sections(s.Sections),
		whenEmpty(s.WhenEmpty), whenUnknown(s.WhenUnknown), s.Paused, s.Settings, s.Next.Local, fromTime(s.Next.Time))
	return kept, !known, err
}

// List implements [bot.Subscriptions].
func (s *Store) List(ctx context.Context, in bot.Place) ([]bot.Subscription, error) {
	list, err := collect(ctx, s.db, scanSubscription, "SELECT "+subscriptionColumns+` FROM subscriptions
		WHERE platform = $1 AND workspace = $2 AND channel = $3 ORDER BY id`, in.Platform, in.Workspace, in.Channel)
	return list, wrap("subscriptions not read", err)
}

// Subscriptions returns those of all places, the oldest first.
func (s *Store) Subscriptions(ctx context.Context) ([]bot.Subscription, error) {
	list, err := collect(ctx, s.db, scanSubscription, "SELECT "+subscriptionColumns+" FROM subscriptions ORDER BY id")
	return list, wrap("subscriptions not read", err)
}

// Pause implements [bot.Subscriptions].
func (s *Store) Pause(ctx context.Context, id int64, why string) error {
	if why == "" {
		return errors.New("a pause without a reason")
	}
	_, err := s.db.exec(ctx, "UPDATE subscriptions SET paused = $1 WHERE id = $2", why, id)
	return wrap("subscription not paused", err)
}

// Resume implements [bot.Subscriptions].
func (s *Store) Resume(ctx context.Context, id int64, next bot.Slot) error {
	_, err := s.db.exec(ctx, "UPDATE subscriptions SET paused = '', next_local = $1, next_time = $2 WHERE id = $3",
		next.Local, fromTime(next.Time), id)
	return wrap("subscription not resumed", err)
}

// Remove implements [bot.Subscriptions].
func (s *Store) Remove(ctx context.Context, id int64) error {
	_, err := s.db.exec(ctx, "DELETE FROM subscriptions WHERE id = $1", id)
	return wrap("subscription not removed", err)
}

// Settle implements [bot.Subscriptions]. What a place subscribed to by a
// command, and the settings name as well, becomes the settings'.
func (s *Store) Settle(ctx context.Context, all []bot.Subscription) error {
	err := s.db.transact(ctx, func(t transaction) error {
		before, err := collect(ctx, t, scanSubscription, "SELECT "+subscriptionColumns+" FROM subscriptions ORDER BY id")
		if err != nil {
			return err
		}
		known := map[string]bot.Subscription{}
		for _, b := range before {
			known[identity(b)] = b
		}
		for _, a := range all {
			a.Settings = true
			if b, ok := known[identity(a)]; ok {
				if b.Paused == "" { // it goes on where it was
					a.Next = b.Next
				}
				delete(known, identity(a))
			}
			if _, _, err := add(ctx, t, a); err != nil {
				return err
			}
		}
		for _, b := range before { // in one order, lest two replicas wait for each other
			if _, gone := known[identity(b)]; !gone || !b.Settings {
				continue
			}
			if _, err := t.exec(ctx, "DELETE FROM subscriptions WHERE id = $1", b.ID); err != nil {
				return err
			}
		}
		return nil
	})
	return wrap("subscriptions of the settings not kept", err)
}

// identity is what the table has once.
func identity(s bot.Subscription) string {
	return strings.Join([]string{s.Place.Platform, s.Place.Workspace, s.Place.Channel, s.Schedule, s.Zone, sections(s.Sections)}, "\x00")
}

// wrap says what was being done when err came.
func wrap(what string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", what, err)
}
