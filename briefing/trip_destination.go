package briefing

import "ukchina/briefing/text"

// A destination is where a journey goes.
type destination struct {
	words phrase
	place placeName // of the table, or zero
	known bool
	event bool // a summit or other meeting
}

// destinationAt reads a place, or an event with its place, that begins at
// token i: "Beijing", "the Japanese capital", "the G20 Summit in Brazil",
// "Norway and Sweden". It takes nothing but names, capitals and events.
func destinationAt(d *text.Document, i, to int) destination {
	t := d.Tokens
	start := i
	if i < to && (t[i].Tag == "DT" || t[i].Tag == "PRP$") {
		i++
	}
	if i >= to {
		return destination{}
	}
	np := nounPhraseAt(d, i, to)
	if np.empty() { // a name that the tagger took for something else
		p, n := placeAt(d, i)
		if n == 0 || p.adjective {
			return destination{}
		}
		return destination{words: phrase{i, i + n}, place: p, known: true}.withMore(d, to)
	}
	for k := np.first + 1; k+1 < np.last; k++ {
		if visitNouns[t[k].Lower] && (t[k+1].Lower == "of" || t[k+1].Lower == "to") { // "left for a week's tour of Peru"
			return destinationAt(d, k+2, to)
		}
	}
	np.last = beforeTime(d, np)
	dest, named := destinationNamed(d, np)
	dest.words.first = start
	switch last := t[np.last-1].Lower; {
	case dest.known && last == "capital" && np.last < to:
		return dest.capitalNamed(d, to)
	case dest.event:
		return dest.eventIn(d, to)
	case !named || !capital(d, np.last-1) && !dest.known,
		!dest.known && (start != i && !landNouns[last] || timeWords[last].class != noTime), // "the Monday Club", "the House of Lords"
		start != i && t[start].Tag == "PRP$":
		return destination{}
	}
	return dest.cutToPlace(d).withMore(d, to)
}

// beforeTime returns where np ends before the words of time that it seems to hold:
// "Bergen yesterday morning".
func beforeTime(d *text.Document, np phrase) int {
	for k := np.first + 1; k < np.last; k++ {
		if timeWords[d.Tokens[k].Lower].class != noTime && capital(d, k-1) && !capital(d, k) {
			np.last = k
		}
	}
	return np.last
}

// destinationNamed returns what the words of np name, and whether any of them is part of
// a name.
func destinationNamed(d *text.Document, np phrase) (dest destination, named bool) {
	t := d.Tokens
	dest.words = np
	last := t[np.last-1].Lower
	for k := np.first; k < np.last; k++ {
		named = named || proper(t[k].Tag) || capital(d, k)
		if eventNouns[t[k].Lower] && (k == np.last-1 || t[k+1].Lower == "of") {
			dest.event = true
		}
		if p, n := placeAt(d, k); n > 0 && (!p.adjective || !dest.known) {
			if !p.adjective || last == "capital" || last == "city" || last == "coast" {
				dest.place, dest.known = p, true
			}
			k += n - 1
		}
	}
	return dest, named
}

// capitalNamed takes the name after "the French capital": ", Paris".
func (x destination) capitalNamed(d *text.Document, to int) destination {
	k := x.words.last
	if d.Tokens[k].Tag == "," {
		k++
	}
	if k < to {
		if p, n := placeAt(d, k); n > 0 && !p.adjective {
			return destination{words: phrase{k, k + n}, place: p, known: true}
		}
	}
	return x
}

// eventIn takes in where an event is held: "in Brazil", "at Davos".
func (x destination) eventIn(d *text.Document, to int) destination {
	k := x.words.last
	if k+1 < to && (d.Tokens[k].Lower == "on" || d.Tokens[k].Lower == "for") && !proper(d.Tokens[k+1].Tag) {
		k = nounPhraseAt(d, k+1, to).last // "the summit on growth in Oslo"
	}
	if k+1 < to && (d.Tokens[k].Lower == "in" || d.Tokens[k].Lower == "at" || d.Tokens[k].Lower == "near") {
		if y := destinationAt(d, k+1, to); !y.words.empty() && !y.event {
			x.words.last, x.place, x.known = y.words.last, y.place, y.known
		}
	}
	return x
}

// cutToPlace drops what stands after a known name: "Beijing Wednesday".
func (x destination) cutToPlace(d *text.Document) destination {
	for k := x.words.first + 1; k < x.words.last; k++ {
		if timeWords[d.Tokens[k].Lower].class != noTime || d.Tokens[k].Tag == "POS" {
			x.words.last = k
			break
		}
	}
	return x
}

// withMore takes in further places: "Norway, Sweden and Denmark".
func (x destination) withMore(d *text.Document, to int) destination {
	if !x.known {
		return x
	}
	k := x.words.last
	for k+1 < to && (d.Tokens[k].Tag == "," || d.Tokens[k].Lower == "and") {
		next := k + 1
		if d.Tokens[k].Tag == "," && d.Tokens[next].Lower == "and" {
			next++
		}
		if next+1 < to && d.Tokens[next].Lower == "the" {
			next++
		}
		if next >= to {
			break
		}
		p, n := placeAt(d, next)
		if n == 0 || p.adjective || d.Tokens[k].Tag == "," && p.in == x.place.in && p.land {
			break // "Osaka, Japan" is one place
		}
		if next+n < to && d.Tokens[k].Tag == "," && !goesOnList(d, next+n, to) && d.Tokens[k+1].Lower != "and" {
			break
		}
		x.words.last = next + n
		k = x.words.last
	}
	return x
}

// goesOnList reports whether a list of names goes on at token i.
func goesOnList(d *text.Document, i, to int) bool {
	return d.Tokens[i].Lower == "and" || d.Tokens[i].Tag == "," && i+1 < to && capital(d, i+1)
}

// span returns the words of the destination.
func (x destination) span(d *text.Document) text.Span { return x.words.span(d) }
