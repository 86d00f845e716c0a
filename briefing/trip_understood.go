package briefing

import "ukchina/briefing/text"

// understood returns whom the head of an article means by the office that it
// tells of j's traveller by, and names later as known: "The mayor flies to Oslo.
// Ada Orr will be away for a week." It is the first human named there, who
// opens a sentence without being introduced; or -1.
func (f *Facts) understood(j *journey) int {
	if f.namedNear(j) || j.subject.empty() || f.depth(j.paragraph) >= leadParagraphs || !f.oneOffice(j.subject) {
		return -1
	}
	who, sentence := f.firstKnown(j.subject.span(f.doc))
	if who < 0 || sentence == j.sentence || f.doc.Sentences[sentence].Paragraph > j.paragraph+1 {
		return -1
	}
	return who
}

// headOffice reports whether the article opens with an office that it means
// who by: "The mayor has denied it. Ada Orr, who flew to Oslo".
func (f *Facts) headOffice(who int) bool {
	open, first := f.opening(), f.firstPhrase()
	if first.empty() || !f.oneOffice(first) || f.countryIn(first.span(f.doc)) != "" {
		return false
	}
	known, sentence := f.firstKnown(first.span(f.doc))
	return known == who && sentence > open && f.doc.Sentences[sentence].Paragraph-f.doc.Sentences[open].Paragraph <= 1
}

// firstKnown returns the first human named outside except, if the name opens
// its sentence and is not introduced, and that sentence; or -1.
func (f *Facts) firstKnown(except text.Span) (who, sentence int) {
	for _, m := range f.Cast.Mentions {
		if !f.human(m.Person) || except.Has(m.Span.Start) {
			continue
		}
		n := f.doc.SentenceAt(m.Span.Start)
		if n < 0 {
			return -1, -1
		}
		s := &f.doc.Sentences[n]
		if !f.opensWith(s.First, f.doc.TokenAt(m.Span.Start)) || f.introduced(m.Person, m.Span, s) {
			return -1, -1
		}
		return m.Person, n
	}
	return -1, -1
}

// namedNear reports whether the traveller of j is named no later than in the
// paragraph after it.
func (f *Facts) namedNear(j *journey) bool {
	if !f.human(j.who) {
		return false
	}
	n := f.doc.SentenceAt(f.Cast.People[j.who].NameSpan.Start)
	return n < 0 || f.doc.Sentences[n].Paragraph <= j.paragraph+1
}

// oneOffice reports whether p is an office of one, without a name.
func (f *Facts) oneOffice(p phrase) bool {
	head := p.last - 1
	for k := p.first; k < p.last; k++ {
		if f.doc.Tokens[k].Lower == "of" && k > p.first {
			head = k - 1
			break
		}
	}
	t := &f.doc.Tokens[head]
	return isOffice(t.Lower) && t.Tag != "NNS" && t.Tag != "NNPS"
}

// opensWith reports whether nothing but titles stands between the beginning of
// a sentence and the name at token k.
func (f *Facts) opensWith(first, k int) bool {
	for ; first < k; first++ {
		if !capital(f.doc, first) || verbal(f.doc.Tokens[first].Tag) || f.doc.Tokens[first].Tag == "IN" {
			return false
		}
	}
	return true
}

// introduced reports whether the article tells who somebody is, by a role of
// more than a title's one word or by what stands beside the name.
func (f *Facts) introduced(who int, name text.Span, s *text.Sentence) bool {
	for _, r := range f.Cast.People[who].Roles {
		for _, c := range r.Text {
			if c == ' ' {
				return true
			}
		}
	}
	k := f.doc.TokenAt(name.End-1) + 1
	if k+1 >= s.Last {
		return true
	}
	switch t := f.doc.Tokens; {
	case t[k].Tag == "IN" || t[k].Tag == "POS" || t[k].Lower == "and":
		return true
	case t[k].Tag == ",":
		w := &t[k+1]
		return w.Lower != "who" && w.Lower != "whose" && w.Tag != "CD" && w.Tag != "VBG" && w.Tag != "VBN"
	}
	return false
}
