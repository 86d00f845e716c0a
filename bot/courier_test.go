package bot_test

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"testing"
	"testing/synctest"
	"time"

	"ukchina/bot"
	"ukchina/briefing"
)

// A shelf keeps one delivery.
type shelf struct {
	delivery     bot.Delivery
	subscription bot.Subscription
	kept         func() // after something is kept; nil: nothing
}

func (s *shelf) Begin(context.Context, int64, time.Time, time.Time) (bot.Delivery, bot.Subscription, bool, error) {
	s.delivery.Attempts++
	return s.delivery, s.subscription, true, nil
}

func (s *shelf) Keep(_ context.Context, d bot.Delivery) (paused bool, err error) {
	if d.Attempts != s.delivery.Attempts {
		return false, bot.ErrLost
	}
	s.delivery = d
	if s.kept != nil {
		s.kept()
	}
	return false, nil
}

// courierOf returns a courier to one platform, with the same digest always.
func courierOf(s *shelf, p bot.Poster) *bot.Courier {
	return &bot.Courier{Posters: map[string]bot.Poster{"slack": p}, Deliveries: s, Log: slog.New(slog.DiscardHandler),
		Compose: func(context.Context, bot.Subscription, bot.Delivery, time.Time) (*briefing.Digest, error) {
			return lorvia().Digest(nil, briefing.Since{}), nil
		},
		Until: func(_ context.Context, now time.Time) (time.Time, error) { return now, nil }}
}

// A cut is a poster whose platform is not reached, and that cannot find.
type cut struct {
	bot.Poster
	address string
}

func (cut) Parts(bot.Post) int { return 1 }

func (c cut) Post(ctx context.Context, _ bot.Place, _ bot.Post) (string, error) {
	conn, err := new(net.Dialer).DialContext(ctx, "tcp", c.address)
	if err == nil {
		conn.Close()
		return "1", nil
	}
	return "", err
}

func (cut) Find(context.Context, bot.Place, bot.Post, time.Time) (string, bool, error) {
	return "", false, &bot.PermanentError{Reason: "the bot may not read the channel"}
}

// TestUnreachedIsNotUnknown: a platform that is not reached has posted
// nothing. The digest is not given up where nobody could find it.
func TestUnreachedIsNotUnknown(t *testing.T) {
	closed, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := closed.Addr().String()
	closed.Close()
	slot := bot.Slot{Local: "2026-03-04T08:00", Time: time.Now()}
	s := &shelf{subscription: bot.Subscription{ID: 1, Place: harbour},
		delivery: bot.Delivery{ID: 1, Subscription: 1, Place: harbour, Slot: slot, State: bot.Planned}}
	c := courierOf(s, cut{address: address})
	if again, err := c.Deliver(t.Context(), 1, nil); err != nil || again == 0 || s.delivery.State != bot.Planned {
		t.Fatalf("again in %v, %v: %+v", again, err, s.delivery)
	}
	back, err := net.Listen("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer back.Close()
	if _, err := c.Deliver(t.Context(), 1, nil); err != nil || s.delivery.State != bot.Sent {
		t.Errorf("%v: %+v", err, s.delivery)
	}
}

// A counter is a poster that counts.
type counter struct {
	bot.Poster
	posts *int
	there bool // what is looked for
}

func (c counter) Find(context.Context, bot.Place, bot.Post, time.Time) (string, bool, error) {
	return "1", c.there, nil
}

func (counter) Parts(bot.Post) int { return 2 }

func (c counter) Post(ctx context.Context, _ bot.Place, _ bot.Post) (string, error) {
	if ctx.Err() == nil {
		*c.posts++
	}
	return "1", ctx.Err()
}

// TestNothingIsPostedAfterTheLease: whoever stood still for longer than a
// delivery was theirs posts no more of it, since another may have done so.
func TestNothingIsPostedAfterTheLease(t *testing.T) {
	for _, c := range []struct {
		name     string
		still    int // 0: while it composes; n: when it has kept for the nth time
		messages int
	}{{"composing", 0, 0}, {"before the first message", 1, 0}, {"between messages", 2, 1}} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var posts, times int
				s := &shelf{subscription: bot.Subscription{ID: 1, Place: harbour, WhenEmpty: bot.SayEmpty},
					delivery: bot.Delivery{ID: 1, Subscription: 1, Place: harbour, State: bot.Planned, Slot: bot.Slot{Local: "2026-03-04T08:00", Time: time.Now()}}}
				stand := func() {
					time.Sleep(time.Minute)
					s.delivery.Attempts++ // another's
				}
				s.kept = func() {
					if times++; times == c.still {
						stand()
					}
				}
				courier := courierOf(s, counter{posts: &posts})
				courier.Compose = func(context.Context, bot.Subscription, bot.Delivery, time.Time) (*briefing.Digest, error) {
					if c.still == 0 {
						stand()
					}
					return lorvia().Digest(nil, briefing.Since{}), nil
				}
				if again, err := courier.Deliver(t.Context(), 1, nil); again != 0 || err != nil || posts != c.messages {
					t.Errorf("%d messages, again in %v, %v", posts, again, err)
				}
			})
		})
	}
}

