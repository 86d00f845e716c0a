package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Token is a word or a mark of punctuation. Tokens cover every byte of a
// paragraph that is not white space.
//
// Words are split as in the Penn Treebank: a clitic is a token (Lai ’s, do
// n’t), as are the apostrophe of a plural possessive (Conservatives ’), a sign
// of currency and %. Unlike there, nothing is rewritten. A hyphenated word, an
// abbreviation with its points (U.S., Mr.) and a number (1,000, 10:30, 2018–19)
// are one token each; a dash or a slash between words is one of its own.
type Token struct {
	Span
	// Lower is the token's text in lower case, with a curly apostrophe made
	// straight: what lexicons are asked for. It is never shown.
	Lower string
	// Tag is the Penn Treebank part of speech (NNP, VBD, PRP ...). Quotation
	// marks are `` and '' whichever way they are printed; currency is $.
	Tag string
}

// lowered returns text in lower case without moving a byte, or "" when that
// cannot be done. All tokens share it.
func lowered(text string) string {
	low := strings.Map(func(r rune) rune {
		if l := unicode.ToLower(r); utf8.RuneLen(l) == utf8.RuneLen(r) {
			return l
		}
		return r
	}, text)
	if len(low) != len(text) { // invalid UTF-8 became longer
		return ""
	}
	return low
}

// lower fills in Token.Lower from token first on.
func (d *Document) lower(first int, low string) {
	for i := first; i < len(d.Tokens); i++ {
		tok := &d.Tokens[i]
		if low != "" {
			tok.Lower = straighten(tok.In(low))
		} else {
			tok.Lower = straighten(strings.ToLower(tok.In(d.Text)))
		}
	}
}

// straighten returns word with straight apostrophes. The common clitics are
// listed to save the copy.
func straighten(word string) string {
	if !strings.Contains(word, "’") {
		return word
	}
	switch word {
	case "’":
		return "'"
	case "’s":
		return "'s"
	case "n’t":
		return "n't"
	case "’re":
		return "'re"
	case "’ve":
		return "'ve"
	case "’ll":
		return "'ll"
	}
	return strings.ReplaceAll(word, "’", "'")
}
