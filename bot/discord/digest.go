package discord

import (
	"fmt"
	"slices"

	"github.com/bwmarrin/discordgo"

	"ukchina/bot"
	"ukchina/briefing"
)

// A section of a digest: its title and items, and how to see those left out.
type section struct {
	title string
	items []item
	total int
	query briefing.Query // zero where there is none
	shown int
}

// Digest returns a digest as an embed a section. Where not all fits, every
// section shows its first items, and says how many more there are. key, which
// may be empty, is what the message is found again by.
func (r Renderer) Digest(d *briefing.Digest, key string) Message {
	sections := r.sections(d)
	head := short(bot.DigestTitle(d), maxTitle)
	share(sections, maxEmbedded-maxUnder-size(head)-len("****"))
	p := packer{room: maxEmbedded - maxUnder}
	if len(sections) == 0 {
		p.embed(bot.DigestTitle(d))
		p.paragraph("There is nothing to tell.")
	}
	for i, s := range sections {
		if i == 0 {
			p.embed(bot.DigestTitle(d))
			p.paragraph("**" + short(s.title, maxTitle) + "**")
		} else {
			p.embed(s.title)
		}
		for _, it := range s.items[:s.shown] {
			p.item(it)
		}
		if rest := r.rest(s); rest != "" {
			p.paragraph(rest)
		}
	}
	m := Message{Embeds: p.done(key)}
	m.Components = r.sectionButtons(sections)
	return m
}

// sections returns what a digest has to say, section by section.
func (r Renderer) sections(d *briefing.Digest) []section {
	var list []section
	for _, s := range d.Sections {
		if len(s.Cards) > 0 {
			list = append(list, section{title: title(s), items: r.items(s.Cards), total: s.Total, query: s.Query})
		}
	}
	if !d.Since.IsZero() {
		list = append(list, section{title: bot.NewTitle(d), items: r.items(d.New), total: len(d.New)})
	}
	return list[:min(len(list), maxEmbeds)]
}

// share shares the room between sections, item by item in turn, so that a long
// section does not push out those after it.
func share(sections []section, room int) {
	full := make([]bool, len(sections))
	spent := make([]int, len(sections)) // of maxDescription
	for _, s := range sections {
		room -= size(short(s.title, maxTitle)) + roomRest
	}
	for slices.Contains(full, false) {
		for i := range sections {
			s := &sections[i]
			if full[i] || s.shown == len(s.items) {
				full[i] = true
				continue
			}
			n := s.items[s.shown].size()
			if full[i] = n > room || spent[i]+n > maxDescription-maxTitle-roomRest-len("****"); !full[i] {
				room, spent[i], s.shown = room-n, spent[i]+n, s.shown+1
			}
		}
	}
}

// size returns the most that an item takes, heads and all.
func (it item) size() int {
	n := size(it.body) + 2
	for _, h := range it.heads {
		n += size(h) + 1
	}
	return n
}

// roomRest is the room for the line that rest returns.
const roomRest = 100

// rest says how many items of a section are left out, and how to see them.
func (r Renderer) rest(s section) string {
	n := s.total - s.shown
	if n <= 0 {
		return ""
	}
	if s.query == (briefing.Query{}) || s.query.Person == "" && needsArgument(s.query.Verb) {
		return fmt.Sprintf("… and %d more", n)
	}
	return fmt.Sprintf("… and %d more: %s", n, code(r.command()+" "+string(s.query.Verb)))
}

// needsArgument reports whether a verb alone is no question.
func needsArgument(v briefing.Verb) bool {
	return slices.Contains([]briefing.Verb{briefing.VerbSaid, briefing.VerbWhoSaid, briefing.VerbPerson, briefing.VerbSearch}, v)
}

// sectionButtons returns a button for each section that shows not all.
func (r Renderer) sectionButtons(sections []section) []discordgo.MessageComponent {
	var row []discordgo.MessageComponent
	asked := map[briefing.Verb]bool{"": true}
	for _, s := range sections {
		if s.total > s.shown && !asked[s.query.Verb] && !needsArgument(s.query.Verb) && len(row) < maxButtons {
			asked[s.query.Verb] = true
			row = append(row, r.button("More: "+s.title, discordgo.SecondaryButton, askAgain, bot.Page{Query: string(s.query.Verb)}))
		}
	}
	return rows(row)
}
