package attribution

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

// beforeDeed returns where the object or infinitive p of c ends when "and" joins to
// c what its subject does next: "denies lying and has never been convicted",
// "promising to stay but facing calls to go"; or to the clause that c is told in: "said
// they had rejected it and that Mr Roe was ill".
func (s *stretch) beforeDeed(p phrase, c *cue) int {
	for i := p.first + 1; i < p.last-1; i++ {
		v := s.beyond(i + 1)
		switch it := s.at(i); {
		case it.finite(), s.opensClause(i), c.form == ing && it.tag == "VBG":
			return p.last
		case !it.is("and") && !it.is("but"):
		case s.at(v).finite(), s.at(v).is("that") && s.subjectAt(v+1), c.form == ing && s.at(v).tag == "VBG" && (it.is("but") || !s.at(v+1).nounTag()):
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
			return s.trimRight(p.first, i)
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
		if s.at(i).is("after") && (s.at(i+1).is("a") || s.at(i+1).is("an")) && s.endsInPast(i+1, p.last) {
			return s.trimRight(p.first, i)
		}
		if !s.at(i).in(occurring) || s.hasQuotes(i, p.last) || !s.hasFinite(i, p.last) {
			continue
		}
		if s.at(i-1).quoted() || s.at(i).is("after") && s.at(i-1).tag != "IN" && s.at(i+1).tag != "PRP" && s.happened(i+1, p.last) {
			return s.trimRight(p.first, s.soon(i))
		}
	}
	return p.last
}

// endsInPast reports whether items [a, b), without a verb, end with a time that is
// over: "a crash yesterday", "a crash last week".
func (s *stretch) endsInPast(a, b int) bool {
	day := s.at(b - 1)
	if !day.in(days) || s.hasFinite(a, b) {
		return false
	}
	return s.at(b-2).is("last") || day.is("yesterday")
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
func (s *stretch) beforeTold(p phrase, c *cue) int {
	i := p.first
	for i < p.last && (!s.at(i).finite() || s.at(s.before(i)-1).in(wh)) {
		i++
	}
	if s.at(i).tag == "MD" && s.perfect(c) { // "has warned that half could go after the side lost"
		p.last = s.beforePast(p, true)
	}
	if s.at(i).is("would") {
		return s.beforePast(p, s.at(i+1).negation())
	}
	if t := s.at(i); t.tag == "VBD" || t.is("has") || t.is("have") || t.is("'ve") || t.is("would") || t.is("could") || t.is("might") ||
		t.is("should") {
		return p.last
	}
	for quoted := false; i < p.last-2; i++ {
		quoted = quoted || s.at(i).quoted()
		if !quoted || !s.at(i).is("as") && (!s.at(i).is("after") || s.at(i+1).in(subjectPronouns)) {
			continue
		}
		if s.happened(i+1, p.last) {
			return i
		}
	}
	return p.last
}

// perfect reports whether c, or what it is joined to, is in the perfect, as the first
// sentence of an article has what was said about some event.
func (s *stretch) perfect(c *cue) bool {
	for k := range s.cues {
		o := &s.cues[k]
		if o.at > c.at || o != c && !s.at(c.first-1).in(joining) {
			break
		}
		for i := o.first; i < o.at; i++ {
			if s.at(i).is("has") || s.at(i).is("have") {
				return true
			}
		}
	}
	return false
}

// happened reports whether a clause in the past begins at item i, its verb perhaps
// taken for a participle where there is no other before item end: "after a council
// threatened to fine them".
func (s *stretch) happened(i, end int) bool {
	v := s.beyond(max(i+1, s.simpleRight(i)))
	if s.at(v).tag == "VBN" {
		return s.simpleRight(i) > i && s.infinitiveAt(v+1) && !s.hasFinite(v+1, end)
	}
	return s.at(v).tag == "VBD" && s.subjectAt(i)
}

// beforePast returns where the clause p, of what will not be, ends when what goes on
// with "after", over a comma where nothing is negated, tells what has been: "said he
// would not go after the side lost".
func (s *stretch) beforePast(p phrase, negated bool) int {
	for i := p.first + 1; i < p.last-2; i++ {
		if s.at(i).is("after") && (negated || s.at(i-1).comma()) && !s.at(i+1).in(subjectPronouns) && s.subjectAt(i+1) {
			if v := s.at(s.beyond(s.simpleRight(i + 1))); v.tag == "VBD" && !v.is("had") {
				return s.trimRight(p.first, i)
			}
		}
	}
	return p.last
}
