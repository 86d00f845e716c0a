package terminal

import (
	"os"
	"strconv"

	"golang.org/x/term"

	"ukchina/bot"
)

// Screen returns the layout for what out is: coloured and as wide as the
// terminal, or plain and COLUMNS wide (80 when that is not set) where it is
// none, or a dumb one, or where NO_COLOR is set (no-color.org).
func Screen(out *os.File) Text {
	if !term.IsTerminal(int(out.Fd())) {
		columns, _ := strconv.Atoi(os.Getenv("COLUMNS"))
		return Text{Width: columns}
	}
	width, _, err := term.GetSize(int(out.Fd()))
	if err != nil {
		width = defaultWidth
	}
	name := os.Getenv("TERM")
	return Text{Width: width, Color: os.Getenv("NO_COLOR") == "" && name != "dumb" && name != ""}
}

// Reply returns a reply as lines of text.
func (t Text) Reply(r bot.Reply) string {
	switch {
	case r.Err != nil:
		p := t.page()
		p.line("", bot.Clean(r.Err.Error()))
		return p.out.String()
	case r.Digest != nil:
		return t.Digest(r.Digest)
	}
	return t.Answer(r.Answer)
}
