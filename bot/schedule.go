package bot

import (
	"errors"
	"math/bits"
	"slices"
	"strings"
	"time"
)

// A Schedule says on which days and at which minutes of the day a channel
// wants its digest, by the clock on its wall. It comes from [ParseSchedule];
// the zero Schedule is none, and has no next slot.
type Schedule struct {
	days  days
	times []clock // ascending, each once
}

// A clock is a minute of the day, from 0 to 1439.
type clock int

const wholeDay clock = 24 * 60

// nearestSlots is how near two digests of one schedule may be. A digest is
// read by people, and a channel that posts more often is muted.
const nearestSlots clock = 15

// days are the days of a schedule, as bits: day 1 of a month is bit 1, January
// bit 1, Sunday bit 0. Where both days of the month and of the week leave some
// out, a day of either kind counts, as cron has it.
type days struct {
	ofMonth uint32
	months  uint16
	ofWeek  uint8
}

const (
	everyDate    uint32 = 1<<32 - 2
	everyMonth   uint16 = 1<<13 - 2
	everyWeekday uint8  = 1<<7 - 1
	mondayFriday uint8  = 1<<6 - 2
	weekend      uint8  = 1<<0 | 1<<6
)

// maxSchedule is how long a schedule may be, in bytes.
const maxSchedule = 200

// ParseSchedule reads a schedule in words, as in "weekdays at 08:00", "Mondays
// at 9.30am", "Mon, Wed and Fri at noon", "twice a day at 8 and 17:30", "on the
// 1st at 9", "hourly from 9 to 17", or a cron expression of five fields. An
// error is a sentence for whoever typed it.
func ParseSchedule(text string) (Schedule, error) {
	text = strings.Trim(strings.ToValidUTF8(strings.TrimSpace(text), ""), "\"'`“”‘’ .!")
	var s Schedule
	var err error
	switch {
	case text == "":
		return Schedule{}, errors.New("when should it come? For example: weekdays at 08:00")
	case len(text) > maxSchedule:
		return Schedule{}, errors.New("that is too long for a schedule; write for example: weekdays at 08:00")
	case looksLikeCron(text):
		s, err = parseCron(text)
	default:
		s, err = parseWords(text)
	}
	if err == nil {
		err = s.check()
	}
	if err != nil {
		return Schedule{}, err
	}
	return s, nil
}

// check returns what is wrong with a schedule that is well written.
func (s Schedule) check() error {
	if !s.days.exist() {
		return errors.New("there is no such day in any year, so nothing would ever come; for the last days of a month write the 28th")
	}
	before := s.times[len(s.times)-1] - wholeDay
	for _, t := range s.times {
		if t-before < nearestSlots {
			return errTooOften
		}
		before = t
	}
	return nil
}

// exist reports whether any day of any year is one of the days.
func (d days) exist() bool {
	if d.months == 0 || d.ofMonth == 0 || d.ofWeek == 0 {
		return false
	}
	if d.either() {
		return true
	}
	for m := time.January; m <= time.December; m++ {
		if d.months&(1<<m) != 0 && bits.TrailingZeros32(d.ofMonth) <= longest(m) {
			return true
		}
	}
	return false
}

// longest returns how many days a month can have.
func longest(m time.Month) int { return time.Date(2024, m+1, 0, 0, 0, 0, 0, time.UTC).Day() }

// either reports whether a day counts for its place in the month or in the
// week.
func (d days) either() bool { return d.ofMonth != everyDate && d.ofWeek != everyWeekday }

// has reports whether a day, in UTC, is one of the days.
func (d days) has(day time.Time) bool {
	inMonth, inWeek := d.ofMonth&(1<<day.Day()) != 0, d.ofWeek&(1<<day.Weekday()) != 0
	if d.months&(1<<day.Month()) == 0 {
		return false
	}
	if d.either() {
		return inMonth || inWeek
	}
	return inMonth && inWeek
}

// setTimes sets the times, in order and each once.
func (s *Schedule) setTimes(times []clock) {
	slices.Sort(times)
	s.times = slices.Compact(times)
}
