package briefing

import "time"

// A cycle is a time that comes again, such as a weekday or a month: its
// occurrences around the day of publication, half-open. A zero one is none,
// such as 29 February of a common year.
type cycle struct {
	from, to  [5]time.Time
	precision Precision
	start     func(time.Time) time.Time // of the week or year that a day lies in
}

func yearStart(d time.Time) time.Time { return civil(d.Year(), 1, 1) }

// weekCycle is the time of so many days that begins on the given day of the
// week, counted from Monday.
func weekCycle(around time.Time, first, length int, p Precision) cycle {
	c := cycle{precision: p, start: monday}
	for k := range c.from {
		c.from[k] = monday(around).AddDate(0, 0, 7*(k-2)+first)
		c.to[k] = c.from[k].AddDate(0, 0, length)
	}
	return c
}

// yearCycle is the time of so many months that begins with the given month.
func yearCycle(around time.Time, month, length int, p Precision) cycle {
	c := cycle{precision: p, start: yearStart}
	for k := range c.from {
		y := around.Year() + k - 2
		c.from[k], c.to[k] = civil(y, month, 1), civil(y, month+length, 1)
	}
	return c
}

// feastCycle is a feast, or a day of it where one is said.
func feastCycle(around time.Time, e timeExpression) cycle {
	c := cycle{precision: Week, start: yearStart}
	length := 1
	if e.day == 0 {
		length = 4
	} else {
		c.precision = Day
	}
	for k := range c.from {
		y := around.Year() + k - 2
		switch feast(e.index) {
		case christmas:
			c.from[k] = civil(y, 12, 25)
		case newYear:
			c.from[k] = civil(y, 1, 1)
		case easter:
			c.from[k] = easterSunday(y)
		}
		if e.day != 0 {
			c.from[k] = c.from[k].AddDate(0, 0, e.n)
		} else if feast(e.index) == easter {
			c.from[k] = c.from[k].AddDate(0, 0, -2)
		}
		c.to[k] = c.from[k].AddDate(0, 0, length)
	}
	return c
}

// easterSunday is by the Gregorian computus of New Scientist, 30 March 1961.
func easterSunday(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (8*b+13)/25 + 15) % 30
	m := (a + 11*h) / 319
	r := (2*(b%4) + 2*(c/4) - c%4 - h + m + 32) % 7
	month := (h - m + r + 90) / 25
	return civil(y, month, (h-m+r+month+19)%32)
}

// pick chooses the occurrence meant. Without a turn the clause's direction
// decides: the last that has begun or the first that is not over. "Last" and
// "next" are understood only where the whole week or year lies between, as
// people disagree about "next Friday" on a Monday.
func (c cycle) pick(today time.Time, t turn, dir direction) (time.Time, Precision) {
	if dir == eitherWay {
		dir = c.nearer(today)
	}
	best := -1
	for k, from := range c.from {
		if from.IsZero() {
			continue
		}
		begun, over := !from.After(today), !c.to[k].After(today)
		same := c.start(from).Equal(c.start(today))
		switch {
		case t == lastTurn && over, t == noTurn && dir == past && begun:
			best = k
		case t == thisTurn && (begun && !over || same && best < 0):
			best = k
		case best < 0 && (t == nextTurn && !begun || t == noTurn && dir == future && !over):
			best = k
		}
	}
	if best < 0 || (t == lastTurn || t == nextTurn) && c.start(c.from[best]).Equal(c.start(today)) {
		return time.Time{}, NoDate
	}
	return c.from[best], c.precision
}

// nearer returns the side on which the occurrence nearest to today lies, if the
// one on the other side is at least twice as far.
func (c cycle) nearer(today time.Time) direction {
	var behind, ahead time.Duration
	for k, from := range c.from {
		switch {
		case from.IsZero():
		case !c.to[k].After(today):
			behind = today.Sub(c.to[k]) + 24*time.Hour
		case !from.After(today):
			return past // it is on
		case ahead == 0:
			ahead = from.Sub(today)
		}
	}
	switch {
	case 2*behind <= ahead:
		return past
	case 2*ahead <= behind:
		return future
	}
	return unclear
}
