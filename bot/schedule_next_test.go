package bot_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"ukchina/bot"
)

// clockChanges are days on which clocks change, and when slots come then.
var clockChanges = []struct{ zone, schedule, after, local, utc string }{
	// Clocks go from 01:00 to 02:00, and from 02:00 back to 01:00.
	{"Europe/London", "daily at 01:30", "2027-03-27T12:00Z", "2027-03-28T01:30", "2027-03-28T01:00Z"},
	{"Europe/London", "daily at 01:30", "2027-03-28T01:00Z", "2027-03-29T01:30", "2027-03-29T00:30Z"},
	{"Europe/London", "daily at 01:30", "2027-10-30T12:00Z", "2027-10-31T01:30", "2027-10-31T00:30Z"},
	{"Europe/London", "daily at 01:30", "2027-10-31T00:30Z", "2027-11-01T01:30", "2027-11-01T01:30Z"},
	{"Europe/London", "daily at 08:00", "2027-03-27T12:00Z", "2027-03-28T08:00", "2027-03-28T07:00Z"},
	{"Europe/London", "daily at 08:00", "2027-10-30T12:00Z", "2027-10-31T08:00", "2027-10-31T08:00Z"},
	// 01:00, which is skipped, comes to 02:00: they are one.
	{"Europe/London", "hourly", "2027-03-28T00:00Z", "2027-03-28T02:00", "2027-03-28T01:00Z"},
	{"Europe/London", "hourly", "2027-03-28T01:00Z", "2027-03-28T03:00", "2027-03-28T02:00Z"},
	// 01:00 is shown twice.
	{"Europe/London", "hourly", "2027-10-31T00:00Z", "2027-10-31T02:00", "2027-10-31T02:00Z"},
	{"America/New_York", "daily at 02:30", "2027-03-13T12:00Z", "2027-03-14T02:30", "2027-03-14T07:00Z"},
	{"America/New_York", "daily at 01:30", "2027-11-06T12:00Z", "2027-11-07T01:30", "2027-11-07T05:30Z"},
	{"America/New_York", "daily at 01:30", "2027-11-07T05:30Z", "2027-11-08T01:30", "2027-11-08T06:30Z"},
	{"Asia/Shanghai", "daily at 08:00", "2027-03-28T00:00Z", "2027-03-29T08:00", "2027-03-29T00:00Z"},
	// Half an hour, from 02:00 to 02:30 and from 02:00 back to 01:30.
	{"Australia/Lord_Howe", "daily at 02:15", "2027-10-02T00:00Z", "2027-10-03T02:15", "2027-10-02T15:30Z"},
	{"Australia/Lord_Howe", "daily at 01:45", "2027-04-03T00:00Z", "2027-04-04T01:45", "2027-04-03T14:45Z"},
	{"Australia/Lord_Howe", "daily at 01:45", "2027-04-03T14:45Z", "2027-04-05T01:45", "2027-04-04T15:15Z"},
	// A whole day that was skipped, 30 December 2011: its slot comes at midnight.
	{"Pacific/Apia", "daily at 08:00", "2011-12-29T20:00Z", "2011-12-30T08:00", "2011-12-30T10:00Z"},
	{"Pacific/Apia", "daily at 08:00", "2011-12-30T10:00Z", "2011-12-31T08:00", "2011-12-30T18:00Z"},
	// Midnight is skipped.
	{"Africa/Cairo", "daily at 00:00", "2027-04-29T12:00Z", "2027-04-30T00:00", "2027-04-29T22:00Z"},
	// Go gives wrong bounds for this day.
	{"Europe/London", "hourly", "2040-12-31T00:30Z", "2040-12-31T01:00", "2040-12-31T01:00Z"},
	{"America/New_York", "daily at 19:00", "2040-12-30T20:00Z", "2040-12-30T19:00", "2040-12-31T00:00Z"},
	{"UTC", "0 9 29 2 *", "2096-03-01T00:00Z", "2104-02-29T09:00", "2104-02-29T09:00Z"},
}

func TestNextAtClockChanges(t *testing.T) {
	const layout = "2006-01-02T15:04Z"
	for _, test := range clockChanges {
		after, err := time.Parse(layout, test.after)
		if err != nil {
			t.Fatal(err)
		}
		got := mustParse(t, test.schedule).Next(after, mustLoad(t, test.zone))
		if got.Local != test.local || got.Time.Format(layout) != test.utc {
			t.Errorf("%s in %s after %s: %s at %s, want %s at %s", test.schedule, test.zone, test.after,
				got.Local, got.Time.Format(layout), test.local, test.utc)
		}
	}
}

