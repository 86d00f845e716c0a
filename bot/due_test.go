package bot_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"ukchina/bot"
)

func hourly(after time.Time) bot.Slot { return at(after.Truncate(time.Hour).Add(time.Hour)) }

func at(t time.Time) bot.Slot { return bot.Slot{Local: t.Format(bot.LocalLayout), Time: t} }

func TestDueAt(t *testing.T) {
	eight := time.Date(2026, 11, 26, 8, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name   string
		now    time.Time
		post   bool
		missed int
		next   time.Time
	}{
		{"on time", eight, true, 0, eight.Add(time.Hour)},
		{"not yet", eight.Add(-time.Second), false, 0, eight},
		{"half an hour late", eight.Add(30 * time.Minute), true, 0, eight.Add(time.Hour)},
		{"of several only the newest", eight.Add(5*time.Hour + time.Minute), true, 5, eight.Add(6 * time.Hour)},
		{"after a month not all are written down", eight.AddDate(0, 1, 0), true, 100, eight.AddDate(0, 1, 0).Add(time.Hour)},
	} {
		d := bot.DueAt(at(eight), c.now, hourly)
		if d.Post.IsZero() == c.post || len(d.Missed) != c.missed || d.Next != at(c.next) {
			t.Errorf("%s: %+v", c.name, d)
		}
	}
	daily := func(after time.Time) bot.Slot { return at(after.AddDate(0, 0, 1)) }
	if d := bot.DueAt(at(eight), eight.Add(bot.LateLimit), daily); d.Post != at(eight) || len(d.Missed) != 0 {
		t.Errorf("two hours late: %+v", d)
	}
	if d := bot.DueAt(at(eight), eight.Add(bot.LateLimit+1), daily); !d.Post.IsZero() || len(d.Missed) != 1 || d.Next != at(eight.AddDate(0, 0, 1)) {
		t.Errorf("more than two hours late: %+v", d)
	}
	never := func(time.Time) bot.Slot { return bot.Slot{} }
	if d := bot.DueAt(at(eight), eight, never); d.Post != at(eight) || !d.Next.IsZero() {
		t.Errorf("the last slot: %+v", d)
	}
}

// TestDueAtNeverBursts has a bot look now and then, and checks that each slot
// is posted or missed, once, and that none is posted for that is too old.
func TestDueAtNeverBursts(t *testing.T) {
	start := time.Date(2026, 11, 26, 8, 0, 0, 0, time.UTC)
	rapid.Check(t, func(r *rapid.T) {
		next, now, last := at(start), start, time.Time{}
		for range rapid.IntRange(1, 20).Draw(r, "looks") {
			now = now.Add(time.Duration(rapid.IntRange(1, 50*3600).Draw(r, "seconds")) * time.Second)
			d := bot.DueAt(next, now, hourly)
			for _, s := range append(d.Missed, d.Post) {
				if s.IsZero() {
					continue
				}
				if !last.IsZero() && s.Time != last.Add(time.Hour) {
					r.Fatalf("after %s comes %s", last, s.Local)
				}
				last = s.Time
			}
			if !d.Post.IsZero() && now.Sub(d.Post.Time) > bot.LateLimit || d.Next.Time.Sub(now) <= 0 {
				r.Fatalf("at %s: %+v", now, d)
			}
			next = d.Next
		}
	})
}
