package slack

import (
	"fmt"
	"strings"

	"github.com/slack-go/slack"

	"ukchina/bot"
	"ukchina/briefing"
)

// row draws a card that is one line of a list. most bounds its words.
func (r *Renderer) row(c, prev *briefing.Card, most int) item {
	switch bot.Family(c) {
	case "delegation":
		return r.member(c, prev, most)
	case "event":
		return r.told(line(bot.Date(c.When), maxName), c, bot.Source(c.Citation)+bot.Also(c), most)
	case "figure":
		return r.told(line(c.Number.Text(), maxName), c, bot.FigureSource(c), most)
	case "trip":
		return r.told(bot.TripLabels[c.Group], c, bot.Where(c.Citation)+bot.Also(c), most)
	case "article":
		return r.article(c, most)
	}
	return named(c) // person, topic
}

// member draws a line about a delegation, below the article that tells of it.
func (r *Renderer) member(c, prev *briefing.Card, most int) item {
	it := r.told("", c, fmt.Sprintf("¶%d", c.Paragraph())+bot.Also(c), most)
	it.list = bot.DelegationLabel(c)
	it.gist = it.list + ": " + it.gist
	if heading := line(bot.Heading(c), maxSource); heading != "" && (prev == nil || prev.Article != c.Article) {
		it.blocks = []slack.Block{remark(heading)}
	}
	return it
}

// told draws a label, a card's words, with role, and where they stand.
func (r *Renderer) told(label string, c *briefing.Card, source string, most int) item {
	words, rest := quotation(c, most)
	role, source := line(c.Role, maxRole), line(source, maxSource)
	it := item{row: paragraph(run(label, bold))}
	if label != "" {
		it.row.Elements = append(it.row.Elements, run(": ", nil)...)
		it.gist = label + ": "
	}
	it.gist += strings.Join(bot.Filled(words, role), ", ") + rest
	if role != "" {
		words += ", " + role
	}
	it.row.Elements = append(it.row.Elements, run(words, nil)...)
	it.row.Elements = append(it.row.Elements, run(rest, italic)...)
	if source != "" {
		it.row.Elements = append(it.row.Elements, run("  ", nil)...)
		it.row.Elements = append(it.row.Elements, r.reference(c.Citation, source))
		it.gist += cited(c.Citation)
	}
	return it
}

// reference returns where words stand, as a link where there are pages to
// link to.
func (r *Renderer) reference(c briefing.Citation, words string) slack.RichTextSectionElement {
	if u := r.address(c); u != "" {
		return slack.NewRichTextSectionLinkElement(u, words, italic)
	}
	return slack.NewRichTextSectionTextElement(words, italic)
}

// named draws a person or a topic.
func named(c *briefing.Card) item {
	name, role, group := line(c.Speaker, maxName), line(c.Role, maxRole), line(c.Group, maxRole)
	after := strings.Join(bot.Filled(role, group), ", ")
	it := item{row: paragraph(run(name, bold)), gist: strings.Join(bot.Filled(name, after), ", ")}
	if after != "" {
		it.row.Elements = append(it.row.Elements, run(", "+after, nil)...)
	}
	return it
}

// article draws a source: its name and day, its title or else how it begins,
// and its address, which is no link, since it may come from the article.
func (r *Renderer) article(c *briefing.Card, most int) item {
	name := line(bot.Heading(c), maxSource)
	words, rest := quotation(c, most)
	if c.Article.Title != "" {
		words, rest = line(c.Article.Title, most), ""
	}
	it := item{row: paragraph(run(name, bold)), gist: strings.Join(bot.Filled(name, words), ": ") + rest}
	if name != "" && r.address(c.Citation) != "" {
		it.row = paragraph([]slack.RichTextSectionElement{r.reference(c.Citation, name)})
	}
	for _, s := range bot.Filled(words, rest, line(c.Article.URL, maxSource)) {
		it.row.Elements = append(it.row.Elements, run("\n"+s, nil)...)
	}
	return it
}
