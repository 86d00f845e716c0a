package attribution

// adjuncts skips what may stand between a cue and its content: times, places,
// occasions and listeners.
func (s *stretch) adjuncts(i int) int {
	for n := 0; n < 12; n++ {
		next := s.adjunct(i)
		if next == i {
			break
		}
		i = next
	}
	return i
}

// adjunct returns the end of the one at item i, or i.
func (s *stretch) adjunct(i int) int {
	it, next := s.at(i), s.at(i+1)
	if that := s.asideBefore(i); that > 0 {
		return that
	}
	switch {
	case s.timeAway(i) > i:
		return s.timeAway(i)
	case s.asEarly(i) > i:
		return s.asEarly(i)
	case it.in(days), it.in(vague) && next.in(days), s.dated(i), it.adverb() && !it.is("so") && !it.is("in"):
		return i + 1
	case it.comma() && next.adverb() && s.at(i+2).comma(): // ", however,"
		return i + 3
	case it.comma() && next.tag == "CD" && s.at(i-1).tag == "CD": // "on May 4, 2016"
		return i + 2
	case it.quoted() && s.at(i-1).possessive() && next.nounTag(): // the BBC's "Today" programme
		return i + 1
	case it.is("outside") && s.simpleRight(i+1) > i+1:
		return s.simpleRight(i + 1)
	case it.is("that"):
		return i
	case it.tag == "IN", it.tag == "TO", it.tag == "VBG", it.is("in"):
		return s.prepositional(i)
	case it.is("and"):
		if end := s.simpleRight(i + 1); end > i+1 && !s.at(end).finite() {
			return end
		}
	}
	return i
}

// dated reports whether the number at item i belongs to the day before: "May 4",
// not "said on Monday two ships had sunk".
func (s *stretch) dated(i int) bool {
	it := s.at(i)
	return it.tag == "CD" && s.at(i-1).in(days) && '0' <= it.lower[0] && it.lower[0] <= '9'
}

// asEarly returns the end of a time that begins at item i with how long ago it was, or i:
// "as early as 2021", "as long ago as May".
func (s *stretch) asEarly(i int) int {
	far := s.at(i + 1)
	if !s.at(i).is("as") || !far.is("early") && !far.is("late") && !far.is("recently") && !far.is("long") && !far.is("far") {
		return i
	}
	for as := i + 2; as <= i+3; as++ {
		if s.at(as).is("as") {
			return max(s.simpleRight(as+1), i)
		}
	}
	return i
}

// asideBefore returns the "that" after an aside between commas or dashes which
// opens at item i, or -1: "has said, in his memoirs, that", "warned – not for the
// first time – that".
func (s *stretch) asideBefore(i int) int {
	const near = 14
	shut := s.at(i).lower
	if !s.at(i).comma() && !s.at(i).dash() || s.at(i+1).is("that") {
		return -1
	}
	for end := i + near; i < end; {
		i++
		if s.at(i).is(shut) && s.at(i+1).is("that") {
			return i + 1
		}
		if _, reports := verbs[s.at(i).lower]; s.endsAt(i) || reports && s.at(i).finite() {
			return -1
		}
	}
	return -1
}

// prepositional returns the end of the prepositional phrase at item i, or i
// where a clause follows instead.
func (s *stretch) prepositional(i int) int {
	end := s.simpleRight(i + 1)
	switch s.at(i + 1).tag {
	case "PRP":
		if !s.at(i + 2).finite() {
			end = i + 2
		}
	case "VBN": // "in written evidence"
		end = max(end, s.simpleRight(i+2))
	}
	if s.at(end).quoted() && s.at(end-1).possessive() {
		end++
	}
	if that := s.broadcast(end); that > end {
		return that
	}
	if n := s.at(end); n.finite() || end == i+1 && n.tag != "IN" && n.tag != "VBG" {
		return i
	}
	return end
}

// broadcast returns the "that" after what tells, from item i on, where an occasion was
// heard: "in an interview played to the court that", "in a letter read out on Monday
// that"; or -1.
func (s *stretch) broadcast(i int) int {
	const near = 8
	if !s.at(i-1).in(occasions) || s.at(i).tag != "VBN" && s.at(i).tag != "VBD" {
		return -1
	}
	for end := i + near; i < end; {
		i++
		if s.at(i).is("that") && s.subjectAt(i+1) {
			return i
		}
		if s.at(i).finite() || s.at(i).comma() || s.at(i).quoted() {
			break
		}
	}
	return -1
}

// timeEnd skips a time or an occasion before a clause: "on Monday", "in a
// statement".
func (s *stretch) timeEnd(i int) int {
	for {
		it := s.at(i)
		switch {
		case it.in(days), it.in(vague) && s.at(i+1).in(days), s.dated(i):
			i++
		case it.tag == "IN" && s.at(i+1).in(days), it.is("to") && s.at(i+1).in(listeners):
			i += 2
		case it.tag == "IN" && s.occasion(i+1):
			i = s.simpleRight(i + 1)
		default:
			return i
		}
	}
}
