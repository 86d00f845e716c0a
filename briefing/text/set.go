package text

import "strings"

// Set returns the words of a list, which spaces part, to look them up in: for lexicons.
func Set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
