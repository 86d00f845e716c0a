package briefing

import (
	"slices"
	"time"

	"ukchina/briefing/text"
)

// An Article is one news article and what is known about it from outside its
// text. It is immutable once read.
type Article struct {
	ID        string // the file's name without its ending; unique in a corpus
	File      string // the file's path inside the briefing's folder, with slashes
	Title     string // empty when unknown
	Publisher string
	URL       string
	// Published is the day of publication, midnight UTC; zero when unknown.
	Published time.Time
	// Inferred reports that Published was worked out by people from the text
	// and is shown as "about 27 Jan 2026".
	Inferred bool
	// Text is the article without markup. Citations are slices of it.
	Text string
	// Paragraphs are the article's paragraphs, in order.
	Paragraphs []text.Span
}

// Equal reports whether b says the same as a, and the same is known of it.
func (a *Article) Equal(b *Article) bool {
	return a.ID == b.ID && a.File == b.File && a.Title == b.Title && a.Publisher == b.Publisher && a.URL == b.URL &&
		a.Published.Equal(b.Published) && a.Inferred == b.Inferred && a.Text == b.Text && slices.Equal(a.Paragraphs, b.Paragraphs)
}
