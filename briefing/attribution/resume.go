package attribution

// goesOn finds the rest of a content that the attribution of c interrupts.
func (s *stretch) goesOn(i int, before phrase, c *cue) (phrase, bool) {
	i = s.adjuncts(i)
	if !s.at(i).comma() && !s.at(i).dash() && !s.at(i).is(":") {
		return phrase{}, false
	}
	if at := s.resumes(i + 1); at > 0 {
		if s.directAt(at) {
			return phrase{at, at + 1}, true
		}
		return phrase{at, s.trimRight(at, len(s.items))}, true
	}
	i++
	if i >= len(s.items) {
		return phrase{}, false
	}
	rest := phrase{i, s.contentEnd(i, c)}
	switch {
	case rest.empty():
		return rest, false
	case s.endsQuotedIn(rest):
		if s.at(i).in(contrasts) && rest.last == i+2 {
			i++
		}
		return phrase{i, rest.last}, true
	case s.at(before.last - 1).quoted():
		return phrase{i + 1, rest.last}, before.last > before.first+1 && s.reportsMore(rest) && s.goesOnToo(i)
	case s.at(i - 1).is(":"):
		return rest, s.clauseAt(i)
	case s.breaksUp(before, rest):
		return rest, true
	case s.at(before.first).in(subordinators): // "If it fails, she said, the town will flood"
		return rest, s.clauseAt(i) || s.at(i).in(resuming) && s.hasVerb(i, rest.last)
	case s.lacks(before, i):
		return rest, true
	case !s.hasVerb(before.first, before.last) && s.at(before.first).tag != "VB":
		return rest, s.at(s.beyond(i)).finite() || s.clauseAt(i) || s.verbAfterAside(i)
	}
	if s.goesOnToo(i) {
		return phrase{i + 1, rest.last}, true
	}
	return rest, s.at(i).in(resuming) && s.hasVerb(i, rest.last)
}

// breaksUp reports whether the attribution stands between the words of before and those of
// rest that make one clause with them.
func (s *stretch) breaksUp(before, rest phrase) bool {
	i, first, last := rest.first, s.at(before.first), s.at(before.last-1)
	return last.in(auxiliaries) || last.tag == "MD" || last.is("why") || // "She has, she says, no plans"
		first.is("what") && s.at(i).finite() || // "What is missing, she said, is"
		first.is("despite") && s.hasVerb(i, rest.last) ||
		s.elaborates(i) && !s.hasFinite(i, rest.last) || // "It was on many topics, she said, including work"
		s.at(i).is("until") && s.subjectAt(i+1)
}

// lacks reports whether before still wants what begins at item i, after the attribution.
func (s *stretch) lacks(before phrase, i int) bool {
	it, last, last2 := s.at(i), s.at(before.last-1), s.at(before.last-2)
	switch {
	case s.infinitiveAt(i) && (last.verbTag() || last.tag == "JJ" || last.tag == "PRP" && last2.finite()):
		return true // "She had hoped, she says, to win", "He told her, she says, to leave"
	case s.governs(before.first) && before.last == before.first+1 && it.tag == "VBG": // "for, she says, feeding gulls"
		return true
	case it.is("than") && s.compares(before), it.is("rather") && s.at(i+1).is("than"), it.is("because") && s.at(i+1).is("of"):
		return true
	case last.negation() && last2.in(auxiliaries): // "It is not, she says, a plan"
		return true
	}
	return last.in(incomplete) && it.tag == "IN" // "It will depend, she says, on"
}

// verbAfterAside reports whether a verb follows the comma that closes what begins at
// item i: "The ferry, she said, if repaired, would sail".
func (s *stretch) verbAfterAside(i int) bool {
	const near = 10
	for end := i + near; i < end && !s.at(i).stop(); i++ {
		if s.at(i).finite() || s.at(i).quoted() {
			return false
		}
		if s.at(i).comma() {
			return s.at(s.beyond(i + 1)).finite()
		}
	}
	return false
}

// compares reports whether "than" is still to come in p: "She is better off".
func (s *stretch) compares(p phrase) bool {
	for i := p.first; i < p.last; i++ {
		if t := s.at(i).tag; t == "JJR" || t == "RBR" || s.at(i).is("rather") {
			return true
		}
	}
	return false
}

