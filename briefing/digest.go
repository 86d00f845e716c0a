package briefing

import "time"

// A Digest is a briefing at a glance.
type Digest struct {
	Title    string
	Date     time.Time // the day of the newest article; zero when none is dated
	Since    time.Time // New holds what was published from this day on; zero means all
	Sections []*Answer // each named by its Query.Verb
	New      []Card    // statements of the articles published since
}
