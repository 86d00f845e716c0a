package briefing

// supposed reports whether the clause at tokens [from, to) tells of nothing
// that was or will be at its time, the tokens [first, last): what would be, is
// wished for or asked about, or comes again and again.
func (c clauseCutter) supposed(from, to, first, last int) bool {
	return c.asked(first) || c.attributive(first, last) || c.habitual(from, first) || c.anyDay(from, to, first) ||
		c.idle(first, last) || c.compared(first) || c.queried(first) ||
		c.quotes(first) && (c.wished(first) || c.counterfactual(first) || c.anybodys(from, to, first))
}

// word returns the lower-case word at k, or "" outside the sentence.
func (c clauseCutter) word(k int) string {
	if k < c.first || k >= c.last {
		return ""
	}
	return c.doc.Tokens[k].Lower
}

// quotes reports whether the token at k stands in somebody's direct words.
func (c clauseCutter) quotes(k int) bool {
	r := quotedReader{d: c.doc}
	return r.quoted(k)
}
