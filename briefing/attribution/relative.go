package attribution

// relative finds the source of "X, who said", where who is an item. Without a comma the clause only
// says which one is meant ("voters who say ..."), unless X is a name.
func (s *stretch) relative(c *cue, who int) (found, bool) {
	end := who
	if s.at(end - 1).comma() {
		end--
	}
	p := s.nounLeft(end)
	if p.empty() || s.at(p.first).is("those") {
		return found{}, false
	}
	if s.looms(c, p) || s.at(who).is("who") && s.wasAsked(p.first, end == who) {
		return found{}, false
	}
	if be := s.at(p.first - 1); end == who && s.at(who).is("who") && (be.is("was") || be.is("is")) && s.at(p.first-2).is("it") { // "It was the coach who said"
		return found{s.span(p), c.first, "relative-who"}, true
	}
	if head := s.at(p.last - 1); end == who && !head.name() && !head.in(occasions) {
		return found{s.span(p), c.first, ofOne}, s.oneOf(p) || s.doneBy(p)
	}
	if s.at(who).is("who") {
		p = s.lastName(p)
	}
	return found{s.span(p), c.first, "relative-who"}, true
}

// ofOne is the rule of a clause about one of whom the reader has not heard: "a
// charity that says". What is told or urged there is that one's words, what is
// named ("a man who criticised the mayor") may only describe him.
const ofOne = "relative-one"

// oneOf reports whether p is such a one, and no subject, where nothing would tell
// the end of what was said from the verb after it.
func (s *stretch) oneOf(p phrase) bool {
	d := s.at(p.first)
	return !p.empty() && (s.hasFinite(0, p.first) || s.at(p.first-1).is("to")) &&
		(d.is("a") || d.is("an") || d.is("one") || d.is("another")) && s.speaker(s.simpleRight(p.first)-1)
}

// doneBy reports whether p is several who are told of only as those who did something
// to somebody: "was visited by officials who told her that".
func (s *stretch) doneBy(p phrase) bool {
	by := p.first - 1
	return !p.empty() && s.at(by).is("by") && s.at(by-1).tag == "VBN" && s.at(p.first).tag == "NNS" && s.speaks(p)
}

// lastName returns the name that "who" goes on from: in "a rebuke to President
// X, who" it is the last one. After "of", "in", "for" and "at" stands more
// often a place or an office.
func (s *stretch) lastName(p phrase) phrase {
	if s.at(s.simpleRight(p.first) - 1).in(authored) {
		for i := p.last - 2; i > p.first; i-- {
			if s.at(i).is("from") || s.at(i).is("by") {
				return phrase{i + 1, p.last} // "a letter from 41 MPs, who called for"
			}
		}
	}
	for i := p.last - 2; i > p.first && s.at(p.last-1).name(); i-- {
		it := s.at(i)
		if it.tag == "TO" || it.tag == "IN" && !it.is("of") && !it.is("in") && !it.is("for") && !it.is("at") {
			return phrase{i + 1, p.last}
		}
	}
	return p
}

// antecedent returns whom the relative clause that ends with p describes
// ("captains who fear the bridge say"), or an empty phrase.
func (s *stretch) antecedent(p phrase) phrase {
	b := s.at(p.first - 1)
	named := b.is("as") && (s.at(p.first-2).is("only") || s.at(p.first-2).is("name")) // "a man who gave his name only as Ron"
	if p.empty() || !b.finite() && !b.complements() && !named {
		return phrase{}
	}
	for i := p.first - 1; i > 0 && i > p.first-20; i-- {
		it := s.at(i)
		if it.comma() || it.quoted() || it.dash() || it.is(":") {
			break
		}
		if it.is("who") && s.at(i-1).is("those") {
			return phrase{s.nounLeft(i).first, p.last}
		}
		if s.headAt(i-1) && (it.is("who") || it.is("whose") && s.inNoun(i+1) || it.is("that") && s.at(i+1).finite() && s.speaker(i-1)) {
			return s.nounLeft(i)
		}
	}
	return phrase{}
}

// described returns whom the relative clause that ends before item end with its
// verb describes ("officials who asked not to be named said"), or an empty phrase.
func (s *stretch) described(end int) phrase {
	const near = 20
	end = s.before(end)
	if v := s.at(end - 1); v.quoted() || !v.verbTag() && v.tag != "JJ" && v.tag != "RP" && !v.in(objectPronouns) && !v.is("there") {
		return phrase{}
	}
	for i := end - 2; i > 0 && i > end-near && !s.endsAt(i); i-- {
		if s.at(i).is("who") && !s.at(i-1).is("and") || s.at(i).is("that") && s.at(i-1).tag == "NNS" && s.at(i+1).finite() {
			if p := s.nounLeft(i); s.hasFinite(i+1, end) && (s.headAt(i-1) && s.speaks(p) || s.at(i-1).is("those")) {
				return p
			}
			break
		}
	}
	return phrase{}
}

// ofRelative reports whether c and its subject stand inside a relative clause whose verb
// comes after c: "a mission that he said could bring jobs".
func (s *stretch) ofRelative(c *cue) bool {
	_, p, ok := s.subjectLeft(c.first)
	who := s.at(p.first - 1)
	if ok && c.frames&clause != 0 && s.at(p.first).in(subjectPronouns) && p.last == p.first+1 && who.nounTag() && s.hasFinite(0, p.first) {
		return s.at(c.next).finite() // "a machine he said was in use"
	}
	if !ok || c.frames&clause == 0 || !who.is("which") && !(who.is("that") && who.tag != "DT") {
		return false
	}
	return s.at(p.first - 2).nounTag() // after a comma it is told besides, and others tell of it
}

// relativeEnd returns where the rest of a relative clause ends whose verb is item a: at a
// comma, or before the verb of the clause around it.
func (s *stretch) relativeEnd(a int) int {
	need := 0
	for i := a + 1; i < len(s.items); i++ {
		switch it := s.at(i); {
		case it.comma(), it.dash(), it.stop(), it.is(";"), it.is(":"):
			return i
		case s.opensClause(i):
			need++
		case it.finite() && need > 0:
			need--
		case it.finite() && !s.at(s.before(i)-1).in(joining):
			return i
		}
	}
	return s.trimRight(a, len(s.items))
}
