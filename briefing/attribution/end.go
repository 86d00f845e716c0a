package attribution

// contentEnd returns the end of the content of c that begins at item a: of
// the sentence, or where the writer or another report goes on.
func (s *stretch) contentEnd(a int, c *cue) int {
	in := s.within(c)
	main := s.mainSubject(c).first // zero where c does not stand before it
	k := 0                         // the first cue after item i
	for i := a; i < len(s.items); i++ {
		for k < len(s.cues) && s.cues[k].at <= i {
			k++
		}
		it := s.at(i)
		switch {
		case main > 0 && i == main-1:
			if it.quoted() {
				return i + 1
			}
			return s.trimRight(a, i)
		case it.quoted():
			if s.addOn(i) || it.last == ',' && k < len(s.cues) && s.cues[k].first == i+1 && s.cues[k].form == ing || in == dependentClause && it.last == ',' && s.subjectAt(i+1) {
				return i + 1
			}
		case it.stop() && s.restIsQuotes(i+1), it.is(";") && k < len(s.cues), it.is("according") && s.at(i+1).is("to"):
			return s.trimRight(a, i)
		case i == a, it.comma() && s.at(i+1).is("while") && c.frames&finding != 0 && k == len(s.cues): // both were found
		case it.is(":") && s.at(i+1).quoted() && s.sentence(i+1) && s.hasFinite(a, i):
			return i // a statement of its own: see colonBefore
		case it.comma() && s.at(i+1).is("who") && k < len(s.cues) && s.cues[k].first == i+2 && s.hasQuotation(i+2):
			return s.trimRight(a, i) // "saw the family, who called it “cruel”"
		case it.comma() && s.at(i+1).is("and") && s.marketsMoved(i+2),
			(it.is("and") || it.is("but")) && c.form == past && (s.at(s.beyond(i+1)).in(beliefs) || s.sinceThen(i+1)) && s.past(a, i):
			return s.trimRight(a, i)
		case s.writerGoesOn(i, in), it.comma() && s.at(i+1).is("with") && k < len(s.cues) && s.cues[k].form == ing && s.withSubject(s.cues[k].first) != phrase{}, it.is("but") && s.withholds(i+1), it.is("and") && s.silent(a, i+1), it.comma() && s.at(i+1).is("compared") && s.counted(c), (it.is("and") || it.is("but")) && !s.at(i+1).is("then") && s.at(s.beyond(i+1)).in(acts), k < len(s.cues) && &s.cues[k] != c && s.otherReport(i, c, &s.cues[k]):
			return s.trimRight(a, i)
		}
	}
	return s.trimRight(a, len(s.items))
}

// hasQuotation reports whether a quotation stands in the sentence from item i
// on.
func (s *stretch) hasQuotation(i int) bool {
	for ; i < len(s.items); i++ {
		if s.at(i).quoted() {
			return true
		}
	}
	return false
}

// restIsQuotes reports that nothing but quotations and marks follows.
func (s *stretch) restIsQuotes(i int) bool {
	for ; i < len(s.items); i++ {
		if !s.at(i).quoted() && !s.at(i).stop() && !s.at(i).is(")") {
			return false
		}
	}
	return true
}

// addOn reports whether the quotation at i ends the content because the
// writer goes on in his own words.
func (s *stretch) addOn(i int) bool {
	next := i + 1
	if s.at(next).comma() {
		next++
	} else if s.at(i).last != ',' {
		return false
	}
	if s.at(next).is("but") { // “...”, but critics were unmoved
		return s.at(next+1).tag != "PRP" && s.subjectAt(next+1)
	}
	return s.at(next).in(addOns) || s.at(i+1).comma() && s.comments(next)
}

// comments reports whether at item i the writer says what the words before
// are: “...”, a phrase she has used before.
func (s *stretch) comments(i int) bool {
	if !s.at(i).is("a") && !s.at(i).is("an") {
		return false
	}
	end := s.simpleRight(i)
	return end > i && !s.at(end).finite() && !s.endsAt(end)
}

