package briefing

import (
	"math"
	"strconv"
	"strings"
)

// A number is a number in figures as written at the beginning of a text.
type number struct {
	value    float64
	unit     string // "£", "%" … where it is written on
	length   int    // bytes, with currency, magnitude and unit
	digits   int    // digits before the point
	scaled   bool   // with a magnitude or thousands' commas
	plain    bool   // nothing but digits
	compound string // the word tied on with a hyphen ("strong", "mile")
}

// parseNumber reads the number that s begins with: "£20billion", "1,200",
// "4.2%", "US$1.5bn", "£2-3bn" as its first. It is no number where letters
// other than a unit are written on ("5G", "10th", "10.30am").
func parseNumber(s string) (number, bool) {
	var n number
	rest := s
	for _, c := range currencies {
		if r, ok := strings.CutPrefix(rest, c); ok {
			n.unit, rest = c, strings.TrimLeft(r, " ")
			break
		}
	}
	digits := digitsOf(rest)
	v, err := strconv.ParseFloat(strings.ReplaceAll(rest[:digits], ",", ""), 64)
	if err != nil {
		return n, false
	}
	whole, _, point := strings.Cut(rest[:digits], ".")
	n.value, n.digits = v, len(strings.ReplaceAll(whole, ",", ""))
	n.scaled = strings.Contains(whole, ",")
	n.plain = !point && !n.scaled && n.unit == ""
	if whole[0] == '0' && n.digits > 1 {
		return n, false // a telephone number
	}
	rest = n.second(rest[digits:])
	word := letters(rest)
	if m, ok := magnitudes[strings.ToLower(word)]; ok {
		n.value, n.scaled, n.plain = scaled(n.value, m), true, false
		rest = rest[len(word):]
		word = letters(rest)
	}
	if u := strings.ToLower(word); word != "" {
		if !gluedUnits[u] || n.unit != "" {
			return n, false
		}
		n.unit, n.plain, rest = unitNames[u], false, rest[len(word):]
	}
	if tail, ok := strings.CutPrefix(rest, "-"); ok {
		n.compound = strings.ToLower(letters(tail))
	}
	n.length = len(s) - len(rest)
	return n, !strings.HasPrefix(rest, "/") && !strings.HasPrefix(rest, ":")
}

// scaled multiplies without the dust of binary fractions: 4.1 million is
// 4100000.
func scaled(v, by float64) float64 { return math.Round(v*by*100) / 100 }

// second skips the upper end of "2-3bn".
func (n *number) second(rest string) string {
	for _, dash := range [...]string{"-", "–"} {
		if tail, ok := strings.CutPrefix(rest, dash); ok {
			for _, c := range currencies {
				tail = strings.TrimPrefix(tail, c)
			}
			if d := digitsOf(tail); d > 0 {
				return tail[d:]
			}
		}
	}
	return rest
}

// spelledNumber reads "two", "twenty" and "seventy-four"; 0 is none.
func spelledNumber(w string) float64 {
	if tens, ones, ok := strings.Cut(w, "-"); ok {
		if a, b := smallNumbers[tens], smallNumbers[ones]; a >= 20 && b < 10 && (b > 0 || ones == "one") {
			return a + max(b, 1)
		}
		return 0
	}
	return smallNumbers[w]
}

// digitsOf returns the length of the digits, with commas in threes and one
// decimal point, that s begins with.
func digitsOf(s string) int {
	i := 0
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	for i > 0 && i+3 < len(s) && s[i] == ',' && isDigit(s[i+1]) && isDigit(s[i+2]) && isDigit(s[i+3]) {
		i += 4
	}
	if i > 0 && i+1 < len(s) && s[i] == '.' && isDigit(s[i+1]) {
		for i++; i < len(s) && isDigit(s[i]); i++ {
		}
	}
	return i
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// letters returns the letters, or the sign of per cent, that s begins with.
func letters(s string) string {
	if strings.HasPrefix(s, "%") {
		return "%"
	}
	i := 0
	for i < len(s) && ('a' <= s[i]|0x20 && s[i]|0x20 <= 'z' || strings.HasPrefix(s[i:], "°")) {
		i++
		if s[i-1] == 0xc2 {
			i++
		}
	}
	return s[:i]
}
