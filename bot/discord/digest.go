package discord

import (
	"cmp"
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
	shown int            // of the items
	spent int            // what those take
}

// Digest returns a digest as an embed a section. Where not all fits, every
// section shows its first items, and says how many more there are. key, which
// may be empty, is what the message is found again by.
func (r Renderer) Digest(d *briefing.Digest, key string) Message {
	sections := r.sections(d)
	head := short(bot.DigestTitle(d), maxTitle)
	r.share(sections, maxEmbedded-maxUnder-size(head)-len("****"))
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
			list = append(list, section{title: title(s), items: r.glance(s.Cards), total: s.Total, query: s.Query})
		}
	}
	if !d.Since.IsZero() {
		list = append(list, section{title: bot.NewTitle(d), items: r.items(d.New), total: len(d.New)})
	}
	return list[:min(len(list), maxEmbeds)]
}

// glance returns the items of cards for a digest, where lists have no links:
// those take as much room as the words.
func (r Renderer) glance(cards []briefing.Card) []item {
	items := r.items(cards)
	r.Base = ""
	for i := range cards {
		if cards[i].Kind == "event" || cards[i].Kind == "figure" {
			items[i] = r.item(&cards[i])
		}
	}
	return items
}

// share shares the room between sections: the next item goes to the one that
// has the least, so that a long section does not push out those after it.
func (r Renderer) share(sections []section, room int) {
	open := make([]*section, len(sections))
	for i := range sections {
		open[i] = &sections[i]
		room -= size(short(sections[i].title, maxTitle)) + size(r.rest(sections[i])) + len("\n\n")
	}
	for len(open) > 0 {
		s := slices.MinFunc(open, func(a, b *section) int { return cmp.Compare(a.spent, b.spent) })
		n := s.next()
		if n == 0 || n > room || s.spent+n > maxDescription-2*maxTitle {
			open = slices.DeleteFunc(open, func(o *section) bool { return o == s })
			continue
		}
		room, s.spent, s.shown = room-n, s.spent+n, s.shown+1
	}
}

// next returns the most that the next item takes; 0 where there is none.
func (s *section) next() int {
	if s.shown == len(s.items) {
		return 0
	}
	it, before := s.items[s.shown], item{}
	if s.shown > 0 {
		before = s.items[s.shown-1]
	}
	n := size(it.body) + len("\n\n")
	for _, h := range it.newHeads(before) {
		n += size(h) + len("\n")
	}
	return n
}

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
			row = append(row, r.button("More: "+s.title, discordgo.SecondaryButton, askAgain,
				bot.Page{Offset: s.shown, Query: string(s.query.Verb)}))
		}
	}
	return rows(row)
}
