package ingest

import (
	"strings"
	"time"
)

// layouts are the ways metadata writes a day. Numbers alone as in 03/04/2025
// are not among them: half the world reads them the other way round, and no
// date is better than a wrong one.
var layouts = []string{
	time.DateOnly, time.RFC3339, "2006-01-02T15:04:05Z0700", "2006-01-02T15:04Z07:00",
	"2006-01-02T15:04Z0700", "2006-01-02T15:04:05", "2006-01-02T15:04",
	"2006-01-02 15:04:05 Z0700", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05", "2006-01-02 15:04",
	"2006/01/02", "20060102",
	time.RFC1123, time.RFC1123Z, "Mon, 2 Jan 2006 15:04:05 MST", "Mon, 2 Jan 2006 15:04:05 -0700",
	"2 January 2006", "2 Jan 2006", "Monday 2 January 2006", "Mon 2 Jan 2006",
	"January 2 2006", "Jan 2 2006", "Monday January 2 2006", "Mon Jan 2 2006",
}

// day reads a day as metadata writes it, at midnight UTC; it is zero when s
// is no date. A time's day is taken where it was written, in its own zone.
func day(s string) time.Time {
	s = strings.Join(strings.Fields(s), " ")
	for _, try := range []string{s, strings.ReplaceAll(s, ",", "")} {
		for _, layout := range layouts {
			if t, err := time.Parse(layout, try); err == nil && t.Year() >= 1700 {
				return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
			}
		}
	}
	return time.Time{}
}
