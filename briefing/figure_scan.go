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

// opensMoney reports whether s begins with a currency and a digit.
func opensMoney(s string) bool {
	for _, c := range currencies {
		if r, ok := strings.CutPrefix(s, c); ok {
			r = strings.TrimLeft(r, " ")
			return r != "" && isDigit(r[0])
		}
	}
	return false
}

// digits reads an amount written in figures, n at token i.
func (s *figureScanner) digits(i int, n number) (amount, bool) {
	m := amount{first: i, value: n.value, unit: n.unit}
	end := s.doc.Tokens[i].Start + n.length
	m.last = s.after(i, end)
	s.scale(&m, &n, &end)
	s.suffix(&m, &n, &end)
	if m.unit == "" && (n.compound == "" && !s.counts(&m, n) || n.compound != "" && !s.tied(&m, n)) {
		return m, false
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

// rest takes in what makes an amount whole after token i: "an hour", "of the
// bank's customers", "out of ten voters".
func (s *figureScanner) rest(i int) int {
	if w := s.word(i); (w == "a" || w == "an" || w == "per") && s.tag(i+1) == "NN" {
		return i + 2
	}
	of := i
	if s.word(of) == "out" {
		of++
	}
	if s.word(of) != "of" {
		return i
	}
	k := of + 1
	for k < min(s.last, i+9) {
		switch tag := s.tag(k); tag {
		case "DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "CD", "PRP$", "JJR", "JJS", "PRP":
			k++
			continue
		}
		break
	}
	if k == of+1 {
		return i
	}
	return k
}

// after returns the first token from i on that does not end by offset.
func (s *figureScanner) after(i, offset int) int {
	for i++; i < s.last && s.doc.Tokens[i].End <= offset; i++ {
	}
	return i
}

// scale takes in a magnitude that stands apart ("4.3 million").
func (s *figureScanner) scale(m *amount, n *number, end *int) {
	w := s.word(m.last)
	if v, ok := magnitudes[w]; ok && len(w) > 1 {
		m.value = scaled(m.value, v)
		n.scaled, n.plain = true, false
		*end = s.doc.Tokens[m.last].End
		m.last++
	}
}

// suffix takes in a unit that stands apart ("12 per cent", "10m yuan").
func (s *figureScanner) suffix(m *amount, n *number, end *int) {
	if m.unit != "" && m.unit != "%" {
		return
	}
	i := m.last
	switch w := s.word(i); {
	case m.unit == "%":
		return
	case (w == "percentage" || w == "basis") && strings.HasPrefix(s.word(i+1), "point"):
		m.unit, i = w+" points", i+2
	case w == "per" && s.word(i+1) == "cent":
		m.unit, i = "%", i+2
	case w == "us" && s.word(i+1) == "dollars":
		m.unit, i = "$", i+2
	case w == "square" && unitNames[s.word(i+1)] != "":
		m.unit, i = "square "+unitNames[s.word(i+1)], i+2
	case len(w) > 1 && unitNames[w] != "" || w == "%":
		m.unit, i = unitNames[w], i+1
		if m.unit == "times" && n.plain && m.value < 10 && !s.multiplies(i) {
			m.unit = ""
			return
		}
	default:
		return
	}
	m.last, *end = i, s.doc.Tokens[i-1].End
}

// multiplies reports whether the words at i make a multiple of the "times"
// before them, not a count of occasions.
func (s *figureScanner) multiplies(i int) bool {
	switch s.word(i) {
	case "the", "as", "more", "higher", "larger", "bigger", "greater", "its", "their", "his", "her", "faster":
		return true
	}
	return false
}

// tied reads what a number counts that is tied on with a hyphen: "500-mile",
// "1,000-strong", "35-member".
func (s *figureScanner) tied(m *amount, n number) bool {
	m.unit = unitNames[n.compound]
	if tiedNouns[n.compound] {
		m.unit = n.compound
	}
	return m.unit != "" && n.compound != "c" && n.compound != "f"
}

// counts reads the noun that a bare number counts, and refuses numbers that
// are names, ages, scores or times of day.
func (s *figureScanner) counts(m *amount, n number) bool {
	if n.plain && s.names(m.first) {
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
		quantified := s.quantified(m.first)
		if n.scaled && !strings.HasPrefix(s.tag(m.last), "NNP") || s.word(m.last) == "of" && s.tag(m.last+1) == "PRP" && !n.year() {
			return true // "are thought to be 84,000", "made 212 of them"
		}
		if tag := s.tag(m.last); !n.year() && n.digits > 1 && m.first > s.first && (tag == "VBD" || s.word(m.last) == "had" || s.word(m.last) == "have") && !labels[s.word(m.first-1)] {
			return true // "41 had applied"
		}
		return quantified && (n.scaled || s.word(m.last) == "of" || n.digits > 2 && !n.year()) ||
			(quantified || !n.year()) && (s.collected(m.first) || s.whole(m.last) > 0)
	}
	m.unit, m.end = s.doc.Tokens[head].In(s.doc.Text), head+1
	if durations[m.unit] && (lengthWords[s.word(m.first-1)] || labels[s.word(m.first-1)] || s.word(head+1) == "old" || s.word(head+1) == "of" && s.word(head+2) == "age" || s.career(m.first, head)) {
		return false
	}
	return !n.year() || s.quantified(m.first)
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
	if tag := s.tag(i); tag == "DT" || tag == "PRP$" {
		i++
		if s.head(i) >= 0 {
			return i
		}
	}
	if s.tag(i) == "CD" {
		return i
	}
	return 0
}

// career reports whether the years that end at token head only say how long
// somebody held a post or did a job ("had worked there for 20 years"). Those of
// a sentence are news ("was jailed for 20 years").
func (s *figureScanner) career(first, head int) bool {
	if w := s.word(head); w != "years" && w != "decades" {
		return false
	}
	for s.quantified(first) {
		first--
	}
	switch s.word(first - 1) {
	case "for", "after", "spent":
	default:
		return false
	}
	for k := max(s.first, first-8); k < min(s.last, head+4); k++ {
		if punishments[s.word(k)] {
			return false
		}
	}
	return true
}

// opensRange reads the lower end of "between 300 and 400 prisoners", which
// counts what the upper end counts.
func (s *figureScanner) opensRange(m *amount, n number) bool {
	before, to := s.word(m.first-1), s.word(m.last)
	if n.year() || !(before == "between" && to == "and" || before == "from" && to == "to") || !isDigit((s.word(m.last+1) + " ")[0]) {
		return false
	}
	upper, ok := s.amount(m.last + 1)
	if ok && upper.value > m.value && upper.value < 100*m.value { // not "between 2 and 3 million"
		m.unit, m.end = upper.unit, upper.end
		return true
	}
	return false
}

// votes reads the winners of "voted by 40 to 12".
func (s *figureScanner) votes(m *amount, n number) bool {
	if n.year() || s.word(m.first-1) != "by" || s.word(m.last) != "to" || !isDigit((s.word(m.last+1) + " ")[0]) {
		return false
	}
	for k := max(s.first, m.first-8); k < m.first; k++ {
		if voteWords[s.word(k)] {
			m.unit, m.end = "votes", m.last+2
			return true
		}
	}
	return false
}

// year reports whether the number may be a year.
func (n number) year() bool { return n.plain && n.digits == 4 && n.value >= 1500 && n.value <= 2100 }

// names reports whether the bare number at i names or orders something ("No
// 10", "Boeing 737", a list's "1.") or is an age ("Jane Roe, 45,").
func (s *figureScanner) names(i int) bool {
	before, next := s.word(i-1), s.word(i+1)
	switch {
	case i == s.first:
		return next == "." || next == ")" || next == ""
	case labels[before]:
		return true
	case before == "," && strings.HasPrefix(s.tag(i-2), "NNP"):
		return next == "," || next == "." || next == "" || next == ";"
	case before == "(" && (next == ")" || next == ","):
		return true
	}
	return strings.HasPrefix(s.tag(i-1), "NNP")
}

// head returns the token of the noun that a number before token i counts, or
// -1: the first plural, or the last of "50 business, sports and arts groups".
func (s *figureScanner) head(i int) int {
	head, list := -1, false
	for k := i; k < min(s.last, i+10); k++ {
		switch tag := s.tag(k); {
		case tag == "NNS" || tag == "NNPS" || s.word(k) == "staff" || s.word(k) == "personnel" || tag == "NN" && countNouns[s.word(k)] || s.word(k) == "people":
			head = k
			if !list {
				return head
			}
		case tag == "," && k > i && (s.tag(k-1) == "NN" || s.tag(k-1) == "JJ") && strings.HasPrefix(s.tag(k+1)+"  ", "NN"):
			list = true
		case tag == "," && k > i && s.tag(k-1) == "JJ" && s.tag(k+1) == "JJ":
		case tag == "CC" && k > i && (list || s.tag(k-1) == "JJ" || s.tag(k-1) == "NN"):
		case tag == "JJ" || tag == "NN" || tag == "NNP" || tag == "VBN" || tag == "VBG" || tag == "JJR" || tag == "POS" || tag == "HYPH":
		default:
			return head
		}
	}
	return head
}

// nouns returns the token after the nouns and adjectives that stand at i.
func (s *figureScanner) nouns(i int) int {
	for strings.HasPrefix(s.tag(i), "NN") || s.tag(i) == "JJ" {
		i++
	}
	return i
}

// quantified reports whether words of quantity stand before i ("more than").
func (s *figureScanner) quantified(i int) bool {
	w := s.word(i - 1)
	if lead := aboutLeads[w]; lead != nil {
		return lead[s.word(i-2)]
	}
	if w == "about" && s.tag(i-2) == "NN" {
		return false // "his comment about 47 percent"
	}
	return aboutWords[w]
}

// about takes the words of quantity before m into it.
func (s *figureScanner) about(m *amount) {
	for s.quantified(m.first) {
		if aboutLeads[s.word(m.first-1)] != nil {
			m.first--
		}
		m.first--
	}
}
