package briefing

import (
	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// goPrepositions stand before where one goes.
var goPrepositions = text.Set("to in for at into")

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
	case finishVerbs[w]:
		return x.readEnd(j)
	case x.comesHome(j.at):
		return x.readHome(j)
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
	j.over = w[0] == 'r' && j.at+1 < x.last && x.d.Tokens[j.at+1].Lower == "from"
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

// speaksIn reports whether "said in Delhi, defending the visit" begins at token
// i: one is there by now, on the journey that the sentence names.
func (x *journeyFinder) speaksIn(i int) bool {
	t := x.d.Tokens
	if !reportVerbs[t[i].Lower] || t[i].Tag != "VBD" || i+2 >= x.last || t[i+1].Lower != "in" {
		return false
	}
	there, n := placeAt(x.d, i+2)
	if n == 0 || there.adjective || there.home {
		return false
	}
	for k := x.first; k < i; k++ {
		if p, n := placeAt(x.d, k); n > 0 && p.in == there.in {
			return false // "India will not, its minister said in Delhi"
		}
	}
	for k := i + 3; k+1 < x.last; k++ {
		if visitNouns[t[k].Lower] && noun(t[k].Tag) && !quotedAt(x.d, t[k].Start) {
			return t[k+1].Lower != "of" && t[k+1].Lower != "by"
		}
	}
	return false
}
