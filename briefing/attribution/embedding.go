package attribution

// An embedding tells how the clause of a cue stands in the sentence, and so
// what ends its content.
type embedding uint8

const (
	mainClause      embedding = iota
	dependentClause           // "while he said ..., it": a subject and its verb end it
	insideClause              // a participle or relative clause: the main verb ends it
)

// within returns how the clause of c stands in the sentence.
func (s *stretch) within(c *cue) embedding {
	if c.form == ing || s.at(s.lately(c.first)-1).in(wh) {
		return insideClause
	}
	_, p, ok := s.subjectLeft(c.first)
	switch b := s.at(p.first - 1); {
	case ok && b.in(wh):
		return insideClause
	case ok && b.in(subordinators):
		return dependentClause
	}
	return mainClause
}

// resumesMain reports whether the participle after the comma at item i can only be
// the verb of the main clause, which a relative clause interrupts and which has no
// other: "Ms Vale, who said she had been ill, left in May".
func (s *stretch) resumesMain(i int) bool {
	if s.at(i+1).tag != "VBN" || s.hasFinite(i+1, len(s.items)) {
		return false
	}
	who := i
	for who > 0 && !s.at(who).in(wh) {
		who--
	}
	return s.at(who-1).comma() && !s.hasFinite(0, who)
}
