package bot

import (
	"fmt"
	"time"

	"ukchina/briefing"
)

// DigestTitle returns the title with the day of the newest article.
func DigestTitle(d *briefing.Digest) string {
	title := d.Title
	if title == "" {
		title = "Digest"
	}
	if !d.Date.IsZero() {
		title += ", to " + d.Date.Format(dayLayout)
	}
	return title
}

// NewTitle returns what stands above the new in a later digest: "New since 26
// Nov 2026, 08:00". In a first digest it is empty.
func NewTitle(d *briefing.Digest) string {
	title := "New"
	switch {
	case !d.Later:
		return ""
	case d.Empty():
		title = "Nothing new"
	}
	if d.Since.IsZero() {
		return title
	}
	return title + " since " + dayAndTime(d.Since)
}

// NothingNew says in a line of its own that nothing is new.
func NothingNew(d *briefing.Digest) string {
	title := d.Title
	if title == "" {
		title = "The briefing"
	}
	line := title + ": nothing new"
	if !d.Since.IsZero() {
		line += " since " + dayAndTime(d.Since)
	}
	return line + "."
}

// dayAndTime returns a time by the clock of who reads it; a day for midnight.
func dayAndTime(t time.Time) string {
	if t.Hour() == 0 && t.Minute() == 0 {
		return t.Format(dayLayout)
	}
	return t.Format(dayLayout + ", 15:04")
}

// Left says how many cards of a digest's section are left out when so many are
// shown, "" for none; and the question that shows them, or leads to them, where
// there is one.
func Left(section *briefing.Answer, shown int) (more, query string) {
	n := section.Total - shown
	if n <= 0 {
		return "", ""
	}
	more = fmt.Sprintf("… and %d more", n)
	switch v := section.Query.Verb; {
	case v == briefing.VerbSaid:
		query = string(briefing.VerbPeople) // whose words they are
	case v != "" && !v.NeedsArgument():
		query = string(v)
	}
	return more, query
}

// Whole is said below a later digest, before the question for the rest.
const Whole = "The whole briefing"

// LateMark says of a digest that it comes after its slot; "" for the zero Slot.
func LateMark(due Slot) string {
	at, err := time.Parse(LocalLayout, due.Local)
	if due.IsZero() || err != nil {
		return ""
	}
	return "Late: this was due at " + at.Format("15:04 on "+dayLayout) + "."
}
