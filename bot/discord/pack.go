package discord

import (
	"slices"
	"strings"

	"github.com/bwmarrin/discordgo"
)

// colour is the bar beside an embed.
const colour = 0x2f6fb0

// A packer puts text into embeds until Discord takes no more.
type packer struct {
	embeds []*discordgo.MessageEmbed
	text   strings.Builder // the description of the last of embeds
	used   int             // of maxEmbedded, with the text
	room   int             // how much of maxEmbedded may be used
	last   item            // the item put last into text; zero at its start
}

// embed begins an embed with a title, which may be empty.
func (p *packer) embed(title string) {
	p.flush()
	title = short(title, maxTitle)
	p.used += size(title)
	p.embeds = append(p.embeds, &discordgo.MessageEmbed{Title: title, Color: colour})
}

// flush ends the last embed.
func (p *packer) flush() {
	if n := len(p.embeds); n > 0 {
		p.embeds[n-1].Description = strings.TrimSpace(p.text.String())
	}
	p.text.Reset()
	p.last = item{}
}

// paragraph puts text of ours, which fits.
func (p *packer) paragraph(s string) {
	if p.text.Len() > 0 {
		s = "\n\n" + s
	}
	p.text.WriteString(s)
	p.used += size(s)
}

// item puts an item into the last embed or, where that is full, a new one. It
// reports whether there was room.
func (p *packer) item(it item) bool {
	s := p.joined(it)
	if n := size(p.text.String()) + size(s); n > maxDescription {
		s = strings.Join(append(slices.Clone(it.heads), it.body), "\n")
		if len(p.embeds) == maxEmbeds || p.used+size(s) > p.room {
			return false
		}
		p.embed("")
	}
	if p.used+size(s) > p.room {
		return false
	}
	p.text.WriteString(s)
	p.used += size(s)
	p.last = it
	return true
}

// joined returns an item as it goes on from the text before: with the heads
// that are new.
func (p *packer) joined(it item) string {
	heads := it.newHeads(p.last)
	s := strings.Join(append(slices.Clone(heads), it.body), "\n")
	switch {
	case p.text.Len() == 0:
		return s
	case it.loose || p.last.body == "" || len(heads) > 0 || p.last.loose:
		return "\n\n" + s
	}
	return "\n" + s
}

// newHeads returns it's heads without those that it shares with the item
// before.
func (it item) newHeads(before item) []string {
	same := 0
	for same < min(len(it.heads), len(before.heads)) && it.heads[same] == before.heads[same] {
		same++
	}
	return it.heads[same:]
}

// done returns the embeds, with a footer on the last.
func (p *packer) done(footer string) []*discordgo.MessageEmbed {
	p.flush()
	if footer != "" && len(p.embeds) > 0 {
		p.embeds[len(p.embeds)-1].Footer = &discordgo.MessageEmbedFooter{Text: plain(footer, maxUnder)}
	}
	return p.embeds
}
