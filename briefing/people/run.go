package people

import (
	"strings"

	"ukchina/briefing/text"
)

// run returns the end of the run of name words that begins at i.
func (s *scene) run(i, end int) int {
	if n := s.metonym(i); n > 0 {
		return i + n
	}
	j := i + 1
	for j < end && !s.stops(j-1) {
		switch {
		case s.upper[j] && letter(s.Tokens[j].In(s.Text)) &&
			(!s.is(j, function) || s.is(j, given|body|particle) || s.middle(j) || s.lower(j) == "ah" && j+1 < end && s.upper[j+1]):
			j++
		case s.rallies(j, end):
			j += 2
		case text.Urges(s.lower(i)) && s.Tokens[j].Tag == "NNP" && j+1 < end && s.Tokens[j+1].Tag == "NNP": // "Save Our Pier"
			j++
		case s.is(j, particle) && s.joins(j, end), s.lower(j) == "do" && s.is(i, given) && !s.upper[j] && j+1 < end && s.upper[j+1]: // Ana do Vale
			j++
		case s.lower(j-1) == "local" && s.upper[j-1] && number(s.Tokens[j].Lower):
			return j + 1 // a union's "Local 88"
		case s.Tokens[j].Lower == "&" && j+1 < end && s.upper[j+1]:
			j += 2
		default:
			n := s.complement(i, j, end)
			if n == 0 {
				return j
			}
			j += n
		}
	}
	return j
}

// rallies reports whether token j, in capitals between others, says what those before it
// are for: "People Before Profit", "Fathers For Justice", "Neighbours 4 Change".
func (s *scene) rallies(j, end int) bool {
	w, who := s.lower(j), s.lower(j-1)
	return (s.upper[j] && text.Rallies(w) || w == "4") && s.upper[j-1] && (irregulars[who] || strings.HasSuffix(who, "s") && !s.is(j-1, calendar|given)) &&
		j+1 < end && s.upper[j+1] && letter(s.Tokens[j+1].In(s.Text)) && !s.is(j+1, function|given|title|calendar)
}

// number reports whether w is written in digits.
func number(w string) bool { return w != "" && strings.Trim(w, "0123456789") == "" }

// stops reports whether token i ends a run: it ends in a full stop that is
// not an initial's or a title's, or holds a slash.
func (s *scene) stops(i int) bool {
	w := s.Tokens[i].In(s.Text)
	if strings.IndexByte(w, '/') >= 0 {
		return true
	}
	return strings.HasSuffix(w, ".") && len(w) > 2 && strings.Count(w, ".") == 1 && w != "St." && !s.is(i, title|suffix|honour|role)
}

// middle reports whether token j is the initial of a middle name, which may
// look like a word: "Jill A. Roe".
func (s *scene) middle(j int) bool {
	w := s.Tokens[j].Lower
	return len(w) == 2 && w[1] == '.' && j+1 < len(s.Tokens) && s.upper[j+1]
}

// joins reports whether the particles from j lead to a capitalised word.
func (s *scene) joins(j, end int) bool {
	for k := j + 1; k < end && k < j+3; k++ {
		if s.upper[k] {
			return !s.is(k, function)
		}
		if !s.is(k, particle) {
			return false
		}
	}
	return false
}
