package attribution

import "strings"

// object finds a content that is no clause: an infinitive or an object.
func (s *stretch) object(c *cue) (content phrase, rule string) {
	i, it := c.next, s.at(c.next)
	has := func(f frame) bool { return c.frames&f != 0 }
	end := i
	if has(someoneTo | asNoun) {
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
	case has(asNoun) && it.is("as") && s.at(i+1).quoted(): // "a figure which X described as"
		rule = "describe-as"
	case has(asNoun) && it.quoted() && s.namesWords(c):
		rule = "what-called"
	case naming[c.verb.stem] && s.names(c, end): // "called her a liar"
		rule = "describe-as"
	case has(asNoun) && end > i && (s.at(end).is("as") && !s.meantime(end) || s.at(end).quoted() || s.at(end).is("for") && s.at(end+1).quoted()):
		rule = "describe-as"
	case has(asNoun) && !has(noun) && c.verb.stem != "call" && end > i && s.asWords(end): // "described the decision to go as “rash”"
		rule = "describe-as"
	case has(asNoun) && naming[c.verb.stem] && end > i && s.farName(end): // "called the plan to close it “rash”"
		rule = "describe-as"
	case c.verb.stem == "call" && end > i && s.calledSo(end): // "called the charges absurd"
		rule = "describe-as"
	case has(toThing) && s.toWords(i, c):
		rule = "describe-as"
	case has(someoneOf) && s.ofAfter(i+1):
		rule = "accuse-of"
	case (c.verb.stem == "admit" || c.verb.stem == "confess") && it.is("to") && s.at(i+1).tag == "VBG":
		i++
		rule = "cue-noun"
	case has(doing) && it.tag == "VBG" && !s.commonNoun(i+1):
		rule = "cue-noun"
	case c.verb.stem == "urge" && (it.tag != "NN" || s.at(i+1).tag != "IN" && !s.endsAt(i+1)): // but "urged caution"
		return phrase{}, ""
	case has(noun) && (it.quoted() || it.tag == "VBG" || it.tag == "PRP" || s.simpleRight(i) > i):
		rule = "cue-noun"
	default:
		return phrase{}, ""
	}
	if rule == "cue-noun" && (it.is("nothing") || it.is("no") && s.at(i+1).is("such")) {
		return phrase{}, "" // "promised no such thing"
	}
	if rule == "cue-noun" && c.frames&denial != 0 && s.bid(i) {
		return phrase{}, ""
	}
	if rule == "cue-noun" && s.at(i).is("the") && s.at(i+1).is("fact") && s.at(i+2).is("that") {
		i += 3
	}
	content = s.beforeClause(phrase{i, s.contentEnd(i, c)})
	content.last = s.beforeDeed(content, c)
	if has(toThing) {
		content.last = s.beforeRelative(content)
		for q := content.first; q < content.last; q++ {
			if s.at(q).quoted() {
				content.last = q + 1 // what follows tells where it was said
			}
		}
	}
	if rule == "cue-to" || rule == "cue-someone-to" {
		content.last = s.beforeScene(content)
	}
	switch rule {
	case "cue-noun":
		content.last = s.beforeRelative(content)
		content.last = s.beforeEvent(content)
	case "accuse-of", "describe-as", "cue-to":
		content.last = s.beforeEvent(content)
	}
	return content, rule
}

