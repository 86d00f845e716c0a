package ingest

import (
	"strings"
	"unicode/utf8"

	"ukchina/briefing/text"
)

// parsePlain reads a .txt: the article's text is the file's own, to the last
// byte, and each line that is not empty is a paragraph. A byte order mark is
// not part of the text: offsets count from the character after it.
func parsePlain(s string) content {
	return content{text: s, paragraphs: lines(s)}
}

// lines returns the non-empty lines of s without the white space around them.
// All of Unicode's line ends count, since the files of old systems end their
// lines with a carriage return alone.
func lines(s string) []text.Span {
	var out []text.Span
	for at := 0; at < len(s); {
		end, next := len(s), len(s)
		if i := strings.IndexAny(s[at:], "\n\r\v\f\u0085\u2028\u2029"); i >= 0 {
			end = at + i
			_, width := utf8.DecodeRuneInString(s[end:])
			next = end + width
		}
		if line := strings.TrimSpace(s[at:end]); line != "" {
			start := at + strings.Index(s[at:end], line)
			out = append(out, text.Span{Start: start, End: start + len(line)})
		}
		at = next
	}
	return out
}

// join makes an article's text of its paragraphs.
func join(c content, paragraphs []string) content {
	var b strings.Builder
	for _, p := range paragraphs {
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		start := b.Len()
		b.WriteString(p)
		c.paragraphs = append(c.paragraphs, text.Span{Start: start, End: b.Len()})
	}
	c.text = b.String()
	return c
}
