package syntax

// A Forest is the trees of a document, one a sentence. It is immutable.
type Forest struct {
	Words []Word // one a token of the document
	// Heads holds for each token the token that it depends on, or -1 for the
	// root of a sentence and for what was not parsed: sentences that are inside
	// one quotation from end to end.
	Heads  []int32
	Labels []Label // how each depends on its head; Other for what was not parsed
}
