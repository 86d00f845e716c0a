package judge

import (
	"slices"
	"strings"
	"unicode"
)

// share is the part of the longer text's words that two readings of one
// passage have in common at least.
const share = 0.6

var straight = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`, "\u00a0", " ", " … ", " ")

// plain returns s with single spaces and straight marks, without marks and
// stops at its ends.
func plain(s string) string {
	s = strings.Join(strings.Fields(straight.Replace(s)), " ")
	return strings.TrimFunc(s, func(r rune) bool { return strings.ContainsRune(`"'.,;:!?…()[]`, r) || unicode.IsSpace(r) })
}

// words returns the words of s in lower case, without punctuation around them.
func words(s string) []string {
	list := strings.FieldsFunc(strings.ToLower(plain(s)), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("'-%£$€", r)
	})
	for i := range list {
		list[i] = strings.Trim(list[i], "'")
	}
	return slices.DeleteFunc(list, func(w string) bool { return w == "" })
}

// same reports whether have and want are two readings of one passage.
func same(have, want string) bool {
	h, w := words(have), words(want)
	if len(h) == 0 || len(w) == 0 {
		return false
	}
	if len(h) > len(w) {
		h, w = w, h
	}
	return within(h, w) && float64(len(h)) >= share*float64(len(w))
}

// within reports whether the words of short stand in long, one after another.
func within(short, long []string) bool {
	for i := 0; i+len(short) <= len(long); i++ {
		if slices.Equal(short, long[i:i+len(short)]) {
			return true
		}
	}
	return false
}

// Holds reports whether either text stands in the other.
func Holds(a, b string) bool {
	x, y := words(a), words(b)
	return len(x) > 0 && len(y) > 0 && (within(x, y) || within(y, x))
}

func anyHolds(a string, list []string) bool {
	return slices.ContainsFunc(list, func(b string) bool { return Holds(a, b) })
}

// SameName compares names without case, articles and kinds of apostrophe.
func SameName(a, b string) bool { return bareName(a) == bareName(b) }

func bareName(s string) string {
	s = strings.ToLower(plain(s))
	for _, article := range []string{"the ", "a ", "an "} {
		s = strings.TrimPrefix(s, article)
	}
	return s
}

func anyName(name string, list []string) bool {
	return slices.ContainsFunc(list, func(n string) bool { return SameName(name, n) })
}
