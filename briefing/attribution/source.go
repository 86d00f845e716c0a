package attribution

import "ukchina/briefing/text"

// A phrase is a range of items, [first, last).
type phrase struct{ first, last int }

func (p phrase) empty() bool { return p.first >= p.last }

func (s *stretch) span(p phrase) text.Span {
	return text.Span{Start: s.items[p.first].Start, End: s.items[p.last-1].End}
}

// inNoun reports whether i can stand inside a noun phrase without its
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
		return !it.dash() && it.lower != "%" && !it.is("due")
	case "VBN", "VBG":
		b := s.at(i - 1)
		if it.capital && s.at(i+1).name() && !s.at(i+1).in(days) && !it.in(asking) {
			return true // "Downing Street"
		}
		return s.at(i+1).nounTag() && (b.determiner() || b.tag == "JJ" || b.tag == "CD")
	}
	return it.is("&") || it.is("former") || it.possessive()
}

// nounLeft returns the noun phrase that ends before item end.
func (s *stretch) nounLeft(end int) phrase {
	i := end - 1
	if s.at(i).is(")") {
		for i--; i >= 0 && !s.at(i).is("("); i-- {
		}
		i--
	}
	if d := s.beforeDay(i); d < i {
		i, end = d, d+1
	}
	head := s.at(i)
	switch {
	case head.in(subjectPronouns), head.in(writerPronouns):
		return phrase{i, i + 1}
	case head.tag == "PRP":
		return s.extended(phrase{i, i + 1})
	case (head.is("who") || head.is("which")), head.possessive():
		return phrase{}
	case !s.inNoun(i) && !(head.tag == "DT" && !head.is("that") && !head.is("this")):
		return phrase{}
	}
	first := end
	for i >= 0 {
		it := s.at(i)
		switch {
		case s.inNoun(i):
			first = i
			i--
			continue
		case it.determiner():
			first = i
			i--
		}
		before := s.at(i)
		if first == end {
			break
		}
		if before.in(linking) && s.headAt(i-1) {
			i--
			continue
		}
		if (before.is("and") || before.is("&")) && s.headAt(i-1) && s.coordinated(i, first) {
			i--
			continue
		}
		break
	}
	p := phrase{first, end}
	if b := s.at(first - 1); b.tag == "IN" && !b.in(clauseOpeners) && !b.is("with") || b.tag == "TO" || b.tag == "VBN" || b.tag == "VBG" || b.tag == "JJ" {
		if head := s.extended(p); !head.empty() {
			return head
		}
	}
	return s.trimObject(p)
}

// extended returns the whole noun phrase whose complement p is ("voters in six
// states going to the polls"), or an empty phrase.
func (s *stretch) extended(p phrase) phrase {
	for i := p.first - 1; i >= -1; i-- {
		it := s.at(i)
		if it.finite() || it.quoted() && i >= 0 || it.is(":") {
			return phrase{}
		}
		if i >= 0 && !it.comma() && !it.in(clauseOpeners) && !it.dash() {
			continue
		}
		i++
		end := s.simpleRight(i)
		if end == i || !s.at(end-1).nounTag() || s.at(i).in(days) {
			return phrase{}
		}
		if t := s.at(end).tag; t != "IN" && t != "TO" && t != "VBN" && t != "VBG" && t != "JJ" {
			return phrase{}
		}
		return phrase{i, p.last}
	}
	return phrase{}
}

// beforeDay steps back over a time between a name and its verb ("Smith on
// Sunday said").
func (s *stretch) beforeDay(i int) int {
	j := i
	for j > 0 && (s.at(j).in(days) && !s.at(j).is("may") || s.at(j).in(vague) || s.at(j).tag == "CD" && s.at(j-1).tag == "IN" && s.at(j).Len() == 4) {
		j--
	}
	if j < i && (s.at(j).is("on") || s.at(j).is("in")) && s.headAt(j-1) {
		return j - 1
	}
	if j < i && s.headAt(j) && s.at(j).name() {
		return j
	}
	return i
}

