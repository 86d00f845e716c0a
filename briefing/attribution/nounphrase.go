package attribution

import "ukchina/briefing/text"

// A phrase is a range of items, [first, last).
type phrase struct{ first, last int }

func (p phrase) empty() bool { return p.first >= p.last }

func (s *stretch) span(p phrase) text.Span {
	return text.Span{Start: s.items[p.first].Start, End: s.items[p.last-1].End}
}

// inNoun reports whether item i can stand inside a noun phrase, after its
// determiner.
func (s *stretch) inNoun(i int) bool {
	it := s.at(i)
	if it.quoted() {
		return false
	}
	switch it.tag {
	case "PRP$":
		return !possessives[it.lower] // mistagged
	case "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "POS":
		return !it.dash() && !it.is("%") && !it.is("due")
	case "VBN", "VBG":
		if it.capital && s.at(i+1).name() && !s.at(i+1).in(days) && !it.in(asking) {
			return true // "Downing Street"
		}
		b := s.at(i - 1)
		return s.at(i+1).nounTag() && (b.determiner() || b.tag == "JJ" || b.tag == "CD" || b.possessive())
	}
	return it.is("&") || it.is("per") && s.at(i+1).is("cent") || it.is("/") && s.at(i-1).name() && s.at(i+1).name() || it.is("former") || it.possessive()
}

// headAt reports whether item i can be the head of a noun phrase.
func (s *stretch) headAt(i int) bool {
	return (s.at(i).nounTag() || s.at(i).tag == "CD") && s.inNoun(i)
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
	case (head.in(subjectPronouns) || head.in(writerPronouns)) && (!head.is("it") || s.at(i-1).tag != "IN" || !s.at(i-1).complements()):
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

// beforeBracket steps back over brackets that end at item i: "(D-Ohio)".
func (s *stretch) beforeBracket(i int) int {
	if !s.at(i).is(")") {
		return i
	}
	for i--; i >= 0 && !s.at(i).is("("); i-- {
	}
	return i - 1
}

// beforeDay steps back over a time between a name and its verb ("Smith on
// Sunday said", "who in 2010 said").
func (s *stretch) beforeDay(i int) int {
	j := i
	for j > 0 && s.timeAt(j) {
		j--
	}
	switch {
	case j == i:
		return i
	case (s.at(j).is("on") || s.at(j).is("in")) && s.headAt(j-1):
		return j - 1
	case s.headAt(j) && s.at(j).name():
		return j
	}
	return i
}

// timeAt reports whether item i is a word of a date.
func (s *stretch) timeAt(i int) bool {
	it := s.at(i)
	return it.in(days) && !it.is("may") || it.in(vague) && !it.name() || it.tag == "CD" && s.at(i-1).tag == "IN" && it.Len() == 4
}

// simpleLeft returns the start of the noun phrase without complements that
// ends with item i.
func (s *stretch) simpleLeft(i int) int {
	for s.inNoun(i) || s.at(i).quoted() && s.at(i).last != ',' && (s.at(i-1).determiner() || s.at(i-1).possessive()) { // the “ghost” bus
		i--
	}
	if it := s.at(i); it.determiner() && !(it.is("that") && it.tag != "DT") {
		return i
	}
	return i + 1
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

// trimDay cuts a day before the name: "on Monday Smith".
func (s *stretch) trimDay(p phrase) phrase {
	i := p.first
	for i < p.last && !s.at(i+1).possessive() && (s.at(i).in(days) || s.at(i).in(vague) || i > p.first && s.at(i).tag == "CD" && s.at(i-1).in(days)) {
		i++
	}
	switch {
	case i == p.last && s.at(i-1).in(days):
		return phrase{}
	case i > p.first && i < p.last && (s.at(i-1).in(days) || s.at(i-1).tag == "CD"):
		return phrase{i, p.last}
	}
	return p
}

// simpleRight returns the end of the noun phrase without complements that
// starts at item i, or i when there is none.
func (s *stretch) simpleRight(i int) int {
	start := i
	for s.at(i).determiner() && !s.at(i).is("that") {
		i++
	}
	head := false
	for s.inNoun(i) {
		head = head || s.at(i).nounTag() || s.at(i).tag == "CD"
		i++
	}
	switch {
	case head:
		return s.afterBracket(i)
	case i == start+1 && s.at(start).in(standAlone): // "some"
		return i
	case i == start+2 && (s.at(start).is("the") && s.at(i-1).tag == "JJ" || s.at(start).article() && s.at(i-1).in(ordinals)): // "the 46-year-old", "a third"
		return i
	}
	return start
}

// afterBracket steps over short brackets at item i.
func (s *stretch) afterBracket(i int) int {
	if s.at(i).is("(") {
		for j := i; j < i+8; j++ {
			if s.at(j).is(")") {
				return j + 1
			}
		}
	}
	return i
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
