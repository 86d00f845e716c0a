package attribution

import "ukchina/briefing/text"

// subjectOver returns the subject before the words between commas, or dashes,
// that end at item shut.
func (s *stretch) subjectOver(shut int) (text.Span, phrase, bool) {
	for open := shut - 1; open > 0 && open > shut-40; open-- {
		o := s.at(open)
		if o.quoted() && s.ownWords(open) || o.stop() || o.is(":") {
			break
		}
		if !o.comma() && !o.dash() {
			continue
		}
		p := s.nounLeft(open)
		if p.empty() && s.at(open-1).tag == "PRP" {
			p = phrase{open - 1, open} // "the union that represents them, the Guild, said"
		}
		if whole := s.antecedent(p); !whole.empty() {
			p = whole // "a nurse who left last year, and who asked not to be named, said"
		}
		if p.empty() || !s.startsClause(p.first) && !s.led(p, shut) || p.last == p.first+1 && s.at(p.first).tag == "CD" && p.first > 0 {
			continue // an age is no name
		}
		if s.place(p) {
			continue
		}
		named := s.apposition(open+1, shut)
		if !named && !s.aside(open+1, shut) {
			continue
		}
		end := p.last
		if named {
			end = shut
		}
		if outer, ok := s.renamed(p); ok {
			p = outer
		}
		return s.span(phrase{p.first, end}), p, true
	}
	return text.Span{}, phrase{}, false
}

// led reports whether p, and the name after it that ends before item shut, tell
// who speaks for what goes before: "the union, whose chairwoman, Jo Roe, said".
func (s *stretch) led(p phrase, shut int) bool {
	if !s.at(p.first-1).is("whose") || !s.at(shut-1).name() {
		return false
	}
	for i := p.first; i < p.last; i++ {
		if it := s.at(i); it.in(speakers) || it.is("executive") || it.is("head") || it.is("chief") {
			return true
		}
	}
	return false
}

// place reports whether p is the second half of a place: "in Orrin, Ohio,".
func (s *stretch) place(p phrase) bool {
	if !s.at(p.first-1).comma() || !s.at(p.first).name() || !s.at(p.first-2).name() {
		return false
	}
	in := s.simpleLeft(p.first-2) - 1
	return s.at(in).is("in") && !s.startsClause(in) // not "In Orrin, Ms Vale"
}

// renamed returns the name that p stands in apposition to ("X, a delegate from
// Orrin, Ohio, said").
func (s *stretch) renamed(p phrase) (phrase, bool) {
	if f := s.at(p.first); !f.determiner() && !f.nounTag() && f.tag != "JJ" || !s.at(p.first-1).comma() {
		return p, false
	}
	outer := s.nounLeft(p.first - 1)
	if age := s.at(outer.first); age.tag == "CD" && outer.last == outer.first+1 && s.at(outer.first-1).comma() {
		outer = s.nounLeft(outer.first - 1) // "X, 67, a delegate from Orrin, Ohio,"
	}
	head := s.at(outer.last - 1)
	kin := head.in(speakers) && s.at(p.last).comma() && s.at(p.last+1).tag == "CD" // "Her son, Tom, 24, said"
	titled := head.in(studies) && s.at(outer.first-1).tag != "IN"                  // "The report, Adrift, published today, found"
	if outer.empty() || !head.name() && !titled && !kin || head.in(days) {
		return p, false
	}
	return outer, s.startsClause(outer.first) && !s.at(outer.first-1).dash()
}

// apposition reports whether items [a, b) name the same thing again: a noun
// phrase without a verb.
func (s *stretch) apposition(a, b int) bool {
	f := s.at(a)
	if a >= b || !f.determiner() && !s.inNoun(a) || f.in(days) || f.in(asking) {
		return false
	}
	for i := a; i < b; i++ {
		if it := s.at(i); it.finite() || it.in(wh) || it.tag == "VBG" {
			return false
		}
	}
	return true
}

// aside reports whether items [a, b) are a relative clause, a participle or a
// prepositional phrase, which can stand between a subject and its verb.
func (s *stretch) aside(a, b int) bool {
	it := s.at(a)
	if it.in(asking) {
		return true // "Ms Vale, asked about it, said"
	}
	if it.in(joining) {
		return a+1 < b && (s.at(a+1).in(wh) || s.at(a+1).tag == "VBN" || s.at(a+1).tag == "IN")
	}
	switch it.tag {
	case "VBG", "VBN", "IN", "TO", "RB", "RBR", "WRB":
		return a < b
	}
	return a < b && (it.in(asking) || it.in(reflexives) || it.in(wh) || it.determiner() || s.inNoun(a))
}
