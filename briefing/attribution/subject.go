package attribution

import "ukchina/briefing/text"

// subjectLeft returns the subject of the verb group that starts at item first,
// over an apposition or an aside between commas. The span is how it is named;
// p is the noun phrase at its start.
func (s *stretch) subjectLeft(first int) (span text.Span, p phrase, ok bool) {
	if b := s.at(first - 1); b.article() {
		return text.Span{}, phrase{}, false // "shot by the alleged gunman"
	} else if b.comma() || b.dash() {
		return s.subjectOver(first - 1)
	}
	p = s.nounLeft(first)
	if asked := s.at(first - 1); asked.in(sampled) && s.at(first-2).tag == "NNS" || asked.tag == "VBN" && s.at(first-2).is("those") { // "voters polled said"
		p = s.nounLeft(first - 1)
		p.last = first
	}
	if whole := s.antecedent(p); !whole.empty() {
		p = whole
	}
	if p.empty() {
		p = s.described(first)
	}
	switch b := s.at(p.first - 1); {
	case p.empty(), p.last == p.first+1 && s.at(p.first).article(),
		p.last == p.first+2 && s.at(p.first).article() && s.at(p.first+1).tag == "JJ" && !s.at(p.first).is("the"):
		return text.Span{}, p, false // "the alleged fraud"
	case s.at(p.first+1).is("and") && s.place(p): // "voters in Orrin, Lod and Vale said"
		return s.subjectLeft(s.simpleLeft(p.first-2) - 1)
	case b.tag == "IN" && s.at(p.first-2).in(auxiliaries): // "have in the past said"
		return s.subjectLeft(p.first - 2)
	case b.tag == "VBN", b.tag == "VB", b.tag == "TO", b.tag == "IN" && b.complements():
		if !s.startsClause(p.first - 1) { // an object, not the subject
			return text.Span{}, p, false
		}
	}
	return s.span(p), p, true
}

// startsClause reports whether a clause can start at item i.
func (s *stretch) startsClause(i int) bool {
	b := s.at(i - 1)
	if b.is("even") || b.is("only") {
		b = s.at(i - 2) // "Even Orrin, its only ally, said"
	}
	return b == &outside || i == 1 && b.clock() || b.comma() || b.is(";") || b.is(":") && s.hasFinite(0, i-1) || b.quoted() ||
		b.dash() || b.in(clauseOpeners) || b.tag == "WRB" ||
		b.in(days) && s.at(i).determiner() || // "released on Monday its analyst"
		s.at(i).name() && b.nounTag() && !b.name() // "at the harbour Ms Vale"
}

// subject returns the subject of the main clause before item i, or of a later
// one where the first is nobody who could speak: "the vote came after Mr X left,
// saying ...", or is told of the other: "the court heard that Mr X left".
func (s *stretch) subject(i int) (text.Span, bool) {
	for j := i - 1; j > 0; j-- {
		if s.at(j).is(";") {
			if span, ok := s.subjectBetween(j+1, i); ok {
				return span, true
			}
		}
	}
	return s.subjectBetween(0, i)
}

// subjectBetween is subject for the clauses that begin at item a or after it.
func (s *stretch) subjectBetween(a, i int) (text.Span, bool) {
	silent, heard := false, 0
	for j := a; j < i; j++ {
		if !s.at(j).finite() {
			continue
		}
		span, p, ok := s.subjectLeft(s.before(j))
		b := s.at(p.first - 1)
		dependent := b.in(subordinators)
		if !ok || b.in(wh) || b.is("that") && heard == 0 || b.in(doubtful) || dependent && !silent {
			continue
		}
		if that := s.hears(j); that > 0 {
			heard = that
			continue
		}
		if s.speaks(p) || s.endsInName(span, j) {
			return span, true
		}
		silent = true
	}
	if p := (phrase{heard + 1, s.simpleRight(heard + 1)}); heard > 0 && !p.empty() && s.speaks(p) { // its verb was not seen
		return s.span(p), true
	}
	return text.Span{}, false
}

// hears returns the "that" after the verb at item i, where its subject is who is
// told what comes after, or -1: "the court heard that", "the jury was told that".
func (s *stretch) hears(i int) int {
	verb := i
	if s.at(i).in(beForms) {
		if verb = s.beyond(i + 1); !s.at(verb).is("told") {
			return -1
		}
	} else if !s.at(i).is("heard") && !s.at(i).is("hears") {
		return -1
	}
	if s.at(verb + 1).is("that") {
		return verb + 1
	}
	return -1
}

// before steps back over adverbs before item i.
func (s *stretch) before(i int) int {
	for s.at(i - 1).adverb() {
		i--
	}
	return i
}

// beyond steps over adverbs from item i.
func (s *stretch) beyond(i int) int {
	for s.at(i).adverb() {
		i++
	}
	return i
}

// subjectAt reports whether a subject and its verb stand at item i.
func (s *stretch) subjectAt(i int) bool {
	end := s.simpleRight(i)
	if s.at(i).tag == "PRP" {
		end = i + 1
	}
	return end > i && s.at(s.beyond(end)).finite()
}
