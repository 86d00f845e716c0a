package briefing

import (
	"strings"
	"unicode"
)

// isGap reports whether r only keeps words apart.
func isGap(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }

// clean straightens quotation marks and apostrophes and drops the punctuation
// at the end. Single marks around a phrase become double ones.
func clean(s string) string {
	s = apostrophes.Replace(singleToDouble(doubleQuotes.Replace(s)))
	if strings.Count(s, `"`)%2 == 1 { // one closes or opens nothing
		i := strings.LastIndexByte(s, '"')
		s = s[:i] + s[i+1:]
	}
	return strings.TrimRight(s, " ?!.,;:…")
}

var apostrophes = strings.NewReplacer("‘", "'", "’", "'")

// singleToDouble makes single quotation marks at the edges of words double,
// where they come in pairs.
func singleToDouble(s string) string {
	words := strings.Split(s, " ")
	open := -1
	for i, w := range words {
		words[i] = strings.TrimLeft(w, "‘'’")
		if open < 0 && words[i] != w {
			open = i
		}
		if body := strings.TrimRight(words[i], "?!.,;:"); open >= 0 && hasAnySuffix(body, "’", "'") {
			words[i] = strings.TrimRight(body, "’'") + `"`
			words[open] = `"` + words[open]
			open = -1
		}
	}
	return strings.Join(words, " ")
}

// unquoted returns a topic without the quotation marks in it.
func unquoted(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(doubleQuotes.Replace(s), `"`, "")), " ")
}
