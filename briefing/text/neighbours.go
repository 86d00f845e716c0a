package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// neighbours is what stands around a mark inside its paragraph.
type neighbours struct {
	before, after rune   // ' ' at the edge of the paragraph
	word, next    string // the letters just before and just after
	following     string // the letters after a space
	left, right   bool   // hugs what follows (opens), what precedes (closes)
	feet          bool   // stands after feet and inches, 5'10
}

// around returns what stands around the mark m in paragraph p.
func around(text string, p, m Span) neighbours {
	n := neighbours{before: ' ', after: ' '}
	if m.Start > p.Start {
		n.before, _ = utf8.DecodeLastRuneInString(text[p.Start:m.Start])
	}
	if m.End < p.End {
		n.after, _ = utf8.DecodeRuneInString(text[m.End:p.End])
	}
	n.word, n.next = lettersBefore(text[p.Start:m.Start]), lettersAfter(text[m.End:p.End])
	if rest := text[m.End:p.End]; strings.HasPrefix(rest, " ") {
		n.following = lettersAfter(rest[1:])
	}
	n.feet = feet(text[p.Start:m.Start])
	gapBefore := unicode.IsSpace(n.before) || opening(n.before)
	gapAfter := unicode.IsSpace(n.after) || closing(n.after)
	n.left = gapBefore && !gapAfter
	n.right = gapAfter && !gapBefore
	return n
}

// longest clitic that the tables below ask for, in bytes
const longestClitic = 5

func lettersBefore(s string) string {
	i := len(s)
	for i > 0 && len(s)-i <= longestClitic && asciiLetter(s[i-1]) {
		i--
	}
	return s[i:]
}

func lettersAfter(s string) string {
	i := 0
	for i < len(s) && i <= longestClitic && asciiLetter(s[i]) {
		i++
	}
	return s[:i]
}

// feet reports whether s ends in feet and inches: 5'10
func feet(s string) bool {
	i := len(s)
	for i > max(0, len(s)-2) && '0' <= s[i-1] && s[i-1] <= '9' {
		i--
	}
	foot := strings.TrimSuffix(strings.TrimSuffix(s[:i], "'"), "’")
	return i < len(s) && len(foot) < i && foot != "" && '0' <= foot[len(foot)-1] && foot[len(foot)-1] <= '9'
}

func asciiLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// opening reports characters after which a mark opens; a dash may also stand
// before a closing one, so it is here and in closing.
func opening(r rune) bool { return strings.ContainsRune("([{/–—-“‘«„", r) }

func closing(r rune) bool { return strings.ContainsRune(".,;:!?)]}/–—-…”’»", r) }

// wordly reports letters, with the accents set after them, and numbers.
func wordly(r rune) bool {
	if r < utf8.RuneSelf {
		return asciiLetter(byte(r)) || '0' <= r && r <= '9'
	}
	return unicode.In(r, unicode.L, unicode.N, unicode.M)
}
