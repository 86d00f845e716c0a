package attribution

// refused reports whether c reports nothing that was said: what could be,
// was not, or may yet be said.
func (s *stretch) refused(c *cue) bool {
	switch {
	case c.modal, c.negated:
		return true
	case c.infinitive, c.form == base:
		return true
	}
	if c.form == present && c.frames&(asNoun|someoneOf|clause) == asNoun && c.verb.stem != "describe" && s.at(c.next).is("it") {
		return true // a name that people use: "locals call it “the folly”"
	}
	if s.at(c.first-1).in(joining) && s.at(c.at).lower == c.verb.stem && s.unreal(c.first-1) {
		return true
	}
	// "if X says", "whether he said"
	if _, p, ok := s.subjectLeft(c.first); ok && s.at(p.first-1).in(doubtful) {
		return true
	}
	return false
}

// unreal reports whether the verb that is joined at item i to the one before
// it shares its "to", its modal or its negation ("did not come out and say").
func (s *stretch) unreal(i int) bool {
	for j := i - 1; j >= 0 && j > i-15; j-- {
		it := s.at(j)
		switch {
		case it.negation(), it.tag == "MD", it.is("to"), it.is("do"), it.is("did"), it.is("let"):
			return true
		case it.finite(), it.comma(), it.quoted():
			return false
		}
	}
	return true
}
