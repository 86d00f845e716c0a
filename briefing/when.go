package briefing

import "time"

// Precision says how exactly a date is known.
type Precision uint8

const (
	NoDate Precision = iota // the words could not be resolved
	Day
	Week
	Month
	Season
	Quarter
	Year
	Decade
)

// String returns "day", "week", ... and "" for NoDate.
func (p Precision) String() string {
	return [...]string{"", "day", "week", "month", "season", "quarter", "year", "decade"}[p]
}

// A When is a date as an article gives it. The zero When is "not said".
type When struct {
	// Citation covers the words of time ("on Wednesday", "a year later").
	Citation
	// Date is the first day, midnight UTC, of what they mean, resolved against
	// the article's date; zero when Precision is NoDate.
	Date      time.Time
	Precision Precision
}
