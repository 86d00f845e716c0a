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
	if w.lower(i) == "the" && (h == i+1 || h == i+2 && partisans[w.lower(i+1)]) && h+1 == src.last && w.upper[h] {
		e := -1
		if w.national(h) {
			e = w.compatriot(h)
		} else if partisans[w.lower(h)] {
			e = w.speaking(0) // "The Conservative said"
		}
		if e >= 0 {
			w.note(mention{first: i, last: h + 1, sentence: w.sentence, entity: e, pointing: true})
			return h + 1
		}
	}
	if n := w.mentionAt(h); h < i || n >= 0 && !w.crowd(n) || w.is(h, function) || w.Tokens[h].Tag == "PRP" {
		return i
	}
	if w.lower(i) == "the" && h == i+2 && strings.HasSuffix(w.lower(i+1), "-based") {
		if e := w.lastNamedFirm(i); e >= 0 {
			w.note(mention{first: i, last: h + 1, sentence: w.sentence, entity: e, pointing: true})
			return h + 1
		}
	}
	own := src.own == src.first
	if own && w.lower(i) == "the" && w.is(h, role) && w.headAt(h) {
		return i // see lone
	}
	if w.lower(i) == "the" && h == i+1 {
		e := w.kindred(h)
		if e < 0 {
			e = w.lastOfKind(h)
		}
		if e < 0 && strings.HasSuffix(w.lower(h), "-year-old") {
			e = w.recent(0)
		}
		if e >= 0 {
			w.note(mention{first: i, last: h + 1, sentence: w.sentence, entity: e, pointing: true})
			return h + 1 // "the federation"
		}
	}
	first := src.first
	some := w.lower(first) == "one" && w.lower(first+1) == "of" // "One of the officials"
	for first < h && !some && (w.article(first) || w.lower(first) == "of" || w.lower(first) == "whose") {
		first++
	}
	last := h + 1
	for last < src.last && last < h+12 && !w.cuts(last) && w.Tokens[last].Tag != "VBN" {
		last++
	}
	owner := -1
	switch w.lower(first) {
	case "his":
		owner = w.antecedent(first, male)
	case "her":
		owner = w.antecedent(first, female)
	}
	e := -1
	if !some && w.is(h, role) && !w.is(h, spokes) && w.owned(max(src.own, first+1)-1) && w.goesOn(first, last) {
		e = w.speaking(w.word[h] & (male | female)) // "The committee's chair also"
	}
	if e >= 0 {
		w.note(mention{first: max(first, i), last: h + 1, sentence: w.sentence, entity: e, pointing: true})
		return h + 1
	}
	e = w.person(first, last, max(first, i), h)
	if some {
		w.entities[e].Kind = Unnamed // one of them
	}
	start := max(src.own, first)
	if w.Tokens[start].Tag == "PRP$" {
		start++
	}
	if w.is(h, role) && w.entities[e].Kind == Unnamed && w.owned(start-1) {
		w.await(start, last, h, e)
	}
	if _, known := w.owners[e]; owner >= 0 && !known {
		w.owners[e] = owner
	}
	return h + 1
}

// cuts reports whether a description of somebody without a name ends before
// token i.
func (w *walk) cuts(i int) bool {
	switch w.lower(i) {
	case ",", "who", "which", "that", "whose", "(", ")", ".", ";", ":", "“", "\"":
		return true
	}
	return w.finite(i) || w.Tokens[i].Tag == "VBG"
}

// subjects returns those whom sentence si begins with: "Allies of the mayor".
func (w *walk) subjects(si int) int {
	first := w.pastArticle(w.Sentences[si].First)
	last := first + 1
	for last < first+12 && !w.cuts(last) {
		last++
	}
	return w.unnamed(first, last, first, first)
}

func (s *scene) pastArticle(i int) int {
	if s.article(i) {
		return i + 1
	}
	return i
}

// person records somebody without a name, described by tokens [first, last)
// with the head h. The mention runs from own, past an owner's name, to the
// head, so that names around it are mentions of their own. It returns the
// entity.
func (w *walk) person(first, last, own, h int) int {
	e := w.unnamed(first, last, own, h)
	w.note(mention{first: own, last: h + 1, sentence: w.sentence, entity: e, pointing: true})
	return e
}

// unnamed returns the entity that the words of person describe, a new one if
// need be.
func (w *walk) unnamed(first, last, own, h int) int {
	span := w.cover(first, last)
	name := span.In(w.Text)
	key := "~" + strings.ToLower(name)
	e, ok := w.byKey[key]
	if !ok {
		e = len(w.entities)
		w.byKey[key] = e
		p := entity{Person: Person{Kind: w.kind(h), Name: name, NameSpan: span}, listed: true, first: first, gender: w.word[h] & (male | female)}
		if p.Kind == Spokesman || p.Kind == Unnamed {
			p.posts = []post{w.post(own, h+1)}
			w.hold(e, &p.posts[0])
		}
		w.entities = append(w.entities, p)
	}
	if p := &w.entities[e]; p.Name == "" {
		p.Name, p.NameSpan, p.listed = name, span, true
	}
	return e
}

// kind tells from the head of a description what sort of being it is.
func (w *walk) kind(h int) Kind {
	v := bare(w.lower(h))
	switch {
	case w.is(h, spokes):
		return Spokesman
	case w.is(h, body|document):
		return Body
	case w.is(h, role):
		return Unnamed
	case w.Tokens[h].Tag == "NNS" || strings.HasSuffix(v, "s") && !strings.HasSuffix(v, "ss") || v == "people" || v == "percent" || v == "%":
		return Group
	case personal(v):
		return Unnamed
	}
	return Body
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
