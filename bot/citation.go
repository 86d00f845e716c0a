package bot

import (
	"fmt"
	"strings"

	"ukchina/briefing"
)

// Source returns where a card's words stand, with the article's date:
// "000_acd957af79234d95 ¶18, about 27 Jan 2026".
func Source(c briefing.Citation) string {
	if c.Article == nil {
		return ""
	}
	parts := []string{Where(c)}
	if p := Clean(c.Article.Publisher); p != "" {
		parts = append(parts, p)
	}
	if d := Published(c.Article); d != "" {
		parts = append(parts, d)
	}
	return strings.Join(parts, ", ")
}

// Where returns where a card's words stand: "000_acd957af79234d95 ¶18".
func Where(c briefing.Citation) string {
	if c.Article == nil {
		return ""
	}
	if c.IsZero() {
		return Clean(c.Article.ID)
	}
	return fmt.Sprintf("%s ¶%d", Clean(c.Article.ID), c.Paragraph())
}

// Words returns a card's words for reading: direct speech in quotation marks.
func Words(c *briefing.Card) string {
	if c.Type == "direct" {
		return "“" + Clean(c.Text()) + "”"
	}
	return Clean(c.Text())
}

// Written returns how the article names the speaker, where nothing in it says
// the name ("He" for Keir Starmer); "" otherwise.
func Written(c *briefing.Card) string {
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
	return "“" + Clean(c.Mention) + "”"
}
