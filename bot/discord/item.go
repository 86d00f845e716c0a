package discord

import (
	"fmt"
	"strings"

	"ukchina/bot"
	"ukchina/briefing"
)

// An item is one card as Discord's Markdown. It is shown whole or not at all.
type item struct {
	// heads stand above a run of items, the wider first, and are repeated
	// where a new embed begins.
	heads []string
	body  string
	loose bool // set apart from the item before it by a blank line
}

// Room for the labels of an item, which may be cut; what is left of maxItem is
// for the words, which may not.
const (
	roomName  = 300
	roomCue   = 150
	roomWhere = 300
	maxLink   = 500
)

// items returns the items of cards, in order, one each.
func (r Renderer) items(cards []briefing.Card) []item {
	items := make([]item, len(cards))
	for i := range cards {
		items[i] = r.item(&cards[i])
	}
	return items
}

func (r Renderer) item(c *briefing.Card) item {
	switch bot.Family(c) {
	case "statement", "criticism":
		return r.statement(c)
	case "trip":
		return r.trip(c)
	case "delegation":
		return r.member(c)
	case "article":
		return r.article(c)
	case "event", "figure", "person", "topic":
		return r.line(c)
	}
	return item{body: r.quotation(c, "", maxItem), loose: true}
}

// statement is who, how, the words, where; and the answer to a criticism.
func (r Renderer) statement(c *briefing.Card) item {
	room, beside := maxItem-roomName, ""
	for _, also := range []*briefing.Card{c.Answer, c.Earlier} {
		if also != nil {
			room -= maxItem / 3
		}
	}
	if c.Answer != nil {
		beside += "\n↳ Answer: " + speaker(c.Answer) + "\n" + r.quotation(c.Answer, how(c.Answer), maxItem/3-roomName)
	}
	if c.Earlier != nil {
		beside += "\n↳ " + short(bot.Earlier(c.Earlier), roomName) + ":\n" + r.quotation(c.Earlier, how(c.Earlier), maxItem/3-roomName)
	}
	return item{heads: []string{speaker(c)}, body: r.quotation(c, how(c), room) + beside, loose: true}
}

// also returns where else a card's words stand, which is no link.
func also(c *briefing.Card) string { return short(bot.Also(c), roomWhere) }

// speaker returns who speaks, with role.
func speaker(c *briefing.Card) string {
	if c.Speaker == "" {
		return "*not said who*"
	}
	s := "**" + short(c.Speaker, roomName/2) + "**"
	if c.Role != "" {
		s += ", " + short(c.Role, roomName/2-10)
	}
	return s
}

// how returns the cue, after the words that name the speaker where they are
// not the name, and the time: “He” said, 28 Jan 2026.
func how(c *briefing.Card) string {
	parts := bot.Filled(short(bot.Written(c), roomCue), short(c.Cue, roomCue))
	if d := bot.Date(c.When); d != "" && len(parts) > 0 {
		parts[len(parts)-1] += ", " + short(d, roomCue)
	}
	return strings.Join(parts, " ")
}

// quotation returns a card's words as a block quote under a line that says
// how, with where they stand.
func (r Renderer) quotation(c *briefing.Card, how string, room int) string {
	where := "-# " + r.cited(c.Citation, bot.Source(c.Citation)) + also(c)
	if how != "" {
		how += "\n"
	}
	return how + "> " + words(bot.Words(c), room-size(how)-size(where)-10) + "\n" + where
}

// words returns an article's words, whole; where they have no room, it says so
// instead: words are never cut.
func words(s string, room int) string {
	if out, all := escaped(s, room); all {
		return out
	}
	return fmt.Sprintf("*%d characters, too long to show here: read them in the source*", len([]rune(s)))
}

// trip is what an article says of its trip, or one more passage about it.
func (r Renderer) trip(c *briefing.Card) item {
	if c.Trip == nil {
		where := r.cited(c.Citation, bot.Where(c.Citation))
		label := "**" + escape(bot.TripLabels[c.Group]) + "** "
		return item{body: label + words(c.Text(), maxItem-roomName-size(where)) + " (" + where + also(c) + ")"}
	}
	const room = maxItem / 6
	var b strings.Builder
	for _, fact := range [...][2]string{
		{"Who", bot.Traveller(c)}, {"Where", c.Trip.Where.Text()}, {"When", bot.Time(c.Trip.When)}, {"Why", c.Trip.Purpose.Text()},
	} {
		s := words(fact[1], room)
		if s == "" {
			s = "*" + bot.NotSaid + "*"
		}
		fmt.Fprintf(&b, "**%s** %s\n", fact[0], s)
	}
	return item{body: b.String() + r.quotation(c, "", maxItem-size(b.String())), loose: true}
}

// member is somebody or something of a delegation, or its size.
func (r Renderer) member(c *briefing.Card) item {
	head := "-# " + r.cited(briefing.Citation{Article: c.Article}, bot.Heading(c))
	parts := bot.Filled(words(c.Text(), maxItem-roomName-roomWhere-maxLink), short(c.Role, roomName))
	where := fmt.Sprintf(" (¶%d%s)", c.Paragraph(), also(c)) // the article above is a link
	return item{heads: []string{head, "**" + bot.DelegationLabel(c) + "**"}, body: "- " + strings.Join(parts, ", ") + where}
}

// article is one of the sources.
func (r Renderer) article(c *briefing.Card) item {
	what := c.Article.Title
	if what == "" {
		what = c.Text()
	}
	where := "**" + r.cited(briefing.Citation{Article: c.Article}, bot.Heading(c)) + "**"
	if c.Article.URL != "" {
		where += " " + link("original", c.Article.URL)
	}
	return item{body: where + "\n" + words(what, maxItem-roomWhere-2*maxLink), loose: true}
}

// line is a card that takes a line of a list.
func (r Renderer) line(c *briefing.Card) item {
	label, text, where := bot.Date(c.When), c.Text(), bot.Where(c.Citation)
	switch c.Kind {
	case "figure":
		label = c.Number.Text()
	case "person":
		label, text, where = c.Speaker, strings.Join(bot.Filled(c.Role, c.Group), ", "), ""
	case "topic":
		label, text, where = c.Speaker, c.Group, ""
	}
	s := "- " + words(text, maxItem-2*roomName-roomWhere-maxLink)
	if label != "" {
		s = strings.Replace(s, "- ", "- **"+short(label, roomName)+"** ", 1)
	}
	if where != "" {
		s += " (" + r.cited(c.Citation, where) + also(c) + ")"
	}
	return item{body: s}
}

// cited returns text, which names a place in an article, as a link to it where
// the reader's address is known.
func (r Renderer) cited(c briefing.Citation, text string) string {
	text = short(noBrackets.Replace(text), roomWhere)
	return link(text, r.Link.Citation(c, maxLink))
}

// noBrackets keeps brackets out of a link's text, where an escape does not.
var noBrackets = strings.NewReplacer("[", "(", "]", ")")
