package attribution

// adds reports whether at item i the writer adds something of his own to what was
// said.
func (s *stretch) adds(i int) bool {
	return s.alludes(i) || s.hearsay(i) || s.contradicts(i) || s.holdsBack(i)
}

// withholds reports whether at item i the writer tells what the speaker would not
// say: "but would not say when", "but gave no details", "but stopped short of backing it".
func (s *stretch) withholds(i int) bool {
	if (s.at(i).is("gave") || s.at(i).is("offered")) && s.at(i+1).is("no") || s.at(i).is("stopped") && s.at(i+1).is("short") {
		return true
	}
	aux := s.at(i)
	if aux.tag != "MD" && !aux.in(auxiliaries) || !s.at(i+1).negation() {
		return false
	}
	verb := s.beyond(i + 2)
	if s.at(verb).is("be") {
		verb++
	}
	return s.at(verb).in(withheld)
}

// silent is withholds for what "and" joins before item i to the content that begins
// at item a: "said it was helping and would not comment". What a third party "would
// not say" is part of what was said.
func (s *stretch) silent(a, i int) bool {
	verb := s.at(s.beyond(i + 2))
	return s.withholds(i) &&
		(s.at(a).in(subjectPronouns) || verb.is("comment") || verb.is("elaborate") || verb.is("be") && s.at(s.beyond(i+2)+1).is("drawn"))
}

// alludes reports whether at item i the writer says what the words before point
// to: "an apparent reference to", "a swipe at".
func (s *stretch) alludes(i int) bool {
	if s.at(i).is("in") {
		i++
	}
	end := s.simpleRight(i)
	if !s.at(i).is("a") && !s.at(i).is("an") {
		return false
	}
	of := end
	if s.at(end).is("that") || s.at(end).is("which") {
		of++
	}
	if subject := s.simpleRight(of); s.at(end-1).in(disputed) && subject > of && s.at(s.beyond(subject)).verbTag() {
		return true // "a claim the council denies"
	}
	return s.at(end-1).in(allusions) && s.at(end).in(linking) ||
		s.at(end-1).in(steps) && (s.at(end).is("that") || s.at(end).is("which")) && s.at(s.beyond(end+1)).finite() && s.at(s.beyond(end+1)).tag != "MD"
}

// hearsay reports whether the sentence ends, from item i on, with who was told
// all of it: "..., a court heard", "..., the Post understands".
func (s *stretch) hearsay(i int) bool {
	end := s.simpleRight(i)
	if end == i {
		return false
	}
	for s.at(end).in(auxiliaries) || s.at(end).adverb() {
		end++
	}
	return s.at(end).in(learning) && s.endsAt(end+1) && !s.at(end+1).comma()
}

// holdsBack reports whether at item i the writer goes on with what the speaker,
// told of by a pronoun, would not do: "but he stopped short of backing it".
func (s *stretch) holdsBack(i int) bool {
	if !s.at(i).is("but") || !s.at(i+1).in(subjectPronouns) {
		return false
	}
	verb := s.beyond(i + 2)
	return s.at(verb).in(acts) || s.withholds(i+2)
}

// contradicts reports whether at item i the writer, or another, says that what was
// said before is wrong: ", which it does not", ", which is false".
func (s *stretch) contradicts(i int) bool {
	if !s.at(i).is("which") {
		return false
	}
	if v := s.at(i + 1); v.is("is") || v.is("was") {
		return s.at(i+2).in(wrong) && (s.at(i+3).stop() || s.at(i+3) == &outside) || s.at(i+2).negation() && s.at(i+4).stop()
	}
	verb := s.simpleRight(i + 1)
	if s.at(i + 1).in(subjectPronouns) {
		verb = i + 2
	}
	v, ok := verbs[s.at(verb).lower]
	return verb > i+1 && (s.at(verb).in(auxiliaries) && s.at(verb+1).negation() && s.endsAt(verb+2) || ok && v.frames&denial != 0 && s.endsAt(verb+1))
}
