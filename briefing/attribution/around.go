package attribution

import "ukchina/briefing/text"

// timeAway returns the end of the noun phrase at item i that tells a time from
// another, or i: "the night before", "two days later", "the following week".
func (s *stretch) timeAway(i int) int {
	end := s.simpleRight(i)
	head := s.at(end - 1)
	if end == i || !head.in(periods) && !head.in(days) {
		return i
	}
	switch {
	case s.at(end).in(away):
		return end + 1
	case s.at(i).article() && s.at(i+1).in(neighbouring):
		return end
	}
	return i
}

// fronted reports whether the sentence begins with a preposition, and the clause
// that this belongs to follows the comma at item i: "Without them, says Ms Vale, the
// ferry will stop".
func (s *stretch) fronted(i int) bool {
	return s.at(s.lead()).tag == "IN" && s.at(i).comma() && s.clauseAt(i+1)
}

// beforeClause returns p, an infinitive or an object, as far as another clause is
// joined to it, which is the writer's: "urged the mayor to go, but captains were
// slow", "called for a ban, favours a tax".
func (s *stretch) beforeClause(p phrase) phrase {
	acted := false
	for i := p.first + 1; i < p.last-1; i++ {
		it := s.at(i)
		if it.quoted() {
			continue
		}
		if it.finite() && it.tag != "VBZ" && it.tag != "VBP" || s.opensClause(i) || it.is("what") || it.is("why") || it.is("how") ||
			it.is("whether") {
			break // what is joined may be part of this clause
		}
		j := i
		if it.comma() || it.is(";") {
			j++
		}
		if s.at(j).in(joining) || s.at(j).is("while") {
			j++
		}
		acted = acted || it.verbTag()
		if j > i && s.subjectAt(j) && !s.at(j).in(objectPronouns) &&
			(it.comma() || it.is(";") || acted || s.at(i-1).quoted() || s.at(j).in(subjectPronouns)) {
			return phrase{p.first, s.trimRight(p.first, i)} // but "pointed to French and German leaders had gone"
		}
	}
	return p
}

// joinedSubject returns the subject of the nearest clause before item i that a verb
// there can be joined to, or of the main clause: "Ms Vale left, while Mr Reeve stayed
// and said", "a neighbour came in and told them".
func (s *stretch) joinedSubject(i int) (text.Span, bool) {
	for j := i - 2; j > 0; j-- {
		if !s.at(j).finite() {
			continue
		}
		span, p, ok := s.subjectLeft(s.before(j))
		if b := s.at(p.first - 1); !ok || b.in(wh) || b.is("that") || b.in(doubtful) || b.in(subordinators) && !b.is("while") ||
			b.is("until") || !s.person(p) && !b.in(joining) || !s.startsClause(p.first) {
			continue
		}
		return span, true
	}
	return s.subject(i)
}

// scene reports whether items [a, b) only tell when and where, and what went on
// meanwhile: "On Friday morning, as the parade rolled by".
func (s *stretch) scene(a, b int) bool {
	if s.at(a).in(joining) {
		a++
	}
	i := a
	for i < b && !s.at(i).comma() {
		if s.at(i).finite() || s.at(i).quoted() {
			return false
		}
		i++
	}
	if s.at(i + 1).is("even") {
		i++
	}
	if !s.at(i+1).is("as") && !s.at(i+1).is("when") && !s.at(i+1).is("while") && !s.at(i+1).is("after") && !s.at(i+1).is("before") {
		return false
	}
	for i++; i < b; i++ {
		if s.at(i).comma() || s.at(i).quoted() {
			return false
		}
	}
	return true
}

// auxiliaryAt reports a finite auxiliary or modal at item i, perhaps after adverbs,
// which the tagger does not take participles for.
func (s *stretch) auxiliaryAt(i int) bool {
	v := s.at(s.beyond(i))
	return v.finite() && (v.in(auxiliaries) || v.in(modals))
}

// withSubject returns the noun phrase between "with" and the comma before item i:
// "denied it, with its spokesman, Tom Reeve, calling it".
func (s *stretch) withSubject(i int) phrase {
	const near = 14
	for k := i - 2; k > 0 && k > i-near && !s.at(k).finite(); k-- {
		if s.at(k).is("with") && s.at(k-1).comma() {
			if p := s.nounRight(k + 1); p.last == i-1 {
				return p
			}
			break
		}
	}
	return phrase{}
}
