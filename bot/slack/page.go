package slack

import (
	"fmt"
	"strings"

	"github.com/slack-go/slack"

	"ukchina/bot"
	"ukchina/briefing"
)

// An entry is a card in its place: all that a page is cut between.
type entry struct {
	section string // of a digest; empty in answers
	card    *briefing.Card
	remark  string // instead of a card
}

// An item is an entry drawn: blocks of its own, or a row of a list.
type item struct {
	blocks []slack.Block
	row    *slack.RichTextSection
	list   string // the heading of the list that the row is in
	gist   string // for who cannot see the blocks
}

// A page is filled with items while they fit.
type page struct {
	blocks []slack.Block
	// room and free are how many characters and blocks may be added.
	room, free int
	// rows is the list at the page's end, which further rows go into.
	rows   *slack.RichTextList
	listed string // the heading of rows
	gist   []string
	shown  int
}

// fill shows entries from the start until one does not fit. It shows one at
// least: a quotation that fits no page is cut.
func (r *Renderer) fill(p *page, entries []entry) {
	for i, e := range entries {
		var prev *entry
		if i > 0 {
			prev = &entries[i-1]
		}
		it := r.draw(e, prev, p.room)
		for most := p.room; i == 0 && !p.fits(it) && most > minQuote; most = most * 3 / 4 {
			it = r.draw(e, prev, most)
		}
		if !p.fits(it) {
			return
		}
		p.add(it)
	}
}

// draw draws an entry below another; no quotation gets longer than most.
func (r *Renderer) draw(e entry, prev *entry, most int) item {
	var above *briefing.Card
	starts := prev == nil || prev.section != e.section
	if !starts {
		above = prev.card
	}
	it := r.card(e, above, most)
	if e.section != "" && starts {
		it.blocks = append(header(e.section), it.blocks...)
		it.gist = line(e.section, maxHeader) + "\n" + it.gist
	}
	return it
}

func (r *Renderer) card(e entry, above *briefing.Card, most int) item {
	c := e.card
	switch {
	case c == nil:
		return item{blocks: []slack.Block{remark(e.remark)}, gist: e.remark}
	case c.Kind == "statement" || c.Kind == "criticism":
		return r.statement(c, above, most)
	case c.Kind == "trip" && c.Trip != nil:
		return r.trip(c, most)
	case c.Kind == "passage" && c.Group == "":
		return r.passage(c, most)
	}
	it := r.row(c, above, most)
	if len(it.row.Elements) == 0 { // Slack takes no empty line
		it.row.Elements = run("–", nil)
	}
	return it
}

// fits reports whether it can be added.
func (p *page) fits(it item) bool {
	blocks, room := len(it.blocks), chars(it.blocks)
	if it.row != nil {
		room += runChars(it.row.Elements)
		if p.newList(it) {
			blocks++
			room += size(it.list)
		}
	}
	return blocks <= p.free && room <= p.room
}

// newList reports whether a row begins a list.
func (p *page) newList(it item) bool {
	return p.rows == nil || len(it.blocks) > 0 || p.listed != it.list
}

// add adds an item that fits.
func (p *page) add(it item) {
	begins := p.newList(it)
	blocks := it.blocks
	switch {
	case it.row == nil:
		p.rows = nil
	case begins:
		p.rows, p.listed = slack.NewRichTextList(slack.RTEListBullet, 0, it.row), it.list
		elements := []slack.RichTextElement{p.rows}
		if it.list != "" {
			elements = []slack.RichTextElement{paragraph(run(it.list, bold)), p.rows}
		}
		blocks = append(blocks, rich(elements...)...)
	default:
		p.rows.Elements = append(p.rows.Elements, it.row)
		p.room -= runChars(it.row.Elements)
	}
	p.blocks = append(p.blocks, blocks...)
	p.room -= chars(blocks)
	p.free -= len(blocks)
	p.gist = append(p.gist, it.gist)
	p.shown++
}

// text returns v in words, its items cut to what fits, escaped. more is how
// many further items there are.
func (p *page) text(v *view, more int) string {
	parts := bot.Filled(line(v.title, maxHeader))
	for _, h := range hints(v.note) {
		parts = append(parts, h.read())
	}
	if len(v.suggestions) > 0 {
		parts = append(parts, line("Try: "+strings.Join(v.suggestions, ", "), maxNote))
	}
	room := maxText - maxDigits
	for _, s := range parts {
		room -= size(s) + 1
	}
	for i, g := range p.gist {
		if room -= size(g) + 1; room < 0 {
			more += p.shown - i
			break
		}
		parts = append(parts, g)
	}
	if more > 0 {
		parts = append(parts, fmt.Sprintf("… and %d more", more))
	}
	return escape(strings.Join(parts, "\n"))
}

// entries returns an answer's cards in their places.
func entries(a *briefing.Answer) []entry {
	list := make([]entry, len(a.Cards))
	for i := range a.Cards {
		list[i].card = &a.Cards[i]
	}
	return list
}

// digestEntries returns what leads a digest, its cards in their places;
// command is how more of a section is asked for.
func digestEntries(d *briefing.Digest, command string) []entry {
	var list []entry
	for _, s := range d.Lead() {
		for i := range s.Cards {
			list = append(list, entry{section: s.Title, card: &s.Cards[i]})
		}
		if more, query := bot.Left(s, len(s.Cards)); more != "" {
			if query != "" {
				more += ": " + command + " " + query
			}
			list = append(list, entry{section: s.Title, remark: more})
		}
	}
	return list
}
