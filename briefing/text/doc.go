// Package text turns an article's plain text into spans: paragraphs,
// sentences, tagged tokens and quotations, each of which knows where it stands.
//
// Everything above it speaks in [Span] values, half-open byte ranges into
// [Document.Text] on rune boundaries. Nothing is normalised on the way in, so
// whatever is shown later is a slice of what was read.
//
// Read span.go first, then token.go and sentence.go (what a token and a
// sentence are, and how the library's mistakes on news are mended),
// quotation.go (which quotation marks belong together) and document.go, which
// puts them together.
package text
