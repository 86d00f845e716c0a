package briefing

// whenOf returns the time that the words around j give it, or the zero When:
// the first after it in its clause, or else the last before it.
func (x *journeyFinder) whenOf(j *journey) When {
	sentence := x.d.Sentences[j.sentence]
	var before When
	for _, w := range whensIn(x.whens, sentence.Span) {
		i := x.d.TokenAt(w.Spans[0].Start)
		if x.sinceTime(i) {
			continue
		}
		if i < j.at {
			if x.together(x.d.TokenAt(w.Spans[0].End), j.first, j.subject) {
				before = w
			}
			continue
		}
		if x.together(j.at+1, i, phrase{}) || j.kind == visitNoun && x.beginsAt(j.at+1, i) {
			return w
		}
		break
	}
	return before
}

// beginsAt reports whether the tokens [i, to) tell that something begins.
func (x *journeyFinder) beginsAt(i, to int) bool {
	for k := i; k < to && k < i+9; k++ {
		switch x.d.Tokens[k].Lower {
		case "begin", "begins", "start", "starts", "began", "started", "scheduled", "place", "planned":
			return to-k < 6
		}
	}
	return false
}

// sinceTime reports whether the time at token i belongs to what something is
// the first since, or follows.
func (x *journeyFinder) sinceTime(i int) bool {
	for k := i; k >= max(x.first, i-5); k-- {
		switch x.d.Tokens[k].Lower {
		case "since", "until":
			return true
		case ",", "after":
			return false
		}
	}
	return false
}

// together reports whether the tokens [i, to) have no verb of their own, but
// for those inside except, and no break.
func (x *journeyFinder) together(i, to int, except phrase) bool {
	for k := i; k < to; k++ {
		switch t := &x.d.Tokens[k]; {
		case finite(t.Tag) && !(except.first <= k && k < except.last), t.Lower == ";", t.Lower == ":",
			t.Lower == "which", t.Lower == "who", t.Lower == "after", t.Lower == "following", t.Lower == "where":
			return false
		}
	}
	return true
}
