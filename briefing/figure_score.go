package briefing

import (
	"strings"

	"ukchina/briefing/text"
)

// score reads the result of a vote or match that is one word ("84-76", "a 4-0
// defeat"); its value is the first number. Without a word of voting, winning
// or losing near it, it is a span ("pages 84-96").
func (s *figureScanner) score(m *amount) bool {
	first, second, ok := strings.Cut(strings.ReplaceAll(s.word(m.first), "–", "-"), "-")
	if !ok || !fewDigits(first) || !fewDigits(second) || labels[s.word(m.first-1)] {
		return false
	}
	if w := s.word(m.first + 1); s.tag(m.first+1) == "NNS" || w == "per" || w == "%" || unitNames[w] != "" || magnitudes[w] != 0 {
		return false // "10-15 people", "10-15%"
	}
	m.unit = s.contest(m.first)
	if m.unit == "" {
		return false
	}
	m.last = m.first + 1
	m.end = s.nouns(m.last)
	m.number = text.Span{Start: s.doc.Tokens[m.first].Start, End: s.doc.Tokens[m.first].End}
	return true
}

// race reports whether m is the name of a race: "pulled up in the 60 metres".
func (s *figureScanner) race(m *amount) bool {
	if m.unit != "m" || s.word(m.first-1) != "the" && s.tag(m.first-1) != "JJS" {
		return false
	}
	switch s.word(m.last) {
	case "of", "between", "from", "to":
		return false
	}
	return true
}

// fewDigits reports whether w is a whole number of at most three digits.
func fewDigits(w string) bool {
	n, rest := leadingInt(w)
	return w != "" && rest == "" && n < 1000 && len(w) <= 3
}

// contest returns what the word for a result near token i counts, "" where
// there is none.
func (s *figureScanner) contest(i int) string {
	for k := max(s.first, i-6); k < min(s.last, i+4); k++ {
		switch w := s.word(k); {
		case voteWords[w]:
			return "votes"
		case resultWords[w]:
			return "score"
		}
	}
	return ""
}
