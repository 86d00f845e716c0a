package text

import "strings"

// Set returns the words of a list, which white space parts, to look words up in: most
// lexicons are such lists.
func Set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
