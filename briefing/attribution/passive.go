package attribution

// passive finds who said it where the verb is passive: "was accused by X of
// ...", "it was claimed by X that ...". Without "by" nobody is named.
func (r *reader) passive(s *stretch, c *cue) {
	if as := s.adjuncts(c.next); s.at(as).is("as") && s.at(as+1).quoted() && s.at(as+2).is("by") { // in court as “...” by X
		source := s.nounRight(as + 3)
		_, subject, ok := s.subjectLeft(c.first)
		if ok && !source.empty() {
			r.add(s, s.span(source), c.span(s), "passive", s.withRelative(subject), phrase{as, as + 2})
		}
		return
	}
	if !s.at(c.next).is("by") {
		r.passiveTo(s, c)
		return
	}
	source := s.agent(c)
	if source.empty() || s.at(source.first).in(writerPronouns) {
		return
	}
	at := source.last
	if s.at(at).is("that") && c.verb.frames&(clause|thatOnly) != 0 && s.verbAhead(at+1) {
		r.add(s, s.span(source), c.span(s), "passive", phrase{at + 1, s.contentEnd(at+1, c)})
		return
	}
	if s.at(at).comma() && (c.frames&someoneTo != 0 && s.infinitiveAt(at+1) || c.frames&asNoun != 0 && s.at(at+1).is("as") && !s.meantime(at+1)) {
		at++ // "was warned by the chairman, Tom Reeve, to go"
	}
	subject := s.patient(c)
	switch {
	case subject.empty():
	case c.frames&denial != 0 && c.start < c.at && s.endsAt(at) && !s.at(subject.first).in(subjectPronouns):
		r.add(s, s.span(source), c.span(s), "passive", subject)
	case s.passiveRest(at, c.frames):
		r.add(s, s.span(source), c.span(s), "passive", subject, phrase{at, s.passiveEnd(at, c)})
	}
}

// agent returns who does what the passive c tells of, after "by".
func (s *stretch) agent(c *cue) phrase {
	p := s.nounRight(c.next + 1)
	for i := p.last - 1; i > p.first && c.frames&someoneOf != 0 && !s.at(p.last).is("of"); i-- {
		if s.at(i).is("of") {
			p.last = i // "accused by its rivals of cheating"
			break
		}
	}
	return p
}

// patient returns to whom or what the passive c is done: its subject, or what it is a
// participle of, or an empty phrase.
func (s *stretch) patient(c *cue) phrase {
	if _, subject, ok := s.subjectLeft(c.first); ok {
		return s.withRelative(subject)
	}
	if p := s.nounLeft(c.first - 1); c.start == c.at && s.at(c.first-1).comma() && !p.empty() && s.startsClause(p.first) {
		return p // "The plan, described by one MP as “bonkers”, is"
	}
	return phrase{}
}

// withRelative returns p, or, where p only ends a clause that tells more of what the
// sentence begins with, all of that: "Plans for a field that floods every winter".
func (s *stretch) withRelative(p phrase) phrase {
	for k := p.first - 1; k > 0 && !s.at(k).comma() && !s.at(k).quoted(); k-- {
		if first := s.lead(); (s.at(k).in(wh) || s.at(k).is("that")) && k > first && s.headAt(k-1) && s.hasFinite(k, p.first) && !s.hasFinite(first, k) && s.simpleRight(first) > first {
			return phrase{first, p.last}
		}
	}
	return p
}

// passiveTo reads who said it at the end of what was said: "was urged to resign by
// backbenchers", "was accused of lying by Mr X". Where the last verb is a
// participle, "by" may be its own ("to be replaced by").
func (r *reader) passiveTo(s *stretch, c *cue) {
	if c.frames&someoneTo == 0 || !s.infinitiveAt(c.next) {
		if c.frames&someoneOf == 0 || !s.at(c.next).is("of") {
			return
		}
	}
	for i := c.next + 2; !s.endsAt(i); i++ {
		p := s.nounRight(i + 1)
		if !s.at(i).is("by") || p.empty() || !s.speaks(p) || !s.endsAt(p.last) {
			continue
		}
		if _, subject, ok := s.subjectLeft(c.first); ok && s.at(i-1).tag != "VBN" && s.at(i-1).tag != "VB" {
			r.add(s, s.span(p), c.span(s), "passive", subject, phrase{c.next, i})
		}
		return
	}
}

// passiveEnd returns the end of what begins at item a, before the next thing
// told of the same subject: "was condemned by X as “rash” and has divided them".
func (s *stretch) passiveEnd(a int, c *cue) int {
	end := s.contentEnd(a, c)
	for i := a + 1; i < end-1; i++ {
		if s.at(c.first-1).comma() && s.at(i).comma() && s.at(s.beyond(i+1)).finite() {
			return i // the clause that it interrupts goes on
		}
		if (s.at(i).is("and") || s.at(i).is("but")) && s.at(i-1).quoted() && s.at(s.beyond(i+1)).finite() {
			return i
		}
	}
	return end
}

// passiveRest reports whether item at begins what a verb with these frames
// takes after its passive.
func (s *stretch) passiveRest(at int, f frame) bool {
	t := s.at(at)
	return f&asNoun != 0 && (t.is("as") || t.quoted()) ||
		f&someoneOf != 0 && t.is("of") ||
		f&someoneTo != 0 && s.infinitiveAt(at) ||
		f&noun != 0 && (t.is("for") || t.is("as"))
}
