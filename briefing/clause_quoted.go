package briefing

import (
	"sort"

	"ukchina/briefing/text"
)

// whole returns span with the rest of a quotation that it cuts in two; or, where
// that lies in another sentence, without its part of it. The tokens [i, j) stay.
func (c clauseCutter) whole(span text.Span, i, j int) text.Span {
	t, qs := c.doc.Tokens, c.doc.Quotations
	sentence := text.Span{Start: t[c.first].Start, End: t[c.last-1].End}
	for k := sort.Search(len(qs), func(k int) bool { return qs[k].End > span.Start }); k < len(qs) && qs[k].Start < span.End; k++ {
		q := qs[k]
		switch {
		case q.Contains(span) || span.Contains(q.Inner): // not cut
		case sentence.Contains(q.Span):
			span = span.Cover(q.Span)
		case q.Start < span.Start && q.End <= t[i].Start:
			span.Start = c.after(q.End, i)
		case q.End > span.End && t[j-1].End <= q.Start:
			span.End = c.before(q.Start, j)
		}
	}
	return span
}

// spoken reports whether token k stands in a quotation that the later token i
// does not.
func (c clauseCutter) spoken(k, i int) bool {
	at, qs := c.doc.Tokens[k].Start, c.doc.Quotations
	n := sort.Search(len(qs), func(n int) bool { return qs[n].End > at })
	return n < len(qs) && qs[n].Has(at) && !qs[n].Has(c.doc.Tokens[i].Start)
}

// after returns where the first word behind a place begins, the token i at the
// latest.
func (c clauseCutter) after(at, i int) int {
	k := c.doc.TokenAt(at)
	for k < i && (c.doc.Tokens[k].Start < at || c.punctuation(k) || joinWords[c.doc.Tokens[k].Lower]) {
		k++
	}
	return c.doc.Tokens[k].Start
}

// before returns where the last word before a place ends, the token before j at
// the earliest.
func (c clauseCutter) before(at, j int) int {
	k := c.doc.TokenAt(at)
	for k > j && (c.doc.Tokens[k-1].End > at || c.punctuation(k-1) || c.hangs(k-1)) {
		k--
	}
	return c.doc.Tokens[k-1].End
}

// A quotedReader reads an article's tokens in order, and knows which of them
// somebody else says.
type quotedReader struct {
	d         *text.Document
	quotation int // the first one that does not end before the token looked at
}

// quoted reports whether token i stands in a quotation that is more than a
// few words of the writer's sentence.
func (r *quotedReader) quoted(i int) bool {
	const few = 30 // bytes
	at := r.d.Tokens[i].Start
	qs := r.d.Quotations
	for r.quotation < len(qs) && qs[r.quotation].End <= at {
		r.quotation++
	}
	return r.quotation < len(qs) && qs[r.quotation].Has(at) && qs[r.quotation].Len() > few
}
