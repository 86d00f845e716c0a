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
	// Furniture are the indices of the paragraphs that stand beside the article ("Related: ..."),
	// ascending. They count as paragraphs, and nothing is read in them.
	Furniture []int
}

// Body returns the paragraphs that are read.
func (a *Article) Body() []text.Span {
	if len(a.Furniture) == 0 {
		return a.Paragraphs
	}
	var body []text.Span
	for i, p := range a.Paragraphs {
		if _, beside := slices.BinarySearch(a.Furniture, i); !beside {
			body = append(body, p)
		}
	}
	return body
}

// Equal reports whether b says the same as a, and the same is known of it.
func (a *Article) Equal(b *Article) bool {
	return a.ID == b.ID && a.File == b.File && a.Title == b.Title && a.Publisher == b.Publisher && a.URL == b.URL &&
		a.Published.Equal(b.Published) && a.Inferred == b.Inferred && a.Text == b.Text && slices.Equal(a.Paragraphs, b.Paragraphs) &&
		slices.Equal(a.Furniture, b.Furniture)
}
