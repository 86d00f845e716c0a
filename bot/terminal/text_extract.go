package terminal

import (
	"fmt"
	"strings"

	"ukchina/bot"
	"ukchina/briefing"
)

// A Found is a statement with the rule that found it; the rule is empty where
// it is not asked for.
type Found struct {
	briefing.Card
	Rule string
}

// Extract returns an article's statements in reading order as lines of text.
func (t Text) Extract(a *briefing.Article, found []Found) string {
	p := t.page()
	p.line("", p.heading.Render(bot.Source(briefing.Citation{Article: a})))
	if a.Title != "" {
		p.line("", bot.Clean(a.Title))
	}
	for i := range found {
		p.gap()
		p.row(paragraphColumn, p.faint.Render(paragraph(found[i].Citation)), p.speaker(&found[i].Card))
		p.found(&found[i])
	}
	return p.out.String() + "\n"
}

// paragraphColumn is as wide as "¶999".
const paragraphColumn = 4

// found writes how a statement was found, and its words.
func (p *page) found(f *Found) {
	indent := strings.Repeat(" ", p.indent(paragraphColumn))
	how := p.how(&f.Card)
	if how != "" {
		how += ", "
	}
	how += p.faint.Render(f.Type)
	if f.Rule != "" {
		how += p.faint.Render(", by the rule " + bot.Clean(f.Rule))
	}
	p.line(indent, how)
	bar := indent + p.faint.Render("│") + " "
	p.put(bar, bar, bot.Words(&f.Card))
}

// paragraph returns where in its article a card's words stand: "¶18".
func paragraph(c briefing.Citation) string { return fmt.Sprintf("¶%d", c.Paragraph()) }
