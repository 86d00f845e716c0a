package briefing

import (
	"strings"

	"ukchina/briefing/text"
)

// A Citation is a place in an article: the proof of a fact, and its words.
// The zero Citation cites nothing.
type Citation struct {
	Article *Article
	// Spans are in reading order and do not overlap.
	Spans []text.Span
}

// cite makes a citation of one or more places.
func cite(a *Article, spans ...text.Span) Citation { return Citation{a, spans} }

// IsZero reports whether c cites nothing.
func (c Citation) IsZero() bool { return c.Article == nil || len(c.Spans) == 0 }

// Text returns the cited words: the article's own slices, unchanged, joined
// by " … " where there are several. The zero Citation has the text "".
func (c Citation) Text() string {
	if c.IsZero() {
		return ""
	}
	if len(c.Spans) == 1 {
		return c.Spans[0].In(c.Article.Text)
	}
	parts := make([]string, len(c.Spans))
	for i, s := range c.Spans {
		parts[i] = s.In(c.Article.Text)
	}
	return strings.Join(parts, " … ")
}

// Paragraph returns the number, counted from 1, of the paragraph where the
// citation starts; 0 for the zero Citation.
func (c Citation) Paragraph() int {
	if c.IsZero() {
		return 0
	}
	return text.Find(c.Article.Paragraphs, c.Spans[0].Start) + 1
}
