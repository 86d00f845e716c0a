package briefing

import "ukchina/briefing/text"

// A timeClass says what a word does in an expression of time.
type timeClass uint8

const (
	noTime      timeClass = iota
	weekdayWord           // value: time.Weekday
	monthWord             // value: time.Month
	seasonWord            // value: 0 spring … 3 winter
	unitWord              // value: unit
	unitsWord             // the same in the plural
	dayWord               // today and its like; value: days from publication
	turnWord              // last, this, next; value: turn
	anchorWord            // following, previous, same; value: units from the time named before
	numberWord            // a, one, and what spelledNumber reads; value: the number
	ordinalWord           // first …; value: the number
	feastWord             // value: feast
	weekendWord
	newWord // of "the new year"
)

// A timeWord is a word's entry in the lexicon of time.
type timeWord struct {
	class timeClass
	value int
}

// unit is a length of time that words count in.
type unit int

const (
	dayUnit unit = iota
	weekUnit
	monthUnit
	quarterUnit
	yearUnit
	decadeUnit
)

// feast is a yearly day that English news dates things by.
type feast int

const (
	christmas feast = iota
	easter
	newYear
)

const winter = 3

// timeWords is English, in lower case.
var timeWords = func() map[string]timeWord {
	m := map[string]timeWord{}
	add := func(c timeClass, first int, words ...string) {
		for i, w := range words {
			m[w] = timeWord{c, first + i}
		}
	}
	add(weekdayWord, 0, "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday")
	add(monthWord, 1, "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
	add(monthWord, 1, "jan.", "feb.", "mar.", "apr.", "may.", "jun.", "jul.", "aug.", "sep.", "oct.", "nov.", "dec.")
	add(monthWord, 1, "january", "february", "march", "april", "may", "june", "july",
		"august", "september", "october", "november", "december")
	add(monthWord, 9, "sept")
	add(monthWord, 9, "sept.")
	add(seasonWord, 0, "spring", "summer", "autumn", "winter")
	add(seasonWord, 2, "fall")
	add(unitWord, 0, "day", "week", "month", "quarter", "year", "decade")
	add(unitWord, 1, "fortnight")
	add(unitsWord, 0, "days", "weeks", "months", "quarters", "years", "decades")
	add(dayWord, -1, "yesterday", "today", "tomorrow")
	add(dayWord, 0, "tonight")
	add(turnWord, 1, "last", "this", "next")
	add(anchorWord, -1, "previous", "same", "following")
	add(numberWord, 1, "a")
	add(numberWord, 1, "an")
	add(numberWord, 1, "one")
	add(ordinalWord, 1, "first", "second", "third", "fourth")
	add(feastWord, 0, "christmas", "easter")
	add(weekendWord, 0, "weekend")
	add(newWord, 0, "new")
	return m
}()

// shyMonths are months that are also verbs or first names, and the
// abbreviations without a stop: they are dates only beside a number, or after
// a word that asks for a time.
var shyMonths = text.Set("march april may june august jan feb mar apr jun jul aug sep sept oct nov dec may. mar.")

// timePrepositions stand before a time and belong to its words ("on
// Wednesday"); the value tells whether a bare year may follow.
var timePrepositions = map[string]bool{"in": true, "on": false, "at": false, "since": true, "by": true,
	"until": true, "till": true, "from": true, "during": true, "before": true, "after": true,
	"over": false, "through": true, "throughout": true, "for": true, "between": true}

// timeEdges narrow a time and belong to its words ("early March", "later this
// year").
var timeEdges = text.Set("early late mid earlier later around")

// timeBounds narrow it with "of" ("the end of 2025").
var timeBounds = text.Set("end start beginning middle close summer spring autumn winter hours")

// nearWords may stand between a preposition and a year ("in about 2015").
var nearWords = text.Set("about around roughly approximately")

// happenings are the nouns that a year before them dates ("the 2016 vote");
// before others it only tells one of a kind from the next ("the 2018 report").
var happenings = text.Set(`election elections referendum vote summit war crisis attack attacks invasion coup agreement deal
	treaty accord protests uprising revolution pandemic olympics games visit trip handover crackdown riots earthquake flood
	floods fire disaster massacre bombing eruption storm drought famine outbreak epidemic collapse crash hurricane typhoon
	cyclone tsunami heatwave lockdown stir agitation movement blockade siege mutiny split shooting strike merger speech
	meeting ceasefire annexation`)

// datedNouns are further nouns that a weekday before them dates ("the Friday
// deadline"); others it makes a kind of ("a Saturday job").
var datedNouns = text.Set(`deadline debate hearing session rally march raid match game fixture final service ceremony
	event briefing conference interview appearance announcement statement launch closure opening arrival departure
	flight return clash win victory defeat loss draw verdict ruling budget storm eruption crash collapse blast
	explosion protest walkout talks dinner reception funeral demonstration incident accident murder killing stabbing
	robbery sitting poll ballot gathering lecture address remarks comments`)

// Words of what only may be, or comes again and again.
var (
	// askWords have a question after them ("asked whether").
	askWords = text.Set(`ask asks asked asking pressed quizzed questioned wonder wonders wondered challenged`)
	// questionNouns are a question themselves ("the test is whether").
	questionNouns = text.Set(`question test issue doubt point matter`)
	// habitWords make of a verb in the present tense a habit.
	habitWords = text.Set(`now always often usually normally typically generally sometimes rarely seldom never`)
)

// dayParts may follow a day.
var dayParts = text.Set("morning afternoon evening night lunchtime")

// yearKinds say what kind of year it is ("last financial year").
var yearKinds = text.Set("financial fiscal academic school tax")

// notDays make, before a weekday, a name or a habit instead of a date: "Good
// Friday" goes by another calendar, "Bloody Sunday" is long past.
var notDays = text.Set(`good black bloody super cyber ash palm shrove maundy holy blue whit giving every each any most easter
	one a`)

// clockZones follow a time of day written like a year ("by 1500 GMT").
var clockZones = text.Set("gmt bst est edt et cet utc hours hrs local")

// vagueWords count without a number ("a few weeks ago").
var vagueWords = text.Set("a few several couple of many some")
