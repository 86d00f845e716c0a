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
	// "if X says", "whether he said"
	if _, p, ok := s.subjectLeft(c.first); ok && s.at(p.first-1).in(doubtful) {
		return true
	}
	return false
}
