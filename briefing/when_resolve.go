package briefing

import "time"

// A resolver turns worded times into dates. The zero resolver, without a day
// of publication, resolves only what needs none.
type resolver struct{ published time.Time }

func civil(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

// resolve returns the first day of what e means. The direction is that of the
// clause; where e says one itself, that holds. The anchor is the time named
// before in the same paragraph.
func (r resolver) resolve(e timeExpression, dir direction, anchor When) (time.Time, Precision) {
	if e.must != unclear {
		dir = e.must
	}
	switch e.kind {
	case vagueTime:
		return time.Time{}, NoDate
	case calendarTime, decadeTime:
		return calendar(e)
	case afterTime:
		return reckon(anchor.Date, anchor.Precision, e.n, e.unit)
	case seasonTime, quarterTime:
		if e.year != 0 {
			return part(e)
		}
	}
	if r.published.IsZero() {
		return time.Time{}, NoDate
	}
	return r.relative(e, dir)
}

// relative resolves what needs the day of publication.
func (r resolver) relative(e timeExpression, dir direction) (time.Time, Precision) {
	switch e.kind {
	case todayTime:
		if dir == unclear {
			return time.Time{}, NoDate
		}
		return r.published, Day
	case awayTime:
		return reckon(r.published, Day, e.n, e.unit)
	case turnTime:
		return reckon(r.published, Day, e.n, e.unit)
	case monthTime:
		return r.month(e, dir)
	case newYearTime:
		return r.newYear(dir)
	}
	var c cycle
	switch e.kind {
	case weekdayTime:
		c = weekCycle(r.published, (e.weekday+6)%7, 1, Day)
	case weekendTime:
		if e.turn == thisTurn && dir == past {
			e.turn = noTurn // "this weekend", said on the Monday after
		}
		c = weekCycle(r.published, 5, 2, Week)
	case seasonTime:
		c = yearCycle(r.published, 3+3*e.index, 3, Season)
	case quarterTime:
		c = yearCycle(r.published, 1+3*e.index, 3, Quarter)
	case feastTime:
		c = feastCycle(r.published, e)
	}
	return c.pick(r.published, e.turn, dir)
}

// calendar resolves a date with its year. A day that is none, or that is not
// the weekday said beside it, is an error in the text: no date.
func calendar(e timeExpression) (time.Time, Precision) {
	switch {
	case e.kind == decadeTime:
		return civil(e.year, 1, 1), Decade
	case e.month == 0:
		return civil(e.year, 1, 1), Year
	case e.day == 0:
		return civil(e.year, e.month, 1), Month
	}
	d := civil(e.year, e.month, e.day)
	if d.Day() != e.day || e.weekday >= 0 && int(d.Weekday()) != e.weekday {
		return time.Time{}, NoDate
	}
	return d, Day
}

// part resolves a season or quarter of a year that is said. A winter of one
// year may be its first months or its last.
func part(e timeExpression) (time.Time, Precision) {
	if e.kind == quarterTime {
		return civil(e.year, 1+3*e.index, 1), Quarter
	}
	if e.index == winter {
		return civil(e.year, 1, 1), Year
	}
	return civil(e.year, 3+3*e.index, 1), Season
}

// month resolves a month or a day of one whose year is not said. A weekday
// beside the day settles the year, as no two neighbouring years share it.
func (r resolver) month(e timeExpression, dir direction) (time.Time, Precision) {
	y := r.published.Year()
	if e.turned {
		e.year, e.kind = y+int(e.turn)-int(thisTurn), calendarTime
		return calendar(e)
	}
	if e.day == 0 {
		return yearCycle(r.published, e.month, 1, Month).pick(r.published, e.turn, dir)
	}
	var c cycle
	c.precision, c.start = Day, yearStart
	for k := range c.from {
		d := civil(y-2+k, e.month, e.day)
		if d.Day() != e.day {
			continue
		}
		if e.weekday >= 0 && k > 0 && k < 4 && int(d.Weekday()) == e.weekday {
			return d, Day
		}
		c.from[k], c.to[k] = d, d.AddDate(0, 0, 1)
	}
	if e.weekday >= 0 {
		return time.Time{}, NoDate
	}
	return c.pick(r.published, e.turn, dir)
}

// newYear resolves "in the new year": in autumn and winter the coming
// January, just after it the present one.
func (r resolver) newYear(dir direction) (time.Time, Precision) {
	y, m := r.published.Year(), r.published.Month()
	if m > time.March && dir != past {
		y++
	}
	return civil(y, 1, 1), Month
}

// since resolves a time that opens a paragraph and is reckoned from the one
// before, which is known if it went on a story of the past: "A year later".
func (r resolver) since(e timeExpression, before When) (time.Time, Precision) {
	date, p := reckon(before.Date, before.Precision, e.n, e.unit)
	if !date.Before(r.published) {
		return time.Time{}, NoDate
	}
	return date, p
}
