package bot

import (
	"context"
	"fmt"
	"strings"
	"time"

	"ukchina/briefing"
)

// A Subscription is one schedule of digests in one channel.
type Subscription struct {
	ID    int64 // given by the store; 0 before
	Place Place
	// Owner is the platform's id of the user who subscribed, and is told when
	// something is wrong for good. Empty for subscriptions of the settings.
	Owner    string
	Schedule string          // as [ParseSchedule] reads it, in its own words
	Zone     string          // IANA, as in Europe/London
	Sections []briefing.Verb // nil: all
	// WhenEmpty says what happens when nothing is new.
	WhenEmpty WhenEmpty
	// WhenUnknown says what happens when nobody can tell whether a digest has
	// arrived.
	WhenUnknown WhenUnknown
	// Paused says why there are no digests for now, "by request" or what is
	// wrong; empty while there are.
	Paused string
	// Settings reports that the subscription stands in the settings file: it
	// lasts as long as it stands there, and no command changes it.
	Settings bool
	// Next is the next slot. It is kept while paused, too, but not used.
	Next Slot
}

// After returns the first slot after a moment. It fails only where the
// schedule or the zone is none.
func (s Subscription) After(t time.Time) (Slot, error) {
	schedule, err := ParseSchedule(s.Schedule)
	if err != nil {
		return Slot{}, fmt.Errorf("schedule %q: %w", s.Schedule, err)
	}
	zone, err := ParseZone(s.Zone)
	if err != nil {
		return Slot{}, err
	}
	return schedule.Next(t, zone), nil
}

// String says what a subscription is: "weekdays at 08:00 (trip, figures)".
func (s Subscription) String() string {
	if len(s.Sections) == 0 {
		return s.Schedule
	}
	names := make([]string, len(s.Sections))
	for i, v := range s.Sections {
		names[i] = string(v)
	}
	return s.Schedule + " (" + strings.Join(names, ", ") + ")"
}

// When says when a slot is, in the subscription's zone: "Mon 30 Nov 2026, 08:00
// Europe/London".
func (s Subscription) When(next Slot) string {
	zone, err := ParseZone(s.Zone)
	if err != nil || next.IsZero() { // a row that was not written by us
		return "unknown"
	}
	return next.Time.In(zone).Format("Mon "+dayLayout+", 15:04") + " " + s.Zone
}

// WhenEmpty is what happens when a digest has nothing new: skip or say.
type WhenEmpty string

// The values of [WhenEmpty]; the zero value is SkipEmpty.
const (
	SkipEmpty WhenEmpty = "skip" // nothing is posted
	SayEmpty  WhenEmpty = "say"  // one line says so
)

// WhenUnknown is what happens when it cannot be found out whether a digest has
// arrived: skip or repeat.
type WhenUnknown string

// The values of [WhenUnknown]; the zero value is SkipUnknown.
const (
	SkipUnknown   WhenUnknown = "skip"   // rather none than two
	RepeatUnknown WhenUnknown = "repeat" // rather two than none
)

// Subscriptions keeps subscriptions. The store implements it; it is safe for
// concurrent use, by several processes too. Times come from the caller.
type Subscriptions interface {
	// Add keeps s and returns it with its ID. Where the place has one with the
	// same schedule, zone and sections already, that one is changed to s and
	// returned, and added is false.
	Add(ctx context.Context, s Subscription) (kept Subscription, added bool, err error)
	// List returns a place's subscriptions, the oldest first.
	List(ctx context.Context, in Place) ([]Subscription, error)
	// Pause ends the digests of a subscription for now; why is never empty.
	Pause(ctx context.Context, id int64, why string) error
	// Resume goes on with them, at next.
	Resume(ctx context.Context, id int64, next Slot) error
	// Remove ends them for good. What was delivered stays on record.
	Remove(ctx context.Context, id int64) error
	// Settle makes the subscriptions of the settings those given, each with
	// Settings set: it adds, keeps (with its Next and what was delivered) and
	// removes. One that is paused goes on: whoever mended what was wrong has no
	// other way to say so.
	Settle(ctx context.Context, all []Subscription) error
}
