package slack

import (
	"strings"

	"github.com/slack-go/slack"

	"ukchina/bot"
	"ukchina/briefing"
)

// statement draws a statement or a criticism, with the answer to it. Who
// speaks is said unless prev, the card above, is theirs too.
func (r *Renderer) statement(c, prev *briefing.Card, most int) item {
	var it item
	var elements []slack.RichTextElement
	if prev == nil || prev.Kind != c.Kind || prev.Speaker != c.Speaker {
		elements = append(elements, speaker("", c))
	}
	it.quote(r, elements, c, most)
	it.gist = gist(c)
	if c.Answer != nil {
		it.quote(r, []slack.RichTextElement{speaker("Answer: ", c.Answer)}, c.Answer, most)
		it.gist += "\nAnswer: " + gist(c.Answer)
	}
	if c.Earlier != nil {
		earlier := line(bot.Earlier(c.Earlier), maxSource) + ":"
		it.quote(r, []slack.RichTextElement{paragraph(run(earlier, bold))}, c.Earlier, most)
		it.gist += "\n" + earlier + " " + gist(c.Earlier)
	}
	return it
}

// passage draws a paragraph that was looked for.
func (r *Renderer) passage(c *briefing.Card, most int) item {
	var it item
	it.quote(r, nil, c, most)
	it.gist = gist(c)
	return it
}

// quote adds a card's words, after what is said above them.
func (it *item) quote(r *Renderer, above []slack.RichTextElement, c *briefing.Card, most int) {
	if s := how(c); s != "" {
		above = append(above, paragraph(run(s, nil)))
	}
	words, rest := quotation(c, most)
	if words != "" {
		above = append(above, &slack.RichTextQuote{Type: slack.RTEQuote, Elements: run(words, nil)})
	}
	if rest != "" {
		above = append(above, paragraph(run(rest, italic)))
	}
	it.blocks = append(it.blocks, rich(above...)...)
	it.blocks = append(it.blocks, r.source(c.Citation, bot.Source(c.Citation)+bot.Also(c))...)
}

// quotation returns a card's words, direct speech in quotation marks; and
// what is said below them when they had to be cut.
func quotation(c *briefing.Card, most int) (words, rest string) {
	words, whole := clean(c.Text(), most)
	if short := cut(words, most-len("“”")); len(short) < len(words) {
		words, whole = short, false
	}
	if c.Type == "direct" {
		words = "“" + words + "”"
	}
	if whole {
		return words, ""
	}
	return words, "… (cut; read the whole at " + line(bot.Where(c.Citation), maxSource) + ")"
}

// speaker returns who speaks, with role.
func speaker(before string, c *briefing.Card) *slack.RichTextSection {
	name := line(c.Speaker, maxName)
	if name == "" {
		return paragraph(run(before+"not said who", italic))
	}
	p := paragraph(run(before, nil), run(name, bold))
	if role := line(c.Role, maxRole); role != "" {
		p.Elements = append(p.Elements, run(", "+role, nil)...)
	}
	return p
}

// how returns the cue, after the words that name the speaker where they are
// not the name, and the time: “He” said, 28 Jan 2026.
func how(c *briefing.Card) string {
	s := strings.Join(bot.Filled(line(bot.Written(c), maxCue), line(c.Cue, maxCue)), " ")
	if d := line(bot.Date(c.When), maxCue); d != "" && s != "" {
		s += ", " + d
	}
	return s
}

// gist returns a statement or a passage as a sentence.
func gist(c *briefing.Card) string {
	who := strings.Join(bot.Filled(line(c.Speaker, maxName), line(c.Role, maxRole), line(c.Cue, maxCue)), ", ")
	if who != "" {
		who += ": "
	}
	words, rest := quotation(c, maxText/2)
	if rest != "" {
		return who + words + " " + rest
	}
	return who + words + cited(c.Citation)
}

// cited returns where a card's words stand, in brackets.
func cited(c briefing.Citation) string {
	if s := line(bot.Where(c), maxSource); s != "" {
		return " (" + s + ")"
	}
	return ""
}

// source returns the line below a quotation: where it stands, and a link to
// it where there are pages to link to.
func (r *Renderer) source(c briefing.Citation, words string) []slack.Block {
	words = line(words, maxSource)
	if words == "" {
		return nil
	}
	b := slack.NewContextBlock("", plain(words))
	if u := r.address(c); u != "" {
		b.ContextElements.Elements = append(b.ContextElements.Elements, markup("<"+escape(u)+"|in context>"))
	}
	return []slack.Block{b}
}

// address returns the page that shows a citation's words, marked; "" where
// there is none.
func (r *Renderer) address(c briefing.Citation) string {
	if c.IsZero() {
		return ""
	}
	return r.Link.Citation(c, maxLink)
}
