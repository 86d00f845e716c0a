package attribution

import "ukchina/briefing/text"

// A phrase is a range of items, [first, last).
type phrase struct{ first, last int }

func (p phrase) empty() bool { return p.first >= p.last }

func (s *stretch) span(p phrase) text.Span {
	return text.Span{Start: s.items[p.first].Start, End: s.items[p.last-1].End}
}

// nounLeft returns the noun phrase that ends before item end, with what
// belongs to it on its left, or an empty phrase.
func (s *stretch) nounLeft(end int) phrase {
	i := s.beforeBracket(end - 1)
	if d := s.beforeDay(i); d < i {
		i, end = d, d+1
	}
	head := s.at(i)
	switch {
	case (head.in(subjectPronouns) || head.in(writerPronouns)) && (!head.is("it") || s.at(i-1).tag != "IN" || !s.at(i-1).complements() && !(s.at(i-1).is("with") && s.at(i-2).qualifies())):
		return phrase{i, i + 1}
	case head.tag == "PRP":
		return s.extended(phrase{i, i + 1}) // "those close to him"
	case head.possessive():
		if !s.at(i-1).name() || !s.at(end).finite() {
			return phrase{}
		} // "Moody's said"
	case !s.inNoun(i) && (head.tag != "DT" || head.is("that") || head.is("this")):
		return phrase{}
	}
	first := s.simpleLeft(i)
	for n := 0; n < 8; n++ {
		if b := s.at(first - 1); b.is("and") && s.at(first-2).in(subjectPronouns) && s.startsClause(first-2) { // "she and a sailor"
			first -= 2
			break
		} else if b.is("of") && s.at(first-2).is("out") && s.at(first-3).tag == "CD" { // "nine out of ten voters"
			first = s.simpleLeft(first - 3)
			continue
		} else if of := s.remit(first); of > 0 {
			first = of + 1
			continue
		} else if the := s.trades(first, end); the >= 0 {
			first = the
			break
		} else if !b.in(linking) && !b.is("and") && !b.is("&") || !s.headAt(first-2) {
			break
		} else if !b.in(linking) && !s.coordinated(first-1) {
			break
		}
		first = s.simpleLeft(first - 2)
	}
	for i := first; i < end-1; i++ { // "the first time Ms Vale"
		if s.at(i).in(moments) && !s.at(i).name() && (s.at(i+1).in(titles) || s.at(i+1).name() && s.at(i+1).capital) {
			first = i + 1
		}
	}
	p := phrase{first, end}
	if d := s.at(first); d.is("a") || d.is("an") { // "a figure Ms Vale described as"
		for i := first + 2; i < end; i++ {
			if s.at(i).in(titles) && !s.at(i-1).name() && s.at(i-1).nounTag() {
				return phrase{i, end}
			}
		}
	}
	if b := s.at(first - 1); b.complements() || b.is("with") && s.at(first-2).qualifies() {
		if whole := s.extended(p); !whole.empty() {
			return whole
		}
	}
	return s.trimObject(p)
}

// remit returns the "of" or "for" after which a name goes on to item first over commas,
// as those of ministries do, or 0: "the Department for Culture, Media and Sport".
func (s *stretch) remit(first int) int {
	if !s.at(first - 1).comma() {
		return 0
	}
	for i := first - 1; i > 0 && i > first-8; i-- {
		switch b := s.at(i); {
		case b.is("for") || b.is("of"):
			if head := s.at(i - 1); head.name() && head.in(ministries) {
				return i
			}
			return 0
		case !b.comma() && !(b.capital && b.nounTag()):
			return 0
		}
	}
	return 0
}

// trades returns the "the" with which the name of a body begins that lists, over commas,
// whose it is up to items [first, end), or -1: "the Food, Drinks and Allied Workers Union".
func (s *stretch) trades(first, end int) int {
	if head := s.at(end - 1); !s.at(first-1).comma() || !head.capital || !head.in(bodies) || !s.at(first).capital {
		return -1
	}
	i := first - 1
	for ; i > 0 && i > first-8 && (s.at(i).comma() || s.at(i).capital && s.at(i).nounTag()); i-- {
	}
	if s.at(i).is("the") && i < first-2 && s.startsClause(i) {
		return i
	}
	return -1
}

// coordinated reports whether the noun phrase before "and" is at the start of
// its clause, so that it is a subject together with the one after it.
func (s *stretch) coordinated(and int) bool {
	first := s.simpleLeft(and - 1)
	for n := 0; n < 3 && s.at(first-1).in(linking) && s.headAt(first-2); n++ {
		first = s.simpleLeft(first - 2)
	}
	b := s.at(first - 1)
	return b == &outside || b.comma() || b.dash() || b.quoted() || b.in(clauseOpeners)
}

// nounRight returns the noun phrase that starts at item i, with an apposition
// or age after it ("Ms X, the mayor of Y,"), or an empty phrase.
func (s *stretch) nounRight(i int) phrase {
	if s.at(i).in(subjectPronouns) || s.at(i).in(writerPronouns) {
		return phrase{i, i + 1}
	}
	end := s.simpleRight(i)
	if end == i {
		return phrase{}
	}
	if s.at(end).in(closeTo) && s.at(end+1).in(linking) {
		end++ // "a source close to X"
	}
	for s.belongs(end) {
		end = s.simpleRight(end + 1)
	}
	for s.at(end).comma() {
		next := s.simpleRight(end + 1)
		if next == end+1 || s.at(end+1).in(days) {
			break
		}
		next = s.complementsRight(next)
		if b := s.at(next); !b.comma() && !b.stop() && b != &outside && !b.in(wh) {
			break
		}
		end = next
	}
	return phrase{i, end}
}
