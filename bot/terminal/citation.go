package terminal

import (
	"fmt"
	"strings"

	"ukchina/briefing"
)

// source returns where a card's words stand, with the article's date:
// "000_acd957af79234d95 ¶18, about 27 Jan 2026".
func source(c briefing.Citation) string {
	if c.Article == nil {
		return ""
	}
	parts := []string{place(c)}
	if p := clean(c.Article.Publisher); p != "" {
		parts = append(parts, p)
	}
	if d := published(c.Article); d != "" {
		parts = append(parts, d)
	}
	return strings.Join(parts, ", ")
}

// place returns where a card's words stand: "000_acd957af79234d95 ¶18".
func place(c briefing.Citation) string {
	if c.Article == nil {
		return ""
	}
	if c.IsZero() {
		return clean(c.Article.ID)
	}
	return fmt.Sprintf("%s ¶%d", clean(c.Article.ID), c.Paragraph())
}

// words returns a card's words for reading: direct speech in quotation marks.
func words(c *briefing.Card) string {
	if c.Type == "direct" {
		return "“" + clean(c.Text()) + "”"
	}
	return clean(c.Text())
}

// written returns how the article names the speaker, where nothing in it says
// the name ("He" for Keir Starmer); "" otherwise.
func written(c *briefing.Card) string {
	if c.Mention == "" || c.Mention == c.Speaker {
		return ""
	}
	names := strings.Fields(strings.ToLower(c.Speaker))
	for _, w := range strings.Fields(strings.ToLower(c.Mention)) {
		for _, n := range names {
			if strings.TrimRight(w, ",’'s") == strings.TrimRight(n, ",’'s") {
				return ""
			}
		}
	}
	return "“" + clean(c.Mention) + "”"
}

// paragraph returns where in its article a card's words stand: "¶18".
func paragraph(c briefing.Citation) string { return fmt.Sprintf("¶%d", c.Paragraph()) }
