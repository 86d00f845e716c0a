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

// Table returns what each word of the lists is listed under; no word may be in two.
func Table[V comparable](lists map[V]string) map[string]V {
	m := map[string]V{}
	for under, words := range lists {
		for w := range strings.FieldsSeq(words) {
			m[w] = under
		}
	}
	return m
}
