package text

// A Token is a word or a mark of punctuation.
type Token struct {
	Span
	// Lower is the token's text in lower case, with a curly apostrophe made
	// straight: what lexicons are asked for. It is never shown.
	Lower string
	// Tag is the Penn Treebank part of speech (NNP, VBD, PRP ...).
	Tag string
}
