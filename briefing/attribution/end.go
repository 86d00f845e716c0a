package attribution

// contentEnd returns the end of the content of c that begins at item a: of
// the sentence, or where the writer or another report goes on.
func (s *stretch) contentEnd(a int, c *cue) int {
	in := s.within(c)
	main := s.mainSubject(c).first // zero where c does not stand before it
	for i := a; i < len(s.items); i++ {
		it, next := s.at(i), s.cueAfter(i)
		switch {
		case it.quoted():
			if main > 0 && i == main-1 || s.endsQuoted(i, in, next) {
				return i + 1
			}
		case main > 0 && i == main-1, s.breaksOff(i, next), next != nil && next != c && s.toldOfAll(i, next):
			return s.trimRight(a, i)
		case i == a, it.comma() && s.at(i+1).is("while") && c.frames&finding != 0 && next == nil: // both were found
		case c.form == ing && in == insideClause && it.comma() && !s.hasFinite(a, i) && s.at(s.beyond(i+1)).finite() && s.hasFinite(0, c.first): // "it left, saying talks with the Guild, a union, had failed"
		case it.is(":") && s.at(i+1).quoted() && s.sentence(i+1) && s.hasFinite(a, i):
			return i // a statement of its own: see colonBefore
		case s.writerGoesOn(i, in), s.turnsAtComma(a, i, c, next), s.turnsAtAnd(a, i, c), next != nil && next != c && s.otherReport(i, c, next):
			return s.trimRight(a, i)
		}
	}
	return s.trimRight(a, len(s.items))
}

// cueAfter returns the first cue after item i, or nil.
func (s *stretch) cueAfter(i int) *cue {
	for k := range s.cues {
		if s.cues[k].at > i {
			return &s.cues[k]
		}
	}
	return nil
}

// endsQuoted reports whether a content ends with the quotation at item i, since
// another report, or what its clause depends on, comes next.
func (s *stretch) endsQuoted(i int, in embedding, next *cue) bool {
	return s.addOn(i) || s.spokenAfter(i) || s.at(i).last == ',' &&
		(next != nil && next.first == i+1 && next.form == ing || in == dependentClause && s.subjectAt(i+1))
}

// toldOfAll reports whether after the comma at item i the sentence ends with who tells all
// of it, by o: "while telling them it was safe, a report has found".
func (s *stretch) toldOfAll(i int, o *cue) bool {
	if !s.at(i).comma() || o.frames&after == 0 || s.adjuncts(o.next) < len(s.items)-1 {
		return false
	}
	_, p, ok := s.subjectLeft(o.first)
	return ok && p.first == i+1
}

// breaksOff reports whether no clause goes on beyond item i.
func (s *stretch) breaksOff(i int, next *cue) bool {
	it := s.at(i)
	return it.stop() && s.restIsQuotes(i+1) ||
		it.is(";") && (next != nil || s.at(i-1).quoted()) && !s.thatSeries(i+1) ||
		it.is("according") && s.at(i+1).is("to")
}

// turnsAtComma reports whether what stands after the comma at item i tells of what
// happened besides or since, and is no part of the content of c from item a on.
func (s *stretch) turnsAtComma(a, i int, c, next *cue) bool {
	if !s.at(i).comma() {
		return false
	}
	switch after := s.at(i + 1); {
	case after.is("who") && next != nil && next.first == i+2 && s.hasQuotation(i+2): // "saw the family, who called it “cruel”"
		return true
	case after.is("with") && next != nil && next.form == ing && !s.withSubject(next.first).empty():
		return true
	case after.is("and") && s.marketsMoved(i+2), after.is("compared") && s.counted(c):
		return true
	}
	return c.form == past && (s.at(i+1).in(stirring) || s.cameTrue(a, i) || c.frames&finding != 0 && s.decides(i+1))
}

// turnsAtAnd is turnsAtComma for "and" and "but".
func (s *stretch) turnsAtAnd(a, i int, c *cue) bool {
	it := s.at(i)
	if !it.is("and") && !it.is("but") {
		return false
	}
	verb := s.at(s.beyond(i + 1))
	return it.is("but") && s.withholds(i+1) || it.is("and") && s.silent(a, i+1) ||
		c.form == past && it.is("and") && verb.in(deeds) && s.lasting(a, i) ||
		verb.in(acts) && !s.at(i+1).is("then") || s.conveys(s.beyond(i+1)) ||
		c.form == past && (verb.in(beliefs) || s.sinceThen(i+1) || s.understood(i+1)) && s.past(a, i)
}

