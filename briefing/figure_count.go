package briefing

import "strings"

// counts reads the noun that a bare number counts, and refuses numbers that
// are names, ages or times of day.
func (s *figureScanner) counts(m *amount, n number) bool {
	if n.plain && s.names(m.first) || s.named(m.first) {
		return false
	}
	switch next := s.word(m.last); next {
	case "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "gmt", "bst", "est", "et", "minute":
		return false
	}
	if s.opensRange(m, n) || s.votes(m, n) {
		return true
	}
	if strings.HasPrefix(s.tag(m.last), "CD") || strings.HasPrefix(s.tag(m.first-1), "CD") {
		return false
	}
	head := s.head(m.last)
	if head < 0 {
		return s.countsAlone(m, n)
	}
	m.unit, m.end = s.doc.Tokens[head].In(s.doc.Text), head+1
	if durations[m.unit] && s.lasts(m.first, head) {
		return false
	}
	return !n.year() || s.quantified(m.first)
}

// countsAlone reports whether a number without a noun counts something told before
// or around it: "are thought to be 84,000", "41 had applied".
func (s *figureScanner) countsAlone(m *amount, n number) bool {
	next, tag := s.word(m.last), s.tag(m.last)
	if n.scaled && !strings.HasPrefix(tag, "NNP") || next == "of" && s.tag(m.last+1) == "PRP" && !n.year() {
		return true // "made 212 of them"
	}
	if !n.year() && n.digits > 1 && m.first > s.first && s.word(m.first-1) != "of" &&
		(tag == "VBD" || next == "had" || next == "have") && !labels[s.word(m.first-1)] {
		return true
	}
	if !n.year() && n.digits > 1 && (s.there(m.first, m.last) || s.level(m.first)) {
		return true
	}
	if next == "who" && !n.year() && n.digits > 1 && strings.HasPrefix(s.tag(m.first-1), "VB") {
		return true // "interviewed 60 who had left"
	}
	quantified := s.quantified(m.first)
	return quantified && (n.scaled || next == "of" || n.digits > 2 && !n.year()) ||
		(quantified || !n.year()) && (s.collected(m.first) || s.whole(m.last) > 0)
}

// there reports whether the number at [first, last) says how many there are
// of what was told before ("in 1961 there were 70", "the number was 173").
func (s *figureScanner) there(first, last int) bool {
	switch s.tag(last) {
	case ".", ",", ":", "CC", "", "IN":
	default:
		return false
	}
	for s.quantified(first) {
		first--
	}
	switch s.word(first - 1) {
	case "is", "was", "were", "are", "at", "reached", "be":
	default:
		return false
	}
	for k := max(s.first, first-7); k < first-1; k++ {
		if w := s.word(k); tallies[w] || w == "there" && s.tag(k) == "EX" {
			return true
		}
	}
	return false
}

// level reports whether the number at i is one that something rose or fell to,
// or from ("rose to 64 last year", "down from 41").
func (s *figureScanner) level(i int) bool {
	switch s.word(i - 1) {
	case "to", "from":
	default:
		return false
	}
	for k := max(s.first, i-9); k < i-1; k++ {
		if changeWords[s.word(k)] {
			return true
		}
	}
	return false
}

// collected reports whether the number at i is the size of a body of people
// before it: "a delegation of nearly 80", "the party would number nine".
func (s *figureScanner) collected(i int) bool {
	for s.quantified(i) {
		i--
	}
	switch before := s.word(i - 2); s.word(i - 1) {
	case "of":
		return collectives[before]
	case "number":
		return s.tag(i-2) == "MD" || before == "to"
	case "numbered", "numbers", "numbering", "totalled", "totaled":
		return true
	}
	return false
}

// whole returns the token after "of" or "out of the" at i where a number's
// whole is told there ("38 of the homes", "nine out of 10"), or 0.
func (s *figureScanner) whole(i int) int {
	if s.word(i) == "out" {
		i++
	}
	if s.word(i) != "of" {
		return 0
	}
	i++
	owned := s.owner(i)
	if owned > i {
		i = owned
		if s.head(i) >= 0 {
			return i
		}
	}
	for s.tag(i) == "JJ" && owned > 0 {
		i++ // "the last 30 proposals"
	}
	if s.tag(i) == "CD" {
		return i
	}
	return 0
}

// owner returns the token after the article or possessive at i ("the", "its",
// "the chamber's", "Rovers'"), or i.
func (s *figureScanner) owner(i int) int {
	k := i
	if tag := s.tag(k); tag == "DT" || tag == "PRP$" {
		k++
		i = k
	}
	for strings.HasPrefix(s.tag(k), "NN") {
		k++
	}
	if s.tag(k) == "POS" {
		return k + 1
	}
	return i
}

// names reports whether the bare number at i names or orders something ("No
// 10", "Boeing 737", a list's "1.") or is an age ("Jane Roe, 45,").
func (s *figureScanner) names(i int) bool {
	before, next := s.word(i-1), s.word(i+1)
	switch {
	case i == s.first:
		return next == "." || next == ")" || next == ""
	case labels[before]:
		return timeWords[s.word(i-2)].class != turnWord // "last year 593 officers left"
	case before == "," && strings.HasPrefix(s.tag(i-2), "NNP"):
		return next == "," || next == "." || next == "" || next == ";"
	case before == "as" && (s.word(i-2) == "young" || s.word(i-2) == "old") && s.word(i-3) == "as":
		return true // "as young as 12"
	case before == "(" && (next == ")" || next == ","):
		return true
	}
	return strings.HasPrefix(s.tag(i-1), "NNP")
}

// named reports whether the number at i goes with a word that is written as a
// name's ("on Day 1,000").
func (s *figureScanner) named(i int) bool {
	return i > s.first+1 && labels[s.word(i-1)] && strings.HasPrefix(s.tag(i-1), "NNP")
}

// year reports whether the number may be a year.
func (n number) year() bool { return n.plain && n.digits == 4 && n.value >= 1500 && n.value <= 2100 }
