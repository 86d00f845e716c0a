package bot

import (
	"fmt"
	"math/bits"
	"strconv"
	"strings"
	"time"
)

// String returns the schedule in words, or as a cron expression where there
// are none, always the same way for the same schedule. [ParseSchedule] reads
// it.
func (s Schedule) String() string {
	if len(s.times) == 0 {
		return ""
	}
	if s.days.months != everyMonth || s.days.either() {
		return s.cron()
	}
	days, times := s.days.words(), timesInWords(s.times)
	if strings.HasPrefix(times, "at ") || days != "daily" {
		return days + " " + times
	}
	return times
}

// words names the days.
func (d days) words() string {
	switch {
	case d.ofMonth != everyDate:
		var dates []string
		for day := 1; day <= 31; day++ {
			if d.ofMonth&(1<<day) != 0 {
				dates = append(dates, ordinal(day))
			}
		}
		return "on the " + listed(dates)
	case d.ofWeek == everyWeekday:
		return "daily"
	case d.ofWeek == mondayFriday:
		return "weekdays"
	case d.ofWeek == weekend:
		return "weekends"
	}
	var names []string
	for i := range 7 {
		if day := time.Weekday((i + 1) % 7); d.ofWeek&(1<<day) != 0 { // from Monday on
			names = append(names, day.String()+"s")
		}
	}
	return listed(names)
}

// timesInWords lists times, or tells their step where they are many and have
// one.
func timesInWords(times []clock) string {
	const many = 4
	step := commonStep(times)
	if len(times) < many || step == 0 {
		names := make([]string, len(times))
		for i, t := range times {
			names[i] = t.String()
		}
		return "at " + listed(names)
	}
	words := fmt.Sprintf("every %d minutes", step)
	if step == 60 {
		words = "hourly"
	} else if step%60 == 0 {
		words = fmt.Sprintf("every %d hours", step/60)
	}
	first, last := times[0], times[len(times)-1]
	toTheEnd := last+step >= wholeDay
	if first > 0 || !toTheEnd {
		words += " from " + first.String()
	}
	if !toTheEnd {
		words += " to " + last.String()
	}
	return words
}

// commonStep returns how far each time is from the last, 0 where that differs.
func commonStep(times []clock) clock {
	if len(times) < 2 {
		return 0
	}
	step := times[1] - times[0]
	for i := range times[1:] {
		if times[i+1]-times[i] != step {
			return 0
		}
	}
	return step
}

// String returns the time as clocks of 24 hours show it.
func (c clock) String() string { return fmt.Sprintf("%02d:%02d", int(c)/60, int(c)%60) }

// cron returns the schedule as a cron expression. It is for schedules from
// one, whose times are some minutes of some hours.
func (s Schedule) cron() string {
	var minutes, hours uint64
	for _, t := range s.times {
		minutes |= 1 << (t % 60)
		hours |= 1 << (t / 60)
	}
	return strings.Join([]string{
		cronField(minutes, 0, 59), cronField(hours, 0, 23), cronField(uint64(s.days.ofMonth), 1, 31),
		cronField(uint64(s.days.months), 1, 12), cronField(uint64(s.days.ofWeek), 0, 6),
	}, " ")
}

// cronField returns the numbers whose bits are set, as a field of a cron
// expression.
func cronField(set uint64, first, last int) string {
	if bits.OnesCount64(set) == last-first+1 {
		return "*"
	}
	var parts []string
	for n := first; n <= last; n++ {
		if set&(1<<n) == 0 {
			continue
		}
		from := n
		for n < last && set&(1<<(n+1)) != 0 {
			n++
		}
		switch n - from {
		case 0:
			parts = append(parts, strconv.Itoa(n))
		case 1:
			parts = append(parts, strconv.Itoa(from), strconv.Itoa(n))
		default:
			parts = append(parts, fmt.Sprintf("%d-%d", from, n))
		}
	}
	return strings.Join(parts, ",")
}

// listed joins words as a sentence does: "a, b and c".
func listed(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " and " + words[last]
}

// ordinal returns 1st for 1.
func ordinal(n int) string {
	suffix := "th"
	if n/10 != 1 && n%10 >= 1 && n%10 <= 3 {
		suffix = [...]string{"st", "nd", "rd"}[n%10-1]
	}
	return strconv.Itoa(n) + suffix
}

// quoted returns what a person typed, as part of a sentence.
func quoted(s string) string {
	const most = 60 // code points
	if r := []rune(s); len(r) > most {
		s = string(r[:most]) + "…"
	}
	return "“" + Clean(s) + "”"
}
