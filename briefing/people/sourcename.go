package people

// named returns the name in apposition to the words for src, or -1: "one of
// her aides, Jane Roe,", but not "a spokesman for the mayor, Jane Roe,".
func (w *walk) named(src *source) int {
	if w.relativeAt(src.last) {
		for i := src.last; i < src.last+9; i++ { // "a traveller, who gave her name as Bev"
			if n := w.mentionAt(i); w.givenAs(i) && n >= 0 {
				return w.mentions[n].name
			}
		}
	}
	if name := w.remitNamed(src); name >= 0 {
		return name
	}
	k := src.head + 1
	for k < src.last && w.lower(k) != "," {
		k++
	}
	for i := k + 1; i < src.last; i++ {
		if v := w.lower(i); v == "named" || v == "called" || w.givenAs(i+1) {
			k = i // "their leader, a fisherman named Jo Roe"
		}
	}
	if n := w.bodyNamed(src, k+1); n >= 0 {
		return w.mentions[n].name
	}
	next := k + 1
	if w.lower(next) == "the" { // "its chair, the Labour MP Jane Roe,"
		for next++; next < src.last && w.mentionAt(next) < 0 && !w.upper[next] && (w.tag(next) == 'N' || w.tag(next) == 'J'); next++ {
		}
	}
	n := w.mentionAt(next)
	if n < 0 || next >= src.last || w.mentions[n].first != next && w.mentions[n].title != next || !w.human(w.mentions[n].entity) {
		return -1
	}
	if w.Tokens[src.head].Tag == "NNS" && w.mentions[n].last < src.last && w.lower(w.mentions[n].last) == "and" && w.lower(src.first) != "one" {
		return -1 // "two senators, Jane Roe and Jo Poe,"
	}
	if o := w.mentionAt(k - 1); k-1 > src.head && (w.is(k-1, role) || o >= 0 && w.human(w.mentions[o].entity)) {
		return -1
	}
	return w.mentions[n].name
}

// remitNamed returns the name after the office that src begins with and what it is for, or
// what body's it is, or -1: "lead member for the environment Jane Roe", "leader of Tarn
// council Jane Roe", but not "adviser for the mayor Jane Roe".
func (w *walk) remitNamed(src *source) int {
	k := src.head + 1
	v := w.lower(k)
	if v != "for" && v != "of" && v != "at" || w.article(src.first) && w.lower(src.first) != "the" || !w.is(src.head, office|role) || w.is(src.head, spokes) {
		return -1
	}
	k = w.pastArticle(k + 1)
	for v != "for" && k < src.last && w.upper[k] {
		k++ // "Tarn council"
	}
	for ; k < src.last && !w.upper[k] && (w.tag(k) == 'N' || w.tag(k) == 'J' || w.lower(k) == "and"); k++ {
	}
	if w.is(k-1, role|office|function) || v != "for" && (w.upper[k-1] || !w.is(k-1, body)) {
		return -1
	}
	return w.nameTo(k, src.last)
}

// nameTo returns the name of the human whose mention is tokens [k, last), or -1.
func (w *walk) nameTo(k, last int) int {
	n := w.mentionAt(k)
	if n < 0 || k >= last || w.mentions[n].last != last || !w.human(w.mentions[n].entity) {
		return -1
	}
	return w.mentions[n].name
}

// givenAs reports whether token i is the only name that somebody gave: "a
// traveller, who gave her name only as Bev".
func (s *scene) givenAs(i int) bool {
	k := i - 2
	if s.lower(i-1) != "as" || i >= len(s.upper) || !s.upper[i] {
		return false
	}
	if s.lower(k) == "only" || s.lower(k) == "simply" {
		k--
	}
	switch s.lower(k) {
	case "name", "identified", "named", "himself", "herself":
		return true
	}
	return false
}

// bodyNamed returns the mention of the body that the rest of src from token k
// on names, or -1: "His employer, the roofing firm Acme,".
func (w *walk) bodyNamed(src *source, k int) int {
	if w.is(src.head, spokes) || src.head < 0 {
		return -1
	}
	for first := w.pastArticle(k); k < src.last && (k < first || w.tag(k) == 'N' && !w.upper[k] || w.tag(k) == 'J' && w.mentionAt(k) < 0); k++ {
	}
	n := w.mentionAt(k)
	if n < 0 || w.mentions[n].first != k ||
		w.mentions[n].last != src.last && !(w.mentions[n].last == src.last-1 && w.lower(src.last-1) == ",") ||
		w.mentions[n].entity < 0 || w.entities[w.mentions[n].entity].Kind != Body {
		return -1
	}
	if o := w.mentionAt(src.head); o >= 0 && w.mentions[o].last > src.head {
		return -1
	}
	return n
}
