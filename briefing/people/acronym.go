package people

import "strings"

// initials returns the one body whose words begin with the letters of m, a single
// word: "the OBR" of the Office for Budget Responsibility, "the DfT"; or -1.
func (s *scene) initials(m *mention) int {
	w := s.Tokens[m.name].In(s.Text)
	if n := len(w); n < 3 || n > 6 || w[1:] == strings.ToLower(w[1:]) {
		return -1
	}
	found := none
	for i := range s.entities {
		if e := &s.entities[i]; e.Kind == Body && len(e.words) > 1 && spells(e.words, strings.ToLower(w)) {
			found = either(found, i)
		}
	}
	return max(found, -1)
}

// spells reports whether letters are the first of words, but for some words that join
// others.
func spells(words []string, letters string) bool {
	for _, w := range words {
		switch {
		case letters != "" && letters[0] == w[0]:
			letters = letters[1:]
		case w == "of" || w == "for" || w == "and" || w == "the" || w == "in":
		default:
			return false
		}
	}
	return letters == ""
}
