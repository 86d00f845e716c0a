package briefing

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// headings returns how many paragraphs come before the article's first sentence: its
// headline, and perhaps who wrote it and when. They are lines that no mark ends.
func (f *Facts) headings() int {
	const longest, most = 120, 5 // bytes, lines
	p := f.doc.Paragraphs
	for n := range p {
		end, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(p[n].In(f.doc.Text)))
		if n == most || p[n].Len() > longest || !unicode.IsLetter(end) && !unicode.IsDigit(end) {
			return n
		}
	}
	return 0
}

// depth returns how far down a paragraph stands: the lines below a headline, which say
// who wrote it and when, do not count.
func (f *Facts) depth(paragraph int) int {
	if paragraph == 0 {
		return 0
	}
	return max(1, paragraph-max(0, f.headings()-1))
}

// opening returns the first sentence of the article's text below its headings.
func (f *Facts) opening() int {
	n := f.headings()
	for i := range f.doc.Sentences {
		if f.doc.Sentences[i].Paragraph >= n {
			return i
		}
	}
	return 0
}

// firstPhrase returns the noun phrase that the text below the headings opens with.
func (f *Facts) firstPhrase() phrase {
	s := &f.doc.Sentences[f.opening()]
	return nounPhraseAt(f.doc, s.First, s.Last)
}
