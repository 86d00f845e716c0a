package slack

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"ukchina/bot"
)

// escape makes s stand for itself in mrkdwn as to what Slack obeys: mentions,
// links, dates (SD messaging/formatting-message-text). It may be done once
// only, since Slack decodes once.
var escape = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace

// unescape undoes what Slack does to what people type, and to the values of
// buttons.
var unescape = strings.NewReplacer("&amp;", "&", "&lt;", "<", "&gt;", ">").Replace

// size returns how many characters s has by the strictest count: UTF-16
// units, and what Slack escapes at the length of its escape.
func size(s string) int {
	n := 0
	for _, r := range s {
		n += runeSize(r)
	}
	return n
}

func runeSize(r rune) int {
	switch {
	case r == '&':
		return len("&amp;")
	case r == '<' || r == '>':
		return len("&lt;")
	case r > 0xffff:
		return 2
	}
	return 1
}

// clean returns s harmless and on one line. Of a text far longer than most
// characters it reads the beginning only, and reports that it is not whole.
func clean(s string, most int) (cleaned string, whole bool) {
	const mostBytes = 12 // a character: 4 of UTF-8, and as much again that is dropped, twice
	if whole = len(s) <= mostBytes*most; !whole {
		s = s[:mostBytes*most]
	}
	return strings.TrimSpace(bot.Clean(s)), whole
}

// line returns s harmless, on one line, and cut to most characters.
func line(s string, most int) string {
	s, whole := clean(s, most)
	if whole && size(s) <= most {
		return s
	}
	return strings.TrimRightFunc(prefix(s, most-1), unicode.IsSpace) + "…"
}

// prefix returns as much of s as most characters allow.
func prefix(s string, most int) string {
	n := 0
	for i, r := range s {
		if n += runeSize(r); n > most {
			return s[:i]
		}
	}
	return s
}

// cut returns as much of s as most characters allow: up to the last sentence
// that ends in its second half, or else to a word's end, or else as it comes.
func cut(s string, most int) string {
	if size(s) <= most {
		return s
	}
	p := prefix(s, most)
	end := 0
	for i, r := range p {
		if !unicode.IsSpace(r) || i < len(p)/2 {
			continue
		}
		if before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(p[:i], "”’\"'")); strings.ContainsRune(".?!", before) {
			end = i
		}
	}
	if end == 0 {
		end = strings.LastIndexFunc(p, unicode.IsSpace)
	}
	if end <= 0 {
		return p
	}
	return strings.TrimRightFunc(p[:end], unicode.IsSpace)
}
