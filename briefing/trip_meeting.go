package briefing

// readMeet reads "will meet the French president in Paris", "hold talks on
// Monday at the G20 summit".
func (x *journeyFinder) readMeet(j *journey) bool {
	t, i := x.d.Tokens, j.at+1
	if t[j.at].Lower[0] == 'h' {
		np := nounPhraseAt(x.d, i, x.last)
		if np.empty() || !talkNouns[t[np.last-1].Lower] {
			return false
		}
		i = np.last
	}
	j.foreign = x.namesAbroad(i, min(i+12, x.last))
	j.to = x.destinationAfter(i, 20, func(w string) bool { return w == "in" || w == "at" })
	j.formal = j.to.event
	return j.foreign || j.to.known || j.to.event
}

// namesAbroad reports whether a country or its adjective stands in the tokens
// [i, to), before the next verb.
func (x *journeyFinder) namesAbroad(i, to int) bool {
	for k := i; k < to && !finite(x.d.Tokens[k].Tag); k++ {
		if _, n := placeAt(x.d, k); n > 0 {
			return true
		}
	}
	return false
}

// readHost reads "will host the Kenyan president for a state visit": the
// guest travels.
func (x *journeyFinder) readHost(j *journey) bool {
	guest := nounPhraseAt(x.d, j.at+1, x.last)
	if guest.empty() || !guest.has(x.d, offices) {
		return false
	}
	visit := false
	for k := guest.last; k < min(guest.last+12, x.last); k++ {
		visit = visit || visitNouns[x.d.Tokens[k].Lower] || talkNouns[x.d.Tokens[k].Lower]
	}
	if !j.subject.empty() {
		j.host = x.personIn(j.subject.span(x.d))
	}
	j.subject, j.formal = guest, true
	j.to = x.destinationAfter(guest.last, 14, func(w string) bool { return w == "in" || w == "at" || w == "to" })
	return visit && x.namesAbroad(guest.first, guest.last)
}

// readLead reads "will lead a delegation of 20 mayors to Japan", "will lead 40
// executives to Japan".
func (x *journeyFinder) readLead(j *journey) bool {
	t := x.d.Tokens
	for k := j.at + 1; k < min(j.at+7, x.last); k++ {
		if missionNouns[t[k].Lower] || groupNouns[t[k].Lower] {
			j.formal = true
			j.to = x.destinationAfter(k+1, 12, func(w string) bool { return w == "to" || w == "in" })
			return x.isPlace(j.to)
		}
		if w := t[k].Lower; t[k].Tag == "NNS" && (traders[w] || participants[w] || w == "leaders" || w == "people") && k+1 < x.last && t[k+1].Lower == "to" {
			j.to = destinationAt(x.d, k+2, x.last)
			return x.isPlace(j.to)
		}
	}
	return false
}
