package attribution

// refused reports whether c reports nothing that was said: what could be,
// was not, or may yet be said.
func (s *stretch) refused(c *cue) bool {
	switch {
	case c.modal && !c.negated && (s.at(c.next).is("only") && s.at(c.first).is("would") || s.at(c.at-1).is("only") && s.at(c.at-2).tag == "MD"):
		return false // "would say only that"
	case c.modal && s.habit(c):
		return false // “...,” she would say
	case c.modal, c.negated, c.infinitive, c.form == base:
		return true
	case s.at(c.first-1).in(joining) && s.at(c.at).lower == c.verb.stem && s.unreal(c.first-1):
		return true
	case s.at(c.first-1).in(joining) && c.verb.stem == "tell" && s.at(c.next).is("that"):
		return true // "had been called in and told that"
	case c.verb.stem == "estimate" && s.at(c.next).is("at"), c.verb.stem == "reckon" && s.at(c.next).is("with"):
		return true // "the bill, estimated at £2m,"
	case c.form == ing:
		return s.points(c)
	}
	_, p, ok := s.subjectLeft(c.first)
	return ok &&
		(s.at(p.first-1).in(doubtful) || s.asked(p.first-1) || s.nobody(p) || s.looms(c, p) || s.nickname(c, p) || s.sets(c, p) || s.stray(p.first-1))
}

// asked reports that the verb whose subject follows item i is that of a question:
// "Would she describe it as hard?"
func (s *stretch) asked(i int) bool {
	it := s.at(i)
	return s.startsClause(i) && (it.tag == "MD" || it.is("do") || it.is("does") || it.is("did")) && s.at(len(s.items)-1).is("?")
}

// does reports that c says nothing, but tells what was done to an object: "the
// flood threatened the town", "put the kettle on".
func (s *stretch) does(c *cue) bool {
	switch c.verb.stem {
	case "threaten":
		return !s.infinitiveAt(s.timeEnd(c.next)) && !s.at(s.simpleRight(c.next)-1).in(menaces)
	case "ask":
		end := s.simpleRight(c.next)
		return c.frames == noun && !(s.at(end).is("to") && s.at(end+1).is("be")) // "asked for the bill"
	case "undertake":
		return !s.infinitiveAt(c.next) && !s.at(c.next).is("that")
	case "put":
		return c.frames&noun != 0 && !s.putsAt(c.next)
	}
	return false
}

// sets reports that the subject p of "put the cost at" is papers or the like.
func (s *stretch) sets(c *cue, p phrase) bool {
	head := s.at(s.simpleRight(p.first) - 1)
	return c.verb.stem == "put" && c.frames&noun != 0 && head.tag == "NNS" && !head.in(speakers)
}

// putsAt reports that so much is said to be the sum at item i: "put the cost at £2m".
func (s *stretch) putsAt(i int) bool {
	end := s.simpleRight(i)
	head := end - 1
	for s.at(end).is("of") && s.simpleRight(end+1) > end+1 {
		end = s.simpleRight(end + 1)
	}
	return end > i && s.at(head).in(sums) && s.at(end).is("at")
}

// habit reports that "would" before c tells what its subject used to say, in
// the quotation before.
func (s *stretch) habit(c *cue) bool {
	if !s.at(c.at-1).is("would") || c.frames&quote == 0 {
		return false
	}
	p := s.nounLeft(c.first)
	q := s.at(p.first - 1)
	return !p.empty() && q.quoted() && (q.last == ',' || q.last == '?' || q.last == '!')
}

// nickname reports that subject p only tells what something is called:
// "locals call it “the folly”".
func (s *stretch) nickname(c *cue, p phrase) bool {
	if c.form != present || c.verb.frames&(asNoun|noun) != asNoun || c.verb.stem == "describe" {
		return false
	}
	const fewest = 20 // bytes of a verdict
	if q := s.at(c.next + 1); q.quoted() && q.Len() >= fewest && s.person(p) && s.at(p.last-1).tag != "NNS" {
		return false // "She calls it “the slowest U-turn in history”"
	}
	return s.at(c.next).is("it") || s.at(p.last-1).tag == "NNS"
}

// stray reports that item i is an opening mark that opens no quotation: what
// follows it was printed as somebody's words, but not whose.
func (s *stretch) stray(i int) bool {
	it := s.at(i)
	return it.is("‘") || it.is("“") || it.is("\"") || it.is("'") && it.tag == "``"
}

// unreal reports whether the verb that is joined at item i to the one before
// it shares its "to", its modal or its negation ("did not come out and say").
func (s *stretch) unreal(i int) bool {
	if s.at(i-1).comma() && s.at(i+1).tag == "VB" {
		i--
	}
	for j := i - 1; j >= 0 && j > i-15; j-- {
		it := s.at(j)
		switch {
		case it.tag == "VB", it.negation(), it.tag == "MD", it.is("to"), it.is("do"), it.is("did"), it.is("let"):
			return true
		case it.finite(), it.comma(), it.quoted():
			return false
		}
	}
	return true
}
