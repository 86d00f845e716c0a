package people

import (
	"slices"
	"strings"
)

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
	if h == i+1 {
		if e := w.kinOf(w.owner(i), h); e >= 0 {
			return w.pointed(i, h, e)
		}
	}
	if n := w.mentionAt(h); h < i || n >= 0 && !w.crowd(n) || w.is(h, function) || w.Tokens[h].Tag == "PRP" {
		return i
	}
	if w.lower(i) == "the" && h == i+2 && w.lower(i+1) == "governing" && w.lower(h) == "body" {
		if e := w.lastSaid(); e >= 0 {
			return w.pointed(i, h, e)
		}
	}
	if w.lower(i) == "the" && (h == i+2 && strings.HasSuffix(w.lower(i+1), "-based") || h == i+3 && indices[w.lower(i+1)]) {
		if e := w.lastNamedFirm(i); e >= 0 {
			return w.pointed(i, h, e)
		}
	}
	if e := w.earner(i, h); e >= 0 {
		return w.pointed(i, h, e)
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

// lastSaid returns the one body that has said something in the last sentences, and whose
// name does not tell of what kind it is; or -1.
func (w *walk) lastSaid() int {
	const near = 2 // sentences
	found := none
	for _, a := range w.acting {
		if a.said && a.at >= w.sentence-near && w.unmarked(a.entity) {
			found = either(found, a.entity)
		}
	}
	return max(found, -1)
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
	if v := w.lower(i + 1); w.lower(i) == "the" && (v == "former" || v == "ex") && h > i+1 && !slices.Contains(w.upper[i+2:src.last], false) && !w.is(h, role) {
		return w.speaking(0) // "the former All Black"
	}
	if w.lower(i) == "the" && src.last == i+3 && w.upper[i+1] && w.upper[i+2] {
		if country := countries[w.lower(i+1)+" "+strings.TrimSuffix(w.lower(i+2), "er")]; country != "" && (strings.HasSuffix(w.lower(i+2), "an") || strings.HasSuffix(w.lower(i+2), "er")) {
			return w.ofCountry(country, 0, h) // "the South African", "the New Zealander"
		}
	}
	if w.lower(i) != "the" || h != i+1 && !(h == i+2 && partisan(w.lower(i+1))) || h+1 != src.last && w.lower(h+1) != "," {
		return -1
	}
	if v := w.lower(h); h == i+1 && (v == "latter" || v == "former") && !w.upper[h] {
		return w.ofPair(v == "latter")
	}
	switch v := w.lower(h); {
	case v == "independent":
		if w.upper[h] {
			return -1 // a newspaper
		}
		return w.speaking(0)
	case !w.upper[h]:
		return -1
	case w.national(h):
		return w.compatriot(h)
	case partisan(v), regional(v):
		return w.speaking(0)
	}
	return -1
}

// ofPair returns the first or the last of the two people, or else of the two bodies,
// whom the last sentence that names any names: "the former", "the latter"; or -1.
func (w *walk) ofPair(last bool) int {
	const near = 2 // sentences
	for si := w.sentence - 1; si >= max(0, w.sentence-near); si-- {
		for _, human := range []bool{true, false} {
			switch two := w.namedIn(si, human); {
			case len(two) > 2 || len(two) == 1 && human:
				return -1
			case len(two) == 2 && last:
				return two[1]
			case len(two) == 2:
				return two[0]
			}
		}
	}
	return -1
}

// namedIn returns the people, or the bodies, whom sentence si names, outside quotations.
func (w *walk) namedIn(si int, human bool) (named []int) {
	for n := len(w.out) - 1; n >= 0 && w.out[n].sentence >= si; n-- {
		m := &w.out[n]
		if m.sentence == si && m.entity >= 0 && !m.pointing && w.quote[m.first] < 0 && w.human(m.entity) == human &&
			!w.is(m.name, calendar) && (human || !w.placed(m)) && !slices.Contains(named, m.entity) {
			named = append(named, m.entity)
		}
	}
	slices.Reverse(named)
	return named
}

// nameless reports whether e is one person of whom only a description is known.
func (w *walk) nameless(e int) bool {
	return w.entities[e].Kind == Unnamed || w.entities[e].Kind == Spokesman
}

// called returns whom "the" with the single word at token h means: one of a
// family, the last body of its kind, "the 31-year-old"; or -1.
func (w *walk) called(h int) int {
	e := w.kindred(h)
	if firms[w.lower(h)] {
		if just := w.lastFirm(h, 1); just != none {
			e = just // rather than one told of long ago
		}
	}
	if e < 0 {
		e = w.spokenBody(h)
	}
	if e < 0 {
		e = w.lastOfKind(h)
	}
	if e < 0 && w.is(h, body) {
		e = w.onlyCalled(h)
	}
	if e < 0 && strings.HasSuffix(w.lower(h), "-year-old") && w.veiled <= max(w.topicAt, 0) {
		if e = w.recent(0); e < 0 && w.justNow() && w.lastTopic >= 0 && w.nameless(w.lastTopic) {
			e = w.lastTopic // "The boy's mother said she wept. The 29-year-old"
		}
	}
	return e
}

// spokenBody returns the one body without a name of its own that has been told of by
// the noun of token h and words before it: "The hospital trust said ... the trust";
// or -1.
func (w *walk) spokenBody(h int) int {
	found, noun := none, " "+w.lower(h)
	for i := range w.entities {
		if e := &w.entities[i]; e.Kind == Body && len(e.words) == 0 && e.first < h && e.Name == strings.ToLower(e.Name) &&
			strings.HasSuffix(e.Name, noun) {
			found = either(found, i)
		}
	}
	return max(found, -1)
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
