package bot

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"ukchina/briefing"
)

const dayLayout = "2 Jan 2006"

// Published returns the day an article appeared: "27 Jan 2026", "about 27 Jan
// 2026" where people worked it out from the text, "" where nobody knows.
func Published(a *briefing.Article) string {
	switch {
	case a.Published.IsZero():
		return ""
	case a.Inferred:
		return "about " + a.Published.Format(dayLayout)
	}
	return a.Published.Format(dayLayout)
}

// Date returns a time to the precision it is known with: "28 Jan 2026", "week
// of 19 Jan 2026", "Apr 2026", "summer 2026", "2018", "2010s"; the article's
// own words where they could not be resolved; "" for a time not said.
func Date(w briefing.When) string {
	if w.IsZero() {
		return ""
	}
	year := strconv.Itoa(w.Date.Year())
	switch w.Precision {
	case briefing.Day:
		return about(w) + w.Date.Format(dayLayout)
	case briefing.Week:
		return week(w) + " of " + w.Date.Format(dayLayout)
	case briefing.Month:
		return w.Date.Format("Jan 2006")
	case briefing.Season:
		return season(w.Date)
	case briefing.Quarter:
		return fmt.Sprintf("Q%d %s", (int(w.Date.Month())+2)/3, year)
	case briefing.Year:
		return year
	case briefing.Decade:
		return year + "s"
	}
	return "“" + Clean(w.Text()) + "”"
}

// about returns "about " for a day counted from an article's inferred date:
// the words then name neither the day nor the year.
func about(w briefing.When) string {
	if w.Article.Inferred && !strings.Contains(w.Text(), strconv.Itoa(w.Date.Day())) &&
		!strings.Contains(w.Text(), strconv.Itoa(w.Date.Year())) {
		return "about "
	}
	return ""
}

// week names what a time of that precision is, which is near enough not to say
// "about".
func week(w briefing.When) string {
	if strings.Contains(strings.ToLower(w.Text()), "weekend") {
		return "weekend"
	}
	return "week"
}

// season names a season by its first day.
func season(first time.Time) string {
	name := [...]string{"winter", "spring", "summer", "autumn"}[int(first.Month())%12/3]
	return name + " " + strconv.Itoa(first.Year())
}

// Time returns an article's words of time and the date they mean: "on
// Wednesday (about 28 Jan 2026)".
func Time(w briefing.When) string {
	s := Clean(w.Text())
	if d := Date(w); d != "" && w.Precision != briefing.NoDate && d != s {
		s += " (" + d + ")"
	}
	return s
}
