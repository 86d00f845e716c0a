package briefing

import "ukchina/briefing/people"

// goPrepositions stand before where one goes.
var goPrepositions = setOf("to in for at into")

// readGo reads "arrives on Monday in Oslo".
func (x *journeyFinder) readGo(j *journey) bool {
	switch w := x.d.Tokens[j.at].Lower; {
	case spendWords[w]:
		return x.readSpend(j)
	case takeVerbs[w]:
		return x.readTake(j)
	case w[0] == 's' && w[1] == 'e':
		return x.readSetOff(j)
	case w[0] == 'r' && x.readReturn(j):
		return true
	}
	w := x.d.Tokens[j.at].Lower
	leaves := w[0] == 'l' && w[1] == 'e' || w[0] == 'd'
	going := w[0] == 'g' || w == "went"
	j.to = x.destinationAfter(j.at+1, 7, func(w string) bool {
		switch {
		case leaves:
			return w == "for"
		case going:
			return w == "to"
		}
		return goPrepositions[w]
	})
	j.over = w[0] == 'r' && x.isStay(j.at+1)
	return x.isPlace(j.to)
}

// destinationAfter returns the destination after a preposition among the n
// tokens from i on, if no other verb comes before it.
func (x *journeyFinder) destinationAfter(i, n int, is func(string) bool) destination {
	for k := i; k < min(i+n, x.last-1); k++ {
		w := &x.d.Tokens[k]
		if finite(w.Tag) || w.Lower == ";" || w.Lower == "who" || w.Lower == "that" {
			break
		}
		if is(w.Lower) {
			if to := destinationAt(x.d, k+1, x.last); x.isPlace(to) {
				return to
			}
		}
	}
	return destination{}
}

// isPlace reports whether a destination was read and is nobody's name.
func (x *journeyFinder) isPlace(to destination) bool {
	if to.words.empty() {
		return false
	}
	if to.known || to.event {
		return true
	}
	for _, m := range x.overlapping(to.span(x.d)) {
		if p := x.Cast.Mentions[m].Person; p >= 0 && x.Cast.People[p].Kind != people.Body {
			return false
		}
	}
	return true
}

// isIn reports whether "is in Delhi" begins at token i: one is there by now.
func (x *journeyFinder) isIn(i int) bool {
	t := x.d.Tokens
	switch t[i].Lower {
	case "is", "are":
	case "be":
		if i == x.first || t[i-1].Lower != "will" && t[i-1].Lower != "to" {
			return false
		}
	default:
		return false
	}
	if i+2 >= x.last || t[i+1].Lower != "in" {
		return false
	}
	p, n := placeAt(x.d, i+2)
	return n > 0 && !p.adjective && !p.home
}
