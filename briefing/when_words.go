package briefing

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
var shyMonths = map[string]bool{"march": true, "april": true, "may": true, "june": true, "august": true,
	"jan": true, "feb": true, "mar": true, "apr": true, "jun": true, "jul": true, "aug": true,
	"sep": true, "sept": true, "oct": true, "nov": true, "dec": true, "may.": true, "mar.": true}

// timePrepositions stand before a time and belong to its words ("on
// Wednesday"); the value tells whether a bare year may follow.
var timePrepositions = map[string]bool{"in": true, "on": false, "at": false, "since": true, "by": true,
	"until": true, "till": true, "from": true, "during": true, "before": true, "after": true,
	"over": false, "through": true, "throughout": true, "for": true, "between": true}

// timeEdges narrow a time and belong to its words ("early March", "later this
// year").
var timeEdges = map[string]bool{"early": true, "late": true, "mid": true, "earlier": true, "later": true, "around": true}

// timeBounds narrow it with "of" ("the end of 2025").
var timeBounds = map[string]bool{"end": true, "start": true, "beginning": true, "middle": true, "close": true,
	"summer": true, "spring": true, "autumn": true, "winter": true, "hours": true}

// nearWords may stand between a preposition and a year ("in about 2015").
var nearWords = map[string]bool{"about": true, "around": true, "roughly": true, "approximately": true}

// happenings are the nouns that a year before them dates ("the 2016 vote");
// before others it only tells one of a kind from the next ("the 2018 report").
var happenings = map[string]bool{"election": true, "elections": true, "referendum": true, "vote": true, "summit": true,
	"war": true, "crisis": true, "attack": true, "attacks": true, "invasion": true, "coup": true, "agreement": true,
	"deal": true, "treaty": true, "accord": true, "protests": true, "uprising": true, "revolution": true, "pandemic": true,
	"olympics": true, "games": true, "visit": true, "trip": true, "handover": true, "crackdown": true, "riots": true,
	"earthquake": true, "flood": true, "floods": true, "fire": true, "disaster": true, "massacre": true, "bombing": true,
	"eruption": true, "storm": true, "drought": true, "famine": true, "outbreak": true, "epidemic": true, "collapse": true,
	"crash": true, "hurricane": true, "typhoon": true, "cyclone": true, "tsunami": true, "heatwave": true, "lockdown": true,
	"stir": true, "agitation": true, "movement": true, "blockade": true, "siege": true, "mutiny": true, "split": true,
	"shooting": true, "strike": true, "merger": true, "speech": true, "meeting": true, "ceasefire": true, "annexation": true}

// datedNouns are further nouns that a weekday before them dates ("the Friday
// deadline"); others it makes a kind of ("a Saturday job").
var datedNouns = setOf(`deadline debate hearing session rally march raid match game fixture final service ceremony
	event briefing conference interview appearance announcement statement launch closure opening arrival departure
	flight return clash win victory defeat loss draw verdict ruling budget storm eruption crash collapse blast
	explosion protest walkout talks dinner reception funeral demonstration incident accident murder killing stabbing
	robbery sitting poll ballot gathering lecture address remarks comments`)

// Words of what only may be, or comes again and again.
var (
	// askWords have a question after them ("asked whether").
	askWords = setOf(`ask asks asked asking pressed quizzed questioned wonder wonders wondered challenged`)
	// questionNouns are a question themselves ("the test is whether").
	questionNouns = setOf(`question test issue doubt point matter`)
	// habitWords make of a verb in the present tense a habit.
	habitWords = setOf(`now always often usually normally typically generally sometimes rarely seldom never`)
)

// dayParts may follow a day.
var dayParts = map[string]bool{"morning": true, "afternoon": true, "evening": true, "night": true, "lunchtime": true}

// yearKinds say what kind of year it is ("last financial year").
var yearKinds = setOf("financial fiscal academic school tax")

// notDays make, before a weekday, a name or a habit instead of a date: "Good
// Friday" goes by another calendar, "Bloody Sunday" is long past.
var notDays = map[string]bool{"good": true, "black": true, "bloody": true, "super": true, "cyber": true,
	"ash": true, "palm": true, "shrove": true, "maundy": true, "holy": true, "blue": true, "whit": true,
	"giving": true, "every": true, "each": true, "any": true, "most": true, "easter": true, "one": true, "a": true}

// clockZones follow a time of day written like a year ("by 1500 GMT").
var clockZones = map[string]bool{"gmt": true, "bst": true, "est": true, "edt": true, "et": true,
	"cet": true, "utc": true, "hours": true, "hrs": true, "local": true}

// vagueWords count without a number ("a few weeks ago").
var vagueWords = map[string]bool{"a": true, "few": true, "several": true, "couple": true, "of": true, "many": true, "some": true}
