package briefing

import (
	"sort"
	"time"

	"ukchina/briefing/text"
)

// Precision says how exactly a date is known.
type Precision uint8

const (
	NoDate Precision = iota // the words could not be resolved
	Day
	Week // a week from its Monday, a weekend from its Saturday, the days of a feast
	Month
	Season
	Quarter
	Year
	Decade
)

// String returns "day", "week", ... and "" for NoDate.
func (p Precision) String() string {
	return [...]string{"", "day", "week", "month", "season", "quarter", "year", "decade"}[p]
}

// A When is a date as an article gives it. The zero When is "not said".
type When struct {
	// Citation covers the words of time ("on Wednesday", "a year later").
	Citation
	// Date is the first day, midnight UTC, of what they mean, resolved against
	// the article's date; zero when Precision is NoDate.
	Date      time.Time
	Precision Precision
}

// findWhens returns the times that d names, in reading order. They do not
// overlap. Relative ones are resolved against a.Published and have NoDate
// where that is zero or where the words leave a choice.
func findWhens(d *text.Document, a *Article) []When {
	var found []When
	s := timeScanner{doc: d, names: monthNames(d)}
	k := reckoner{resolver: resolver{a.Published}}
	paragraph := -1
	for _, sentence := range d.Sentences {
		if sentence.Paragraph != paragraph {
			paragraph, k.before, k.anchor = sentence.Paragraph, k.anchor, When{}
		}
		s.first, s.last, s.done = sentence.First, sentence.Last, sentence.First
		for i := s.first; i < s.last; {
			e, ok := s.expression(i)
			if !ok {
				i++
				continue
			}
			w := When{Citation: cite(a, e.span)}
			w.Date, w.Precision = k.reckon(&s, e)
			if w.Precision != NoDate {
				k.anchor = w
			}
			found = append(found, w)
			i, s.done = e.last, e.last
		}
	}
	return found
}

// A reckoner resolves times by those named before them.
type reckoner struct {
	resolver
	anchor, before When      // the time named last in the paragraph, and in the one before
	start          time.Time // the coming day on which something begins
}

// reckon returns the date that e, which s has read, means.
func (k *reckoner) reckon(s *timeScanner, e timeExpression) (time.Time, Precision) {
	dir := s.direction(e)
	date, precision := k.resolve(e, dir, k.anchor)
	switch {
	case e.kind == afterTime && k.anchor.IsZero() && e.first == s.first:
		return k.since(e, k.before)
	case dir == future && precision == Day && s.governed(e, beginWords):
		k.start = date
	case dir == future && e.kind == weekdayTime && e.turn == noTurn && s.governed(e, endWords):
		for date.Before(k.start) {
			date = date.AddDate(0, 0, 7) // "ends on Friday", of a tour from Sunday
		}
	}
	return date, precision
}

// whensIn returns the times of whens, which are in reading order, that lie
// wholly inside span.
func whensIn(whens []When, span text.Span) []When {
	from := sort.Search(len(whens), func(i int) bool { return whens[i].Spans[0].Start >= span.Start })
	to := from
	for to < len(whens) && whens[to].Spans[0].End <= span.End {
		to++
	}
	return whens[from:to]
}
