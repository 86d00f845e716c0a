package briefing

import "ukchina/briefing/text"

// A direction says on which side of the day of publication a time lies.
type direction int8

const (
	past    direction = -1
	unclear direction = 0
	future  direction = 1
	// eitherWay is of a plan told in the past tense ("was due to fly on Monday"):
	// it lies ahead or came to nothing.
	eitherWay direction = 2
)

// A timeKind is how an expression is reckoned.
type timeKind uint8

const (
	vagueTime    timeKind = iota // no date can be had ("a few weeks ago")
	calendarTime                 // year, and month and day where not zero
	monthTime                    // month, and day where not zero, of an unsaid year
	weekdayTime
	weekendTime
	seasonTime // index: the season; year where not zero
	quarterTime
	decadeTime  // year: its first
	feastTime   // index: the feast
	newYearTime // "in the new year"
	turnTime    // the last, this or next unit ("last week")
	todayTime   // "today", which may be "nowadays"
	awayTime    // n units from the day of publication ("two years ago")
	afterTime   // n units from the time named before ("a year later")
)

// articleless are the kinds whose words take no article.
var articleless = map[timeKind]bool{calendarTime: true, monthTime: true, weekdayTime: true, feastTime: true}

// A turn is the "last", "this" or "next" before a time.
type turn int8

const (
	noTurn turn = iota
	lastTurn
	thisTurn
	nextTurn
)

// A timeExpression is an expression of time as it is worded.
type timeExpression struct {
	span             text.Span
	first, last      int // its tokens, [first, last)
	kind             timeKind
	year, month, day int // zero where not said
	weekday          int // beside a date or alone; -1 where not said
	index            int
	unit             unit
	n                int
	turn             turn
	turned           bool      // the turn is the year's ("in April next year")
	must             direction // where the words say it themselves ("since April")
}
