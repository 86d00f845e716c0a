package attribution

// right finds where the content begins on the right of c.
func (s *stretch) right(c *cue) (int, opening) {
	i := c.next
	if at, l := s.begins(i, c, true); l != nothing {
		return at, l
	}
	if s.ownSubject(i, c) || s.ownVerb(i, c) {
		return i, bare
	}
	if c.frames&addressee != 0 {
		i = s.addressee(i)
		if s.at(i).is("of") { // "reminds me of"
			return -1, nothing
		}
		if at, l := s.begins(i, c, true); l != nothing {
			return at, l
		}
	}
	if s.conditional(i, c) {
		return i + 1, bare
	}
	j := s.adjuncts(i)
	if at, l := s.begins(j, c, false); l != nothing && (l != mark || s.at(j).comma() || s.at(at).capital) {
		if l == that && s.othersClaim(i, j) {
			return -1, nothing
		}
		return at, l
	}
	if that := s.meanwhile(j); that > 0 && c.frames&clause != 0 {
		if at, l := s.begins(that, c, true); l != nothing {
			return at, l
		}
	}
	if at := s.farQuotation(j, c); at > 0 && !(c.frames&clause != 0 && s.subjectAt(s.timeEnd(i))) {
		return at, mark
	}
	if c.frames&someoneTo != 0 && i > c.next && s.infinitiveAfter(i) {
		return -1, nothing // "warned London not to"
	}
	if _, p, ok := s.subjectLeft(c.first); ok && c.frames&clause != 0 && s.at(p.first-1).is("which") &&
		(s.at(i).finite() || s.at(i).tag == "NNS" || s.at(i).tag == "VBN") {
		return i, bare // "the levy, which X maintains applies to all"
	}
	if c.frames&clause != 0 && !s.endsAt(i) && !s.closes(i, c) {
		return s.unmarked(i, c)
	}
	return -1, nothing
}

// othersClaim reports whether items [i, j), before "that", end in what others say, which
// a verb only answers: "hit back at claims that her visit was a holiday".
func (s *stretch) othersClaim(i, j int) bool {
	noun := s.at(j - 1)
	if _, said := nominals[noun.lower]; (!said || noun.is("point")) && !held[noun.lower] {
		return false
	}
	for j--; j > i && s.at(j).tag != "IN" && s.at(j).tag != "TO"; j-- {
	}
	return answered[s.at(j).lower]
}

// conditional reports whether the content of c begins with a condition between
// commas at item i: "said, if elected, she would go".
func (s *stretch) conditional(i int, c *cue) bool {
	if c.frames&clause == 0 || !s.at(i).comma() || !s.at(i+1).is("if") && !s.at(i+1).is("unless") || s.said(c) ||
		c.form != ing && s.hasFinite(0, c.first) {
		return false
	}
	for j := i + 2; j < len(s.items) && !s.at(j).stop(); j++ {
		if s.at(j).comma() {
			return s.subjectAt(j + 1)
		}
	}
	return false
}

// unmarked finds where a clause that nothing introduces begins after c, at item i
// or over a time there: "said on Monday it would rain".
func (s *stretch) unmarked(i int, c *cue) (int, opening) {
	if i == c.next && s.at(i).finite() && s.ofRelative(c) {
		return i, bare
	}
	t := s.timeEnd(i)
	if s.said(c) && (s.at(t).in(occurring) && s.subjectAt(t+1) || s.at(t).comma() || s.saidAt(i, t)) {
		return -1, nothing // "..., Jane Roe said on Monday as she left"
	}
	if c.frames&toDo != 0 && t > i && s.infinitiveAt(t) {
		return -1, nothing // "vowed on Monday to"
	}
	if s.clauseOf(t, c) {
		return t, bare
	}
	if s.clauseOf(i, c) || s.unseenClause(i, c) || i == c.next && c.frames&addressee == 0 && s.gerundClause(i) {
		return i, bare
	}
	return -1, nothing
}

