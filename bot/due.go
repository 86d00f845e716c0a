package bot

import "time"

// Due is what becomes of a subscription whose slot has come.
type Due struct {
	Post   Slot   // the slot to post for; zero: none
	Missed []Slot // the slots whose time has passed, the oldest first
	Next   Slot   // zero: there is none
}

// mostMissed is how many missed slots are recorded one by one; those before
// are forgotten. A bot that was down for a month with a digest every minute
// need not write a book about it.
const mostMissed = 100

// DueAt decides about a subscription whose next slot is due: of the slots that
// have come, only the newest is posted, and only within [LateLimit]. next
// returns the slot after a time; zero when there is none.
func DueAt(due Slot, now time.Time, next func(after time.Time) Slot) Due {
	d := Due{Next: due}
	for !d.Next.IsZero() && !d.Next.Time.After(now) {
		if !d.Post.IsZero() {
			d.Missed = append(d.Missed, d.Post)
		}
		if len(d.Missed) > mostMissed {
			d.Missed = d.Missed[1:]
		}
		d.Post = d.Next
		d.Next = next(d.Post.Time)
	}
	if !d.Post.IsZero() && d.Post.tooLate(now) {
		d.Missed, d.Post = append(d.Missed, d.Post), Slot{}
	}
	return d
}