// TestOneReplicaPostsOnce: a delivery in hand is not taken up a second time,
// whatever the clock says of its lease.
func TestOneReplicaPostsOnce(t *testing.T) {
	s := &shelf{subscription: bot.Subscription{ID: 1, Place: harbour, Paused: "by request"}, delivery: bot.Delivery{ID: 1, State: bot.Planned}}
	c := &bot.Courier{Deliveries: s, Log: slog.New(slog.DiscardHandler)}
	s.kept = func() {
		if _, err := c.Deliver(t.Context(), 1, nil); err != nil || s.delivery.Attempts != 1 {
			t.Errorf("%v: %+v", err, s.delivery)
		}
	}
	if _, err := c.Deliver(t.Context(), 1, nil); err != nil || s.delivery.State != bot.Skipped {
		t.Errorf("%v: %+v", err, s.delivery)
	}
}

// TestUnsubscribedAfterACrash: what is in doubt when a channel unsubscribes is
// looked for, and no more of it is posted.
func TestUnsubscribedAfterACrash(t *testing.T) {
	for _, c := range []struct {
		name  string
		parts []bot.Part // on record
		there bool
		state bot.State
	}{{"nothing is there", nil, false, bot.Skipped}, {"the first is there", nil, true, bot.Sent}, {"the first is on record", make([]bot.Part, 1), false, bot.Sent}} {
		t.Run(c.name, func(t *testing.T) {
			var posts int
			s := &shelf{delivery: bot.Delivery{ID: 1, Place: harbour, State: bot.Unknown, Parts: c.parts, Slot: bot.Slot{Local: "2026-03-04T08:00", Time: time.Now()}}}
			courier := courierOf(s, counter{posts: &posts, there: c.there})
			if again, err := courier.Deliver(t.Context(), 1, nil); again != 0 || err != nil || posts != 0 || s.delivery.State != c.state {
				t.Errorf("%d messages, again in %v, %v: %+v", posts, again, err, s.delivery)
			}
		})
	}
}

// TestNothingNewAfterACrash: a digest with nothing new is not posted, also when
// whoever took it up first died before saying so.
func TestNothingNewAfterACrash(t *testing.T) {
	var posts int
	s := &shelf{subscription: bot.Subscription{ID: 1, Place: harbour},
		delivery: bot.Delivery{ID: 1, Subscription: 1, Place: harbour, State: bot.Unknown, Slot: bot.Slot{Local: "2026-03-04T08:00", Time: time.Now()}}}
	courier := courierOf(s, counter{posts: &posts})
	courier.Compose = func(context.Context, bot.Subscription, bot.Delivery, time.Time) (*briefing.Digest, error) {
		return briefing.NewCorpus(briefing.Profile{}).Digest(nil, briefing.Since{}), nil
	}
	if again, err := courier.Deliver(t.Context(), 1, nil); again != 0 || err != nil || posts != 0 || s.delivery.State != bot.Skipped {
		t.Errorf("%d messages, again in %v, %v: %+v", posts, again, err, s.delivery)
	}
}