// names reports whether what follows the object of c, which ends before item end,
// is what the source says that it is: "called her a liar", "labelled the plan a
// failure", but not "called the office a second time", "called it a day".
func (s *stretch) names(c *cue, end int) bool {
	is := s.at(end)
	if end == c.next || !is.is("a") && !is.is("an") && !s.superlative(end) {
		return false
	}
	head := s.at(s.simpleRight(end) - 1)
	return !(s.at(c.next).is("it") && head.in(idioms)) && !head.in(periods) && !head.in(days) && !head.in(fetched)
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

// meantime reports whether "as" at item i begins a clause that tells what
// happened meanwhile: "attacked him as he walked home".
func (s *stretch) meantime(i int) bool { return !s.at(i+1).quoted() && s.subjectAt(i+1) }

// superlative reports "the best" or "the most likely" at item i.
func (s *stretch) superlative(i int) bool {
	next := s.at(i + 1)
	return s.at(i).is("the") && (next.tag == "JJS" || next.tag == "RBS" || next.is("most") || next.is("least"))
}

// calledSo reports whether an adjective that says what the object is ends with item
// end, or follows it: "called the charges absurd", "politically motivated".
func (s *stretch) calledSo(end int) bool {
	if s.at(end-1).tag == "JJ" && s.at(end-2).nounTag() {
		return s.endsAt(end) || s.at(end).in(joining)
	}
	so := s.beyond(end)
	return (so > end && (s.at(so).tag == "VBN" || s.at(so).tag == "VBD") || s.at(so).tag == "JJ") && (s.endsAt(so+1) || s.at(so+1).in(joining))
}

// toWords reports whether "to" and what c likens it to follow the object at item
// i: after "liken" anything, after "compare" a quotation.
func (s *stretch) toWords(i int, c *cue) bool {
	end := s.simpleRight(i)
	if s.at(i).tag == "PRP" {
		end = i + 1
	}
	for end > i && s.at(end).in(linking) && !s.at(end).is("to") {
		next := s.simpleRight(end + 1)
		if next == end+1 {
			return false
		}
		end = next
	}
	return end > i && s.at(end).is("to") && (c.verb.stem == "liken" || s.at(end+1).quoted())
}

// asWords reports whether "as" and a quotation follow item i, in the same
// clause, over a relative clause that belongs to the object.
func (s *stretch) asWords(i int) bool {
	const near = 16
	relative := false
	for end := i + near; i < end; i++ {
		switch it := s.at(i); {
		case it.is("as") && s.at(i+1).quoted():
			return true
		case it.is("which") && s.at(i-1).tag == "IN": // "the way in which it was done as"
			relative = true
		case it.is("as"), it.finite() && !relative, s.endsAt(i):
			return false
		}
	}
	return false
}

// farName reports whether a quotation that says what an object is follows item
// i, over what belongs to the object, and ends the clause.
func (s *stretch) farName(i int) bool {
	const near = 12
	for end := i + near; i < end && !s.at(i).quoted(); i++ {
		if s.at(i).finite() || s.endsAt(i) {
			return false
		}
	}
	q, before, after := s.at(i), s.at(i-1), s.at(i+1)
	return q.quoted() && before.nounTag() && (s.endsAt(i+1) || after.in(joining) || after.in(occurring) || after.tag == "IN" || strings.IndexByte(",.", q.last) >= 0)
}

// beforeRelative returns where p ends when what a comma and "which" or "who"
// begin at its end is the writer's: "denied the claim, which was made in May".
func (s *stretch) beforeRelative(p phrase) int {
	for i := p.first + 1; i < p.last-1; i++ {
		if s.at(i).comma() && (s.at(i+1).is("which") || s.at(i+1).is("who") || s.partOf(i+1) > 0) {
			return i
		}
	}
	return p.last
}

// partOf returns the item after "one of whom" or "the second of which" at item i,
// or -1.
func (s *stretch) partOf(i int) int {
	of := max(i+1, s.simpleRight(i))
	if s.at(i).determiner() && of == i+1 && s.at(of).tag == "JJ" { // "the second"
		of++
	}
	if s.at(of).is("of") && (s.at(of+1).is("which") || s.at(of+1).is("whom")) {
		return of + 2
	}
	return -1
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

// beforePast returns where the clause p, of what will not be, ends when what goes on
// with "after" tells what has been: "said he would not go after the side lost".
func (s *stretch) beforePast(p phrase) int {
	for i := p.first + 1; i < p.last-2; i++ {
		if s.at(i).is("after") && !s.at(i+1).in(subjectPronouns) && s.subjectAt(i+1) {
			if v := s.at(s.beyond(s.simpleRight(i + 1))); v.tag == "VBD" && !v.is("had") {
				return s.trimRight(p.first, i)
			}
		}
	}
	return p.last
}

// beforeDeed returns where the object or infinitive p of c ends when "and" joins to
// c what its subject does next: "denies lying and has never been convicted",
// "promising to stay but facing calls to go".
func (s *stretch) beforeDeed(p phrase, c *cue) int {
	for i := p.first + 1; i < p.last-1; i++ {
		v := s.beyond(i + 1)
		switch it := s.at(i); {
		case it.finite(), s.opensClause(i), c.form == ing && it.tag == "VBG":
			return p.last
		case !it.is("and") && !it.is("but"):
		case s.at(v).finite(), c.form == ing && s.at(v).tag == "VBG" && (it.is("but") || !s.at(v+1).nounTag()):
			return s.trimRight(p.first, i)
		}
	}
	return p.last
}

// beforeScene returns where the infinitive p ends when what goes on with "as"
// tells what happened meanwhile: "promised to cut tax as she opened the fair".
func (s *stretch) beforeScene(p phrase) int {
	for i := p.first + 1; i < p.last-2; i++ {
		if s.at(i).is("as") && s.subjectAt(i+1) && s.at(s.beyond(max(i+2, s.simpleRight(i+1)))).tag == "VBD" {
			return i
		}
	}
	return p.last
}

// beforeEvent returns where the object or infinitive p ends when the writer goes
// on with what it was said about: "accused the mayor of “vandalism” when the
// trees were cut down", "called for a ban days after a ferry sank". What follows
// a pronoun may be the source's ("accused him of lying after he won").
func (s *stretch) beforeEvent(p phrase) int {
	for i := p.first + 1; i < p.last-2; i++ {
		if !s.at(i).in(occurring) || s.hasQuotes(i, p.last) || !s.hasFinite(i, p.last) {
			continue
		}
		if s.at(i-1).quoted() || s.at(i).is("after") && s.at(i-1).tag != "IN" && s.at(i+1).tag != "PRP" && s.subjectAt(i+1) && s.at(s.beyond(s.simpleRight(i+1))).tag == "VBD" {
			return s.trimRight(p.first, s.soon(i))
		}
	}
	return p.last
}

// soon steps back from the "after" at item i over how long after: "two days".
func (s *stretch) soon(i int) int {
	if !s.at(i - 1).in(periods) {
		return i
	}
	for i--; s.at(i-1).tag == "CD" || s.at(i-1).determiner() || s.at(i-1).adverb(); i-- {
	}
	return i
}

// hasQuotes reports whether a quotation stands in items [a, b).
func (s *stretch) hasQuotes(a, b int) bool {
	for ; a < b; a++ {
		if s.at(a).quoted() {
			return true
		}
	}
	return false
}

// beforeTold returns where the clause p ends when it tells of now or of what
// will be, and goes on with what happened meanwhile or before: "says it will
// “review” the pact as she opened the fair".
func (s *stretch) beforeTold(p phrase) int {
	i := p.first
	for i < p.last && !s.at(i).finite() {
		i++
	}
	if s.at(i).is("would") && s.at(i+1).negation() {
		return s.beforePast(p)
	}
	if t := s.at(i); t.tag == "VBD" || t.is("has") || t.is("have") || t.is("'ve") || t.is("would") || t.is("could") || t.is("might") || t.is("should") {
		return p.last
	}
	for quoted := false; i < p.last-2; i++ {
		quoted = quoted || s.at(i).quoted()
		if !quoted || !s.at(i).is("as") && (!s.at(i).is("after") || s.at(i+1).in(subjectPronouns)) {
			continue
		}
		if s.at(s.beyond(max(i+2, s.simpleRight(i+1)))).tag == "VBD" && s.subjectAt(i+1) {
			return i
		}
	}
	return p.last
}

// infinitiveAt reports "to impose" or "not to impose" at item i.
func (s *stretch) infinitiveAt(i int) bool {
	if s.at(i).is("not") || s.at(i).is("never") {
		return s.at(i + 1).is("to")
	}
	return s.at(i).is("to") && (s.at(i+1).tag == "VB" || s.at(i+1).quoted() || s.unseenVerb(i+1))
}

// unseenVerb reports that the tagger took the verb at item i, after "to", for
// a noun: an article or a pronoun follows ("to order a review").
func (s *stretch) unseenVerb(i int) bool {
	return s.at(i).tag == "NN" && (s.at(i+1).determiner() || s.at(i+1).in(objectPronouns) || s.at(i+1).tag == "NNS")
}

// infinitiveAfter reports whether "to" and a verb follow the object that ends
// at item i, perhaps after a time or a place.
func (s *stretch) infinitiveAfter(i int) bool {
	for j := i; j < i+8; j++ {
		it := s.at(j)
		if it.is("to") && (s.at(j+1).tag == "VB" || s.at(j+1).quoted() || s.at(j+1).adverb() || s.unseenVerb(j+1) || s.at(j-1).is("not")) {
			return true
		}
		if it.is("who") {
			return s.pastRelative(j) > 0
		}
		if it.tag != "IN" && it.tag != "DT" && !it.nounTag() && it.tag != "JJ" && !it.is("not") {
			return false
		}
	}
	return false
}

// pastRelative returns the item of the "to" and verb that follow the clause of
// the "who" at item i, or -1: "urged anyone who had seen it to come forward".
func (s *stretch) pastRelative(i int) int {
	const near = 20
	if !s.at(s.beyond(i + 1)).finite() {
		return -1
	}
	for j := s.beyond(i+1) + 1; j < i+near && !s.endsAt(j); j++ {
		if s.at(j).is("to") && s.at(j+1).tag == "VB" {
			return j
		}
	}
	return -1
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
