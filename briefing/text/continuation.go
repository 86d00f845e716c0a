package text

import "strings"

// A quotation of several paragraphs is printed with an opening mark at the
// head of each and a closing mark at the end of the last only.

// mostInserted is how many captions or crossheads may stand between two
// paragraphs of one quotation.
const mostInserted = 2

// goesOn returns the kind of mark that opens the paragraph after i, looking
// past lines that are [inserted].
func goesOn(text string, paragraphs []Span, i int) quoteKind {
	for j := i + 1; j < len(paragraphs) && j <= i+1+mostInserted; j++ {
		p := paragraphs[j].In(text)
		switch k := opensWith(p); {
		case k != noQuote:
			return k
		case !inserted(p):
			return noQuote
		}
	}
	return noQuote
}

// opensWith returns the kind of opening mark at the head of a paragraph.
func opensWith(p string) quoteKind {
	if p == "" {
		return noQuote
	}
	switch k, _ := markAt(p); k {
	case openD, straight, leftG:
		return doubleQuote
	case openS, plain:
		return singleQuote
	}
	return noQuote
}

// inserted reports whether a paragraph looks like a caption, a credit or a
// crosshead: short, and credited or not ending as a sentence does.
func inserted(p string) bool {
	const short = 300 // bytes; two lines of caption with their credit
	if p == "" || len(p) >= short {
		return false
	}
	for _, c := range credits {
		if strings.Contains(p, c) {
			return true
		}
	}
	return !strings.HasSuffix(strings.TrimRight(p, `"'”’)`), ".") && !strings.ContainsAny(p[len(p)-1:], "?!:")
}

// credits are what captions name the source of a picture with.
var credits = []string{
	"Photo:", "Photo by", "Photograph:", "Picture:", "Image:", "Credit:", "Photo/", "/PA)", "/AP)", "/AFP)", "/Reuters)", "Getty Images",
}

// continueQuotations sets Continues where the quotation before was left open
// at the end of its paragraph and this one heads the next.
func continueQuotations(text string, paragraphs []Span, qs []Quotation) {
	last := -1 // the latest outermost quotation, when it is open
	for i := range qs {
		x := &qs[i]
		if x.Parent >= 0 {
			x.continueInside(qs, i)
			continue
		}
		if last >= 0 && x.Start == paragraphs[x.Paragraph].Start && x.Single == qs[last].Single &&
			follows(text, paragraphs, qs[last].Paragraph, x.Paragraph) {
			x.Continues = last
		}
		switch {
		case !x.Closed:
			last = i
		case x.Start == paragraphs[x.Paragraph].Start || !inserted(paragraphs[x.Paragraph].In(text)):
			last = -1
		}
	}
}

// continueInside ties a quotation inside a continued one, “‘ at the head of
// a paragraph, to the one left open inside the earlier part.
func (x *Quotation) continueInside(qs []Quotation, i int) {
	before := qs[x.Parent].Continues
	if before < 0 || x.Parent != i-1 || x.Start != qs[x.Parent].Inner.Start {
		return
	}
	for j := x.Parent - 1; j > before; j-- {
		if qs[j].Parent == before && !qs[j].Closed && qs[j].Single == x.Single {
			x.Continues = j
			return
		}
	}
}

// follows reports whether only inserted lines stand between two paragraphs.
func follows(text string, paragraphs []Span, from, to int) bool {
	if to <= from || to-from > 1+mostInserted {
		return false
	}
	for _, p := range paragraphs[from+1 : to] {
		if !inserted(p.In(text)) {
			return false
		}
	}
	return true
}
