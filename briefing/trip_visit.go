package briefing

// readNoun reads "his three-day state visit to Japan", "begins a tour of".
func (x *journeyFinder) readNoun(j *journey) bool {
	t := x.d.Tokens
	np := nounPhraseBefore(x.d, j.at+1, x.first)
	for k := np.first; k < j.at; k++ {
		j.formal = j.formal || visitAdjectives[t[k].Lower]
	}
	if t[j.at].Lower == "mission" && !j.formal {
		return false
	}
	j.first = np.first
	j.to = x.destinationAfter(j.at+1, 3, func(w string) bool { return w == "to" || w == "of" || w == "in" })
	if j.to.words.empty() {
		j.to = x.destinationAfter(j.at+1, 12, func(w string) bool { return w == "to" })
	}
	if np.first > x.first && t[np.first-1].Lower == "her" { // no object, as the tagger has it
		np.first--
	}
	x.visitor(j, np)
	return x.isPlace(j.to) || j.formal && !j.subject.empty() || x.dated(np)
}

// dated reports whether np is a visit told of before that is now dated: "The
// two-day trip, which was due to begin on Thursday".
func (x *journeyFinder) dated(np phrase) bool {
	t := x.d.Tokens
	if t[np.first].Lower != "the" && t[np.first].Tag != "PRP$" {
		return false
	}
	for k := np.last; k < min(np.last+9, x.last); k++ {
		switch t[k].Lower {
		case "begin", "begins", "start", "starts", "began", "started", "scheduled", "place", "planned":
			return true
		}
	}
	return false
}

// visitor finds whose visit the noun phrase np tells of.
func (x *journeyFinder) visitor(j *journey, np phrase) {
	t := x.d.Tokens
	if np.first > x.first {
		w := t[np.first-1].Lower
		j.past = w == "since" || w == "follows" || w == "following" || w == "follow" || w == "last"
	}
	for k := j.at; k > np.first; k-- {
		if t[k-1].Tag == "POS" {
			j.subject = phrase{np.first, k - 1}
			return
		}
	}
	if w := t[np.first].Lower; t[np.first].Tag == "PRP$" && w != "its" || w == "her" {
		j.subject = phrase{np.first, np.first + 1}
		return
	}
	for k := j.at + 1; k < min(j.at+10, x.last-1); k++ {
		if t[k].Lower == "by" {
			j.subject = nounPhraseAt(x.d, k+1, x.last)
			return
		}
		if finite(t[k].Tag) {
			break
		}
	}
	x.startedBy(j, np)
}

// startedBy finds who begins, makes, cancels a visit: "will embark on a".
func (x *journeyFinder) startedBy(j *journey, np phrase) {
	t, k := x.d.Tokens, np.first
	for k > x.first && (t[k-1].Tag == "IN" || t[k-1].Tag == "RP" || t[k-1].Tag == "RB" || t[k-1].Lower == "off" || t[k-1].Lower == "short") {
		k--
	}
	if k > x.first && startVerbs[t[k-1].Lower] {
		past := j.past
		j.plan = planAt(x.d, k-1, x.first)
		j.past = past
		j.undone = endVerbs[t[k-1].Lower]
		if j.refused && endVerbs[t[k-1].Lower] {
			j.refused, j.opposed = false, true // who is to cancel it will go
		}
	}
}
