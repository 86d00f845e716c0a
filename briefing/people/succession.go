package people

import (
	"slices"

	"ukchina/briefing/text"
)

// A tenure says whether somebody is told to leave an office or to come into one.
type tenure uint8

const (
	leaving tenure = 1 << iota
	arriving
)

// A turn is what a word tells of who has an office.
type turn uint8

const (
	takes     turn = iota + 1 // its subject takes the office of its object
	leaves                    // its subject leaves
	isRemoved                 // its subject leaves, in the passive
	isPut                     // its subject comes into office, in the passive
	heir                      // it is the one who takes the office
	before                    // it is the one who had the office
)

var turns = text.Table(map[turn]string{
	takes:     "replace replaces replaced replacing succeed succeeds succeeded succeeding",
	leaves:    "resigned resign resigns quit quits retire retires",
	isRemoved: "sacked dismissed fired ousted removed beaten toppled defeated deposed",
	isPut:     "appointed promoted sworn installed named elected",
	heir:      "successor replacement",
	before:    "predecessor",
})

// succession notes who in sentence si leaves an office or comes into one, and whose.
func (w *walk) succession(si int) {
	sent := &w.Sentences[si]
	for i := sent.First + 1; i < sent.Last; i++ {
		if w.quote[i] >= 0 || w.upper[i] {
			continue
		}
		switch turns[w.lower(i)] {
		case takes:
			w.replaces(i, sent.First, sent.Last)
		case leaves:
			w.turnsOver(w.personBefore(i, sent.First, -1), leaving)
		case isRemoved:
			if w.passive(i) {
				w.turnsOver(w.personBefore(i, sent.First, -1), leaving)
			}
		case isPut:
			if w.passive(i) {
				w.turnsOver(w.personBefore(i, sent.First, -1), arriving)
			}
		case heir:
			w.takeOver(w.apposed(i), w.ownerOf(i))
		case before:
			w.takeOver(w.ownerOf(i), w.apposed(i))
		}
	}
}

// ownerOf returns whose the noun at token i is said to be: "her successor"; or -1.
func (w *walk) ownerOf(i int) int {
	if n := at(w.out, i-1); n >= 0 && w.Tokens[i-1].Tag == "PRP$" {
		return w.out[n].entity
	}
	if w.possessive(i - 1) {
		return w.entityAt(i - 2)
	}
	return -1
}

// apposed returns who is named after the noun at token i: "her successor, Jane Roe"; or
// -1.
func (w *walk) apposed(i int) int {
	if w.lower(i+1) == "," {
		i++
	}
	return w.entityAt(i + 1)
}

// passive reports whether the participle at token i is of a verb in the passive.
func (w *walk) passive(i int) bool {
	for k := i - 1; k > i-4; k-- {
		switch w.lower(k) {
		case "was", "is", "been", "be", "were", "being":
			return true
		}
	}
	return false
}

// replaces notes who takes whose office by the verb at token i: "Roe replaced Poe", "Poe
// was replaced by Roe".
func (w *walk) replaces(i, first, last int) {
	k := i + 1
	by := w.lower(k) == "by"
	if by {
		for k++; k < last && w.entityAt(k) < 0 && w.tag(k) != 'I'; k++ {
		}
	}
	n := at(w.out, k)
	if n < 0 || k >= last || w.lower(w.out[n].last) == "with" {
		return // or a club replaces them
	}
	o := w.out[n].entity
	if s := w.personBefore(i, first, o); by {
		w.takeOver(o, s)
	} else {
		w.takeOver(s, o)
	}
}

// personBefore returns the last person but o who is told of before token i, from token
// first on; or -1.
func (w *walk) personBefore(i, first, o int) int {
	for n := len(w.out) - 1; n >= 0 && w.out[n].first >= first; n-- {
		m := &w.out[n]
		if m.last <= i && m.entity >= 0 && m.entity != o && w.quote[m.first] < 0 && w.entities[m.entity].Kind == Human &&
			!w.possessive(m.last) && w.Tokens[m.first].Tag != "PRP$" {
			return m.entity
		}
	}
	return -1
}

func (w *walk) turnsOver(e int, t tenure) {
	if e >= 0 {
		w.entities[e].tenure |= t
	}
}

// takeOver notes that s takes the office of p.
func (w *walk) takeOver(s, p int) {
	if s < 0 || p < 0 || s == p || w.entities[s].Kind != Human || w.entities[p].Kind != Human {
		return
	}
	w.turnsOver(s, arriving)
	w.turnsOver(p, leaving)
	w.heirs[p] = s
}

// coming and going say of an office that its holder comes into it, or leaves it.
var (
	coming = text.Set("new next incoming")
	going  = text.Set("outgoing departing ousted sacked deposed")
)

// tenure returns what q says of how long its holder has it, or 0.
func (q *post) tenure() tenure {
	switch {
	case slices.ContainsFunc(q.words, func(v string) bool { return coming[v] }):
		return arriving
	case q.former, slices.ContainsFunc(q.words, func(v string) bool { return going[v] }):
		return leaving
	}
	return 0
}

// changed returns the only one who is told, before token h, to come into the office of
// q or to leave it, when q says which of the two it means: "the new mayor"; or -1.
func (w *walk) changed(q *post, h int) int {
	t := q.tenure()
	if t == 0 {
		return -1
	}
	office, found := *q, none
	office.former = false
	office.words = slices.DeleteFunc(slices.Clone(q.words), func(v string) bool { return coming[v] || going[v] })
	for p, s := range w.heirs {
		if w.fitting(&office, p) > 0 || !q.former && w.entities[p].offices() == 0 {
			e := p
			if t == arriving {
				e = s
			}
			found = either(found, e)
		}
	}
	if found == none && !q.former && !has(q.words, "next") {
		found = w.only(&office, t)
	}
	if found < 0 || w.entities[found].first > h {
		return -1
	}
	return found
}

// only returns the one person of the tenure t of whom nothing is told that goes against
// having the office q; none or -1 when there is nobody, or several.
func (w *walk) only(q *post, t tenure) int {
	found := none
	for i := range w.entities {
		e := &w.entities[i]
		if e.tenure == t && goesWith(q.gender, e) &&
			(e.offices() == 0 || w.fitting(q, i) > 0 || t == arriving && e.offices() == 1 && e.office(0).head == "deputy") {
			found = either(found, i)
		}
	}
	return found
}
