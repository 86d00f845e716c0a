package attribution

// An opening tells what introduces a content on the right of its cue.
type opening uint8

const (
	nothing opening = iota
	that            // "that"
	colon           // a colon
	mark            // it begins with a quotation
	bare            // nothing but the clause itself
)

// right finds where the content begins on the right of c.
func (s *stretch) right(c *cue) (int, opening) {
	i := c.next
	if at, l := s.begins(i, c, true); l != nothing {
		return at, l
	}
	if s.ownSubject(i, c) || (c.frames&finding != 0 || c.verb.stem == "accept") && s.subjectAt(i) && s.auxiliaryAt(s.simpleRight(i)) {
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
	j := s.adjuncts(i)
	if at, l := s.begins(j, c, false); l != nothing && (l != mark || s.at(j).comma() || s.at(at).capital) {
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
	if _, p, ok := s.subjectLeft(c.first); ok && c.frames&clause != 0 && s.at(p.first-1).is("which") && (s.at(i).finite() || s.at(i).tag == "NNS" || s.at(i).tag == "VBN") {
		return i, bare // "the levy, which X maintains applies to all"
	}
	if c.frames&clause != 0 && !s.endsAt(i) && !s.closes(i, c) {
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

// meanwhile returns the "that" after a short clause at item i that tells when
// it was said, or -1: "said as he left that".
func (s *stretch) meanwhile(i int) int {
	const near = 10
	if !s.at(i).is("as") && !s.at(i).is("after") && !s.at(i).is("before") && !s.at(i).is("when") || !s.subjectAt(i+1) {
		return -1
	}
	for end := i + near; i < end && !s.endsAt(i); i++ {
		if _, reports := verbs[s.at(i).lower]; reports {
			break
		}
		if s.at(i).is("that") {
			return i
		}
	}
	return -1
}

// ownSubject reports whether the clause of c begins at item i with a pronoun
// that leaves no doubt: "said that would be too late", "accepted he had not".
func (s *stretch) ownSubject(i int, c *cue) bool {
	it, verb := s.at(i), s.at(s.beyond(i+1))
	return it.is("that") && c.frames&clause != 0 && verb.finite() && !verb.nounTag() ||
		(it.is("he") || it.is("she") || it.is("they")) && c.frames&thatOnly != 0 && verb.finite()
}

// begins reports whether content begins at item i with an unmistakable mark.
// Where sure, a "that" there can only belong to c.
func (s *stretch) begins(i int, c *cue, sure bool) (int, opening) {
	it := s.at(i)
	switch {
	case it.is("that") && c.frames&(clause|thatOnly) != 0 && s.thatClause(i+1, sure):
		return i + 1, that
	case it.is(":") && s.at(i+1) != &outside:
		return i + 1, colon
	case it.quoted() && c.frames&quote != 0 && !s.at(i-1).possessive() && (i == c.next || !s.at(i-1).determiner()):
		return i, mark
	case it.comma() && s.at(i+1).quoted():
		return i + 1, mark
	}
	return -1, nothing
}

// thatClause reports whether a clause begins at item i after "that".
func (s *stretch) thatClause(i int, sure bool) bool {
	it := s.at(i)
	if it.quoted() {
		return true
	}
	if it.comma() { // "said that, if it rained, it would", not "who had told him that, Mr Reeve said"
		for j := i + 1; j < len(s.items) && !s.at(j).stop(); j++ {
			if s.at(j).comma() || s.at(j).quoted() {
				return true
			}
		}
		return false
	}
	if _, reports := verbs[it.lower]; sure && it.tag == "VBZ" && !reports && s.at(i+1).quoted() {
		return true // a plural taken for a verb: "that midwives “won’t mind”"
	}
	if it.tag == "VBP" && !it.in(auxiliaries) && s.at(i+1).nounTag() && s.at(s.beyond(s.simpleRight(i+1))).finite() {
		return true // a noun taken for a verb: "that classroom air filters were"
	}
	if it.tag == "VBZ" && s.at(i+1).is("of") && s.verbAhead(i+1) {
		return true // another: "that reports of its death had been"
	}
	if it.finite() && !it.nounTag() {
		return false // a relative clause: "a report that calls for"
	}
	if it.is("same") && (s.at(i+1).in(days) || s.at(i+1).in(periods)) {
		return false // "announced that same day"
	}
	if it.nounTag() && s.endsAt(i+1) && !s.at(i+1).quoted() {
		return false // "denied that report"
	}
	return !s.endsAt(i) && !it.in(days) && (sure || s.verbAhead(i))
}

// farQuotation returns the quotation that follows c at a distance, over a
// relative clause or another aside, or -1.
func (s *stretch) farQuotation(i int, c *cue) int {
	if c.frames&quote == 0 {
		return -1
	}
	aside := !s.at(i).determiner() && !s.inNoun(i)
	for ; i < len(s.items); i++ {
		it := s.at(i)
		if it.quoted() {
			if b := s.at(i - 1); b.is(":") || b.comma() && it.capital && aside {
				return i
			}
			return -1
		}
		if v, ok := verbs[it.lower]; it.stop() || it.is(";") || ok && (it.finite() || v.form == ing) {
			return -1
		}
	}
	return -1
}

// addressee returns the end of the object of "told" at item i; it is i where
// there is none.
func (s *stretch) addressee(i int) int {
	if end := s.simpleRight(i); s.at(i).is("her") && s.inNoun(i+1) && !s.at(end).finite() {
		return end // "attacked her predecessor"
	}
	if s.at(i).tag == "PRP" || s.at(i).in(objectPronouns) && s.simpleRight(i) == i {
		if s.at(i + 1).finite() {
			return i // the subject of the clause
		}
		return i + 1
	}
	end := s.simpleRight(i)
	if (s.at(i).is("that") || s.at(i).is("this")) && (s.at(i+1).is("as") || s.at(i+1).quoted()) {
		return i + 1
	}
	if (s.at(i).is("that") || s.at(i).is("this")) && s.at(i+1).nounTag() {
		end = s.simpleRight(i + 1)
	}
	switch {
	case end == i && s.at(i).determiner() && s.at(i+1).tag == "JJ" && s.at(i+2).is("as"):
		return i + 2 // "its record-keeping as"
	case end == i:
		return i
	case s.at(end).is("who") && s.at(i).in(anybody):
		if that := s.thatNear(end); that > 0 {
			return that // "told anyone who would listen that"
		}
	case s.at(end).finite():
		return s.splitNames(i, end)
	case s.at(end-1).possessive() && s.at(end).quoted(): // the BBC's "Today"
		end++
	}
	for s.at(end).in(linking) && !s.at(end).is("to") || s.at(end).is("and") {
		next := s.simpleRight(end + 1)
		if next == end+1 {
			break
		}
		end = next
	}
	return end
}

// thatNear returns the "that" soon after item i, or -1.
func (s *stretch) thatNear(i int) int {
	const near = 7
	for end := i + near; i < end && !s.endsAt(i); i++ {
		if s.at(i).is("that") {
			return i
		}
	}
	return -1
}

// splitNames returns where the object ends and the subject of the clause
// begins in a run of nouns ("told the Press Association Sir Keir would").
func (s *stretch) splitNames(i, end int) int {
	for j := i + 1; j < end; j++ {
		if s.at(j).in(titles) || s.at(j).name() && s.at(j-1).nounTag() && !s.at(j-1).name() {
			return j
		}
	}
	if end-1 > i && s.at(end-1).name() && s.at(i).name() {
		return end - 1
	}
	return i
}

// adjuncts skips what may stand between a cue and its content: times, places,
// occasions and listeners.
func (s *stretch) adjuncts(i int) int {
	for n := 0; n < 12; n++ {
		next := s.adjunct(i)
		if next == i {
			break
		}
		i = next
	}
	return i
}

func (s *stretch) adjunct(i int) int {
	it, next := s.at(i), s.at(i+1)
	if that := s.asideBefore(i); that > 0 {
		return that
	}
	switch {
	case s.timeAway(i) > i:
		return s.timeAway(i)
	case it.in(days), it.in(vague) && next.in(days), it.tag == "CD" && s.at(i-1).in(days), it.adverb() && !it.is("so") && !it.is("in"):
		return i + 1
	case it.comma() && next.adverb() && s.at(i+2).comma(): // ", however,"
		return i + 3
	case it.comma() && next.tag == "CD" && s.at(i-1).tag == "CD": // "on May 4, 2016"
		return i + 2
	case it.quoted() && s.at(i-1).possessive() && next.nounTag(): // the BBC's "Today" programme
		return i + 1
	case it.is("outside") && s.simpleRight(i+1) > i+1:
		return s.simpleRight(i + 1)
	case it.is("that"):
		return i
	case it.tag == "IN", it.tag == "TO", it.tag == "VBG", it.is("in"):
		return s.prepositional(i)
	case it.is("and"):
		if end := s.simpleRight(i + 1); end > i+1 && !s.at(end).finite() {
			return end
		}
	}
	return i
}

// asideBefore returns the "that" after an aside between commas or dashes which
// opens at item i, or -1: "has said, in his memoirs, that", "warned – not for the
// first time – that".
func (s *stretch) asideBefore(i int) int {
	const near = 14
	shut := s.at(i).lower
	if !s.at(i).comma() && !s.at(i).dash() || s.at(i+1).is("that") {
		return -1
	}
	for end := i + near; i < end; {
		i++
		if s.at(i).is(shut) && s.at(i+1).is("that") {
			return i + 1
		}
		if _, reports := verbs[s.at(i).lower]; s.endsAt(i) || reports && s.at(i).finite() {
			return -1
		}
	}
	return -1
}

// prepositional returns the end of the prepositional phrase at item i, or i
// where a clause follows instead.
func (s *stretch) prepositional(i int) int {
	end := s.simpleRight(i + 1)
	if s.at(i+1).tag == "PRP" && !s.at(i+2).finite() {
		end = i + 2
	}
	if s.at(end).quoted() && s.at(end-1).possessive() {
		end++
	}
	if n := s.at(end); n.finite() || end == i+1 && n.tag != "IN" && n.tag != "VBG" {
		return i
	}
	return end
}

// timeEnd skips a time or an occasion before a clause: "on Monday", "in a
// statement".
func (s *stretch) timeEnd(i int) int {
	for {
		it := s.at(i)
		switch {
		case it.in(days), it.in(vague) && s.at(i+1).in(days), it.tag == "CD" && s.at(i-1).in(days):
			i++
		case it.tag == "IN" && s.at(i+1).in(days), it.is("to") && s.at(i+1).in(listeners):
			i += 2
		case it.tag == "IN" && s.occasion(i+1):
			i = s.simpleRight(i + 1)
		default:
			return i
		}
	}
}
