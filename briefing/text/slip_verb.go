package text

import "strings"

// finishes reports whether token i, a plural by its looks, is the verb of a name
// that begins with Mr or the like: no noun goes with one.
func (s *sentence) finishes(i int) bool {
	word, after := s.word(i), s.tag(i+1)
	if t := s.tag(i); t != "NNS" && t != "NNP" || len(word) < 4 || word[len(word)-1] != 's' || s.upper(i) || after == "MD" ||
		strings.HasPrefix(after, "V") {
		return false
	}
	for i--; s.tag(i) == "NNP"; i-- {
		if honorifics[strings.TrimSuffix(s.word(i), ".")] {
			return true
		}
	}
	return false
}

// honorifics are the titles that only a name follows.
var honorifics = Set("mr mrs ms miss dr sir dame")
