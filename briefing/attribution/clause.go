package attribution

// endsAt reports whether a clause can end at item i.
func (s *stretch) endsAt(i int) bool {
	it := s.at(i)
	return it == &outside || it.stop() || it.comma() || it.quoted() || it.dash() || it.is(";") || it.is(":") || it.is(")")
}

// hasFinite reports whether a finite verb stands in items [a, b).
func (s *stretch) hasFinite(a, b int) bool {
	for ; a < b; a++ {
		if s.at(a).finite() {
			return true
		}
	}
	return false
}

// hasVerb reports whether a finite verb or a quotation stands in items [a, b).
func (s *stretch) hasVerb(a, b int) bool {
	for ; a < b; a++ {
		if s.at(a).finite() || s.at(a).quoted() {
			return true
		}
	}
	return false
}

// clauseAt reports whether a clause with a verb of its own begins at item i. A
// relative or dependent clause on the way needs a verb more.
func (s *stretch) clauseAt(i int) bool {
	it := s.at(i)
	switch {
	case it.is("that") && (s.at(i+1).finite() || s.at(i+1).comma() || s.at(i+1).is("same")): // a relative clause, "told him that, she said"
		return false
	case it.tag == "VBG" && s.at(i+1).nounTag() && (s.at(s.beyond(i+2)).finite() || s.at(i+2).comma() && s.at(i+3).in(wh)): // "says working people have"
		return true
	case it.tag == "VBG", it.tag == "VBN", it.in(wh), it.in(noClause), it.is("so") && s.endsAt(i+1):
		return false
	case it.finite() && (it.tag != "VBZ" || !s.at(i+1).quoted()): // a plural taken for a verb
		return false
	case it.in(subjectPronouns) && !it.is("it"):
		return true
	}
	if pp := s.prepositional(i); it.tag == "IN" && pp > i && (s.at(pp).is("and") || s.at(pp).is("but")) && !s.at(pp+1).in(days) && s.subjectAt(pp+1) {
		return false // "argued on the pitch and two were sent off"
	}
	return s.verbComes(i)
}

// verbComes reports whether the clause that begins at item i has its verb, before
// another begins that is none of its own.
func (s *stretch) verbComes(i int) bool {
	need := 1
	if s.at(i).in(subordinators) {
		need = 2
	}
	named := s.at(i).determiner() || s.inNoun(i)
	bare := need == 1 && !s.opensClause(i)
	for j := i + 1; j < len(s.items) && j < i+60 && need > 0; j++ {
		if named {
			j = s.overParticiple(j)
		}
		switch x := s.at(j); {
		case x.finite() && bare && (s.at(j-1).is("and") || s.at(j-1).is("but")):
			return false // the next thing done: "wrote it on Monday and had it copied"
		case s.verbAt(j):
			need--
		case s.opensClause(j):
			need++
			bare = false
		case named && need == 1 && x.comma() && s.subjectAt(j+1) && !s.at(j+1).is("a") && !s.at(j+1).is("an"): // "when he announced his plan last spring, she was"
			return false
		case x.stop(), x.is(";"), x.is(":"), x.is("but"), x.comma() && (s.at(j+1).tag == "VBG" || s.at(j+1).tag == "VBN"):
			return false
		}
	}
	return need == 0
}

// overParticiple returns the item after a participle clause between commas that begins
// at item i, if a verb follows it ("an estimate, obtained by campaigners, had been kept"), else i.
func (s *stretch) overParticiple(i int) int {
	if !s.at(i).comma() || s.at(i+1).tag != "VBN" && s.at(i+1).tag != "VBG" {
		return i
	}
	for j := i + 2; j < len(s.items) && j < i+20; j++ {
		switch x := s.at(j); {
		case x.comma() && s.verbAt(j+1):
			return j + 1
		case x.comma(), x.stop(), x.finite(), x.quoted():
			return i
		}
	}
	return i
}

// verbAt reports a finite verb, a quotation that may hold one, or a plural
// verb taken for an infinitive ("the demands erase").
func (s *stretch) verbAt(i int) bool {
	it := s.at(i)
	if it.tag == "VB" && !it.quoted() {
		return s.at(s.before(i) - 1).nounTag()
	}
	return it.finite() || it.quoted()
}

// clauseOf reports whether a clause begins at item i, and no object of the verb of
// c, which "say" has none of.
func (s *stretch) clauseOf(i int, c *cue) bool {
	if (c.verb.stem == "agree" || c.verb.stem == "accept") && (i != c.next || !s.subjectAt(i)) {
		return false // "agreed with those who were ill", but: "agreed it was wrong"
	}
	return s.clauseAt(i) && (c.verb.stem == "say" || !s.bareObject(i))
}

// bareObject reports whether only a noun phrase begins at item i, without a verb of
// its own, where the only words that could hold one are quoted as part of a noun
// phrase, or are a relative clause: "wrote a letter asking them to stop the “fiasco”".
func (s *stretch) bareObject(i int) bool {
	if !s.at(i).determiner() && !s.inNoun(i) {
		return false
	}
	scenes := 0 // whose verb is still to come: "maintained their lead as they sat"
	for ; i < len(s.items); i++ {
		switch it, b := s.at(i), s.at(i-1); {
		case it.is("as") && s.subjectAt(i+1), it.is("when"), it.is("while"), it.is("after"), it.is("then"):
			scenes++
		case it.finite() && (b.is("that") || b.in(wh)): // "legislation that gave"
		case it.finite() && scenes > 0:
			scenes--
		case it.tag == "VBD" && b.is("and"): // the next thing done: "wrote the letter, dated 4 May, and went home"
			return true
		case it.finite(), it.tag == "VB" && s.verbAt(i),
			it.quoted() && (it.clause || !b.determiner() && !b.possessive() && (b.tag != "IN" || b.in(clauseOpeners))):
			return false
		case it.stop(), it.is(";"), it.comma() && s.subjectAt(i+1):
			return true
		}
	}
	return true
}

// opensClause reports a word that begins a relative or dependent clause.
func (s *stretch) opensClause(i int) bool {
	it := s.at(i)
	return it.in(wh) || it.tag == "WRB" || it.is("what") || it.is("that") && it.tag != "DT" || it.is("until") ||
		it.in(subordinators) && it.tag == "IN" && !it.is("as")
}

// verbAhead reports whether a clause, or a quotation, begins at item i after
// "that".
func (s *stretch) verbAhead(i int) bool {
	for j := i; j < len(s.items) && j < i+80; j++ {
		x := s.at(j)
		if x.finite() || x.quoted() || x.tag == "VB" {
			return true
		}
		if x.stop() || x.is(";") {
			return false
		}
	}
	return false
}