// writerGoesOn reports whether the writer's own clause begins at the comma or
// dash at item i.
func (s *stretch) writerGoesOn(i int, in embedding) bool {
	it, next := s.at(i), s.at(i+1)
	switch {
	case it.dash():
		return it.lower != "-" && s.lastDash(i)
	case !it.comma():
		return false
	case next.in(contrasts), next.in(causing), next.in(resting), next.is("without") && s.at(i+2).in(withholding), s.thenHappens(i + 1), next.is("even") && s.at(i+2).is("as"), s.remarks(i + 1), s.adds(i + 1), s.movesMarkets(i + 1), next.is("and") && s.at(i+2).in(acts), s.lastApposition(i + 1):
		return true
	case next.is("but"): // its subject is the speaker
		verb := s.at(s.beyond(i + 2))
		return verb.tag == "VBD" || verb.tag == "VBZ" && in == insideClause || verb.tag == "MD" && s.at(s.beyond(i+2)+1).negation()
	case in == dependentClause:
		return s.subjectAt(i + 1)
	case in == insideClause:
		j := i + 1
		if next.is("and") || next.is("but") {
			j++
		}
		return s.at(s.beyond(j)).finite() || s.resumesMain(i)
	}
	return false
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

// remarks reports whether at item i the writer says more of the figure or the
// words before: "a number it expects to rise", "a sum dwarfed by", "a claim they
// deny", "something it does only in May".
func (s *stretch) remarks(i int) bool {
	switch {
	case s.at(i).is("of") && s.at(i+1).is("which"):
		return s.at(i + 2).is("there")
	case s.at(i).is("something"):
		return !s.hasQuotes(i, len(s.items)) && (s.subjectAt(i+1) || s.at(i+1).is("that") || s.at(i+1).is("which"))
	case s.at(i).is("a"), s.at(i).is("an"):
		return s.at(i+1).in(measures) && (s.subjectAt(i+2) || s.at(i+2).tag == "VBN") || s.at(i+1).in(labels) && !s.endsAt(i+2)
	}
	return false
}

// counted reports whether the subject of c is so many of those asked, whom the
// writer compares with others: "28 percent say it is safe, compared with 33".
func (s *stretch) counted(c *cue) bool {
	_, p, ok := s.subjectLeft(c.first)
	for i := p.first; ok && i < p.last; i++ {
		if it := s.at(i); it.tag == "CD" && !it.is("one") || it.in(shares) {
			return true
		}
	}
	return false
}

// thenHappens reports whether at item i the writer tells how long before or after
// something it was said: ", hours before the roof fell", ", just days after she won".
func (s *stretch) thenHappens(i int) bool {
	i = s.beyond(i)
	return s.at(i).tag == "NNS" && s.at(i).in(periods) && (s.at(i+1).is("before") || s.at(i+1).is("after")) && s.subjectAt(i+2)
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

// past reports whether the first verb in items [a, b) is in the past, as what is
// told of the past is.
func (s *stretch) past(a, b int) bool {
	for ; a < b && !s.at(a).finite(); a++ {
	}
	return a < b && (s.at(a).tag == "VBD" || s.at(a).is("would") || s.at(a).is("could"))
}

// sinceThen reports whether at item i the writer tells what has become of who spoke:
// "and has since resigned", "but has never been convicted".
func (s *stretch) sinceThen(i int) bool {
	then := s.at(i + 1)
	return (s.at(i).is("has") || s.at(i).is("have")) && (then.is("since") || then.is("never"))
}

// marketsMoved reports whether at item i a clause tells how prices moved: "said that
// sales had fallen, and its shares fell".
func (s *stretch) marketsMoved(i int) bool {
	end := s.simpleRight(i)
	return end > i && s.at(end-1).in(traded) && s.at(s.beyond(end)).tag == "VBD"
}

// lastApposition reports whether from item i on the sentence only describes
// its last noun again (", the terrace known to rivals as ...").
func (s *stretch) lastApposition(i int) bool {
	if d := s.at(i); !d.is("a") && !d.is("an") && !d.is("the") {
		return false
	}
	end := s.simpleRight(i)
	return end > i && !s.at(end).comma() && !s.at(end).is("and") && !s.at(end).is("or") && !s.hasFinite(i, len(s.items))
}

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
	if c.form == ing || s.at(c.first-1).in(wh) {
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

// lastDash reports whether no other dash stands beside the one at item i: a
// pair is part of the content, what follows a single one is the writer's.
func (s *stretch) lastDash(i int) bool {
	for j := range s.items {
		if j != i && s.at(j).dash() && s.at(j).lower != "-" {
			return false
		}
	}
	return true
}

// otherReport reports whether o, the next cue, begins a report of its own at
// the comma or conjunction at item i, so that the content of c ends there.
func (s *stretch) otherReport(i int, c, o *cue) bool {
	it := s.at(i)
	comma := it.comma()
	if !comma && !it.is("and") && !it.is("but") && !it.dash() || o.first > i+12 {
		return false
	}
	if o.frames&finding != 0 && c.frames&finding == 0 && !(comma && s.at(i+1).is("but") && s.at(i+2).is("it")) || o.verb.stem == "tell" && s.at(o.next).is("that") && !comma {
		return false // "said she had looked and found", "had been called in and told that"
	}
	j := i + 1
	if !comma && s.at(j).is("then") {
		return false // "said the union had tabled it and then refused to talk"
	}
	if comma && s.at(j).in(joiningReports) {
		j++
	}
	if s.at(j).is("that") {
		return false // "said it was “cruel”, and that she had warned him"
	}
	if o.first == j {
		switch {
		case o.form == base:
			return false
		case o.form == ing:
			return comma
		case !comma:
			return o.form == c.form || s.takes(o) || c.frames&clause == 0 && c.form == participle && o.form == past
		case j == i+2:
			return o.form == past
		}
	}
	if !comma && !it.is("but") || o.form == base {
		return false
	}
	_, p, ok := s.subjectLeft(o.first)
	return ok && p.first >= j && p.first <= j+3 && !s.hasFinite(j, p.first)
}

// takes reports whether o has a content of its own right after it.
func (s *stretch) takes(o *cue) bool {
	_, l := s.right(o)
	return l == that || l == mark || l == colon || l == bare && s.at(o.next).in(subjectPronouns)
}

// trimRight cuts marks, and the credits of a caption, from the end of items
// [a, end).
func (s *stretch) trimRight(a, end int) int {
	for end > a {
		it := s.at(end - 1)
		if it.quoted() || !it.stop() && !it.comma() && !it.dash() && !it.is(";") && !it.is(":") {
			break
		}
		end--
	}
	if end < len(s.items) {
		return end
	}
	for end > a && s.at(end-1).is(")") { // no full stop: a caption
		i := end - 1
		for i > a && !s.at(i).is("(") {
			i--
		}
		if i == a {
			break
		}
		end = i
	}
	return end
}
