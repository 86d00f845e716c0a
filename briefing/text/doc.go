// Package text turns an article's plain text into spans: paragraphs,
// sentences, tagged tokens and quotations, each of which knows where it stands.
//
// Everything above it speaks in [Span] values, half-open byte ranges into
// [Document.Text] on rune boundaries. Nothing is normalised on the way in, so
// whatever is shown later is a slice of what was read. Every step takes time
// linear in the text, whatever the text.
//
// Read span.go first. Then, in the order in which [New] in document.go calls
// them:
//
//   - mark.go, neighbours.go and quotation.go: which marks are quotation marks and
//     which belong together, decided for a paragraph at a time; continuation.go: what
//     goes on in the next paragraph.
//   - token.go and tokenize.go: what a token is; abbreviation.go: whose points
//     do not end a sentence.
//   - sentence.go: where sentences end, and what stays with a quotation.
//   - tag.go: parts of speech, those that a word leaves no doubt of, and those that
//     package pos finds. seennames.go keeps the names of earlier sentences for the
//     heads of later ones, and campaign.go finds those that look like orders.
//     Tags that what stands around a word rules out are mended,
//     by slip.go, slip_head.go, slip_verb.go and, for verbs taken for participles,
//     past.go; those that words of newspapers are wont to get, by mend.go. lexicon.go has
//     the words.
//   - letters.go: words without their accents; set.go: lists of words, for lexicons.
//
// Tokens and sentences are not those of the prose library. On 840 news articles its
// segmenter differs from this one in 570 places, nearly all of them its errors (Mr.
// King, “Really?” Ms Fenn asked), and its tokenizer knows nothing of pairs of
// marks, dashes or £.
package text
