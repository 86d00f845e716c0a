package briefing

import (
	"sort"
	"strings"

	"ukchina/briefing/text"
)

// A figureScanner finds the amounts in the tokens of one sentence,
// [first, last); whens are the times named in it.
type figureScanner struct {
	doc         *text.Document
	first, last int
	whens       []When
}

// amounts appends the amounts of the sentence to found, in reading order.
func (s *figureScanner) amounts(found []amount) []amount {
	for i := s.first; i < s.last; {
		m, ok := s.amount(i)
		if !ok || s.dated(m.number) {
			i++
			continue
		}
		found = append(found, m)
		i = max(m.last, i+1)
	}
	return found
}

// dated reports whether span is part of a time.
func (s *figureScanner) dated(span text.Span) bool {
	i := sort.Search(len(s.whens), func(i int) bool { return s.whens[i].Spans[0].End > span.Start })
	return i < len(s.whens) && s.whens[i].Spans[0].Overlaps(span)
}

// word returns the lower-case word at i, or "" outside the sentence.
func (s *figureScanner) word(i int) string {
	if i < s.first || i >= s.last {
		return ""
	}
	return s.doc.Tokens[i].Lower
}

func (s *figureScanner) tag(i int) string {
	if i < s.first || i >= s.last {
		return ""
	}
	return s.doc.Tokens[i].Tag
}

// amount reads the amount that begins at token i, without the words before it.
func (s *figureScanner) amount(i int) (amount, bool) {
	t := &s.doc.Tokens[i]
	rest := s.doc.Text[t.Start:s.doc.Tokens[s.last-1].End]
	if isDigit(rest[0]) || opensMoney(rest) {
		if n, ok := parseNumber(rest); ok {
			return s.digits(i, n)
		}
		return amount{}, false
	}
	switch c := rest[0] | 0x20; {
	case c < 'a' || c > 'z':
		return amount{}, false
	case ordinals[t.Lower] != 0 || strings.Contains(t.Lower, "-"):
		if m, ok := s.rank(i); ok {
			return m, true
		}
	}
	return s.spelled(i)
}

// digits reads an amount written in figures, n at token i.
func (s *figureScanner) digits(i int, n number) (amount, bool) {
	m := amount{first: i, value: n.value, unit: n.unit}
	end := s.doc.Tokens[i].Start + n.length
	m.last = s.after(i, end)
	if s.score(&m) {
		return m, true
	}
	s.scale(&m, &n, &end)
	s.suffix(&m, &n, &end)
	s.inches(&m, &end)
	if s.word(m.last) == "=" || s.race(&m) {
		return m, false // "$1 = 0.86 euros"
	}
	if m.unit == "" && (n.compound == "" && !s.counts(&m, n) || n.compound != "" && !s.tied(&m, n)) {
		return m, false
	}
	if durations[m.unit] && m.end == m.last+1 {
		end = s.doc.Tokens[m.last].End // the unit is the number's: "up to 19 hours"
		m.last++
	}
	if w := s.word(m.last + 1); s.word(m.last) == "or" && (w == "less" || w == "more" || w == "fewer") {
		m.last += 2
		end = s.doc.Tokens[m.last-1].End
	}
	if n.compound != "" {
		m.end = s.nouns(m.last) // "£9-an-hour jobs"
	}
	m.end = s.rest(max(m.end, m.last))
	s.about(&m)
	m.number = text.Span{Start: s.doc.Tokens[m.first].Start, End: end}
	return m, true
}