// TestEverySlotOnce goes through ten years of schedules and compares them with
// what somebody would see who looks at the clock on the wall all the time, and
// does what it says, or has skipped, unless it was done before.
func TestEverySlotOnce(t *testing.T) {
	begin, end := time.Date(2026, 11, 26, 0, 0, 0, 0, time.UTC), time.Date(2036, 11, 26, 0, 0, 0, 0, time.UTC)
	at := func(times ...int) func(time.Time) bool {
		return func(w time.Time) bool {
			for _, t := range times {
				if w.Hour()*60+w.Minute() == t {
					return true
				}
			}
			return false
		}
	}
	tests := map[string]func(time.Time) bool{
		"daily at 01:30":            at(90),
		"daily at 02:15":            at(135),
		"daily at 00:00 and 02:00":  at(0, 120),
		"daily at 01:15 and 01:45":  at(75, 105),
		"hourly":                    func(w time.Time) bool { return w.Minute() == 0 },
		"every 15 minutes":          func(w time.Time) bool { return w.Minute()%15 == 0 },
		"Sundays at 01:30":          func(w time.Time) bool { return w.Weekday() == time.Sunday && at(90)(w) },
		"weekdays at 08:00":         func(w time.Time) bool { return w.Weekday()%6 != 0 && at(480)(w) },
		"on the 1st and 31st at 02": func(w time.Time) bool { return (w.Day() == 1 || w.Day() == 31) && at(120)(w) },
		"0 2 13 * 0":                func(w time.Time) bool { return (w.Day() == 13 || w.Weekday() == 0) && at(120)(w) },
	}
	for _, name := range []string{"Europe/London", "America/New_York", "Asia/Shanghai", "Australia/Lord_Howe"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			zone := mustLoad(t, name)
			for schedule, want := range watch(begin, end, zone, tests) {
				s, at := mustParse(t, schedule), begin.Add(-look)
				for i, slot := range want {
					next := s.Next(at, zone)
					if next != slot {
						t.Fatalf("%s: slot %d is %v, want %v", schedule, i, next, slot)
					}
					at = next.Time
				}
				if next := s.Next(at, zone); next.Time.Before(end) {
					t.Errorf("%s: one more, %v", schedule, next)
				}
			}
		})
	}
}

const look = 15 * time.Minute

// watch looks at the clock in a zone again and again, and returns what is due.
func watch(begin, end time.Time, zone *time.Location, due map[string]func(wall time.Time) bool) map[string][]bot.Slot {
	seen := map[string][]bot.Slot{}
	_, offset := begin.Add(-look).In(zone).Zone()
	latest := begin.Add(-look).Add(time.Duration(offset) * time.Second)
	for now := begin; now.Before(end); now = now.Add(look) {
		_, offset := now.In(zone).Zone()
		shown := now.Add(time.Duration(offset) * time.Second)
		last := map[string]bot.Slot{}
		for latest.Before(shown) {
			latest = latest.Add(look)
			for schedule, isDue := range due {
				if isDue(latest) {
					last[schedule] = bot.Slot{Local: latest.Format(bot.LocalLayout), Time: now}
				}
			}
		}
		for schedule, slot := range last {
			seen[schedule] = append(seen[schedule], slot)
		}
	}
	return seen
}

// TestNextIncreases goes on from any moment in any zone.
func TestNextIncreases(t *testing.T) {
	zones := bot.Zones("", 1000)
	rapid.Check(t, func(t *rapid.T) {
		zone := mustLoad(t, rapid.SampledFrom(zones).Draw(t, "zone"))
		typed := rapid.SampledFrom(schedules).Draw(t, "schedule").understood
		s := mustParse(t, typed)
		at := time.Unix(rapid.Int64Range(1e9, 4e9).Draw(t, "second"), 0)
		var last bot.Slot
		for range 40 {
			next := s.Next(at, zone)
			if !next.Time.After(at) || next.Local <= last.Local || next.Time.Second() != 0 {
				t.Fatalf("%s in %s: after %v (%v) comes %v", typed, zone, at.UTC(), last, next)
			}
			if mid := at.Add(next.Time.Sub(at) / 2); s.Next(mid, zone) != next {
				t.Fatalf("%s in %s: at %v comes not %v but %v", typed, zone, mid.UTC(), next, s.Next(mid, zone))
			}
			last, at = next, next.Time
		}
	})
}

func mustParse(t rapid.TB, schedule string) bot.Schedule {
	t.Helper()
	s, err := bot.ParseSchedule(schedule)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func mustLoad(t rapid.TB, zone string) *time.Location {
	t.Helper()
	loaded, err := time.LoadLocation(zone)
	if err != nil {
		t.Fatal(err)
	}
	return loaded
}

func BenchmarkNext(b *testing.B) {
	s, err := bot.ParseSchedule("weekdays at 08:00")
	if err != nil {
		b.Fatal(err)
	}
	zone, at := mustZone("Europe/London"), time.Date(2026, 11, 26, 0, 0, 0, 0, time.UTC)
	for b.Loop() {
		at = s.Next(at, zone).Time
	}
}
