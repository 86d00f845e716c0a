package bot

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/robfig/cron/v3"
)

// cronNames are the names of schedules that cron knows besides expressions,
// and the expressions that they stand for.
var cronNames = map[string]string{
	"@hourly": "0 * * * *", "@daily": "0 0 * * *", "@midnight": "0 0 * * *",
	"@weekly": "0 0 * * 0", "@monthly": "0 0 1 * *", "@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *",
}

// cronFields are the fields of an expression, in order.
var cronFields = [...]struct{ name, values string }{
	{"minute", "0 to 59"}, {"hour", "0 to 23"}, {"day of the month", "1 to 31"},
	{"month", "1 to 12 or jan to dec"}, {"day of the week", "0 (Sunday) to 6 or sun to sat"},
}

// cronItem is what may stand in a field, between commas. The parser is given
// nothing else: it panics on some input, and takes zones, which we keep apart.
var cronItem = regexp.MustCompile(`^(?:[*?]|(?:[0-9]{1,2}|[a-z]{3})(?:-(?:[0-9]{1,2}|[a-z]{3}))?)(?:/[0-9]{1,2})?$`)

var cronParser = cron.NewParser(cron.Minute | cron.Hour | cron.Dom | cron.Month | cron.Dow)

// looksLikeCron reports whether a schedule is rather meant as a cron
// expression than as words.
func looksLikeCron(text string) bool {
	if strings.ContainsAny(text, "*?=") || strings.HasPrefix(text, "@") && !strings.HasPrefix(text, "@ ") {
		return true
	}
	fields := strings.Fields(strings.ToLower(text))
	return len(fields) == len(cronFields) && !slices.ContainsFunc(fields, func(f string) bool { return !isCronField(f) })
}

// parseCron reads a cron expression.
func parseCron(text string) (Schedule, error) {
	text = strings.ToLower(text)
	if expression, ok := cronNames[text]; ok {
		text = expression
	}
	fields := strings.Fields(text)
	switch {
	case strings.Contains(text, "="):
		return Schedule{}, errors.New("a schedule holds no time zone; write the zone after it, as in: weekdays at 08:00 in Europe/London")
	case strings.HasPrefix(text, "@"):
		return Schedule{}, fmt.Errorf("%s is not known; write for example: daily at 08:00", quoted(text))
	case len(fields) != len(cronFields):
		return Schedule{}, fmt.Errorf("a cron expression has 5 fields (minute, hour, day of the month, month, day of the week), not %d, as in: 0 8 * * 1-5", len(fields))
	}
	fields[4] = sundayIsZero(fields[4])
	for i, field := range fields {
		if err := checkCronField(i, field); err != nil {
			return Schedule{}, err
		}
	}
	parsed, err := cronParser.Parse(strings.Join(fields, " "))
	spec, ok := parsed.(*cron.SpecSchedule)
	if err != nil || !ok {
		return Schedule{}, fmt.Errorf("%s is no cron expression; one is: 0 8 * * 1-5", quoted(text))
	}
	return fromCron(spec), nil
}

// checkCronField returns what is wrong with a field by itself.
func checkCronField(i int, field string) error {
	ok := isCronField(field)
	if ok {
		alone := [...]string{"*", "*", "*", "*", "*"}
		alone[i] = field
		_, err := cronParser.Parse(strings.Join(alone[:], " "))
		ok = err == nil
	}
	if !ok {
		f := cronFields[i]
		return fmt.Errorf("%s is no %s of a cron expression: there are *, %s, lists and ranges of them, and steps like */2", quoted(field), f.name, f.values)
	}
	return nil
}

// isCronField reports whether field is written as one.
func isCronField(field string) bool {
	for item := range strings.SplitSeq(field, ",") {
		if !cronItem.MatchString(item) {
			return false
		}
	}
	return true
}

// sundayIsZero returns a field of days of the week with Sunday as the parser
// knows it, 0, where it is 7 as some crons have it.
func sundayIsZero(field string) string {
	items := strings.Split(field, ",")
	for i, item := range items {
		if item == "7" {
			items[i] = "0"
		} else if from, ok := strings.CutSuffix(item, "-7"); ok {
			items[i] = from + "-6,0"
		}
	}
	return strings.Join(items, ",")
}

// fromCron returns the schedule of an expression.
func fromCron(spec *cron.SpecSchedule) Schedule {
	// The parser marks a * with the highest bit.
	const star = 1 << 63
	s := Schedule{days: days{ofMonth: uint32(spec.Dom), months: uint16(spec.Month), ofWeek: uint8(spec.Dow & uint64(everyWeekday))}}
	either := spec.Dom&star == 0 && spec.Dow&star == 0
	if either && (s.days.ofMonth == everyDate || s.days.ofWeek == everyWeekday) {
		s.days.ofMonth, s.days.ofWeek = everyDate, everyWeekday
	}
	var times []clock
	for t := range wholeDay {
		if spec.Hour&(1<<(t/60)) != 0 && spec.Minute&(1<<(t%60)) != 0 {
			times = append(times, t)
		}
	}
	s.setTimes(times)
	return s
}
