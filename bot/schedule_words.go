package bot

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"ukchina/briefing"
)

// dayWords are the words for days of the week, as bits.
var dayWords = func() map[string]uint8 {
	words := map[string]uint8{
		"daily": everyWeekday, "everyday": everyWeekday, "day": everyWeekday, "days": everyWeekday,
		"morning": everyWeekday, "afternoon": everyWeekday, "evening": everyWeekday, "night": everyWeekday, "nightly": everyWeekday,
		"weekday": mondayFriday, "workday": mondayFriday, "weekend": weekend,
	}
	for i, names := range [...]string{"sun sunday", "mon monday", "tue tues tuesday", "wed weds wednesday",
		"thu thur thurs thursday", "fri friday", "sat saturday"} {
		for name := range strings.FieldsSeq(names) {
			words[name] = 1 << i
		}
	}
	for word, set := range maps.Clone(words) {
		if strings.HasSuffix(word, "y") && word != "daily" && word != "nightly" || strings.HasSuffix(word, "d") || slices.Contains(partsOfDay, word) {
			words[word+"s"] = set
		}
	}
	return words
}()

// partsOfDay can stand beside days, and say which half of the day is meant.
var partsOfDay = []string{"morning", "afternoon", "evening", "night", "nightly"}

// scheduleWords are words of schedules that are no days; those with true only
// lead up to something.
var scheduleWords = map[string]bool{
	"every": true, "each": true, "on": true, "the": true, "of": true, "and": true, "at": true, "@": true, "a": true,
	"an": true, "per": true, "in": true, "please": true, "month": true, "monthly": true, "weekly": true, "week": true,
	"working": true, "business": true, "only": true, "o'clock": true,
	"hourly": false, "hour": false, "hours": false, "minute": false, "minutes": false, "noon": false, "midday": false,
	"midnight": false, "from": false, "between": false, "until": false, "once": false, "twice": false,
}

// vocabulary is what a misspelt word may have meant.
var vocabulary = slices.Sorted(func(yield func(string) bool) {
	for word := range dayWords {
		if !yield(word) {
			return
		}
	}
	for word := range scheduleWords {
		if !yield(word) {
			return
		}
	}
})

// unknownPatterns are what people ask for and get told what there is instead.
var unknownPatterns = map[string]string{
	"other":       "only days of the week or of the month can be chosen, not every other one; for example: on the 1st and 15th at 09:00",
	"fortnightly": "fortnights are not known; for example: on the 1st and 15th at 09:00",
	"biweekly":    "fortnights are not known; for example: on the 1st and 15th at 09:00",
	"last":        "the last day of a month is not known; for example: on the 28th at 09:00",
	"yearly":      "a yearly digest is written as a cron expression; for example on 28 January at 09:00: 0 9 28 1 *",
	"quarterly":   "a quarterly digest is written as a cron expression; for example: 0 9 1 1,4,7,10 *",
	"except":      "exceptions are not known; list the days that are meant, as in: Mon, Wed and Fri at 09:00",
	"tomorrow":    "a schedule says when digests come again and again; for example: weekdays at 08:00",
	"today":       "a schedule says when digests come again and again; for example: weekdays at 08:00",
	"now":         "a schedule says when digests come again and again; for example: weekdays at 08:00. “digest” shows one now",
}

var (
	clockWord   = regexp.MustCompile(`^([0-9]{1,2})(?:[:.h]([0-9]{2})|h)?(am|pm)?$`)
	clockNumber = regexp.MustCompile(`^([0-9]{2})([0-9]{2})$`)
	dateWord    = regexp.MustCompile(`^([0-9]{1,2})(?:st|nd|rd|th)$`)
)

// numbers in words, for steps and counts.
var numberWords = map[string]int{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "twelve": 12}

// A wordReader reads a schedule in words.
type wordReader struct {
	words []string
	at    int // the word that is read now

	week   uint8
	dates  uint32
	times  []clock
	bare   []bool // which times were written without am, pm or minutes
	part   string // morning, evening
	step   clock
	window []clock // from, to
	count  int     // what "twice a day" promises
	order  string  // "dt" for days and then times
}

