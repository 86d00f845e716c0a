package discord

import (
	"cmp"
	"slices"
	"strings"

	"github.com/bwmarrin/discordgo"

	"ukchina/bot"
	"ukchina/briefing"
)

// A section of a digest: its title and items, of which some are shown.
type section struct {
	title  string
	items  []item
	linked []item // the same with all their links
	answer *briefing.Answer
	shown  int // of the items
	spent  int // what those take
}

// Digest returns a digest as an embed a section. Where not all fits, every
// section shows its first items, and says how many more there are. above, which
// may be empty, is said before them; key, which may be empty, is what the
// message is found again by.
func (r Renderer) Digest(d *briefing.Digest, above, key string) Message {
	if d.Later && d.Empty() {
		p := packer{room: maxEmbedded - maxUnder}
		p.embed("")
		p.paragraph(short(strings.TrimSpace(above+"\n"+bot.NothingNew(d)), maxNote))
		return Message{Embeds: p.done(key)}
	}
	sections := r.sections(d)
	head := []string{short(bot.DigestTitle(d), maxTitle), short(above, maxTitle), short(bot.NewTitle(d), maxTitle)}
	foot := ""
	if d.Later {
		foot = bot.Whole + ": " + code(r.command()+" "+string(briefing.VerbDigest))
	}
	r.share(sections, maxEmbedded-maxUnder-size(strings.Join(append(head, foot), "****\n\n\n\n")))
	p := packer{room: maxEmbedded - maxUnder}
	p.embed(bot.DigestTitle(d))
	for _, s := range bot.Filled(head[1:]...) {
		p.paragraph(s)
	}
	r.pack(&p, sections)
	if foot != "" {
		p.paragraph(foot)
	}
	m := Message{Embeds: p.done(key)}
	m.Components = r.sectionButtons(sections)
	return m
}

// pack packs what is shown of each section: the first into the embed that is there, the
// others into embeds of their own.
func (r Renderer) pack(p *packer, sections []section) {
	if len(sections) == 0 {
		p.paragraph("There is nothing to tell.")
	}
	for i, s := range sections {
		if i == 0 {
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
}

// sections returns what leads a digest, section by section.
func (r Renderer) sections(d *briefing.Digest) []section {
	var list []section
	for _, s := range d.Lead() {
		list = append(list, section{title: title(s), items: r.glance(s.Cards), linked: r.items(s.Cards), answer: s})
	}
	return list[:min(len(list), maxEmbeds)]
}

// glance returns the items of cards for a digest, where lists have no links
// yet: those take as much room as the words (see [section.link]).
func (r Renderer) glance(cards []briefing.Card) []item {
	items := r.items(cards)
	r.Link = nil
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
		if n == 0 || n > room || s.spent+n > maxSpent {
			open = slices.DeleteFunc(open, func(o *section) bool { return o == s })
			continue
		}
		room, s.spent, s.shown = room-n, s.spent+n, s.shown+1
	}
	for i := range sections {
		room -= sections[i].link(room)
	}
}

// link links all that a section shows, where that fits in room and pushes
// nothing out, and returns how much of it that takes.
func (s *section) link(room int) (took int) {
	for i := range s.shown {
		took += size(s.linked[i].body) - size(s.items[i].body)
	}
	if took > room || s.spent+took > maxSpent {
		return 0
	}
	s.items, s.spent = s.linked, s.spent+took
	return took
}

// maxSpent is how much the items of a section take: an embed has its title and
// what is left out, besides.
const maxSpent = maxDescription - 2*maxTitle

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
	more, query := bot.Left(s.answer, s.shown)
	if query != "" {
		more += ": " + code(r.command()+" "+query)
	}
	return more
}

// sectionButtons returns a button for each section that shows not all, where a
// question shows the rest.
func (r Renderer) sectionButtons(sections []section) []discordgo.MessageComponent {
	var row []discordgo.MessageComponent
	asked := map[string]bool{}
	for _, s := range sections {
		if _, query := bot.Left(s.answer, s.shown); query == string(s.answer.Query.Verb) && query != "" && !asked[query] && len(row) < maxButtons {
			asked[query] = true
			row = append(row, r.button("More: "+s.title, discordgo.SecondaryButton, askAgain, bot.Page{Query: query}))
		}
	}
	return rows(row)
}
