package bot

import (
	"iter"
	"time"
)

// furthest is more than the time between two slots of any schedule: 29
// February is eight years from the last around a year like 2100.
const furthest = 9 * 366 // days

// Next returns the first slot whose moment is after a moment. Fed with the
// time of the slot before, it goes through all of them, each later than the
// last by the clock on the wall and in truth.
//
// A slot that clocks skip comes with the first minute after the gap. Where
// several come to the same minute that way they are one, the last of them. A
// slot that clocks show twice comes the first time.
func (s Schedule) Next(after time.Time, zone *time.Location) Slot {
	if len(s.times) == 0 {
		return Slot{}
	}
	shown := after.UTC().Add(offset(after, zone)) // by the clock on the wall
	day := time.Date(shown.Year(), shown.Month(), shown.Day(), 0, 0, 0, 0, time.UTC)
	var next Slot
	for range furthest {
		for wall := range s.on(day) {
			if !wall.After(shown) { // was shown, now or before
				continue
			}
			at := firstShown(wall, zone)
			switch {
			case !at.After(after):
			case next.IsZero() || at.Equal(next.Time):
				next = Slot{Local: wall.Format(LocalLayout), Time: at}
			default:
				return next
			}
		}
		// A slot of the next day can be at the same minute only where clocks
		// skip that day's beginning.
		if day = day.AddDate(0, 0, 1); !next.IsZero() && next.Time.Before(firstShown(day, zone)) {
			return next
		}
	}
	return next
}

// on goes through the times of a day; there are none where it is not one of the
// days.
func (s Schedule) on(day time.Time) iter.Seq[time.Time] {
	return func(yield func(time.Time) bool) {
		if !s.days.has(day) {
			return
		}
		for _, t := range s.times {
			if !yield(day.Add(time.Duration(t) * time.Minute)) {
				return
			}
		}
	}
}

// firstShown returns the first moment at which clocks in the zone show a time,
// given in UTC, or a later one.
func firstShown(wall time.Time, zone *time.Location) time.Time {
	// No zone is a day from UTC, and none changes its clocks twice in two days.
	before, after := wall.Add(-25*time.Hour), wall.Add(25*time.Hour)
	old, now := offset(before, zone), offset(after, zone)
	at := wall.Add(-old)
	if old == now {
		return at
	}
	change := changeBetween(before, after, zone)
	if at.Before(change) {
		return at
	}
	if at = wall.Add(-now); at.Before(change) { // in the gap
		return change
	}
	return at
}

// changeBetween returns when clocks change between two moments that they
// differ at. The zone's own bounds are not asked for: Go gives wrong ones on
// the last day of some leap years.
func changeBetween(before, after time.Time, zone *time.Location) time.Time {
	old := offset(before, zone)
	for after.Sub(before) > time.Second {
		middle := before.Add(after.Sub(before) / 2).Truncate(time.Second)
		if offset(middle, zone) == old {
			before = middle
		} else {
			after = middle
		}
	}
	return after
}

// offset returns how far clocks in the zone are before UTC.
func offset(t time.Time, zone *time.Location) time.Duration {
	_, seconds := t.In(zone).Zone()
	return time.Duration(seconds) * time.Second
}