// A late is a poster whose platform breaks off the first call, and shows its
// message some time after it.
type late struct {
	counter
	shows *time.Time
	after time.Duration
}

func (late) Parts(bot.Post) int { return 1 }

func (l late) Post(context.Context, bot.Place, bot.Post) (string, error) {
	if *l.posts++; *l.posts > 1 {
		return "2", nil
	}
	*l.shows = time.Now().Add(l.after)
	return "", errors.New("504")
}

func (l late) Find(context.Context, bot.Place, bot.Post, time.Time) (string, bool, error) {
	return "1", !time.Now().Before(*l.shows), nil
}

// TestAMessageThatShowsLate: after a call of unknown outcome the look at what
// came of it is not taken too soon.
func TestAMessageThatShowsLate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var posts int
		var shows time.Time
		s := &shelf{subscription: bot.Subscription{ID: 1, Place: harbour, WhenEmpty: bot.SayEmpty},
			delivery: bot.Delivery{ID: 1, Subscription: 1, Place: harbour, State: bot.Planned, Slot: bot.Slot{Local: "2026-03-04T08:00", Time: time.Now()}}}
		courier := courierOf(s, late{counter{posts: &posts}, &shows, 8 * time.Second})
		again, err := courier.Deliver(t.Context(), 1, nil)
		if err != nil || s.delivery.State != bot.Unknown {
			t.Fatalf("%v: %+v", err, s.delivery)
		}
		time.Sleep(again)
		if _, err := courier.Deliver(t.Context(), 1, nil); err != nil || posts != 1 || s.delivery.State != bot.Sent {
			t.Errorf("%d messages, %v: %+v", posts, err, s.delivery)
		}
	})
}

// A mute is a shelf that is no longer reached from some call on, counted from
// 1, and does not say so.
type mute struct {
	*shelf
	calls, from int
}

func (m *mute) reached(ctx context.Context) error {
	if m.calls++; m.calls < m.from {
		return nil
	}
	<-ctx.Done()
	return ctx.Err()
}

func (m *mute) Begin(ctx context.Context, id int64, now, lease time.Time) (bot.Delivery, bot.Subscription, bool, error) {
	if err := m.reached(ctx); err != nil {
		return bot.Delivery{}, bot.Subscription{}, false, err
	}
	return m.shelf.Begin(ctx, id, now, lease)
}

func (m *mute) Keep(ctx context.Context, d bot.Delivery) (bool, error) {
	if err := m.reached(ctx); err != nil {
		return false, err
	}
	return m.shelf.Keep(ctx, d)
}

// TestAStoreThatFallsSilent: nobody waits for it for longer than a delivery is
// theirs, and it is left to whoever comes next.
func TestAStoreThatFallsSilent(t *testing.T) {
	for from := 1; from <= 4; from++ { // taking up, settling what it holds, keeping the first message and the second
		synctest.Test(t, func(t *testing.T) {
			var posts int
			s := &mute{from: from, shelf: &shelf{subscription: bot.Subscription{ID: 1, Place: harbour},
				delivery: bot.Delivery{ID: 1, Subscription: 1, Place: harbour, State: bot.Planned, Slot: bot.Slot{Local: "2026-03-04T08:00", Time: time.Now()}}}}
			c := courierOf(s.shelf, counter{posts: &posts})
			c.Deliveries = s
			began := time.Now()
			if _, err := c.Deliver(t.Context(), 1, nil); !errors.Is(err, context.DeadlineExceeded) || time.Since(began) > 40*time.Second {
				t.Errorf("from call %d on: %v after %s", from, err, time.Since(began))
			}
			if want := max(0, from-2); posts != want {
				t.Errorf("from call %d on: %d messages", from, posts)
			}
		})
	}
}
