package bot_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"

	"ukchina/bot"
)

var (
	noon    = time.Date(2026, 3, 4, 12, 0, 0, 0, time.UTC)
	harbour = bot.Place{Platform: "slack", Workspace: "T1", Channel: "C1"}
)

func TestLimiter(t *testing.T) {
	l := bot.NewLimiterOf(bot.Rate{Burst: 2, Every: 3 * time.Second}, bot.Rate{Burst: 3, Every: time.Second})
	elsewhere := harbour
	elsewhere.Channel = "C2"
	for i, c := range []struct {
		after time.Duration
		place bot.Place
		user  string
		want  string
	}{
		{0, harbour, "U1", ""},
		{0, harbour, "U1", ""},
		{0, harbour, "U1", "That was a lot of questions at once. Please try again in 3 seconds."},
		{0, elsewhere, "U1", "That was a lot of questions at once. Please try again in 3 seconds."},
		{0, harbour, "U2", ""},
		{0, harbour, "U3", "That was a lot of questions at once. Please try again in 1 second."},
		{0, elsewhere, "U3", ""},
		{time.Second, harbour, "U3", ""},
		{3 * time.Second, harbour, "U1", ""},
		{3 * time.Second, harbour, "U1", "That was a lot of questions at once. Please try again in 3 seconds."},
		{time.Hour, harbour, "U1", ""},
	} {
		have := ""
		if err := l.Allow(noon.Add(c.after), c.place, c.user); err != nil {
			have = err.Error()
			if limited, ok := errors.AsType[*bot.Limited](err); !ok || limited.After <= 0 {
				t.Errorf("%d: %#v", i, err)
			}
		}
		if have != c.want {
			t.Errorf("%d: have %q, want %q", i, have, c.want)
		}
	}
	var none *bot.Limiter
	if err := none.Allow(noon, harbour, "U1"); err != nil {
		t.Error(err)
	}
}

// TestLimiterKeepsTheRate: whatever the times, no user gets more than the
// burst and one more each interval; who waits as told is served.
func TestLimiterKeepsTheRate(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rate := bot.Rate{Burst: rapid.IntRange(1, 5).Draw(t, "burst"), Every: time.Second}
		l, now, allowed := bot.NewLimiterOf(rate, bot.Rate{}), noon, 0
		for range rapid.IntRange(1, 50).Draw(t, "requests") {
			now = now.Add(time.Duration(rapid.IntRange(0, 1500).Draw(t, "ms")) * time.Millisecond)
			err := l.Allow(now, harbour, "U1")
			if limited, ok := errors.AsType[*bot.Limited](err); ok {
				now = now.Add(limited.After)
				err = l.Allow(now, harbour, "U1")
			}
			if err != nil {
				t.Fatalf("who waits as told is refused: %v", err)
			}
			allowed++
		}
		if most := rate.Burst + int(now.Sub(noon)/rate.Every); allowed > most {
			t.Fatalf("%d allowed in %s, want at most %d", allowed, now.Sub(noon), most)
		}
	})
}

func TestLimiterRemembersAmongManyOthers(t *testing.T) {
	l := bot.NewLimiterOf(bot.Rate{Burst: 1, Every: time.Hour}, bot.Rate{})
	if err := l.Allow(noon, harbour, "me"); err != nil {
		t.Fatal(err)
	}
	for i := range 15_000 {
		if err := l.Allow(noon, harbour, fmt.Sprint(i)); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.Allow(noon, harbour, "me"); err == nil {
		t.Error("forgotten")
	}
}
