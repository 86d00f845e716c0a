package text

import (
	"sort"
	"unicode/utf8"
)

// A Span is a half-open range of bytes, [Start, End), into the text of one
// document. Both ends lie on rune boundaries. The zero Span is empty.
type Span struct{ Start, End int }

// In returns the slice of text that s covers. It panics when s does not fit.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Len returns the length of s in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether s covers no byte.
func (s Span) Empty() bool { return s.Start >= s.End }

// Contains reports whether o lies wholly inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Has reports whether the byte at offset lies inside s.
func (s Span) Has(offset int) bool { return s.Start <= offset && offset < s.End }

// Cover returns the smallest span that holds both s and o.
func (s Span) Cover(o Span) Span { return Span{min(s.Start, o.Start), max(s.End, o.End)} }

// Runes returns s counted in code points of text, which is what the JSON
// output speaks. It takes time linear in s.End.
func (s Span) Runes(text string) Span {
	start := utf8.RuneCountInString(text[:s.Start])
	return Span{start, start + utf8.RuneCountInString(text[s.Start:s.End])}
}

// Find returns the index of the span that holds offset, or -1. The spans must
// be in order and must not overlap.
func Find(spans []Span, offset int) int {
	i := sort.Search(len(spans), func(i int) bool { return spans[i].End > offset })
	if i < len(spans) && spans[i].Has(offset) {
		return i
	}
	return -1
}
