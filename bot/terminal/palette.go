package terminal

// A style is the parameters of an escape sequence that selects a graphic
// rendition (ECMA-48, SGR); the empty style is plain.
type style string

// plainStyle is the sequence that ends any style.
const plainStyle = "\x1b[m"

// Render returns s in the style.
func (t style) Render(s string) string {
	if t == "" || s == "" {
		return s
	}
	return "\x1b[" + string(t) + "m" + s + plainStyle
}

// A palette colours what is written. It keeps to weights and to the colours
// every terminal's own theme defines, which reads on dark and on light.
type palette struct{ heading, name, number, faint, cue, command style }

// plain leaves text as it is.
var plain = palette{}

var colours = palette{
	heading: "1;35", // bold magenta
	name:    "1",
	number:  "1",
	faint:   "2",
	cue:     "36", // cyan
	command: "32", // green
}
