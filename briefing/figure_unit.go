package briefing

import "strings"

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

// inches takes in the inches of "5ft 10in" and "six feet two inches".
func (s *figureScanner) inches(m *amount, end *int) {
	w := s.word(m.last)
	if m.unit != "ft" || w == "" {
		return
	}
	n, rest := leadingInt(w)
	small := n
	if n == 0 {
		small = int(spelledNumber(w))
	}
	next := m.last + 1
	if rest == "" || n == 0 {
		rest = s.word(next)
		next++
	}
	if small > 0 && small < 12 && (rest == "in" && next == m.last+1 || rest == "ins" || rest == "inches" || rest == "inch") {
		m.last, *end = next, s.doc.Tokens[next-1].End
		m.value += float64(small) / 12
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