// goesOnToo reports whether a second clause of what was said is joined at item
// i to the one before the attribution, rather than what the speaker did next:
// "Fares were too low, she said, and costs had risen", "and had risen".
func (s *stretch) goesOnToo(i int) bool {
	if !s.at(i).is("and") && !s.at(i).is("but") {
		return false
	}
	verb := s.beyond(i + 1)
	if end := s.simpleRight(i + 1); end > i+1 {
		for t := s.at(end).tag; t == "IN" || t == "VBG" || t == "VBN"; t = s.at(end).tag {
			end = max(end+1, s.simpleRight(end+1)) // "and fees from outside the country had"
		}
		verb = s.beyond(end)
	} else if d := s.at(i + 1); d.determiner() || d.is("they") || d.is("you") || d.is("it") || d.is("there") {
		verb = s.beyond(i + 2)
	} else if v := s.at(s.beyond(i + 2)); (d.is("he") || d.is("she")) && (v.is("had") || v.is("would") || v.is("could")) {
		if s.withholds(i + 2) {
			return false
		}
		verb = s.beyond(i + 2)
	} else if v := s.at(verb); !v.is("had") && !v.is("would") && !v.is("could") && !v.is("should") && !v.in(inward) {
		return false
	}
	for k := range s.cues {
		if c := &s.cues[k]; c.first > i && c.first <= verb && verb <= c.at+1 && !s.at(i+1).in(nobodies) {
			return false // another report
		}
	}
	return s.at(verb).finite()
}

// endsQuotedIn reports whether rest is a dependent clause that ends with words of whoever
// spoke before: "It fell, she said, although “nobody pushed it”".
func (s *stretch) endsQuotedIn(rest phrase) bool {
	q := s.at(rest.last - 1)
	if o := s.at(rest.first); !o.in(occurring) && !o.in(contrasts) || !q.quoted() || q.capital && !q.clause {
		return false
	}
	for i := range s.cues {
		if c := &s.cues[i]; c.at > rest.first && c.at < rest.last {
			return false // "as marchers shouted “Shame”"
		}
	}
	return q.clause || s.subjectAt(rest.first+1) || rest.last == rest.first+2 && s.at(rest.first).in(contrasts)
}

// reportsMore reports whether rest, whose verb is none of the writer's, goes on with a
// report: it has a quotation, or the past of the past.
func (s *stretch) reportsMore(rest phrase) bool {
	for i := rest.first; i < rest.last; i++ {
		if it := s.at(i); it.quoted() || it.is("had") || it.is("would") || it.is("could") || it.is("should") {
			return true
		}
	}
	return false
}

// resumes returns the item of the quotation that goes on after an attribution
// which ends before item i, over an aside such as "referring to X,", or -1.
func (s *stretch) resumes(i int) int {
	if s.at(i).is("but") || s.at(i).is("and") {
		if s.at(i + 1).quoted() {
			return i + 1
		}
		return -1
	}
	relative := s.at(i).in(wh)
	for ; i < len(s.items); i++ {
		it := s.at(i)
		if it.quoted() {
			if b := s.at(i - 1); b.comma() || b.dash() || b.is(":") {
				return i
			}
			return -1
		}
		v, ok := verbs[it.lower]
		if it.finite() && (!relative || ok) || it.stop() || it.is(";") || ok && v.form == ing && v.frames&(quote|clause) != 0 {
			return -1 // ", adding: ..." is a report of its own
		}
	}
	return -1
}

// directAt reports whether the quotation at item i is the whole content.
func (s *stretch) directAt(i int) bool {
	n := s.at(i + 1)
	return s.endsAt(i+1) || n.in(addOns) || s.goesOnDoing(i) ||
		s.at(i).capital && (n.is("from") || n.is("to")) && s.at(i+2).determiner() && !s.hasVerb(i+1, len(s.items)) ||
		s.at(i).last == ',' || n.tag == "VBG"
}

// goesOnDoing reports whether the writer tells after the quotation at item i, a sentence
// of its own, what its speaker did next: “Shame on you!” and was led away.
func (s *stretch) goesOnDoing(i int) bool {
	q, n := s.at(i), s.at(i+1)
	if !q.capital || !n.is("and") && !n.is("but") && !n.is("then") {
		return false
	}
	return s.at(s.beyond(i+2)).finite() || q.last == '!' || q.last == '?'
}
