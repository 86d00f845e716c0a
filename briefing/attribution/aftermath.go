package attribution

// thenHappens reports whether at item i the writer tells how long before or after
// something it was said: ", hours before the roof fell", ", just days after she won".
func (s *stretch) thenHappens(i int) bool {
	i = s.beyond(i)
	return s.at(i).tag == "NNS" && s.at(i).in(periods) && (s.at(i+1).is("before") || s.at(i+1).is("after")) &&
		(s.subjectAt(i+2) || s.at(s.beyond(s.complementsRight(s.simpleRight(i+2)))).finite())
}

// past reports whether the first verb in items [a, b) is in the past, as what is
// told of the past is.
func (s *stretch) past(a, b int) bool {
	for ; a < b && !s.at(a).finite(); a++ {
	}
	return a < b && (s.at(a).tag == "VBD" || s.at(a).is("would") || s.at(a).is("could"))
}

// lasting reports whether items [a, b) tell in the past how something was or would be,
// so that what somebody did, joined to that, is what the speaker did: "said it was
// unsafe and ordered them out", but "said they had lied and left".
func (s *stretch) lasting(a, b int) bool {
	for ; a < b && !s.at(a).finite(); a++ {
	}
	v, after := s.at(a), s.at(s.beyond(a+1))
	return a < b && (v.tag == "MD" || (v.is("was") || v.is("were") || v.is("had")) && after.tag != "VBN") && !s.hasFinite(a+1, b)
}

// sinceThen reports whether at item i the writer tells what has become of who spoke:
// "and has since resigned", "but has never been convicted".
func (s *stretch) sinceThen(i int) bool {
	then := s.at(i + 1)
	return (s.at(i).is("has") || s.at(i).is("have")) && (then.is("since") || then.is("never"))
}

// understood reports whether at item i the writer tells what is known now: "and it is
// understood that".
func (s *stretch) understood(i int) bool {
	return s.at(i).is("it") && s.at(i+1).is("is") && (s.at(i+2).is("understood") || s.at(i+2).is("believed") || s.at(i+2).is("thought"))
}

// cameTrue reports whether after the comma at item i a clause is joined that tells what
// happened, where items [a, i) tell of what was yet to come: "said it would take two
// months, but it took one". As told, that would be in the pluperfect.
func (s *stretch) cameTrue(a, i int) bool {
	j := i + 1
	if !s.at(j).is("and") && !s.at(j).is("but") {
		return false
	}
	for ; a < i && !s.at(a).finite(); a++ {
	}
	if m := s.at(a); !m.is("would") && !m.is("might") && !m.is("'d") {
		return false
	}
	subject := s.simpleRight(j + 1)
	if s.at(j+1).tag == "PRP" {
		subject = j + 2
	}
	v := s.at(s.beyond(subject))
	return subject > j+1 && v.tag == "VBD" && !v.is("had") && !v.is("were")
}

// decides reports whether at item i whoever found what goes before tells what follows
// from it: "found that she had been dismissed, and awarded her £46,000".
func (s *stretch) decides(i int) bool {
	v, object := s.at(i+1), s.at(i+2)
	return s.at(i).is("and") && v.tag == "VBD" && !v.in(auxiliaries) && (object.tag == "PRP" || object.determiner())
}

// movesMarkets reports whether the participle, or "as", at item i tells what a report
// did to prices: "said that sales had fallen, sending its shares to a new low".
func (s *stretch) movesMarkets(i int) bool {
	const near = 6
	if s.at(i).is("as") && s.subjectAt(i+1) { // "as its shares fell"
		return s.at(s.simpleRight(i+1) - 1).in(traded)
	}
	if s.at(i).tag != "VBG" {
		return false
	}
	for end := i + near; i < end && !s.endsAt(i+1); i++ {
		if s.at(i + 1).in(traded) {
			return true
		}
	}
	return false
}

// marketsMoved reports whether at item i a clause tells how prices moved: "said that
// sales had fallen, and its shares fell".
func (s *stretch) marketsMoved(i int) bool {
	end := s.simpleRight(i)
	return end > i && s.at(end-1).in(traded) && s.at(s.beyond(end)).tag == "VBD"
}
