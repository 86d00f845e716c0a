package text

import (
	"sort"
	"strings"
	"sync"

	"github.com/jdkato/prose/v3/segment"
	"github.com/jdkato/prose/v3/tag"
	"github.com/jdkato/prose/v3/tokenize"
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

var models = sync.OnceValue(func() (m struct {
	*segment.Segmenter
	*tag.Tagger
}) {
	var err error
	if m.Segmenter, err = segment.New(); err == nil {
		m.Tagger, err = tag.New()
	}
	if err != nil {
		panic("text: the embedded models do not load: " + err.Error()) // unreachable
	}
	return m
})

// New takes text apart into the given paragraphs, which must be in order and
// must not overlap; nil means [Lines]. Text between paragraphs is not read.
func New(text string, paragraphs []Span) *Document {
	if paragraphs == nil {
		paragraphs = Lines(text)
	}
	d := &Document{Text: text, Paragraphs: paragraphs}
	m, tok := models(), tokenize.New()
	for i, p := range paragraphs {
		for _, s := range m.Segment(p.In(text)) {
			sent := Sentence{Span: Span{p.Start + s.Start, p.Start + s.End()}, Paragraph: i, First: len(d.Tokens)}
			toks := tok.Tokenize(s.Text)
			m.TagTokens(toks)
			for _, t := range toks {
				d.Tokens = append(d.Tokens, Token{
					Span:  Span{sent.Start + t.Start, sent.Start + t.End()},
					Lower: strings.ReplaceAll(strings.ToLower(t.Text), "’", "'"),
					Tag:   t.Tag,
				})
			}
			sent.Last = len(d.Tokens)
			d.Sentences = append(d.Sentences, sent)
		}
	}
	d.Quotations = quotations(text, paragraphs)
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
