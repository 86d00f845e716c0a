package briefing

import (
	"strings"

	"ukchina/briefing/text"
)

// fraction reads "a third of", "two-thirds of", "half of" before a noun
// phrase, "a third less" and "by a third".
func (s *figureScanner) fraction(i int) (amount, bool) {
	m := amount{first: i, last: i + 1, end: i + 1, unit: "share", value: fractions[s.word(i)]}
	switch w := s.word(i); {
	case w == "half" || strings.Contains(w, "-"):
	case smallNumbers[s.word(i-1)] != 0 && strings.HasSuffix(w, "s"):
		m.value *= smallNumbers[s.word(i-1)]
		m.first--
	case s.word(i-1) == "a" || s.word(i-1) == "one":
		m.first--
	default:
		return m, false
	}
	if !s.fractionOf(&m) && !s.fractionMore(&m) {
		return m, false
	}
	end := s.doc.Tokens[m.last-1].End
	s.about(&m)
	m.number = text.Span{Start: s.doc.Tokens[m.first].Start, End: end}
	return m, true
}

// fractionOf reads the whole after "of".
func (s *figureScanner) fractionOf(m *amount) bool {
	if s.word(m.last) != "of" {
		return false
	}
	m.end = m.last + 2
	switch s.tag(m.last + 1) {
	case "DT", "PRP$", "NNS", "JJ", "NNP", "NNPS", "NN", "PRP", "VBN":
	case "RB":
		if tag := s.tag(m.last + 2); tag != "JJ" && tag != "VBN" {
			return false
		}
		m.end++ // "of newly qualified teachers"
	default:
		return false
	}
	for m.end < s.last && (strings.HasPrefix(s.tag(m.end), "NN") || s.tag(m.end) == "JJ") && !strings.HasPrefix(s.tag(m.end-1), "NNS") {
		m.end++
	}
	return true
}

// changesBy reports whether "by", or the "at" or "to" of a level, ends at token i, over
// words for more or less: "fell by more than a third", "runs at two-thirds".
func (s *figureScanner) changesBy(i int) bool {
	if s.word(i) == "than" && (s.word(i-1) == "more" || s.word(i-1) == "less") {
		i -= 2
	} else if aboutWords[s.word(i)] {
		i--
	}
	w := s.word(i)
	return w == "by" || (w == "at" || w == "to") && strings.HasPrefix(s.tag(i-1), "VB")
}

// offBy words say which way something is off by a fraction.
var offBy = text.Set("down up lower higher below above behind ahead short")

// fractionMore reads what a fraction compares or is a change by: "a fifth more
// than in 2024", "fell by a third", "two thirds empty".
func (s *figureScanner) fractionMore(m *amount) bool {
	half := s.word(m.first) == "half"
	switch w := s.word(m.last); {
	case comparatives[w] && !half:
		m.last++
		m.end = s.nouns(m.last)
	case !half && offBy[w]: // "still a fifth down on 2019"
		m.end = m.last + 1
	case s.word(m.first-1) == "by":
	case w != "past" && w != "to" && s.tag(m.last) != "JJ" && !strings.HasPrefix(s.tag(m.last), "NN") && s.changesBy(m.first-1):
	case strings.HasSuffix(s.word(m.last-1), "s") && s.tag(m.last) == "JJ" && !strings.HasPrefix(s.tag(m.last+1), "NN"):
		m.end = m.last + 1
	default:
		return false
	}
	return true
}