var (
	errTooOften  = errors.New("digests can be 15 minutes apart at the nearest; for example: hourly from 09:00 to 17:00")
	errDifferent = errors.New("different times on different days need a subscription each; for example: Mondays at 09:00")
)

// follow notes that days (d) or times (t) come next. All times are meant for
// all days, which "Mondays at 9 and Fridays at 16" would not mean.
func (r *wordReader) follow(kind string) error {
	if !strings.HasSuffix(r.order, kind) {
		r.order += kind
	}
	if len(r.order) > 2 {
		return errDifferent
	}
	return nil
}

// parseWords reads a schedule in words.
func parseWords(text string) (Schedule, error) {
	r := wordReader{words: scheduleFields(text)}
	for ; r.at < len(r.words); r.at++ {
		if err := r.read(r.words[r.at]); err != nil {
			return Schedule{}, err
		}
	}
	return r.schedule()
}

// scheduleFields cuts a schedule in words.
func scheduleFields(text string) []string {
	text = strings.NewReplacer("a.m.", "am", "p.m.", "pm", "a.m", "am", "p.m", "pm", "–", " - ", "—", " - ", "’", "'",
		"&", " and ", "+", " and ", ",", " ", ";", " ", "/", " ", "-", " - ").Replace(strings.ToLower(text))
	var words []string
	for _, word := range strings.Fields(text) {
		word = strings.Trim(word, ".:!\"")
		if last := len(words) - 1; (word == "am" || word == "pm") && last >= 0 && clockWord.MatchString(words[last]) {
			words[last] += word
		} else if word != "" {
			words = append(words, word)
		}
	}
	return words
}

// next returns the word after the one that is read, "" at the end.
func (r *wordReader) next() string {
	if r.at+1 < len(r.words) {
		return r.words[r.at+1]
	}
	return ""
}

// read reads a word, and those that belong to it.
func (r *wordReader) read(word string) error {
	if reason, ok := unknownPatterns[word]; ok {
		return errors.New(reason)
	}
	if n, ok := numberOf(word); ok && isCounted(r.next()) {
		return r.readCounted(n)
	}
	if t, ok := parseClock(word); ok {
		return r.readClock(word, t)
	}
	if set, ok := dayWords[word]; ok {
		return r.readDays(word, set)
	}
	if date, ok := parseDate(word); ok {
		return r.readDate(date)
	}
	switch word {
	case "hourly", "hour":
		r.step = 60
		return nil
	case "half":
		if r.skip("an"); r.skip("hour") {
			r.step = 30
			return nil
		}
	case "once":
		r.readCount(1)
		return nil
	case "twice":
		r.readCount(2)
		return nil
	case "minute", "minutes", "second", "seconds":
		return errTooOften
	case "from", "between":
		return r.readWindow()
	}
	if lead := scheduleWords[word]; lead {
		return nil
	}
	return r.readMisspelt(word)
}

// skip steps over the next word if it is that.
func (r *wordReader) skip(word string) bool {
	if r.next() != word {
		return false
	}
	r.at++
	return true
}

// readMisspelt reads the word that was meant, where that is clear.
func (r *wordReader) readMisspelt(word string) error {
	allow := func(right string) int {
		switch {
		case len(right) < 5 || right[0] != word[0]:
			return 0
		case len(right) < 8:
			return 1
		}
		return 2
	}
	if meant := briefing.Nearest(word, vocabulary, allow); meant != "" && meant != word {
		return r.read(meant)
	}
	return unknownWord(word)
}

// An unknownWord is a word that belongs to no schedule.
type unknownWord string

// Error says what would be understood.
func (w unknownWord) Error() string {
	return quoted(string(w)) + " was not understood; a schedule is for example: weekdays at 08:00, Mon and Thu at 9.30am, on the 1st at 9, hourly from 9 to 17"
}

