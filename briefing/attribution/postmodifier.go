package attribution

// complements reports whether what follows the item complements a noun phrase
// further left.
func (i *item) complements() bool {
	switch i.tag {
	case "IN":
		return !i.in(clauseOpeners) && !i.is("with")
	case "TO", "VBN", "VBG", "VB", "JJ":
		return !i.quoted()
	}
	return false
}

// qualifies reports an adjective or participle after a noun that "with" goes on
// from: "people familiar with", "officials travelling with".
func (i *item) qualifies() bool {
	return !i.quoted() && (i.tag == "JJ" || i.tag == "VBG" || i.tag == "VBN")
}

// extended returns the whole noun phrase whose complement p is ("voters in six
// states going to the polls"), or an empty phrase.
func (s *stretch) extended(p phrase) phrase {
	first := p.first
	for ; first > 0; first-- {
		it := s.at(first - 1)
		if _, ok := verbs[it.lower]; ok && it.finite() && (s.at(first-2).quoted() || s.at(first-2).comma()) {
			break // “...,” said a source close to
		}
		if it.is(":") && s.at(0).upper {
			break // a heading: "STRIKE WATCH: An official close to"
		}
		if it.finite() || it.quoted() || it.is(":") {
			return phrase{}
		}
		if it.comma() || it.dash() || it.in(clauseOpeners) {
			break
		}
	}
	if s.at(first).is("those") && s.at(first+1).qualifies() {
		return phrase{first, p.last} // "those close to him"
	}
	end := s.simpleRight(first)
	for end > first && s.at(end-1).tag == "JJ" && !s.at(end-1).in(standAlone) { // "sources close to"
		end--
	}
	if end == first || end >= p.first || !s.at(end-1).nounTag() && !s.at(end-1).in(standAlone) || s.at(first).in(days) {
		return phrase{}
	}
	if next := s.at(end); next.tag != "IN" && !next.complements() && !next.adverb() {
		return phrase{}
	}
	return phrase{first, p.last}
}

// trimObject cuts what belongs to a preposition before the phrase: "in a
// statement Smith" is Smith's.
func (s *stretch) trimObject(p phrase) phrase {
	if b := s.at(p.first - 1); b.tag == "TO" || b.tag == "IN" && b.complements() {
		for i := p.last - 1; i > p.first; i-- {
			before := s.at(i - 1)
			if s.at(i).determiner() && !before.in(linking) || s.at(i).name() && before.nounTag() && !before.name() && !before.possessive() {
				return phrase{i, p.last}
			}
		}
	}
	return s.trimDay(p)
}

// complementsRight steps over the complements of a noun phrase that ends at
// item i: "of the council in Orrin".
func (s *stretch) complementsRight(i int) int {
	for s.at(i).in(linking) || s.at(i).is("and") {
		end := s.simpleRight(i + 1)
		if end == i+1 {
			break
		}
		i = end
	}
	return i
}

// belongs reports whether the preposition or "and" at item i goes on with the
// noun phrase before it, and is no time or occasion of the report.
func (s *stretch) belongs(i int) bool {
	it, end := s.at(i), s.simpleRight(i+1)
	switch {
	case end == i+1, s.at(i + 1).in(days):
		return false
	case it.is("and"):
		return s.endsAt(end)
	case it.is("in"), it.is("on"), it.is("at"), it.is("to"):
		return !s.occasion(i + 1)
	}
	return it.in(linking)
}

// occasion reports whether the noun phrase at item i is something said in or
// at, or a time.
func (s *stretch) occasion(i int) bool {
	end := s.simpleRight(i)
	return end > i && (s.at(end-1).in(occasions) || s.at(end-1).in(days))
}
