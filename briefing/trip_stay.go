package briefing

import "ukchina/briefing/text"

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

// readEnd reads "has wrapped up a week in Oslo".
func (x *journeyFinder) readEnd(j *journey) bool {
	i := j.at + 1
	if i < x.last && x.d.Tokens[i].Lower == "up" {
		i++
	}
	k := x.lasts(i)
	if k == 0 || x.d.Tokens[i].Lower == "the" {
		return false
	}
	j.to = x.destinationAfter(k, 2, func(w string) bool { return w == "in" })
	j.over = j.to.known && x.isPlace(j.to)
	return j.over
}

// finishVerbs are verbs for the end of a journey.
var finishVerbs = text.Set(`wrap wraps wrapped wrapping end ends ended ending complete completes completed completing
	conclude concludes concluded concluding finish finishes finished finishing`)

// comesHome reports whether "landed back in" or "flew home to" begins at token i.
func (x *journeyFinder) comesHome(i int) bool {
	if i+1 >= x.last {
		return false
	}
	w, next := x.d.Tokens[i].Lower, x.d.Tokens[i+1].Lower
	return next == "home" || next == "back" && arrivals[w]
}

// readHome reads "landed back in Oslo after a week in Rome", which is a journey to
// Rome.
func (x *journeyFinder) readHome(j *journey) bool {
	const reach = 10
	for k := j.at + 2; k < min(j.at+reach, x.last); k++ {
		if w := x.d.Tokens[k].Lower; w != "after" && w != "from" && w != "following" {
			continue
		}
		if end := x.lasts(k + 1); end > 0 {
			j.to = x.destinationAfter(end, 2, func(w string) bool { return w == "in" })
			j.over = j.to.known && x.isPlace(j.to)
			return j.over
		}
	}
	return false
}

// arrivals are verbs for the end of a flight or a crossing.
var arrivals = text.Set("arrive arrives arrived arriving land lands landed landing touch touched touches")

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
