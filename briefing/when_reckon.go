package briefing

import "time"

// reckon counts n units from a date known to the precision p. The result is as
// exact as the coarser of both; a unit finer than what is known gives none.
func reckon(from time.Time, p Precision, n int, u unit) (time.Time, Precision) {
	to := [...]Precision{dayUnit: Day, weekUnit: Week, monthUnit: Month, quarterUnit: Quarter, yearUnit: Year, decadeUnit: Decade}[u]
	if p == NoDate || p > to {
		return time.Time{}, NoDate
	}
	y, m := from.Year(), int(from.Month())
	switch u {
	case dayUnit:
		return from.AddDate(0, 0, n), Day
	case weekUnit:
		return monday(from).AddDate(0, 0, 7*n), Week
	case monthUnit:
		return civil(y, m+n, 1), Month
	case quarterUnit:
		return civil(y, (m-1)/3*3+1+3*n, 1), Quarter
	case yearUnit:
		return civil(y+n, 1, 1), Year
	}
	return civil((y+10*n)/10*10, 1, 1), Decade
}

func monday(d time.Time) time.Time { return d.AddDate(0, 0, -(int(d.Weekday())+6)%7) }
