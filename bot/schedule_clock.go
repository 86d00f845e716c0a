package bot

import (
	"errors"
	"fmt"
	"strconv"
)

// parseClock returns the time that a word is.
func parseClock(word string) (t clock, ok bool) {
	switch word {
	case "noon", "midday":
		return 12 * 60, true
	case "midnight":
		return 0, true
	}
	m := clockWord.FindStringSubmatch(word)
	if m == nil {
		if m = clockNumber.FindStringSubmatch(word); m == nil {
			return 0, false
		}
		m = append(m, "")
	}
	hour, _ := strconv.Atoi(m[1]) // digits
	minute, _ := strconv.Atoi("0" + m[2])
	switch half := m[3]; {
	case half != "" && (hour < 1 || hour > 12):
		return -1, true
	case half != "":
		hour %= 12
		if half == "pm" {
			hour += 12
		}
	}
	if hour > 23 || minute > 59 {
		return -1, true
	}
	return clock(60*hour + minute), true
}

// readClock reads a time, or the window that it begins: "9-17".
func (r *wordReader) readClock(word string, t clock) error {
	if t < 0 {
		return noClock(word)
	}
	if isTo(r.next()) {
		r.at--
		return r.readWindow()
	}
	if err := r.follow("t"); err != nil {
		return err
	}
	_, err := strconv.Atoi(word)
	r.times = append(r.times, t)
	r.bare = append(r.bare, err == nil && len(word) < 3)
	return nil
}

// readWindow reads what follows "from": "9 to 17:00".
func (r *wordReader) readWindow() error {
	for r.window = nil; ; r.at++ {
		t, ok := parseClock(r.next())
		switch {
		case !ok:
			return errors.New("from when to when? For example: hourly from 09:00 to 17:00")
		case t < 0:
			return noClock(r.next())
		}
		r.at++
		r.window = append(r.window, t)
		if len(r.window) == 2 || !isTo(r.next()) && r.next() != "and" {
			return nil
		}
	}
}

func noClock(word string) error {
	return fmt.Errorf("%s is no time of day; write it like 08:00 or 5pm", quoted(word))
}

// schedule makes the schedule of what was read.
func (r *wordReader) schedule() (Schedule, error) {
	s := Schedule{days: days{ofMonth: r.dates, months: everyMonth, ofWeek: r.week}}
	if err := r.checkDays(); err != nil {
		return Schedule{}, err
	}
	if r.dates == 0 {
		s.days.ofMonth = everyDate
	}
	if r.week == 0 {
		s.days.ofWeek = everyWeekday
	}
	times, err := r.allTimes(s.days)
	if err != nil {
		return Schedule{}, err
	}
	s.setTimes(times)
	return s, nil
}

// checkDays returns what is wrong with the days.
func (r *wordReader) checkDays() error {
	for _, word := range r.words {
		switch {
		case r.week == 0 && r.dates == 0 && (word == "weekly" || word == "week"):
			return errors.New("on which day of the week? For example: Mondays at 08:00")
		case r.dates == 0 && word == "monthly":
			return errors.New("on which day of the month? For example: on the 1st at 08:00")
		}
	}
	if r.dates != 0 && r.week != 0 && r.week != everyWeekday {
		return errors.New("days of the week and days of the month do not go together; make two subscriptions of them")
	}
	return nil
}

// allTimes returns the times of a day.
func (r *wordReader) allTimes(on days) ([]clock, error) {
	switch {
	case r.step > 0 && len(r.times) > 0:
		return nil, errors.New("either times or every so often, not both; for example: hourly from 09:00 to 17:00")
	case r.step > 0:
		return r.stepped()
	case r.window != nil:
		return nil, errors.New("how often between these times? For example: hourly from 09:00 to 17:00")
	case len(r.times) == 0:
		return nil, fmt.Errorf("at what time? For example: %s at 08:00", on.words())
	case r.count > 0 && r.count != len(r.times):
		return nil, fmt.Errorf("times of day that are needed: %d, that are named: %d; for example: twice a day at 08:00 and 17:30", r.count, len(r.times))
	}
	for i, t := range r.times {
		if evening := r.part == "afternoon" || r.part == "evening" || (r.part == "night" || r.part == "nightly") && t >= 6*60; evening && r.bare[i] && t > 0 && t < 12*60 {
			r.times[i] += 12 * 60
		}
	}
	return r.times, nil
}

// stepped returns the times from the window's beginning to its end.
func (r *wordReader) stepped() ([]clock, error) {
	from, to := clock(0), wholeDay-1
	if len(r.window) > 0 {
		from = r.window[0]
	}
	if len(r.window) > 1 {
		to = r.window[1]
	}
	if from > to {
		return nil, fmt.Errorf("%s comes after %s; hours over midnight need two subscriptions", from, to)
	}
	var times []clock
	for t := from; t <= to; t += r.step {
		times = append(times, t)
	}
	return times, nil
}
