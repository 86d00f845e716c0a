package briefing

import (
	"strings"

	"ukchina/briefing/text"
)

// spelled reads an amount written in words: "two dozen MPs", "a million
// people", "twice the size", "half of voters".
func (s *figureScanner) spelled(i int) (amount, bool) {
	w := s.word(i)
	m := amount{first: i, last: i + 1}
	switch {
	case w == "twice" && s.multiplies(i+1):
		m.value, m.unit = 2, "times"
	case w == "half" && s.word(i+1) == "a" && magnitudes[s.word(i+2)] != 0:
		m.last++ // "half a million"
	case fractions[w] != 0:
		return s.fraction(i)
	case s.word(i+1) == "in" && s.ratio(&m):
		return m, true
	case w == "a" || w == "one":
		if v := magnitudes[s.word(i+1)]; v == 0 || len(s.word(i+1)) == 1 || s.tag(i+2) == "" {
			return m, false
		}
	case spelledNumber(w) == 0:
		return s.spelledTied(i)
	}
	if m.unit == "" && !s.spelledCount(&m, w) {
		return m, false
	}
	m.end = max(m.end, m.last)
	end := s.doc.Tokens[m.last-1].End
	s.about(&m)
	m.number = text.Span{Start: s.doc.Tokens[m.first].Start, End: end}
	return m, true
}

// ratio reads "one in seven", "four in ten", "one in ten million"; m begins
// with its first word.
func (s *figureScanner) ratio(m *amount) bool {
	i := m.first + 2
	of, part := spelledNumber(s.word(i)), spelledNumber(s.word(m.first))
	if n, ok := parseNumber(s.word(i)); ok && n.plain {
		of = n.value
	}
	if s.word(m.first) == "one" {
		part = 1
	}
	if part == 0 || of <= part || part > 1 && of > 10 || durations[s.word(i+1)] {
		return false // "three in ten days"
	}
	m.last = i + 1
	if v := magnitudes[s.word(m.last)]; v > 0 && len(s.word(m.last)) > 1 {
		of *= v
		m.last++
	}
	m.value, m.unit = part/of, "share"
	m.end = m.last
	if head := s.head(m.last); head >= 0 {
		m.end = head + 1
	}
	s.about(m)
	m.number = text.Span{Start: s.doc.Tokens[m.first].Start, End: s.doc.Tokens[m.last-1].End}
	return true
}

// spelledTied reads "six-person".
func (s *figureScanner) spelledTied(i int) (amount, bool) {
	w := s.word(i)
	hyphen := strings.LastIndexByte(w, '-')
	if hyphen < 0 || !tiedNouns[w[hyphen+1:]] {
		return amount{}, false
	}
	m := amount{first: i, last: i + 1, value: spelledNumber(w[:hyphen]), unit: w[hyphen+1:]}
	m.end = s.nouns(m.last)
	start := s.doc.Tokens[i].Start
	s.about(&m)
	m.number = text.Span{Start: s.doc.Tokens[m.first].Start, End: start + hyphen}
	return m, m.value > 0
}

// spelledCount reads a spelled number with its magnitude, unit or noun.
func (s *figureScanner) spelledCount(m *amount, w string) bool {
	m.value = max(spelledNumber(w), 1)
	if w == "half" {
		m.value = 1. / 2
	}
	n := number{plain: true}
	end := 0
	s.scale(m, &n, &end)
	s.suffix(m, &n, &end)
	if m.unit != "" {
		return true
	}
	head := s.head(m.last)
	if head < 0 {
		m.end = s.rest(m.last)
		return s.collected(m.first) || s.tag(s.whole(m.last)) == "CD"
	}
	m.unit, m.end = s.doc.Tokens[head].In(s.doc.Text), head+1
	switch s.tag(m.first - 1) {
	case "DT", "PRP$", "POS":
		return false // "the two countries"
	}
	return !durations[m.unit] && (n.scaled || m.value >= 20 || countNouns[s.word(head)] || s.quantified(m.first))
}

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
	switch s.tag(m.last + 1) {
	case "DT", "PRP$", "NNS", "JJ", "NNP", "NNPS", "NN", "PRP":
	default:
		return false
	}
	m.end = m.last + 2
	for m.end < s.last && (strings.HasPrefix(s.tag(m.end), "NN") || s.tag(m.end) == "JJ") && !strings.HasPrefix(s.tag(m.end-1), "NNS") {
		m.end++
	}
	return true
}

// fractionMore reads what a fraction compares or is a change by: "a fifth more
// than in 2024", "fell by a third", "two thirds empty".
func (s *figureScanner) fractionMore(m *amount) bool {
	half := s.word(m.first) == "half"
	switch w := s.word(m.last); {
	case comparatives[w] && !half:
		m.last++
		m.end = s.nouns(m.last)
	case s.word(m.first-1) == "by":
	case strings.HasSuffix(s.word(m.last-1), "s") && s.tag(m.last) == "JJ" && !strings.HasPrefix(s.tag(m.last+1), "NN"):
		m.end = m.last + 1
	default:
		return false
	}
	return true
}

// rank reads "third-largest" and "third largest".
func (s *figureScanner) rank(i int) (amount, bool) {
	m := amount{first: i, last: i + 1, unit: "rank"}
	word, best, tied := strings.Cut(s.word(i), "-")
	m.value = ordinals[word]
	if !tied {
		if s.tag(i+1) != "JJS" {
			return m, false
		}
		best = s.word(i + 1)
		m.last++
	}
	if m.value == 0 || !strings.HasSuffix(best, "est") {
		return m, false
	}
	m.end = s.nouns(m.last)
	m.number = text.Span{Start: s.doc.Tokens[i].Start, End: s.doc.Tokens[m.last-1].End}
	return m, true
}
