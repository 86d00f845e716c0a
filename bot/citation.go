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

// mostAlso is how many sources are named beside the first.
const mostAlso = 2

// Also returns where else a card's words stand, to go on from the first of its
// sources: "; also PA-2026-01-27 ¶4, PA, 27 Jan 2026".
func Also(c *briefing.Card) string {
	var also []string
	for i, at := range c.Also {
		if i == mostAlso {
			also = append(also, fmt.Sprintf("%d more", len(c.Also)-mostAlso))
			break
		}
		also = append(also, Source(at))
	}
	if also == nil {
		return ""
	}
	return "; also " + strings.Join(also, "; ")
}

// Earlier stands before what somebody said on a point before: "Earlier, 3 Dec
// 2025".
func Earlier(c *briefing.Card) string {
	return strings.Join(Filled("Earlier", Published(c.Article)), ", ")
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
	for w := range strings.FieldsSeq(strings.ToLower(c.Mention)) {
		for _, n := range names {
			if strings.TrimRight(w, ",’'s") == strings.TrimRight(n, ",’'s") {
				return ""
			}
		}
	}
	return "“" + Clean(c.Mention) + "”"
}
