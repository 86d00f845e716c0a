package briefing

import (
	"strings"

	"ukchina/briefing/text"
)

// attributive reports whether the weekday at [first, last) only says what kind
// of thing the noun after it is ("the Friday night entertainment", "his Sunday
// papers"); one before a happening dates it ("the Monday vote").
func (c clauseCutter) attributive(first, last int) bool {
	if timeWords[c.word(first)].class != weekdayWord || last >= c.last || !strings.HasPrefix(c.doc.Tokens[last].Tag, "NN") {
		return false
	}
	if partsOfDays[c.word(last)] {
		return true // "what we heard about was Sunday nights"
	}
	if tag := c.doc.Tokens[max(first-1, 0)].Tag; first == c.first || tag != "DT" && tag != "PRP$" {
		return false
	}
	for k := last; k < c.last && strings.HasPrefix(c.doc.Tokens[k].Tag, "NN"); k++ {
		if happenings[c.word(k)] || datedNouns[c.word(k)] {
			return false
		}
	}
	return true
}

var partsOfDays = text.Set("nights mornings afternoons evenings")

// compared reports whether the time at token first is only what another is compared
// with ("up four per cent on last year").
func (c clauseCutter) compared(first int) bool {
	return c.word(first) == "on" && timeWords[c.word(first+1)].class == turnWord && timeWords[c.word(first+2)].class == unitWord
}

// habitual reports whether a word between the clause's beginning and its time
// says that it comes again and again ("families now dig for water in February").
func (c clauseCutter) habitual(from, first int) bool {
	for k := from; k+1 < first; k++ {
		if habitWords[c.word(k)] && (c.doc.Tokens[k+1].Tag == "VBP" || c.doc.Tokens[k+1].Tag == "VBZ") && !beOrWas(c.word(k+1)) {
			return true
		}
	}
	return false
}

// anyDay reports whether the time is a weekday of its kind ("on a wet
// Tuesday"), or the month beside one ("a Tuesday in February"), where nothing
// is told of the past.
func (c clauseCutter) anyDay(from, to, first int) bool {
	day := first
	if c.word(first) == "in" {
		day-- // "a Tuesday in February"
	}
	switch timeWords[c.word(day)].class {
	case weekdayWord:
	case monthWord: // "on a February afternoon", "a February like it"
		if last := day + 1; last < c.last && (happenings[c.word(last)] || datedNouns[c.word(last)]) {
			return false
		}
	default:
		return false
	}
	day--
	for day > from && c.doc.Tokens[day].Tag == "JJ" {
		day--
	}
	return c.word(day) == "a" && !c.tells(from, to)
}

// tells reports whether [from, to) has a verb in the past tense.
func (c clauseCutter) tells(from, to int) bool {
	for k := from; k < to; k++ {
		if tag := c.doc.Tokens[k].Tag; tag == "VBD" {
			return true
		}
	}
	return false
}
