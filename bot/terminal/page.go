package terminal

import (
	"strings"

	"ukchina/bot"
)

const (
	defaultWidth = 80
	maxWidth     = 100 // longer lines are hard to follow
	minWidth     = 20
	// narrow is the width below which labels stand above their text.
	narrow = 60
	// maxLabel is the widest a column of labels gets.
	maxLabel = 26
)

// A page is an answer being laid out.
type page struct {
	palette
	link  bot.Linker
	width int
	out   strings.Builder
	gaps  bool // whether a blank line goes before the next line
}

// gap makes a blank line go before what is put next, unless it is the first.
func (p *page) gap() { p.gaps = p.out.Len() > 0 }

// put writes styled text wrapped to the width, its first line after first,
// the others after rest.
func (p *page) put(first, rest, s string) {
	if p.gaps {
		p.out.WriteByte('\n')
		p.gaps = false
	}
	room := max(p.width-max(width(first), width(rest)), minWidth/2)
	for i, line := range wrap(s, room) {
		if i > 0 {
			first = rest
		}
		p.out.WriteString(strings.TrimRight(first+line, " "))
		p.out.WriteByte('\n')
	}
}

// line writes styled text after an indent.
func (p *page) line(indent, s string) { p.put(indent, indent, s) }

// row writes styled text beside a label of a column that wide; below it on
// narrow pages and where the label is too long.
func (p *page) row(column int, label, s string) {
	indent := strings.Repeat(" ", p.indent(column))
	wide := width(label)
	if wide > 0 && (p.width < narrow || wide > column) {
		p.line("", label)
		wide, label = 0, ""
	}
	if p.width >= narrow {
		label += strings.Repeat(" ", column+2-wide)
	} else {
		label = indent
	}
	p.put(label, indent, s)
}

// under writes faint text below a row's text.
func (p *page) under(column int, s string) {
	indent := strings.Repeat(" ", p.indent(column))
	p.put(indent, indent, p.faint.Render(s))
}

// indent returns where the text of rows with that column of labels starts.
func (p *page) indent(column int) int {
	if p.width < narrow {
		return 2
	}
	return column + 2
}

// column returns the width of a column that holds labels, as wide as the
// widest of those that are not too wide.
func column(labels []string) int {
	widest := 0
	for _, l := range labels {
		if w := width(l); w <= maxLabel {
			widest = max(widest, w)
		}
	}
	return widest
}
