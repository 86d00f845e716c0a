package discord

import (
	"net/url"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"ukchina/bot"
)

// apart is U+200B, which shows nothing and keeps what is on either side from
// being read as one thing.
const apart = "\u200b"

// escape makes words stand for themselves in Discord's Markdown, on one line,
// at its start and inside it: nothing in them formats, mentions, links or
// becomes an emoji. The escapes are those of Discord's own guide to Markdown;
// pings are off besides in every message.
func escape(s string) string {
	s, _ = escaped(s, 1<<30)
	return s
}

// short is escape for labels, which may be cut: it returns at most room.
func short(s string, room int) string {
	out, all := escaped(s, room)
	if all {
		return out
	}
	out, _ = escaped(s, room-1)
	return strings.TrimRight(out, " ") + "…"
}

// escaped returns as much of s as fits into room, and whether that is all.
func escaped(s string, room int) (out string, all bool) {
	s = strings.TrimSpace(bot.Clean(s))
	var b strings.Builder
	for i, r := range s {
		before, after := around(s, i, r)
		if room -= size(before) + utf16.RuneLen(r) + size(after); room < 0 {
			return b.String(), false
		}
		b.WriteString(before)
		b.WriteRune(r)
		b.WriteString(after)
	}
	return b.String(), true
}

// around returns what goes before and after the rune r at i of s.
func around(s string, i int, r rune) (before, after string) {
	switch r {
	case '\\', '*', '_', '~', '|', '`', '>', '#', '[', ']':
		return `\`, ""
	case '@', '<': // @everyone, <@1>, <#1>, </command:1>, <t:1>, <:emoji:1>
		return `\`, apart
	case '-', '+': // a list
		if strings.TrimSpace(s[:i]) == "" {
			return `\`, ""
		}
	case '.': // a numbered list
		if onlyDigits(s[:i]) {
			return `\`, ""
		}
	case ':': // https://, :emoji:
		if next := i + 1; next < len(s) && s[next] != ' ' {
			if s[next] == '/' {
				return `\`, apart
			}
			return `\`, ""
		}
	}
	return "", ""
}

func onlyDigits(s string) bool {
	s = strings.TrimSpace(s)
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// plain returns s for where Discord reads no Markdown, such as a footer or a
// button, cut to room.
func plain(s string, room int) string {
	s = strings.TrimSpace(bot.Clean(s))
	if size(s) <= room {
		return s
	}
	n := 1 // for the …
	for i, r := range s {
		if n += utf16.RuneLen(r); n > room {
			return strings.TrimRight(s[:i], " ") + "…"
		}
	}
	return s // unreachable
}

// code returns s, a few words of ours or of the reader's, as a code span.
func code(s string) string {
	return "`" + unticked.Replace(plain(s, maxTitle/2)) + "`"
}

var unticked = strings.NewReplacer("`", "'", "@", "@"+apart, "<", "<"+apart, "://", ":"+apart+"//")

// link returns text, already escaped, that leads to a web address; the text
// alone where the address is none.
func link(text, address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.User != nil || u.Scheme != "http" && u.Scheme != "https" || text == "" {
		return text
	}
	address = reserved.Replace(u.String())
	if len(address) > maxLink || !isWord(address) {
		return text
	}
	return "[" + text + "](" + address + ")"
}

// reserved are characters that would end a link, or mention somebody.
var reserved = strings.NewReplacer("@", "%40", "(", "%28", ")", "%29", "<", "%3C", ">", "%3E", "[", "%5B", "]", "%5D", `\`, "%5C")

// isWord reports whether s is ASCII without spaces and controls.
func isWord(s string) bool {
	for i := range len(s) {
		if s[i] <= ' ' || s[i] >= 0x7f {
			return false
		}
	}
	return utf8.ValidString(s)
}
