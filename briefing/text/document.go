package text

import (
	"sort"
	"strings"

	"ukchina/briefing/text/pos"
)

// A Document is a text taken apart. It is immutable once made, and safe for
// concurrent use.
type Document struct {
	Text       string
	Paragraphs []Span
	Sentences  []Sentence
	Tokens     []Token
	Quotations []Quotation
}

// Lines returns the paragraphs of a plain text: its non-empty lines, without
// the white space around them.
func Lines(s string) []Span {
	var out []Span
	for at := 0; at < len(s); {
		end := strings.IndexByte(s[at:], '\n')
		if end < 0 {
			end = len(s) - at
		}
		line := s[at : at+end]
		if t := strings.TrimSpace(line); t != "" {
			start := at + strings.Index(line, t)
			out = append(out, Span{start, start + len(t)})
		}
		at += end + 1
	}
	return out
}

// New takes text apart into the given paragraphs, which must be in order and
// must not overlap; nil means [Lines]. Text between paragraphs is not read.
func New(text string, paragraphs []Span) *Document {
	return Tagged(&pos.Tagger{Model: model()}, text, paragraphs)
}

// Tagged is [New] with tags by another tagger than the embedded one.
func Tagged(by Tagger, text string, paragraphs []Span) *Document {
	if paragraphs == nil {
		paragraphs = Lines(text)
	}
	d := &Document{Text: text, Paragraphs: paragraphs, Quotations: quotations(text, paragraphs)}
	low := lowered(text)
	words := scanner{text: text, marks: boundaries(d.Quotations), tokens: make([]Token, 0, len(text)/5)}
	var seen []pos.Word
	names := seenNames{}
	for i, p := range paragraphs {
		first, sentence := len(words.tokens), len(d.Sentences)
		words.scan(p)
		d.Tokens = words.tokens
		d.lower(first, low)
		d.split(i, first)
		for _, s := range d.Sentences[sentence:] {
			seen = d.tag(s, by, names, seen)
		}
	}
	return d
}

// ParagraphAt returns the index of the paragraph that holds offset, or -1.
func (d *Document) ParagraphAt(offset int) int { return Find(d.Paragraphs, offset) }

// SentenceAt returns the index of the sentence that holds offset, or -1.
func (d *Document) SentenceAt(offset int) int {
	i := sort.Search(len(d.Sentences), func(i int) bool { return d.Sentences[i].End > offset })
	if i < len(d.Sentences) && d.Sentences[i].Has(offset) {
		return i
	}
	return -1
}

// TokenAt returns the index of the first token that ends after offset; it is
// len(d.Tokens) when there is none.
func (d *Document) TokenAt(offset int) int {
	return sort.Search(len(d.Tokens), func(i int) bool { return d.Tokens[i].End > offset })
}
