package attribution

// beforeOccasion returns where the object p ends when what follows it tells in, or
// through, what it was said: "denied it in a statement", "through his lawyer".
func (s *stretch) beforeOccasion(p phrase, rule string) int {
	said := rule != "describe-as" // what it is said to be: "described it in a speech as rash"
	for i := p.first + 1; i < p.last-1; i++ {
		switch it := s.at(i); {
		case !said:
			said = it.is("as") || it.quoted()
		case it.finite(), s.opensClause(i):
			return p.last
		case s.at(max(i+2, s.simpleRight(i+1))).is("that"): // "a claim on Twitter that"
		case it.is("during") && s.spokenAt(i+1), it.is("at") && s.at(s.simpleRight(i+1)-1).is("hearing"),
			it.is("through") && s.at(i+1).tag == "PRP$" && s.speaker(s.simpleRight(i+1)-1), it.is("on") && s.at(i+1).in(networks):
			return i
		case it.is("in") && (s.at(i+1).is("a") || s.at(i+1).is("an") || s.at(i+1).tag == "PRP$"):
			if head := s.at(s.simpleRight(i+1) - 1); head.is("interview") || head.in(authored) && !head.in(studies) {
				return i
			}
		}
	}
	return p.last
}

// spokenAt reports whether the noun phrase at item i is an occasion to speak.
func (s *stretch) spokenAt(i int) bool {
	head := s.at(s.simpleRight(i) - 1)
	return head.in(occasions) || head.is("stop") || head.is("appearance") || head.is("campaign")
}
