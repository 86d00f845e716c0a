package ingest

import (
	"strings"
	"unicode"
)

// squeeze makes one space of each stretch of white space, whatever kind it
// is of, drops characters that are there but not seen (joiners, soft
// hyphens, byte order marks, controls), and trims the ends. Invalid UTF-8
// becomes the replacement character.
func squeeze(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			space = b.Len() > 0
		case unicode.IsControl(r), unseen(r):
		default:
			if space {
				b.WriteByte(' ')
				space = false
			}
			b.WriteRune(r)
		}
	}
	return b.String()
}

func unseen(r rune) bool {
	return r == '\u00ad' || r == '\ufeff' || '\u200b' <= r && r <= '\u200f' || '\u2060' <= r && r <= '\u2064'
}
