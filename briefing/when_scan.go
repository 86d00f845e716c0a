package briefing

import (
	"sort"
	"strings"

	"ukchina/briefing/text"
)

// A timeScanner finds expressions of time in the tokens of one sentence,
// [first, last).
type timeScanner struct {
	doc         *text.Document
	first, last int
	// done is the token after the last expression found.
	done int
	// names holds the months that the text also uses as part of a name
	// ("Theresa May").
	names map[string]bool
	// year is the token after the last year found, for "in 2016 and 2018".
	year int
}

// monthNames returns the shy months that follow a capitalised word somewhere
// in d, and so are somebody's name.
func monthNames(d *text.Document) map[string]bool {
	var names map[string]bool
	for _, s := range d.Sentences {
		for i := s.First + 1; i < s.Last; i++ {
			t, before := &d.Tokens[i], &d.Tokens[i-1]
			if !shyMonths[t.Lower] || before.Tag != "NNP" || timeWords[before.Lower].class != noTime {
				continue
			}
			if names == nil {
				names = map[string]bool{}
			}
			names[t.Lower] = true
		}
	}
	return names
}

// word returns the lower-case word at i, or "" outside the sentence.
func (s *timeScanner) word(i int) string {
	if i < s.first || i >= s.last {
		return ""
	}
	return s.doc.Tokens[i].Lower
}

func (s *timeScanner) class(i int) timeClass { return timeWords[s.word(i)].class }

// capital reports whether the word at i is written with a capital.
func (s *timeScanner) capital(i int) bool {
	if i < s.first || i >= s.last {
		return false
	}
	c := s.doc.Text[s.doc.Tokens[i].Start]
	return 'A' <= c && c <= 'Z'
}

// isMark reports whether the token at i begins with a quotation mark.
func (s *timeScanner) isMark(i int) bool {
	w := s.word(i)
	return strings.HasPrefix(w, "“") || strings.HasPrefix(w, "‘") || strings.HasPrefix(w, `"`)
}

// quoted reports whether offset lies in a quotation, whose "today" is the day
// of speaking.
func (s *timeScanner) quoted(offset int) bool {
	qs := s.doc.Quotations
	k := sort.Search(len(qs), func(k int) bool { return qs[k].Start > offset }) - 1
	return k >= 0 && (qs[k].Has(offset) || qs[k].Parent >= 0 && qs[qs[k].Parent].Has(offset))
}

// expression reads the expression of time whose core begins at token i, and
// takes in the words before it that belong to it.
func (s *timeScanner) expression(i int) (timeExpression, bool) {
	e := timeExpression{first: i, weekday: -1}
	w := s.word(i)
	if prefix, rest, ok := strings.Cut(w, "-"); ok && timeEdges[prefix] {
		w = rest // "mid-2025"
	}
	entry := timeWords[w]
	if entry.class == noTime {
		if n := spelledNumber(w); n != 0 {
			entry = timeWord{numberWord, int(n)}
		}
	}
	var end int
	switch {
	case w == "":
		return e, false
	case '0' <= w[0] && w[0] <= '9' || w[0] == '\'':
		end = s.numeric(&e, i, w)
	case len(w) == 2 && w[0] == 'q' && '1' <= w[1] && w[1] <= '4':
		end = s.quarter(&e, i+1, int(w[1]-'0'))
	case entry.class != noTime:
		end = s.worded(&e, i, entry)
	}
	if end <= i {
		return e, false
	}
	e.last = end
	s.widen(&e)
	s.stretch(&e)
	e.span = text.Span{Start: s.doc.Tokens[e.first].Start, End: s.doc.Tokens[e.last-1].End}
	return e, true
}

// worded reads an expression that begins with a word of the lexicon. It
// returns the token after it, or 0 where there is none.
func (s *timeScanner) worded(e *timeExpression, i int, w timeWord) int {
	switch w.class {
	case weekdayWord:
		return s.weekday(e, i, w.value)
	case monthWord:
		return s.month(e, i, w.value)
	case seasonWord:
		return s.season(e, i, w.value)
	case unitWord, unitsWord:
		return s.bareUnit(e, i, w)
	case dayWord:
		return s.today(e, i, w.value)
	case turnWord:
		return s.turned(e, i, turn(w.value))
	case anchorWord:
		return s.anchored(e, i, w.value)
	case numberWord:
		return s.counted(e, i, w.value)
	case ordinalWord:
		return s.ordinal(e, i, w.value)
	case feastWord:
		return s.feast(e, i, feast(w.value))
	case weekendWord:
		return s.weekend(e, i)
	}
	return s.newYear(e, i)
}

// widen takes in what stands before the core and belongs to its words: "by
// the end of", "in early", "on". Before a possessive ("after Monday's fire")
// the preposition is not the time's.
func (s *timeScanner) widen(e *timeExpression) {
	i := e.first
	for s.class(e.first) == unitsWord && vagueWords[s.word(i-1)] {
		i--
	}
	if e.kind == calendarTime && e.month == 0 {
		i = s.near(i)
	}
	the := s.word(i-1) == "the"
	if the {
		i--
	}
	if s.word(i-1) == "of" && timeBounds[s.word(i-2)] {
		i -= 2
	} else if the && articleless[e.kind] && (e.day == 0 || !isDigit(s.word(e.first)[0])) {
		return // "the Monday meeting": the article is the meeting's
	}
	for timeEdges[s.word(i-1)] {
		i--
	}
	if s.word(i-1) == "the" && i < e.first {
		i--
	}
	_, asked := timePrepositions[s.word(i-1)]
	if s.word(i-1) == "in" && i == e.first && (e.kind == weekdayTime || e.kind == todayTime) {
		asked = false // "weighed in Friday"
	}
	if next := s.word(e.last); asked && next != "'s" && next != "'" {
		i--
	}
	if s.word(i) == "since" {
		e.must = past
	}
	e.first = max(i, s.done)
}

// stretch takes in the end of "from 2016 to 2023" and "between 3 May and 5
// June 2025". The whole is known by its first day.
func (s *timeScanner) stretch(e *timeExpression) {
	switch from, to := s.word(e.first), s.word(e.last); {
	case from == "from" && (to == "to" || to == "until" || to == "through"), from == "between" && to == "and":
	case to == "to" && e.kind == monthTime && e.day == 0 && s.class(e.last+1) == monthWord: // "in the months July to September"
	default:
		return
	}
	next := e.last + 1
	if s.word(next) == "the" {
		next++
	}
	end, ok := s.expression(next)
	if !ok || end.kind == vagueTime {
		return
	}
	if e.kind == monthTime && e.turn == noTurn && end.kind == calendarTime && end.month >= e.month {
		e.kind, e.year = calendarTime, end.year
	}
	e.last = end.last
}
