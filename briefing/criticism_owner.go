package briefing

// owner returns the words for the body whose officer s was said by, where that is
// named in the sentence before: "The union was cross. Its president, Ada Orr,".
// It is empty for others.
func (x *criticismFinder) owner(s *Statement) phrase {
	if len(s.Mention) == 0 {
		return phrase{}
	}
	at := s.Mention[0]
	if s.Speaker != nil && !x.possessed(at.Start) {
		for _, r := range s.Speaker.Roles {
			if x.possessed(r.Span.Start) {
				at = r.Span
			}
		}
	}
	n := x.sentenceOf(at)
	if n < 1 || !x.possessed(at.Start) || x.d.Sentences[n].Paragraph-x.d.Sentences[n-1].Paragraph > 1 {
		return phrase{}
	}
	before := &x.d.Sentences[n-1]
	p := nounPhraseAt(x.d, before.First, before.Last)
	if t := x.d.Tokens; p.last+1 < before.Last && t[p.last].Tag == "IN" && proper(t[p.last+1].Tag) {
		p.last = nounPhraseAt(x.d, p.last+1, before.Last).last // "the Assembly in Exile"
	}
	return p
}

// possessed reports whether the word at a place is "its" or "their".
func (x *criticismFinder) possessed(at int) bool {
	w := x.d.Tokens[x.d.TokenAt(at)].Lower
	return w == "its" || w == "their"
}
