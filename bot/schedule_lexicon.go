package bot

import (
	"maps"
	"regexp"
	"slices"
	"strings"
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
