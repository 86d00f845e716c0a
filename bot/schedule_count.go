package bot

import (
	"fmt"
	"strconv"
)

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
