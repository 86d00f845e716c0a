package bot

import "time"

// A Slot is one time at which a schedule wants a digest. Its identity is what
// a clock on the wall says, since that is what people subscribe to: when
// clocks are put forward or back the slot is neither dropped nor doubled.
// The zero Slot is none.
type Slot struct {
	// Local is what the clock says in the subscription's zone, in the layout
	// [LocalLayout]. With the subscription it is unique.
	Local string
	// Time is the moment, in UTC: where the clock says Local twice, the first;
	// where clocks skip it, the first minute after the gap.
	Time time.Time
}

// LocalLayout is how [Slot.Local] is written; it sorts as the clock goes.
const LocalLayout = "2006-01-02T15:04"

// IsZero reports whether s is no slot.
func (s Slot) IsZero() bool { return s.Local == "" }
