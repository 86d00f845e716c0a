package briefing

import "ukchina/briefing/text"

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
