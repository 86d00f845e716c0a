package terminal

import (
	"strings"
	"unicode/utf8"

	"ukchina/bot"
)

// escape makes words from an article stand for themselves in Markdown: what
// could format them is escaped with a backslash (CommonMark 0.31, 2.4), and
// so is what GitHub would make a link of. It is for the inside of a line and
// for its start alike. White space at the edges goes: it would indent code.
func escape(s string) string {
	s = strings.TrimSpace(bot.Clean(s))
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if isMarkup(s, i) {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// isMarkup reports whether the byte at i of s could format something.
func isMarkup(s string, i int) bool {
	switch s[i] {
	case '\\', '`', '*', '_', '[', ']', '<', '>', '&', '~', '|', '#', '$', '@', '!', '{', '}':
		return true
	case '+', '-', '=': // a list, a rule, a heading
		return strings.TrimSpace(s[:i]) == ""
	case ')': // "1)" starts a list
		return onlyDigits(s[:i])
	case '.': // so does "1."; "www.x" is a link
		return onlyDigits(s[:i]) || i >= 3 && strings.EqualFold(s[i-3:i], "www")
	case ':': // "https://x", "mailto:x" and "xmpp:x" are links
		return i+1 < len(s) && s[i+1] > ' ' && s[i+1] < utf8.RuneSelf
	}
	return false
}

func onlyDigits(s string) bool {
	s = strings.TrimSpace(s)
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// code returns s as a code span.
func code(s string) string {
	return "`" + strings.ReplaceAll(bot.Clean(s), "`", "'") + "`"
}
