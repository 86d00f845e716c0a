package briefing

// readSetOff reads "set off for Oslo".
func (x *journeyFinder) readSetOff(j *journey) bool {
	if next := x.d.Tokens[min(j.at+1, x.last-1)].Lower; next != "off" && next != "out" {
		return false
	}
	j.to = x.destinationAfter(j.at+2, 4, func(w string) bool { return w == "for" || w == "to" })
	return x.isPlace(j.to)
}

// readReturn reads "returned from Oslo".
func (x *journeyFinder) readReturn(j *journey) bool {
	j.to = x.destinationAfter(j.at+1, 3, func(w string) bool { return w == "from" })
	j.over = x.isPlace(j.to)
	return j.over
}

// isStay reports whether "from a week" stands at token i.
func (x *journeyFinder) isStay(i int) bool {
	return i+2 < x.last && x.d.Tokens[i].Lower == "from" && x.lasts(i+1) > 0
}

// lasts returns the token after the length of time that begins at token i,
// "four days", "a week"; or 0.
func (x *journeyFinder) lasts(i int) int {
	for k := i; k < min(i+4, x.last); k++ {
		switch w := &x.d.Tokens[k]; {
		case stayNouns[w.Lower] && k > i:
			return k + 1
		case w.Tag != "CD" && w.Tag != "DT" && w.Tag != "JJ":
			return 0
		}
	}
	return 0
}

// readSpend reads "will spend four days in Oslo".
func (x *journeyFinder) readSpend(j *journey) bool {
	k := x.lasts(j.at + 1)
	if k == 0 {
		return false
	}
	j.to = x.destinationAfter(k, 4, func(w string) bool { return w == "in" || w == "touring" || w == "visiting" })
	return j.to.known && x.isPlace(j.to)
}

// readTake reads "will take 30 mayors to Oslo": those taken are counted or are
// a group.
func (x *journeyFinder) readTake(j *journey) bool {
	np := nounPhraseAt(x.d, j.at+1, x.last)
	counted := false
	for k := np.first; k < np.last; k++ {
		w := x.d.Tokens[k].Lower
		counted = counted || x.d.Tokens[k].Tag == "CD" && k+1 < np.last || sizeNumbers[w] || missionNouns[w]
	}
	if !counted {
		return false
	}
	j.to = x.destinationAfter(np.last, 8, func(w string) bool { return w == "to" })
	return j.to.known && x.isPlace(j.to)
}