// headAt reports whether item i can be the head of a noun phrase.
func (s *stretch) headAt(i int) bool {
	return (s.at(i).nounTag() || s.at(i).tag == "CD") && s.inNoun(i)
}

// coordinated reports whether the phrase before "and" is of the same kind as
// the one that starts at first, so that both together are the subject.
func (s *stretch) coordinated(and, first int) bool {
	left := s.nounLeft(and)
	if left.empty() {
		return false
	}
	b := s.at(left.first - 1)
	return left.first == 0 || b.comma() || b.dash() || b.in(clauseOpeners) || b.quoted()
}

// trimObject cuts what belongs to a preposition before the phrase: "in a
// statement Smith" is Smith's.
func (s *stretch) trimObject(p phrase) phrase {
	b := s.at(p.first - 1)
	if p.empty() || b.tag != "IN" && b.tag != "TO" || b.in(clauseOpeners) || b.is("with") {
		return s.trimDay(p)
	}
	for i := p.last - 1; i > p.first; i-- {
		if s.at(i).determiner() || s.at(i).name() && !s.at(i-1).name() && s.at(i-1).nounTag() && !s.at(i-1).possessive() {
			return phrase{i, p.last}
		}
	}
	return s.trimDay(p)
}

// trimDay cuts a day before the name: "on Monday Smith".
func (s *stretch) trimDay(p phrase) phrase {
	for i := p.first; i < p.last; i++ {
		if !s.at(i).in(days) && !(s.at(i).tag == "CD" && i+1 < p.last && i > p.first && s.at(i-1).in(days)) && !s.at(i).in(vague) {
			if i == p.first || s.at(i-1).in(days) || s.at(i-1).tag == "CD" {
				return phrase{i, p.last}
			}
			return p
		}
	}
	if s.at(p.last - 1).in(days) {
		return phrase{}
	}
	return p
}

var vague = set("last", "this", "next", "late", "early", "earlier")

// subjectLeft returns the subject of a verb group that starts at first, over
// an apposition or an aside between commas.
func (s *stretch) subjectLeft(first int) (source text.Span, p phrase, ok bool) {
	end := first
	b := s.at(end - 1)
	if !b.comma() && !b.dash() {
		p = s.nounLeft(end)
		if p.empty() {
			return text.Span{}, p, false
		}
		return s.span(p), p, true
	}
	for open := end - 2; open > 0 && open > end-40; open-- {
		o := s.at(open)
		if o.quoted() || o.stop() || o.is(":") {
			break
		}
		if !(o.comma() || o.dash()) {
			continue
		}
		p = s.nounLeft(open)
		if p.empty() || p.last == p.first+1 && s.at(p.first).tag == "CD" && s.at(p.first-1).comma() {
			continue
		}
		a := s.at(p.first - 1)
		if !(p.first == 0 || a.comma() || a.quoted() || a.dash() || a.in(clauseOpeners) || a.is("with")) {
			continue
		}
		if s.apposition(open+1, end-1) {
			if outer, ok := s.renamed(p); ok {
				p = outer
			}
			return s.span(phrase{p.first, end - 1}), p, true
		}
		if s.aside(open+1, end-1) {
			if outer, ok := s.renamed(p); ok {
				return s.span(phrase{outer.first, p.last}), outer, true
			}
			return s.span(p), p, true
		}
	}
	return text.Span{}, phrase{}, false
}

// renamed returns the name that p stands in apposition to ("X, a delegate from
// Orrin, Ohio, said").
func (s *stretch) renamed(p phrase) (phrase, bool) {
	if !s.at(p.first).determiner() && !s.at(p.first).nounTag() && s.at(p.first).tag != "JJ" || !s.at(p.first-1).comma() {
		return p, false
	}
	outer := s.nounLeft(p.first - 1)
	if outer.empty() || !s.at(outer.last-1).name() || s.at(outer.last-1).in(days) {
		return p, false
	}
	b := s.at(outer.first - 1)
	return outer, b == &outside || b.comma() || b.quoted() || b.in(clauseOpeners)
}

