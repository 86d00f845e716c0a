package main

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"ukchina/bot"
	"ukchina/bot/store"
	"ukchina/briefing"
	"ukchina/config"
)

// digests are what serve needs so that digests come to channels.
type digests struct {
	store    *store.Store
	composer *bot.Composer
	runner   *store.Runner
}

// openDigests opens the database, brings it up to date, and lets the handler
// answer about channels' digests.
func openDigests(ctx context.Context, settings config.Config, h *bot.Handler, log *slog.Logger) (*digests, error) {
	s, err := store.Open(ctx, settings.DatabaseAddress())
	if err != nil {
		return nil, err
	}
	if err := s.Migrate(ctx); err != nil {
		s.Close()
		return nil, fmt.Errorf("the database's tables cannot be made: %w", err)
	}
	d := &digests{store: s, composer: &bot.Composer{Handler: h, Articles: s}}
	h.Digests = &bot.Digests{Subscriptions: s, Zone: settings.Location(), Everyone: settings.Managers == config.Everyone,
		Preview: d.preview, Now: time.Now, Log: log}
	return d, nil
}

// preview returns the digest that a subscription would get now.
func (d *digests) preview(ctx context.Context, s bot.Subscription, now time.Time) (*briefing.Digest, error) {
	until, err := d.composer.Until(ctx, now)
	if err != nil {
		return nil, err
	}
	after, since, err := d.store.Covered(ctx, s.ID)
	if err != nil {
		return nil, err
	}
	return d.composer.Compose(ctx, s, bot.Delivery{After: after, Until: until, Since: since}, now)
}

// connect settles the subscriptions of the settings, and makes what posts to
// platforms.
func (d *digests) connect(ctx context.Context, settings config.Config, platforms []connection, m *bot.Metrics, log *slog.Logger) error {
	posters := map[string]bot.Poster{}
	for _, p := range platforms {
		if poster := p.poster(); poster != nil {
			posters[p.name] = poster
		}
	}
	all, err := subscriptions(settings, time.Now())
	if err != nil {
		return err
	}
	for _, s := range all {
		if posters[s.Place.Platform] == nil {
			log.Warn("a digest of the settings waits until its platform is connected", "platform", s.Place.Platform, "channel", s.Place.Channel)
		}
	}
	if err := d.store.Settle(ctx, all); err != nil {
		return err
	}
	d.runner = &store.Runner{Store: d.store, Log: log, Next: next, Courier: &bot.Courier{
		Posters: posters, Deliveries: d.store, Compose: d.composer.Compose, Until: d.composer.Until, Log: log, Metrics: m}}
	return nil
}

// next returns what tells a subscription's slots.
func next(s bot.Subscription) (func(after time.Time) bot.Slot, error) {
	schedule, err := bot.ParseSchedule(s.Schedule)
	if err != nil {
		return nil, err
	}
	zone, err := bot.ParseZone(s.Zone)
	if err != nil {
		return nil, err
	}
	return func(after time.Time) bot.Slot { return schedule.Next(after, zone) }, nil
}