// numberOf returns the number that a word is.
func numberOf(word string) (int, bool) {
	if n, ok := numberWords[word]; ok {
		return n, true
	}
	n, err := strconv.Atoi(word)
	return n, err == nil && n > 0 && len(word) <= 4
}

// isCounted reports whether a number before the word counts it.
func isCounted(word string) bool {
	switch word {
	case "hours", "hour", "hrs", "minutes", "minute", "mins", "min", "seconds", "secs", "days", "weeks", "months", "times":
		return true
	}
	return false
}

// readCounted reads "2 hours", "three times".
func (r *wordReader) readCounted(n int) error {
	unit := r.next()
	r.at++
	switch unit[0] {
	case 'h':
		r.step = clock(60 * n)
	case 't':
		r.readCount(n)
		return nil
	case 's':
		return errTooOften
	case 'm':
		if unit == "months" {
			break
		}
		r.step = clock(n)
	}
	switch {
	case r.step == 0:
		return fmt.Errorf("every %d %s is not known; days of the week or of the month can be chosen, as in: Mondays at 09:00, on the 1st and 15th at 09:00", n, unit)
	case r.step < nearestSlots:
		return errTooOften
	case r.step >= wholeDay:
		return fmt.Errorf("every %d %s is not known; for example: daily at 08:00", n, unit)
	}
	return nil
}

// readCount reads what follows "twice": "a day" is a promise of so many times,
// and no day; "a week" is left to the days that are named.
func (r *wordReader) readCount(n int) {
	_ = r.skip("a") || r.skip("per") || r.skip("each") || r.skip("every")
	if r.skip("day") || r.skip("daily") {
		r.count = n
	}
}

// readDays reads days of the week: "Mondays", "Mon to Fri".
func (r *wordReader) readDays(word string, set uint8) error {
	if part := strings.TrimSuffix(word, "s"); slices.Contains(partsOfDay, part) {
		r.part = part
		if r.week == 0 {
			r.week = everyWeekday
		}
		return nil
	}
	if err := r.follow("d"); err != nil {
		return err
	}
	if before := r.before(); (before == "working" || before == "business") && set == everyWeekday {
		set = mondayFriday
	}
	if to := r.next(); isTo(to) && r.at+2 < len(r.words) {
		last, ok := dayWords[r.words[r.at+2]]
		if !ok || !oneDay(set) || !oneDay(last) {
			return fmt.Errorf("%s to %s is no range of days; for example: Monday to Thursday at 08:00", word, r.words[r.at+2])
		}
		r.at += 2
		for day := set; day != last; day = nextDay(day) {
			set |= nextDay(day)
		}
	}
	if r.week == everyWeekday && r.part != "" { // "morning" named no day
		r.week = 0
	}
	r.week |= set
	return nil
}

// before returns the word before the one that is read.
func (r *wordReader) before() string {
	if r.at > 0 {
		return r.words[r.at-1]
	}
	return ""
}

func oneDay(set uint8) bool { return set&(set-1) == 0 }

func nextDay(day uint8) uint8 {
	if day == 1<<6 {
		return 1
	}
	return day << 1
}

func isTo(word string) bool {
	switch word {
	case "-", "to", "through", "thru", "until", "till":
		return true
	}
	return false
}

// readDate reads a day of the month.
func (r *wordReader) readDate(date int) error {
	if set, ok := dayWords[r.next()]; ok {
		if set != everyWeekday || r.next() == "days" {
			return fmt.Errorf("the %s %s of a month is not known; choose days of the week or of the month, as in: Mondays at 09:00, on the 1st at 09:00", ordinal(date), r.next())
		}
		r.at++
	}
	if date < 1 || date > 31 {
		return fmt.Errorf("a month has no %s", ordinal(date))
	}
	r.dates |= 1 << date
	return r.follow("d")
}

// parseDate returns the day of the month that a word is.
func parseDate(word string) (int, bool) {
	if word == "first" {
		return 1, true
	}
	m := dateWord.FindStringSubmatch(word)
	if m == nil {
		return 0, false
	}
	n, err := strconv.Atoi(m[1])
	return n, err == nil
}
