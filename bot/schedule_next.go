package bot

import "time"

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
	_, offset := after.In(zone).Zone()
	shown := after.UTC().Add(time.Duration(offset) * time.Second) // by the clock on the wall
	day := time.Date(shown.Year(), shown.Month(), shown.Day(), 0, 0, 0, 0, time.UTC)
	var next Slot
	for range furthest {
		if s.days.has(day) {
			for _, t := range s.times {
				wall := day.Add(time.Duration(t) * time.Minute)
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
		}
		// A slot of the next day can be at the same minute only where clocks
		// skip that day's beginning.
		if day = day.AddDate(0, 0, 1); !next.IsZero() && next.Time.Before(firstShown(day, zone)) {
			return next
		}
	}
	return next
}

// firstShown returns the first moment at which clocks in the zone show a time,
// given in UTC, or a later one.
func firstShown(wall time.Time, zone *time.Location) time.Time {
	// No zone is 26 hours from UTC, so that clocks have not shown it yet.
	t := wall.Add(-26 * time.Hour).In(zone)
	for {
		_, offset := t.Zone()
		begins, ends := t.ZoneBounds()
		at := wall.Add(-time.Duration(offset) * time.Second)
		switch {
		case !ends.IsZero() && !at.Before(ends): // later than this part of the year
			t = ends
		case at.Before(begins): // in the gap before it
			return begins.UTC()
		default:
			return at
		}
	}
}
