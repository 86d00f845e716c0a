package text

// A Quotation is a stretch of text in quotation marks, inside one paragraph.
type Quotation struct {
	// Span covers the quotation with its marks.
	Span
	// Inner covers the words between the marks.
	Inner Span
	// Closed reports whether a closing mark was found. An unclosed quotation
	// runs to the end of its paragraph.
	Closed bool
	// Single reports single marks (‘ ’ or ').
	Single bool
	// Parent is the index of the quotation around this one, or -1.
	Parent int
	// Continues is the index of the quotation in an earlier paragraph that
	// this one goes on with, left open there as newspapers do, or -1.
	Continues int
	Paragraph int // index into Document.Paragraphs
}
