package terminal

import (
	"strings"

	"github.com/clipperhouse/displaywidth"
)

// The libraries that style and wrap for terminals make tables when a program
// starts, which takes longer than an answer; displaywidth is what they measure
// with.
var screenWidth = displaywidth.Options{ControlSequences: true}

// width returns how many columns styled text takes.
func width(s string) int { return screenWidth.String(s) }

// wrap breaks styled text into lines of at most so many columns, at spaces
// and, where a word is too long, between characters as people see them. Every
// line ends in plain, and the next takes up its style and link.
func wrap(s string, columns int) []string {
	w := wrapper{columns: columns}
	for i, word := range strings.Split(s, " ") {
		w.word(word, i > 0)
	}
	w.end()
	return w.lines
}

// A wrapper is a text being wrapped.
type wrapper struct {
	columns int
	lines   []string
	line    strings.Builder
	width   int    // of line
	style   string // the escape sequence in force, "" for plain
	link    string // the sequence that opened a link, "" where none is open
}

// word adds a word, after a space where there was one.
func (w *wrapper) word(word string, spaced bool) {
	wide := width(word)
	switch {
	case !spaced:
	case w.width+1+wide > w.columns && w.width > 0 && (wide <= w.columns || w.width > w.columns/2):
		w.end()
	default:
		w.line.WriteByte(' ')
		w.width++
	}
	for g := screenWidth.StringGraphemes(word); g.Next(); {
		if g.Width() > 0 && w.width+g.Width() > w.columns {
			w.end()
		}
		w.line.WriteString(g.Value())
		w.width += g.Width()
		switch {
		case g.Value() == linkEnd:
			w.link = ""
		case strings.HasPrefix(g.Value(), linkStart):
			w.link = g.Value()
		case strings.HasPrefix(g.Value(), "\x1b"):
			w.style = strings.TrimSuffix(g.Value(), plainStyle)
		}
	}
}

// end ends the line.
func (w *wrapper) end() {
	if w.link != "" {
		w.line.WriteString(linkEnd)
	}
	if w.style != "" {
		w.line.WriteString(plainStyle)
	}
	w.lines = append(w.lines, w.line.String())
	w.line.Reset()
	w.line.WriteString(w.style + w.link)
	w.width = 0
}
