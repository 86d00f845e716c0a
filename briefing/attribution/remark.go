package attribution

// writerGoesOn reports whether the writer's own clause begins at the comma or
// dash at item i.
func (s *stretch) writerGoesOn(i int, in embedding) bool {
	it, next := s.at(i), s.at(i+1)
	switch {
	case it.dash():
		return it.lower != "-" && s.lastDash(i) && !s.elaborates(i+1)
	case !it.comma():
		return false
	case next.is("despite") && s.at(i+2).tag == "VBG": // its subject is that of what was said
		return false
	case s.opensComment(i + 1), s.thenHappens(i + 1), s.remarks(i + 1), s.adds(i + 1), s.movesMarkets(i + 1), s.lastApposition(i + 1):
		return true
	case next.is("but"): // its subject is the speaker
		verb := s.at(s.beyond(i + 2))
		return verb.tag == "VBD" || verb.tag == "VBZ" && in == insideClause || verb.tag == "MD" && s.at(s.beyond(i+2)+1).negation()
	case in == dependentClause:
		return s.subjectAt(i + 1)
	case in == insideClause:
		j := i + 1
		if next.is("and") || next.is("but") {
			j++
		}
		return s.at(s.beyond(j)).finite() || s.resumesMain(i)
	}
	return false
}

// opensComment reports whether the word at item i, after a comma, begins what only a writer
// tells: "despite", "without naming him", "even as".
func (s *stretch) opensComment(i int) bool {
	it, next := s.at(i), s.at(i+1)
	switch {
	case it.in(contrasts), it.in(causing), it.in(resting):
		return true
	case it.is("without"):
		return next.in(withholding)
	case it.is("even"):
		return next.is("as")
	case it.is("as"): // "as did"
		return next.finite() && next.in(auxiliaries) && !next.is("is")
	case it.is("and"):
		return next.in(acts)
	}
	return false
}

// elaborates reports whether at item i what goes before is only told more closely:
// "including", "such as", "for instance".
func (s *stretch) elaborates(i int) bool {
	next := s.at(i + 1)
	return s.at(i).in(elaborating) || s.at(i).is("such") && next.is("as") || s.at(i).is("for") && (next.is("instance") || next.is("example"))
}

// addOn reports whether the quotation at i ends the content because the
// writer goes on in his own words.
func (s *stretch) addOn(i int) bool {
	next := i + 1
	if s.at(next).comma() {
		next++
	} else if s.at(i).last != ',' {
		return false
	}
	if s.at(next).is("but") { // “...”, but critics were unmoved
		return s.at(next+1).tag != "PRP" && s.subjectAt(next+1)
	}
	return s.at(next).in(addOns) || s.at(i+1).comma() && s.comments(next)
}

// comments reports whether at item i the writer says what the words before
// are: “...”, a phrase she has used before.
func (s *stretch) comments(i int) bool {
	if !s.at(i).is("a") && !s.at(i).is("an") {
		return false
	}
	end := s.simpleRight(i)
	return end > i && !s.at(end).finite() && !s.endsAt(end)
}

// remarks reports whether at item i the writer says more of the figure or the
// words before: "a number it expects to rise", "a sum dwarfed by", "a claim they
// deny", "something it does only in May".
func (s *stretch) remarks(i int) bool {
	switch {
	case s.at(i).is("of") && s.at(i+1).is("which"):
		return s.at(i + 2).is("there")
	case s.at(i).is("something"):
		return !s.hasQuotes(i, len(s.items)) && (s.subjectAt(i+1) || s.at(i+1).is("that") || s.at(i+1).is("which"))
	case s.at(i).is("a"), s.at(i).is("an"):
		return s.at(i+1).in(measures) && (s.subjectAt(i+2) || s.at(i+2).tag == "VBN") || s.at(i+1).in(labels) && !s.endsAt(i+2)
	}
	return false
}

// counted reports whether the subject of c is so many of those asked, whom the
// writer compares with others: "28 percent say it is safe, compared with 33".
func (s *stretch) counted(c *cue) bool {
	_, p, ok := s.subjectLeft(c.first)
	for i := p.first; ok && i < p.last; i++ {
		if it := s.at(i); it.tag == "CD" && !it.is("one") || it.in(shares) {
			return true
		}
	}
	return false
}

// lastApposition reports whether from item i on the sentence only describes
// its last noun again (", the terrace known to rivals as ...").
func (s *stretch) lastApposition(i int) bool {
	if d := s.at(i); !d.is("a") && !d.is("an") && !d.is("the") {
		return false
	}
	end := s.simpleRight(i)
	return end > i && !s.at(end).comma() && !s.at(end).is("and") && !s.at(end).is("or") && !s.hasFinite(i, len(s.items))
}

// lastDash reports whether no other dash stands beside the one at item i: a
// pair is part of the content, what follows a single one is the writer's.
func (s *stretch) lastDash(i int) bool {
	for j := range s.items {
		if j != i && s.at(j).dash() && s.at(j).lower != "-" {
			return false
		}
	}
	return true
}