// apposition reports whether items [a, b) name the same thing again: a noun
// phrase without a verb.
func (s *stretch) apposition(a, b int) bool {
	if a >= b || !(s.at(a).determiner() || s.inNoun(a)) || s.at(a).in(days) || s.at(a).in(asking) {
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
	return a < b && (it.in(wh) || it.tag == "VBG" || it.tag == "VBN" || it.tag == "IN" || it.tag == "TO" || it.tag == "RB" || it.determiner() || s.inNoun(a))
}

var wh = set("who", "which", "whose", "whom", "where")

// nounRight returns the noun phrase that starts at item i, with an apposition
// or age after it ("Ms X, the mayor of Y,").
func (s *stretch) nounRight(i int) phrase {
	first := i
	if s.at(i).in(subjectPronouns) || s.at(i).in(writerPronouns) {
		return phrase{i, i + 1}
	}
	i = s.simpleRight(i)
	if i == first {
		return phrase{}
	}
	for {
		it := s.at(i)
		if (it.in(linking) && !s.at(i+1).in(days) || it.is("and")) && s.simpleRight(i+1) > i+1 {
			if it.is("and") && !s.endsAt(s.simpleRight(i+1)) {
				break
			}
			if (it.is("in") || it.is("on") || it.is("at") || it.is("to")) && s.occasion(i+1) {
				break
			}
			i = s.simpleRight(i + 1)
			continue
		}
		break
	}
	for s.at(i).comma() {
		next := i + 1
		end := s.simpleRight(next)
		for end > next && (s.at(end).in(linking) || s.at(end).is("and")) && s.simpleRight(end+1) > end+1 {
			end = s.simpleRight(end + 1)
		}
		if end == next || s.at(next).in(days) || !(s.at(end).comma() || s.at(end).stop() || s.at(end) == &outside || s.at(end).in(wh)) {
			break
		}
		i = end
	}
	return phrase{first, i}
}

// occasion reports whether the noun phrase at i is something said in or at.
func (s *stretch) occasion(i int) bool {
	end := s.simpleRight(i)
	return end > i && (s.at(end-1).in(occasions) || s.at(end-1).in(days))
}

// endsAt reports whether a clause can end at i.
func (s *stretch) endsAt(i int) bool {
	it := s.at(i)
	return it == &outside || it.stop() || it.comma() || it.quoted() || it.dash() || it.is(";") || it.is(":") || it.is(")")
}

// simpleRight returns the end of the noun phrase without complements at i, or
// i when there is none.
func (s *stretch) simpleRight(i int) int {
	at := i
	for s.at(i).determiner() && !s.at(i).is("that") {
		i++
	}
	head := false
	for s.inNoun(i) {
		head = head || s.at(i).nounTag() || s.at(i).tag == "CD"
		i++
	}
	if s.at(i).is("(") && head {
		for j := i; j < i+8; j++ {
			if s.at(j).is(")") {
				return j + 1
			}
		}
	}
	if !head && (i == at+1 && s.at(at).in(standAlone) || i == at+2 && s.at(at).is("the") && s.at(i-1).tag == "JJ" && s.endsAt(i)) {
		head = true // "some", "the 46-year-old"
	}
	if !head {
		return at
	}
	return i
}

// subject returns the subject of the main clause before item i.
func (s *stretch) subject(i int) (text.Span, bool) {
	for j := 0; j < i; j++ {
		if !s.at(j).finite() {
			continue
		}
		first := j
		for first > 0 && s.at(first-1).adverb() {
			first--
		}
		source, p, ok := s.subjectLeft(first)
		if before := s.at(p.first - 1); ok && !before.in(subordinators) && !before.in(wh) && !before.is("that") {
			return source, true
		}
	}
	return text.Span{}, false
}

var subordinators = set("as", "while", "after", "before", "if", "although", "though", "when", "because", "since")
