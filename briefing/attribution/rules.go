package attribution

// report runs the rules over s: first those that start from a reporting verb,
// then the others.
func (r *reader) report(s *stretch) {
	s.from = len(r.out)
	s.mark()
	for i := range s.cues {
		if c := &s.cues[i]; !s.refused(c) && !r.denied(s, c) {
			r.statement(s, c)
		}
	}
	r.accordingTo(s)
	r.inWordsOf(s)
	r.nominal(s)
	r.holds(s)
	r.adamant(s)
	r.beside(s)
}

// statement finds the source and the content of c.
func (r *reader) statement(s *stretch, c *cue) {
	switch {
	case c.passive:
		r.passive(s, c)
		return
	case s.inverted(c), s.announces(c):
		r.sourceRight(s, c)
		return
	}
	from, ok := r.source(s, c)
	if !ok {
		return
	}
	at, l := s.right(c)
	content, rule := s.contentRight(s.at(from.first-1), c, at, l)
	if s.canFollow(c, from) && r.preferredLeft(s, c, from, content, at, l) || content.empty() || r.retells(s, c, from, rule) {
		return
	}
	if l == colon {
		r.reportedFirst(s, c, from)
	}
	if from.rule != "" {
		rule = from.rule
	}
	content.last = r.others(s, c, rule, content)
	if rule == "cue-someone-to" {
		r.add(s, from.span, c.span(s), rule, s.aroundOccasion(content)...)
		return
	}
	r.add(s, from.span, c.span(s), rule, content)
}

// canFollow reports whether c, whose source is from, can stand after what was said.
func (s *stretch) canFollow(c *cue, from found) bool {
	if c.frames&(quote|after) == 0 {
		return false
	}
	switch from.rule {
	case "":
		return true
	case "overheard":
		return s.at(from.first - 1).quoted()
	case "quoted-as":
		return s.at(from.first).Start == from.span.Start
	}
	return false
}

// preferredLeft adds what stands before the attribution of c, and reports whether it
// did: not where it rather is content, which l opens at item at.
func (r *reader) preferredLeft(s *stretch, c *cue, from found, content phrase, at int, l opening) bool {
	from.rule = "quote-source-cue"
	if s.at(from.first-1).is("as") && s.at(from.first-2).quoted() && s.at(from.first-2).last == ',' && s.ownWords(from.first-2) { // “...,” as he puts it
		from.first--
	}
	p, ok := s.left(from.first, c.next)
	q := s.at(p.last - 1)
	if !ok || q.is("not") && s.at(p.last-2).in(joining) || c.verb.stem == "tell" && s.endsAt(c.next) && !s.at(c.next).quoted() || // “He hit me”, court told
		q.quoted() && r.owned(q.quote) || !q.quoted() && s.at(from.first-1).dash() && !s.endsAt(s.adjuncts(c.next)) {
		return false // also "an aggressive – some say unrealistic – pledge"
	}
	return (q.quoted() || c.frames&after != 0) && s.prefersLeft(p, at, l) && (q.quoted() || content.empty() || l != nothing) &&
		r.leftStatement(s, c, from, p, c.next)
}

// reportedFirst adds the clause before the attribution of c, where a quotation of the same
// utterance comes after it: "It was late, she said: “We left.”"
func (r *reader) reportedFirst(s *stretch, c *cue, from found) {
	if p, ok := s.left(from.first, c.next); ok && s.at(p.last).comma() && c.frames&after != 0 && s.canFollow(c, from) &&
		s.at(s.beyond(s.nounRight(p.first).last)).finite() {
		if n := r.add(s, from.span, c.span(s), "quote-source-cue", p); n >= 0 {
			r.out[n].piece = true
		}
	}
}

// retells reports whether what rule found after c is no statement of its own: an object
// where a clause is wanted, or part of what another says.
func (r *reader) retells(s *stretch, c *cue, from found, rule string) bool {
	switch {
	case from.rule == ofOne && rule != "cue-that" && rule != "cue-clause" && rule != "cue-someone-to",
		rule == "cue-noun" && s.at(c.first-1).is("whom"):
		return true
	case from.rule == "document-saying",
		rule == "cue-noun" && (c.verb.stem == "put" || s.at(s.simpleRight(from.first)-1).in(studies)),
		(rule == "cue-someone-to" || rule == "cue-noun") && c.verb.stem == "ask":
		return r.inside(s, c)
	}
	return false
}

// others adds what "another that" tells at the end of content, without a verb of
// its own, and returns where content ends before it: "one said it was late, another
// that it was early".
func (r *reader) others(s *stretch, c *cue, rule string, content phrase) int {
	for i := content.last - 3; i > content.first && (rule == "cue-clause" || rule == "cue-that"); i-- {
		if !s.at(i).comma() && !s.at(i).is(";") {
			continue
		}
		j := i + 1
		if s.at(j).in(joining) {
			j++
		}
		that := s.simpleRight(j)
		if s.at(j).in(standAlone) && that == j {
			that = j + 1
		}
		if s.at(j).in(otherOnes) && s.at(that).is("that") && s.verbAhead(that+1) {
			r.add(s, s.span(phrase{j, that}), c.span(s), "cue-that", phrase{that + 1, content.last})
			return i
		}
	}
	return content.last
}

