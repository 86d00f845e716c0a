package store_test

import (
	"bytes"
	"context"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/bot/store"
	"ukchina/briefing"
)

// A platform is a bot.Poster that keeps what is posted, by key.
type platform struct {
	mu     sync.Mutex
	parts  int
	posted map[string][]bot.Post
	told   []string
	// Post and find errors are used up one by one; each comes after what was
	// asked is done, if stored says so.
	post, find []fault
	finds      int
}

type fault struct {
	err    error
	stored bool
}

func (p *platform) next(list *[]fault) (f fault) {
	if len(*list) > 0 {
		f, *list = (*list)[0], (*list)[1:]
	}
	return f
}

func (p *platform) Parts(bot.Post) int { return max(p.parts, 1) }

func (p *platform) Post(_ context.Context, to bot.Place, post bot.Post) (string, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	f := p.next(&p.post)
	if f.err == nil || f.stored {
		p.posted[to.Channel] = append(p.posted[to.Channel], post)
	}
	return post.PartKey(), f.err
}

func (p *platform) Edit(context.Context, bot.Place, string, bot.Post) error { return nil }

func (p *platform) Find(_ context.Context, in bot.Place, post bot.Post, _ time.Time) (string, bool, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.finds++
	if f := p.next(&p.find); f.err != nil {
		return "", false, f.err
	}
	for _, there := range p.posted[in.Channel] {
		if there.PartKey() == post.PartKey() {
			return there.PartKey(), true, nil
		}
	}
	return "", false, nil
}

func (p *platform) Tell(_ context.Context, _, user, text string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.told = append(p.told, user+": "+text)
	return nil
}

func (p *platform) in(channel string) []bot.Post {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.posted[channel]
}

// A replica is a runner over a store and a platform.
type replica struct {
	*store.Runner
	*platform
	log *syncBuffer
}

func newReplica(s *store.Store) replica {
	p := &platform{posted: map[string][]bot.Post{}}
	l := &syncBuffer{}
	log := slog.New(slog.NewTextHandler(l, nil))
	corpus := briefing.NewCorpus(briefing.Profile{Title: "Test"})
	return replica{platform: p, log: l, Runner: &store.Runner{Store: s, Log: log,
		Next: func(sub bot.Subscription) (func(time.Time) bot.Slot, error) {
			schedule, err := bot.ParseSchedule(sub.Schedule)
			return func(after time.Time) bot.Slot { return schedule.Next(after, time.UTC) }, err
		},
		Courier: &bot.Courier{Posters: map[string]bot.Poster{"slack": p}, Deliveries: s, Log: log,
			Compose: func(context.Context, bot.Subscription, bot.Delivery, time.Time) (*briefing.Digest, error) {
				return corpus.Digest(nil, briefing.Since{}), nil
			},
			Until: func(_ context.Context, now time.Time) (time.Time, error) { return now, nil }}}}
}

// until runs the replica until the store's deliveries are as wanted.
func (r replica) until(t *testing.T, wanted func([]bot.Delivery) bool) []bot.Delivery {
	t.Helper()
	return r.untilIn(t, r.Store, 30*time.Second, wanted)
}

// untilIn runs the replica until the deliveries that a store shows are as
// wanted, for so long at most.
func (r replica) untilIn(t *testing.T, s *store.Store, most time.Duration, wanted func([]bot.Delivery) bool) []bot.Delivery {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error)
	go func() { done <- r.Run(ctx) }()
	defer func() {
		stop()
		if err := <-done; err != nil {
			t.Error(err)
		}
	}()
	var list []bot.Delivery
	for end := time.Now().Add(most); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		var err error
		if list, err = s.Deliveries(t.Context(), time.Time{}); err != nil {
			t.Fatal(err)
		}
		if wanted(list) {
			return list
		}
	}
	t.Fatalf("it never came to what was wanted: %+v\n%s", list, r.log)
	return nil
}

// ended reports whether n deliveries are done with.
func ended(n int) func([]bot.Delivery) bool {
	return func(list []bot.Delivery) bool {
		left := slices.ContainsFunc(list, func(d bot.Delivery) bool { return !d.Wake.IsZero() })
		return len(list) == n && !left
	}
}

// due adds a subscription whose slot came so long ago.
func due(t *testing.T, s *store.Store, channel, schedule string, ago time.Duration) bot.Subscription {
	t.Helper()
	then := time.Now().Add(-ago).Truncate(time.Minute).UTC()
	return add(t, s, bot.Subscription{Place: bot.Place{Platform: "slack", Workspace: "T1", Channel: channel}, Owner: "U1",
		WhenEmpty: bot.SayEmpty, Schedule: schedule, Zone: "UTC", Next: bot.Slot{Local: then.Format(bot.LocalLayout), Time: then}})
}

// A syncBuffer is read while it is written.
type syncBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *syncBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p)
}

func (b *syncBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}
