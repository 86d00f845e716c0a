package attribution

// object finds a content that is no clause: an infinitive or an object.
func (s *stretch) object(c *cue) (content phrase, rule string) {
	i, rule := s.construction(c)
	if rule == "" {
		return phrase{}, ""
	}
	if it := s.at(c.next); rule == "cue-noun" && (it.is("nothing") || it.is("no") && s.at(i+1).is("such")) {
		return phrase{}, "" // "promised no such thing"
	}
	if rule == "cue-noun" && c.frames&denial != 0 && s.bid(i) {
		return phrase{}, ""
	}
	if rule == "cue-noun" && s.at(i).is("the") && s.at(i+1).is("fact") && s.at(i+2).is("that") {
		i += 3
	}
	content = s.beforeClause(phrase{i, s.contentEnd(i, c)})
	content.last = s.objectEnd(content, c, rule)
	if it := s.at(content.first); rule == "cue-noun" && (content.last == content.first+1 || s.at(content.first+1).day()) && (it.is("it") || it.is("this") || it.is("that")) {
		return phrase{}, "" // "denied it"
	}
	if rule == "cue-noun" && c.frames&denial != 0 && content.last == content.first+2 && s.at(content.first).determiner() && s.at(content.first+1).in(retorts) {
		return phrase{}, "" // "dismissed the criticism", which tells no words
	}
	return content, rule
}

// construction returns the rule by which what follows c is its content though no
// clause, and the item where the content begins; the rule is empty where there is none.
func (s *stretch) construction(c *cue) (i int, rule string) {
	i = c.next
	it := s.at(i)
	has := func(f frame) bool { return c.frames&f != 0 }
	end := i
	if has(someoneTo|asNoun) || c.verb.stem == "declare" {
		end = s.addressee(i)
	}
	switch {
	case has(toDo) && s.infinitiveAt(s.timeEnd(i)):
		i = s.timeEnd(i)
		rule = "cue-to"
	case has(someoneTo) && end > i && s.infinitiveAfter(end):
		rule = "cue-someone-to"
	case has(whether) && (it.is("whether") || it.is("if") || it.is("why")):
		rule = "cue-whether"
	case c.frames&denial == 0 && recounting[c.verb.stem] && s.at(s.addressee(i)).is("how") && s.subjectAt(s.addressee(i)+1):
		i = s.addressee(i)
		rule = "cue-whether"
	case has(finding) && s.evidence(i): // "found “no evidence” that"
		rule = "cue-noun"
	case has(asNoun) && it.quoted() && s.namesWords(c):
		rule = "what-called"
	case s.describes(c, end), has(toThing) && s.toWords(i, c):
		rule = "describe-as"
	case has(someoneOf) && s.ofAfter(i+1):
		rule = "accuse-of"
	case (c.verb.stem == "admit" || c.verb.stem == "confess") && it.is("to") && s.at(i+1).tag == "VBG":
		i++
		rule = "cue-noun"
	case has(doing) && it.tag == "VBG" && !s.commonNoun(i+1), has(denial) && it.is("ever") && s.at(i+1).tag == "VBG":
		rule = "cue-noun"
	case c.verb.stem == "urge" && (it.tag != "NN" || s.at(i+1).tag != "IN" && !s.endsAt(i+1)): // but "urged caution"
		return i, ""
	case has(noun) && (it.quoted() || it.tag == "VBG" || it.tag == "PRP" || s.simpleRight(i) > i || s.markedNoun(i)):
		rule = "cue-noun"
	default:
		return i, ""
	}
	return i, rule
}

// markedNoun reports whether the first words of the noun phrase at item i are quoted: "the
// “callous attitude” of ministers", "their “rash” plan".
func (s *stretch) markedNoun(i int) bool {
	return (s.at(i).determiner() || s.at(i).tag == "PRP$") && s.at(i+1).quoted() && !s.at(i+1).clause
}

// describes reports whether c says what somebody or something is, whose words end
// before item end.
func (s *stretch) describes(c *cue, end int) bool {
	i, stem := c.next, c.verb.stem
	if naming[stem] && s.names(c, end) { // "called her a liar"
		return true
	}
	if c.frames&asNoun != 0 && s.at(i).is("as") && (s.at(i+1).quoted() || s.ofWhom(c) && !s.meantime(i)) {
		return true // "a figure which X described as “low”", "whom X described as armed"
	}
	if end == i {
		return false
	}
	if stem == "declare" && s.at(end).is("over") && s.endsAt(end+1) || (stem == "call" || stem == "declare") && s.calledSo(end) {
		return true // "called the charges absurd"
	}
	if c.frames&asNoun == 0 {
		return false
	}
	switch after := s.at(end); {
	case after.is("as") && !s.meantime(end), after.quoted(), after.is("for") && s.at(end+1).quoted():
		return true
	case c.frames&noun == 0 && stem != "call" && s.asWords(end): // "described the decision to go as “rash”"
		return true
	}
	return naming[stem] && s.farName(end) // "called the plan to close it “rash”"
}

// ofWhom reports whether the object of c is the "whom" or "which" before its subject.
func (s *stretch) ofWhom(c *cue) bool {
	_, p, ok := s.subjectLeft(c.first)
	b := s.at(p.first - 1)
	return ok && (b.is("whom") || b.is("which") || b.is("who"))
}

// objectEnd returns where the content p, which rule found after c, ends when what goes
// on after it is the writer's.
func (s *stretch) objectEnd(p phrase, c *cue, rule string) int {
	p.last = s.beforeDeed(p, c)
	if c.frames&toThing != 0 {
		p.last = s.beforeRelative(p)
		for q := p.first; q < p.last; q++ {
			if s.at(q).quoted() {
				p.last = q + 1 // what follows tells where it was said
			}
		}
	}
	if rule != "accuse-of" {
		p.last = s.beforeScene(p)
	}
	switch rule {
	case "cue-noun":
		p.last = s.beforeRelative(p)
		if c.frames&doing == 0 {
			p.last = s.beforeOccasion(p, rule)
		}
		p.last = s.beforeTime(phrase{p.first, s.beforeEvent(p)})
	case "describe-as":
		p.last = s.beforeOccasion(p, rule)
		p.last = s.beforeEvent(p)
	case "accuse-of", "cue-to", "cue-someone-to":
		p.last = s.beforeEvent(p)
	}
	return p.last
}

// bid reports whether the object at item i is something offered or asked for,
// so that who rejects it has said nothing yet.
func (s *stretch) bid(i int) bool {
	end := s.simpleRight(i)
	for ; i < end && i < len(s.items); i++ {
		if s.at(i).in(bids) {
			return true
		}
	}
	return false
}

// commonNoun reports a noun, or an adjective before one, without an article at
// item i, so that the participle before it says what kind ("rising water").
func (s *stretch) commonNoun(i int) bool {
	return s.inNoun(i) && !s.at(i).name() && !s.at(i).determiner()
}

// evidence reports whether item i begins so much evidence, or a quotation, that a clause
// with "that" goes on from: "no evidence that", "“little sign” that".
func (s *stretch) evidence(i int) bool {
	end := s.simpleRight(i)
	if s.at(i).quoted() && !s.at(i).clause {
		end = i + 1
	} else if end == i || !s.at(end-1).is("evidence") {
		return false
	}
	return s.at(end).is("that") && s.subjectAt(end+1)
}

// ofAfter reports "of" after an object that goes on at item i.
func (s *stretch) ofAfter(i int) bool {
	for j := i; j < i+14 && !s.at(j).comma(); j++ {
		if s.at(j).is("of") {
			return true
		}
	}
	return false
}
