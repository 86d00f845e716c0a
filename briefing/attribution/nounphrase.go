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
	case (head.in(subjectPronouns) || head.in(writerPronouns)) &&
		(!head.is("it") || s.at(i-1).tag != "IN" || !s.at(i-1).complements() && !(s.at(i-1).is("with") && s.at(i-2).qualifies())):
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
	p := phrase{s.afterMoment(s.joinedLeft(i, end), end), end}
	if name := s.titledIn(p); name > p.first {
		return phrase{name, end}
	}
	if b := s.at(p.first - 1); b.complements() || b.is("with") && s.at(p.first-2).qualifies() {
		if whole := s.extended(p); !whole.empty() {
			return whole
		}
	}
	return s.trimObject(p)
}

// joinedLeft returns where the noun phrase begins that ends before item end, with its
// head at item i: over "of", and over "and" where all of it is one subject.
func (s *stretch) joinedLeft(i, end int) int {
	first := s.simpleLeft(i)
	for n := 0; n < 8; n++ {
		b := s.at(first - 1)
		of, the := s.remit(first), s.trades(first, end)
		switch {
		case b.is("and") && s.at(first-2).in(subjectPronouns) && s.startsClause(first-2): // "she and a sailor"
			return first - 2
		case b.is("of") && s.at(first-2).is("out") && s.at(first-3).tag == "CD": // "nine out of ten voters"
			first = s.simpleLeft(first - 3)
		case of > 0:
			first = of + 1
		case the >= 0:
			return the
		case b.is("and") && s.at(first-2).tag == "JJ" && s.at(first-3).is("the") && s.coordinated(first-1): // "the foreign and defence ministers"
			return first - 3
		case s.headAt(first-2) && (b.in(linking) || (b.is("and") || b.is("&")) && s.coordinated(first-1)):
			first = s.simpleLeft(first - 2)
		default:
			return first
		}
	}
	return first
}

// afterMoment returns where a name begins in items [first, end) after a noun that tells
// when, "the first time Ms Vale", or first.
func (s *stretch) afterMoment(first, end int) int {
	for i := first; i < end-1; i++ {
		if s.at(i).in(moments) && !s.at(i).name() && (s.at(i+1).in(titles) || s.at(i+1).name() && s.at(i+1).capital) {
			first = i + 1
		}
	}
	return first
}

// titledIn returns where a name with a title begins in p, which begins with "a" and
// another noun, "a figure Ms Vale described as", or p.first.
func (s *stretch) titledIn(p phrase) int {
	if d := s.at(p.first); d.is("a") || d.is("an") {
		for i := p.first + 2; i < p.last; i++ {
			if s.at(i).in(titles) && !s.at(i-1).name() && s.at(i-1).nounTag() {
				return i
			}
		}
	}
	return p.first
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
