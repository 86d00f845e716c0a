package terminal

import (
	"strings"

	"ukchina/briefing"
)

// A terminal shows text between linkStart, an address, linkMiddle and linkEnd
// as a link (OSC 8, gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda);
// one that does not know the sequence shows the text.
const (
	linkStart  = "\x1b]8;;"
	linkMiddle = "\x1b\\"
	linkEnd    = linkStart + linkMiddle
	// maxLink is how long an address may be for VTE, and for iTerm2 (same
	// page), in bytes.
	maxLink = 2083
)

// cite returns words that name a place in an article as a link to that place,
// where there are links.
func (p *page) cite(c briefing.Citation, words string) string {
	address := p.link.Citation(c, maxLink)
	if address == "" || words == "" || strings.ContainsFunc(address, func(r rune) bool { return r <= ' ' || r >= 0x7f }) {
		return words
	}
	return linkStart + address + linkMiddle + words + linkEnd
}
