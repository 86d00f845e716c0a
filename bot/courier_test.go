package bot_test

import (
	"context"
	"log/slog"
	"net"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/briefing"
)

// A shelf keeps one delivery.
type shelf struct {
	delivery     bot.Delivery
	subscription bot.Subscription
}

func (s *shelf) Begin(context.Context, int64, time.Time, time.Time) (bot.Delivery, bot.Subscription, bool, error) {
	s.delivery.Attempts++
	return s.delivery, s.subscription, true, nil
}

func (s *shelf) Keep(_ context.Context, d bot.Delivery) (paused bool, err error) {
	s.delivery = d
	return false, nil
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
	c := &bot.Courier{Posters: map[string]bot.Poster{"slack": cut{address: address}}, Deliveries: s, Log: slog.New(slog.DiscardHandler),
		Compose: func(context.Context, bot.Subscription, bot.Delivery, time.Time) (*briefing.Digest, error) {
			return lorvia().Digest(nil, briefing.Since{}), nil
		},
		Until: func(_ context.Context, now time.Time) (time.Time, error) { return now, nil }}
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
