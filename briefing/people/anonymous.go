package people

import (
	"strings"

	"ukchina/briefing/text"
)

// anonymous makes somebody of the source that begins at token i, or finds in who
// spoke last whom a role with an owner means.
func (w *walk) anonymous(src *source, i int) int {
	h := src.head
	first, last, some := w.extent(src)
	owner := w.owner(first)
	if !some && w.is(h, role) && !w.is(h, spokes) && w.owned(max(src.own, first+1)-1) && w.goesOn(first, last) {
		if e := w.speaking(w.word[h] & (male | female)); e >= 0 {
			return w.pointed(max(first, i), h, e) // "The committee's chair also"
		}
	}
	if some {
		if e := w.group(h); e >= 0 {
			return w.pointed(max(first, i), h, e)
		}
	}
	e := w.person(first, last, max(first, i), h)
	if some {
		w.entities[e].Kind = Unnamed // one of them
	}
	start := max(src.own, first)
	if w.Tokens[start].Tag == "PRP$" {
		start++
	}
	if w.is(h, role) && w.entities[e].Kind == Unnamed && w.owned(start-1) && !(w.topic >= 0 && w.told[src.head]) {
		w.await(start, last, h, e)
	}
	if _, known := w.owners[e]; owner >= 0 && !known {
		w.owners[e] = owner
	}
	return h + 1
}

// group returns the last group of people of this paragraph, of which "one of the people",
// which tells nothing itself, is one; or -1. Farther from it one speaks for himself.
func (w *walk) group(h int) int {
	if w.lower(h) != "people" || w.lower(h-1) != "the" && w.lower(h-1) != "those" {
		return -1
	}
	start := w.Paragraphs[w.Sentences[w.sentence].Paragraph].Start
	for e := len(w.entities) - 1; e >= 0; e-- {
		if p := &w.entities[e]; p.Kind == Group && p.NameSpan.Start >= start && headed(p.Name, w.lower(h)) {
			return e
		}
	}
	return -1
}

// headed reports whether name, a group's, has noun before any preposition: "Two
// officials close to the talks", but not "Those close to the officials".
func headed(name, noun string) bool {
	for v := range strings.FieldsSeq(strings.ToLower(name)) {
		switch v {
		case noun:
			return true
		case "of", "to", "with", "in", "at", "for", "from", "on", "close", "familiar", "who":
			return false
		}
	}
	return false
}

// extent returns the tokens [first, last) that describe the maker of src,
// and whether it is one of several: "One of the officials".
func (w *walk) extent(src *source) (first, last int, some bool) {
	first, h := src.first, src.head
	some = w.lower(first) == "one" && w.lower(first+1) == "of"
	for first < h && !some && !ordinals[w.lower(h)] && (w.article(first) || w.lower(first) == "of" || w.lower(first) == "whose") {
		first++
	}
	last = h + 1
	for last < src.last && last < h+12 && (!w.cuts(last) || w.within(last)) && (w.Tokens[last].Tag != "VBN" || knowing[w.lower(last)]) {
		last++
	}
	return first, last, some
}

// ordinals leave out of whom they tell, and need their article: "said a second".
var ordinals = text.Set("second third fourth fifth sixth")

// within reports whether token i, a comma, stands inside the name of a body.
func (w *walk) within(i int) bool {
	n := w.mentionAt(i)
	return w.lower(i) == "," && n >= 0 && !w.human(w.mentions[n].entity)
}

// knowing are the participles that say why somebody without a name is quoted.
var knowing = text.Set("briefed involved informed acquainted connected apprised")

// owner returns whom "his" or "her" at token i means, or -1.
func (w *walk) owner(i int) int {
	switch w.lower(i) {
	case "his":
		return w.antecedent(i, male)
	case "her":
		return w.antecedent(i, female)
	}
	return -1
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
		if noun := w.lower(h); p.Kind == Body && w.is(h, body) && !w.upper[h] && w.capitals(own, h) && len(w.bodies[noun]) < crowded {
			w.bodies[noun] = append(w.bodies[noun], e) // "Tarn council"
		}
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

// subjects returns those whom sentence si begins with: "Allies of the mayor".
func (w *walk) subjects(si int) int {
	first := w.pastArticle(w.Sentences[si].First)
	last := first + 1
	for last < min(first+12, w.Sentences[si].Last) && !w.cuts(last) {
		last++
	}
	return w.unnamed(first, last, first, first)
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

func (s *scene) pastArticle(i int) int {
	if s.article(i) {
		return i + 1
	}
	return i
}
