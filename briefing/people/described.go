package people

import "strings"

// describe makes somebody without a name of the source that begins at token
// i, unless a name, a pronoun or "the" points at the speaker. It returns the
// token after the words it has taken, or i.
func (w *walk) describe(i int) int {
	for w.next < len(w.sources) && w.sources[w.next].own < i {
		w.next++
	}
	if w.next == len(w.sources) || w.sources[w.next].own != i {
		return i
	}
	src := &w.sources[w.next]
	h := src.head
	if e := w.styled(src, i); e >= 0 {
		return w.pointed(i, h, e)
	}
	if h == i+1 && spouses[w.lower(h)] {
		if e := w.wedded(w.owner(i), h); e >= 0 {
			return w.pointed(i, h, e)
		}
	}
	if n := w.mentionAt(h); h < i || n >= 0 && !w.crowd(n) || w.is(h, function) || w.Tokens[h].Tag == "PRP" {
		return i
	}
	if w.lower(i) == "the" && h == i+2 && strings.HasSuffix(w.lower(i+1), "-based") {
		if e := w.lastNamedFirm(i); e >= 0 {
			return w.pointed(i, h, e)
		}
	}
	if src.own == src.first && w.lower(i) == "the" && w.is(h, role) && w.headAt(h) {
		return i // see lone
	}
	if w.lower(i) == "the" && h == i+1 {
		if e := w.called(h); e >= 0 {
			return w.pointed(i, h, e) // "the federation"
		}
	}
	return w.anonymous(src, i)
}

// pointed records that the words from token first to the head h point at e, and
// returns the token after them.
func (w *walk) pointed(first, h, e int) int {
	w.note(mention{first: first, last: h + 1, sentence: w.sentence, entity: e, pointing: true})
	return h + 1
}

// styled returns whom the source that begins with "the" at token i calls by a
// country or a party alone: "the Norwegian", "The Conservative said"; or -1.
func (w *walk) styled(src *source, i int) int {
	h := src.head
	if w.lower(i) == "the" && w.lower(i+1) == "same" && h == i+2 && w.justNow() && w.lastTopic >= 0 && w.nameless(w.lastTopic) {
		return w.lastTopic // "The same person denied it"
	}
	if w.lower(i) != "the" || h != i+1 && !(h == i+2 && partisans[w.lower(i+1)]) || h+1 != src.last || !w.upper[h] {
		return -1
	}
	switch {
	case w.national(h):
		return w.compatriot(h)
	case partisans[w.lower(h)]:
		return w.speaking(0)
	}
	return -1
}

// nameless reports whether e is one person of whom only a description is known.
func (w *walk) nameless(e int) bool {
	return w.entities[e].Kind == Unnamed || w.entities[e].Kind == Spokesman
}

// called returns whom "the" with the single word at token h means: one of a
// family, the last body of its kind, "the 31-year-old"; or -1.
func (w *walk) called(h int) int {
	e := w.kindred(h)
	if e < 0 {
		e = w.lastOfKind(h)
	}
	if e < 0 && w.is(h, body) {
		e = w.onlyCalled(h)
	}
	if e < 0 && strings.HasSuffix(w.lower(h), "-year-old") {
		e = w.recent(0)
	}
	return e
}

// kindred returns the one body introduced before token h that is of the kind
// the noun there says, by the last word of its name or in apposition, or else
// by the word before "of" there; of several the one that the sentence before
// was about; or -1.
func (w *walk) kindred(h int) int {
	noun, found, heading := bare(w.lower(h)), none, none
	for _, e := range w.bodies[noun] {
		p := &w.entities[e]
		switch {
		case p.Kind != Body || p.first >= h:
		case e == w.lastTopic && w.topicAt == w.sentence-1 && w.topic < 0:
			return e
		case len(p.words) > 0 && bodyHead(p.words) == noun && p.words[len(p.words)-1] != noun:
			heading = either(heading, e)
		default:
			found = either(found, e)
		}
	}
	if found == none {
		found = heading
	}
	return max(found, -1)
}
