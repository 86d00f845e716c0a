package bot

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"ukchina/briefing"
)

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
	var words []string
	for word := range strings.FieldsSeq(plainMarks.Replace(strings.ToLower(text))) {
		word = strings.Trim(word, ".:!\"")
		if last := len(words) - 1; (word == "am" || word == "pm") && last >= 0 && clockWord.MatchString(words[last]) {
			words[last] += word
		} else if word != "" {
			words = append(words, word)
		}
	}
	return words
}

// plainMarks parts words from the marks between them, and writes what has several forms
// in one.
var plainMarks = strings.NewReplacer("a.m.", "am", "p.m.", "pm", "a.m", "am", "p.m", "pm", "–", " - ", "—", " - ", "’", "'",
	"&", " and ", "+", " and ", ",", " ", ";", " ", "/", " ", "-", " - ")

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