// contentRight returns the content of c that begins at item at; before is the
// item before the source.
func (s *stretch) contentRight(before *item, c *cue, at int, l opening) (phrase, string) {
	direct := at >= 0 && s.at(at).quoted() && s.directAt(at)
	switch {
	case direct && (l == mark || l == colon):
		return phrase{at, at + 1}, "source-cue-quote"
	case l == colon && c.form != ing && !s.at(at).quoted():
		return phrase{}, "" // what the writer tells next
	case l == colon:
		return phrase{at, s.contentEnd(at, c)}, "colon"
	case l == bare && s.at(at).finite() && s.ofRelative(c):
		return phrase{at, s.relativeEnd(at)}, "cue-clause"
	case l == that:
		return phrase{at, s.beforeTold(phrase{at, s.contentEnd(at, c)}, c)}, "cue-that"
	case l != nothing:
		return phrase{at, s.beforeTold(phrase{at, s.contentEnd(at, c)}, c)}, "cue-clause"
	case before.is("as") && !phases[c.verb.stem] && s.at(c.next).comma() && s.clauseAt(c.next+1):
		return phrase{c.next + 1, s.contentEnd(c.next+1, &cue{})}, "as-cue"
	}
	return s.object(c)
}

// inverted reports whether the source follows c: “...,” said Ms X.
func (s *stretch) inverted(c *cue) bool {
	b := s.at(c.first - 1)
	switch {
	case c.form != past && c.form != present, c.frames&(quote|after) == 0, c.first != c.at && !s.at(c.first).adverb():
		return false
	case !b.quoted() && !b.comma() && !b.dash(), c.verb.stem == "tell", s.at(c.next).in(days):
		return false
	}
	p := s.nounRight(c.next)
	if p.empty() || s.at(p.last).is("that") || s.at(p.last).finite() && !b.quoted() {
		return false
	}
	if b.quoted() {
		return b.last == ',' || b.last == '?' || b.last == '!' || b.last == '.' || s.ownWords(c.first-1)
	}
	_, left, active := s.subjectLeft(c.first)
	if active && b.comma() { // “...,” Ms X, the mayor, said
		if left.first == s.lead() && s.at(p.last).in(wh) {
			return false // "Ms X, who left, said men who"
		}
		if l := s.at(left.first - 1); l.quoted() || l.comma() && s.at(left.first-2).quoted() {
			return false
		}
	}
	if s.at(c.first - 2).quoted() {
		return true
	}
	last := p.last
	for (s.at(last).tag == "IN" || s.at(last).is("to")) && s.prepositional(last) > last { // "argues Jo Vale in her book Adrift, “...”"
		if last = s.prepositional(last); s.at(last).capital {
			last = s.simpleRight(last)
		}
	}
	end, next := s.at(last), s.at(s.beyond(last+1))
	return c.verb.frames&clause != 0 && (s.endsAt(last) && !end.quoted() || end.in(wh)) &&
		(s.hasVerb(0, c.first) || s.fronted(last) || !active && end.comma() && (next.finite() || next.predicate)) &&
		(s.at(c.at).in(plain) || s.at(p.last-1).name())
}

// announces reports whether c and its source come first, or after a word or two:
// Said Ms X: “...”; Not so, says Ms X: “...”
func (s *stretch) announces(c *cue) bool {
	_, _, active := s.subjectLeft(c.first)
	if c.first > 0 && (active || !s.at(c.first-1).comma() || s.hasFinite(0, c.first)) || c.form != past && (c.form != present || c.first == 0) {
		return false
	}
	p := s.nounRight(c.next)
	return !p.empty() && s.at(p.last).is(":") && s.at(p.last+1).quoted()
}

// upToLastComma returns p as far as its last comma.
func (s *stretch) upToLastComma(p phrase) phrase {
	for i := p.last - 1; i > p.first; i-- {
		if s.at(i).comma() {
			return phrase{p.first, i}
		}
	}
	return p
}

// sourceRight adds the statement of a cue whose source follows it.
func (r *reader) sourceRight(s *stretch, c *cue) {
	p := s.nounRight(c.next)
	if s.at(p.first).in(writerPronouns) || s.at(p.first).is("nothing") {
		return
	}
	if s.announces(c) {
		r.add(s, s.span(p), c.span(s), "cue-source-quote", phrase{p.last + 1, p.last + 2})
		return
	}
	if b := s.at(c.first - 2); s.at(c.first-1).comma() && (b.in(beForms) || b.tag == "MD") && !s.at(p.last).comma() {
		p = s.upToLastComma(p) // "It was, said Ms Vale, the best"
	}
	if content, ok := s.left(c.first, p.last); ok {
		r.leftStatement(s, c, found{s.span(p), c.first, "quote-cue-source"}, content, p.last)
	}
}
