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
	case w == "half" && s.word(i+1) == "past":
		return m, false // of the clock
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
	if s.league(m.first) {
		return false
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
	if durations[m.unit] || periods[m.unit] && !n.scaled {
		return false
	}
	return n.scaled || m.value >= 3 && m.unit != "times" || countNouns[s.word(head)] && s.pair(m, head) || s.quantified(m.first) || s.occasions(m)
}

// league reports whether the number at token i opens a name: "in the Six Nations".
func (s *figureScanner) league(i int) bool {
	t := s.doc.Tokens
	return i > s.first && i+1 < s.last && capital(s.doc, i) && strings.HasPrefix(t[i+1].Tag, "NN") && capital(s.doc, i+1) &&
		t[i-1].Tag != "``" && t[i-1].Lower != ":"
}

// pair reports whether the two of m, which counts the noun at head, are news:
// seats and goals are, people where harm came to them.
func (s *figureScanner) pair(m *amount, head int) bool {
	if m.value != 2 || pairNouns[s.word(head)] {
		return true
	}
	for k := max(s.first, m.first-5); k < min(s.last, head+8) && (k < head || s.tag(k) != ":"); k++ {
		if harmWords[s.word(k)] {
			return true
		}
	}
	return false
}

// occasions reports whether m counts how often something was, in the writer's
// words; in others' "three times" is mostly emphasis.
func (s *figureScanner) occasions(m *amount) bool {
	r := quotedReader{d: s.doc}
	return m.unit == "times" && m.value >= 3 && !r.quoted(m.first)
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