// closes reports whether the noun phrase at item i ends the relative clause of c,
// and the verb of its antecedent follows: "who wrote the foreword, says".
func (s *stretch) closes(i int, c *cue) bool {
	end := s.simpleRight(i)
	if c.form == ing && s.at(i).tag == "IN" { // "writing in the Post, said"
		end = s.prepositional(i)
	}
	return (s.at(c.first-1).in(wh) || c.form == ing) && end > i && s.at(end).comma() && s.at(s.beyond(end+1)).finite()
}

// unseenClause reports whether a noun phrase and a verb that the tagger took for
// a participle or an adjective stand at item i after "said", which takes nothing
// but a clause there: "said the fault dated from May".
func (s *stretch) unseenClause(i int, c *cue) bool {
	end := s.simpleRight(i)
	if _, _, ok := s.subjectLeft(c.first); ok && c.verb.stem == "say" && !s.said(c) && s.at(i).determiner() && end > i+2 &&
		s.at(end-1).tag == "NNS" && s.at(end-2).tag == "NN" && s.at(end).is("to") {
		return true // "say the offer amounts to"
	}
	if c.verb.stem != "say" || end == i || s.said(c) || s.at(end).in(linking) && s.endsAt(s.simpleRight(end+1)) {
		return false
	}
	for j := end; j < i+12 && !s.endsAt(j) && !s.at(j).comma() && !s.at(j).quoted(); j++ {
		if t := s.at(j).tag; t == "VBN" || t == "VBD" || j > end && s.at(j).adverb() && s.at(j+1).tag == "JJ" {
			return true
		}
	}
	return false
}

// gerundClause reports whether a clause whose subject is a gerund begins at item
// i: "said leaving without it would be unwise".
func (s *stretch) gerundClause(i int) bool {
	if s.at(i).tag != "VBG" || s.at(i).in(asking) {
		return false
	}
	for i++; !s.endsAt(i); i++ {
		if s.at(i).is("that") && s.at(i+1).in(days) {
			continue // "staffing that night"
		}
		if s.at(i).finite() || s.opensClause(i) || s.at(i).is("but") {
			return s.at(i).finite() && !s.at(i-1).is("and")
		}
	}
	return false
}

// said reports whether a clause and a comma stand before the source of c.
func (s *stretch) said(c *cue) bool {
	_, p, ok := s.subjectLeft(c.first)
	return ok && s.at(p.first-1).comma() && s.hasFinite(0, p.first-1)
}

// saidAt reports whether items [i, t) tell where or when the clause before was
// said, and no clause is said after them: "said in Lod as she left", "said in a
// statement, in which". Where the clause before is a dependent one, what it
// depends on may come after.
func (s *stretch) saidAt(i, t int) bool {
	in := s.at(i)
	return in.tag == "IN" && !in.in(subordinators) && t == i && !s.at(s.lead()).in(subordinators)
}

// ownVerb reports whether the clause of c begins at item i without "that", by its verb,
// where c has others than clauses after it: "warned there was", "found he had", "accepted
// it would".
func (s *stretch) ownVerb(i int, c *cue) bool {
	if s.at(i).is("there") && c.frames&thatOnly != 0 && !s.at(c.first-1).in(joining) && s.at(s.beyond(i+1)).finite() {
		return true
	}
	return (c.frames&finding != 0 || c.verb.stem == "accept") && s.subjectAt(i) && s.auxiliaryAt(s.simpleRight(i))
}

// ownSubject reports whether the clause of c begins at item i with a pronoun
// that leaves no doubt: "said that would be too late", "accepted he had not".
func (s *stretch) ownSubject(i int, c *cue) bool {
	it, verb := s.at(i), s.at(s.beyond(i+1))
	return it.is("that") && c.frames&clause != 0 && verb.finite() && !verb.nounTag() ||
		(it.is("he") || it.is("she") || it.is("they")) && c.frames&thatOnly != 0 && verb.finite()
}
