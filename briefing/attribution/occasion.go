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
			it.is("through") && s.at(i+1).tag == "PRP$" && s.speaker(s.simpleRight(i+1)-1), it.is("on") && s.at(i+1).in(networks),
			s.written(i):
			return i
		}
	}
	return p.last
}

// written reports "in" and something in which one speaks or writes at item i: "in a letter".
func (s *stretch) written(i int) bool {
	head := s.at(s.simpleRight(i+1) - 1)
	return s.at(i).is("in") && s.one(i+1) && (head.is("interview") || head.in(authored) && !head.in(studies))
}

// one reports "a" or a possessive at item i.
func (s *stretch) one(i int) bool {
	return s.at(i).is("a") || s.at(i).is("an") || s.at(i).tag == "PRP$"
}

// spokenAfter reports whether the sentence ends with where the words that end with item i
// were said: was “rash” during a session of the committee.
func (s *stretch) spokenAfter(i int) bool {
	return (s.at(i+1).is("during") && s.one(i+2) && s.spokenAt(i+2) || s.written(i+1)) && !s.hasVerb(i+1, len(s.items))
}

// spokenAt reports whether the noun phrase at item i is an occasion to speak.
func (s *stretch) spokenAt(i int) bool {
	head := s.at(s.simpleRight(i) - 1)
	return head.in(occasions) || head.is("stop") || head.is("appearance") || head.is("campaign")
}
