package text

// A Sentence is a span with the tokens inside it. A sentence never crosses
// the end of a paragraph.
type Sentence struct {
	Span
	Paragraph   int // index into Document.Paragraphs
	First, Last int // its tokens, Document.Tokens[First:Last]
}
