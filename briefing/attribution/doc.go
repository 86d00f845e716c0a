// Package attribution finds who said what: the quotations and reported
// speech of an English news text, with the words that name the source, the
// cue that reports it, and the content that was said.
//
// It is a library in its own right: a [text.Document] in, [Statement] values
// with offsets out. It knows nothing of people, trips or bots.
package attribution
