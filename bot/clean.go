package bot

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Clean makes s, which comes from an article or a file's name, safe to show
// on one line: white space becomes a space, other control characters their
// visible pictures (ESC becomes ␛), and marks that turn the direction of
// writing go. Bytes that are no UTF-8 become U+FFFD.
func Clean(s string) string {
	if isClean(s) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\t', r == '\n', r == '\r', r == 0x85, r == 0x2028, r == 0x2029:
			b.WriteByte(' ')
		case r < 0x20:
			b.WriteRune(0x2400 + r) // control pictures, Unicode 2400–241F
		case r == 0x7f:
			b.WriteRune(0x2421)
		case IsControl(r):
			b.WriteRune(utf8.RuneError)
		case !Turns(r):
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isClean(s string) bool {
	return utf8.ValidString(s) && !strings.ContainsFunc(s, func(r rune) bool {
		return IsControl(r) || Turns(r) || r == 0x2028 || r == 0x2029
	})
}

// IsControl reports whether r is of the C0 or C1 set, which terminals obey.
func IsControl(r rune) bool { return r < 0x20 || r >= 0x7f && r < 0xa0 }

// Turns reports whether r is one of the bidirectional controls of UAX #9,
// which can make a line read other than it was written, or a byte order mark.
func Turns(r rune) bool {
	return r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 ||
		r == 0x200e || r == 0x200f || r == 0x061c || r == 0xfeff
}

// Filled returns the parts that are not empty, in place.
func Filled(parts ...string) []string {
	return slices.DeleteFunc(parts, func(s string) bool { return s == "" })
}
