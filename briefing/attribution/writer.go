package attribution

// withholds reports whether at item i the writer tells what the speaker would not
// say: "but would not say when", "but did not elaborate", "but gave no details".
func (s *stretch) withholds(i int) bool {
	if (s.at(i).is("gave") || s.at(i).is("offered")) && s.at(i+1).is("no") {
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

// alludes reports whether at item i the writer says what the words before point
// to: "an apparent reference to", "a swipe at".
func (s *stretch) alludes(i int) bool {
	if s.at(i).is("in") {
		i++
	}
	end := s.simpleRight(i)
	return (s.at(i).is("a") || s.at(i).is("an")) && s.at(end-1).in(allusions) && s.at(end).in(linking)
}