// conveys reports whether the verb at item i and its object are what one does in
// speaking: "and offered its best wishes".
func (s *stretch) conveys(i int) bool {
	const near = 5
	for j := i + 1; s.at(i).in(conveying) && j < i+near; j++ {
		if s.at(j).in(courtesies) {
			return true
		}
	}
	return false
}

// hasQuotation reports whether a quotation stands in the sentence from item i
// on.
func (s *stretch) hasQuotation(i int) bool {
	for ; i < len(s.items); i++ {
		if s.at(i).quoted() {
			return true
		}
	}
	return false
}

// restIsQuotes reports that nothing but quotations and marks follows.
func (s *stretch) restIsQuotes(i int) bool {
	for ; i < len(s.items); i++ {
		if !s.at(i).quoted() && !s.at(i).stop() && !s.at(i).is(")") {
			return false
		}
	}
	return true
}

// otherReport reports whether o, the next cue, begins a report of its own at
// the comma or conjunction at item i, so that the content of c ends there.
func (s *stretch) otherReport(i int, c, o *cue) bool {
	it := s.at(i)
	comma := it.comma()
	if c.form == ing && o.form == ing && (it.is("and") || it.is("while")) && s.nounLeft(o.first).first == i+1 && !s.nounLeft(c.first).empty() {
		return true // "with the Guild calling it “rash” and the firm insisting that"
	}
	if !comma && !it.is("and") && !it.is("but") && !it.dash() || o.first > i+12 || s.bothTold(i, c, o) {
		return false
	}
	j := i + 1
	switch {
	case s.at(j).is("then") && (!comma || o.first == j):
		return comma && o.form == c.form // not "said the union had tabled it and then refused to talk"
	case comma && s.at(j).in(joiningReports):
		j++
	}
	if s.at(j).is("that") {
		return false // "said it was “cruel”, and that she had warned him"
	}
	if o.first == j && (!comma || o.form == ing || j == i+2) {
		return s.sameSubject(i, c, o)
	}
	if !comma && !it.is("but") || o.form == base {
		return false
	}
	_, p, ok := s.subjectLeft(o.first)
	return ok && p.first >= j && p.first <= j+3 && !s.hasFinite(j, p.first)
}

// bothTold reports whether o, which is joined at item i, can only be part of what c
// reports.
func (s *stretch) bothTold(i int, c, o *cue) bool {
	comma := s.at(i).comma()
	return o.frames&finding != 0 && c.frames&finding == 0 && !(comma && s.at(i+1).is("but") && s.at(i+2).is("it")) || // "said she had looked and found"
		o.verb.stem == "tell" && s.at(o.next).is("that") && !comma // "had been called in and told that"
}

// sameSubject reports whether o, which has no subject of its own after the comma or
// conjunction at item i, has that of c.
func (s *stretch) sameSubject(i int, c, o *cue) bool {
	it := s.at(i)
	switch {
	case o.form == base:
		return false
	case o.form == ing:
		return it.comma() || c.form == ing && (it.is("but") || s.takes(o))
	case it.comma():
		return o.form == past
	}
	return o.form == c.form || s.takes(o) || c.frames&clause == 0 && c.form == participle && o.form == past
}

// thatSeries reports whether at item i another clause with "that" is joined to those
// before: "said that it was full; and that it leaked".
func (s *stretch) thatSeries(i int) bool {
	if s.at(i).in(joining) {
		i++
	}
	return s.at(i).is("that") && !s.at(i+1).finite() && s.verbAhead(i+1)
}

// takes reports whether o has a content of its own right after it.
func (s *stretch) takes(o *cue) bool {
	_, l := s.right(o)
	return l == that || l == mark || l == colon || l == bare && s.at(o.next).in(subjectPronouns)
}

// trimRight cuts marks, and the credits of a caption, from the end of items
// [a, end).
func (s *stretch) trimRight(a, end int) int {
	for end > a {
		it := s.at(end - 1)
		if it.quoted() || !it.stop() && !it.comma() && !it.dash() && !it.is(";") && !it.is(":") {
			break
		}
		end--
	}
	if end < len(s.items) {
		return end
	}
	for end > a && s.at(end-1).is(")") { // no full stop: a caption
		i := end - 1
		for i > a && !s.at(i).is("(") {
			i--
		}
		if i == a {
			break
		}
		end = i
	}
	return end
}
