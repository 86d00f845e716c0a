package people

import (
	"slices"
	"strings"
)

// lone resolves a role that stands alone, with its head at token h: "the
// Prime Minister", "the Chinese premier", "China's president".
func (w *walk) lone(h, first int) int {
	floor := first
	for n := len(w.out) - 1; n >= 0 && w.out[n].last > floor; n-- {
		if m := &w.out[n]; m.pointing || w.human(m.entity) {
			floor = m.last
		}
	}
	k := w.extend(h, floor)
	if k > floor && strings.HasSuffix(w.lower(k-1), "-year-old") {
		k--
	}
	det := k - 1
	stop := w.pastComplement(h + 1)
	if det < floor || w.predicate(det) {
		return h + 1
	}
	if w.lower(det) != "the" {
		if w.owned(det) && w.subject(stop) {
			w.await(k, stop, h, -1) // "Britain's trade secretary has resigned"
		}
		return h + 1
	}
	q := w.post(k, stop)
	e, some := w.officer(&q, k, h, stop)
	if e >= 0 {
		w.relearn(&w.entities[e], k, stop)
		w.note(mention{first: det, last: stop, sentence: w.sentence, entity: e, pointing: true})
		return stop
	}
	switch {
	case some && w.heads[h]:
		w.emit(mention{first: k, last: h + 1, sentence: w.sentence, entity: -1, pointing: true})
	case some:
	case w.heads[h]:
		w.await(k, stop, h, w.person(k, stop, k, h))
	case w.subject(stop):
		w.await(k, stop, h, -1)
	}
	return h + 1
}

// officer returns whom q means, in tokens [k, stop) with its head at h: who is
// said to hold it, or is understood to, or was spoken of last; or -1. It also
// reports whether anybody is said to hold it at all.
func (w *walk) officer(q *post, k, h, stop int) (e int, some bool) {
	if e = w.mentionedOnly(q); e >= 0 && w.heads[h] {
		return e, true
	}
	if e = w.defendant(q, h); e >= 0 {
		return e, true
	}
	if e = w.changed(q, h); e >= 0 {
		return w.taught(e, k, stop), true
	}
	e, some = w.holder(q, h)
	if q.plain() && e != w.lastTopic && w.justNow() && w.fitting(q, w.lastTopic) > 0 && w.entities[w.lastTopic].suits(q.gender) {
		return w.lastTopic, some // "the minister", of two who may be called so
	}
	if e >= 0 && w.seatless(q, e, h) {
		return w.lastTopic, some
	}
	if e < 0 {
		e = w.again(q)
	}
	if e >= 0 || w.quote[h] >= 0 {
		return e, some
	}
	if !some {
		if w.is(h, office) {
			e = w.known(q, q.ruler() || w.capitals(k, h+1))
		}
		if e < 0 && w.understood(q, k-1, stop) {
			e = w.lastTopic
		}
		if e < 0 {
			e = w.party(q, k, h)
		}
		if e >= 0 {
			return w.taught(e, k, stop), some
		}
	}
	switch {
	case !w.heads[h]:
		return -1, some
	case some && q.onlyPeer():
		return w.peer(h), true
	case some:
		return -1, true
	}
	return w.untold(q, k, h, stop), false
}

// untold returns whom q means, the head of a statement's source, where nobody is said to
// hold it: who goes on speaking, or who may be called so; or -1.
func (w *walk) untold(q *post, k, h, stop int) int {
	w.reveal(q, k, h)
	e := -1
	if w.goesOn(k-1, stop) {
		e = w.speaking(q.gender)
	}
	switch {
	case e >= 0:
	case w.loosely(q, k, h) || q.parental() || w.placedBy(q, k, h) || w.trade(q, h):
		e = w.taught(w.oneOfTwo(q), k, stop)
	case w.renamed(q):
		if e = w.recent(q.gender); e >= 0 && !q.former && q.tenure() != 0 && w.entities[e].tenure&^q.tenure() != 0 {
			e = -1 // "the outgoing mayor" is not the one who takes over
		}
		if !q.ruler() { // readers know who led a country
			e = w.taught(e, k, stop)
		}
	case q.onlyPeer():
		e = w.peer(h)
	default:
		e = w.taught(w.varied(q, k, h), k, stop)
	}
	if e >= 0 {
		return e
	}
	if e = w.onlySeated(q, h); e < 0 {
		e = w.ofSide(q, h)
	}
	return w.taught(e, k, stop)
}

// onlyPeer reports a peer of whom at most the party is told: "the Labour peer", "the
// baroness".
func (q *post) onlyPeer() bool {
	return (q.head == "peer" || lexicon[q.head]&peerage != 0) && !slices.ContainsFunc(q.words, func(v string) bool { return !affiliates(v) })
}

// taught returns e, who holds the role in tokens [k, stop) from here on; or -1, also
// where the role is of another party.
func (w *walk) taught(e, k, stop int) int {
	if e < 0 {
		return e
	}
	for i := k; i < stop; i++ {
		if side := sides[w.lower(i)]; side != "" && w.upper[i] && w.otherSide(e, side, i == k && stop == k+2) {
			return -1
		}
	}
	w.learnRole(&w.entities[e], k, stop)
	return e
}

// predicate reports whether the noun phrase at token det says what somebody
// is or becomes and so points at nobody new.
func (w *walk) predicate(det int) bool {
	switch w.lower(det - 1) {
	case "is", "was", "be", "been", "become", "became", "becomes", "being", "as", "were":
		return true
	}
	return false
}

// pastComplement returns the token after the "of ..." that begins at k, or k.
func (w *walk) pastComplement(k int) int {
	if v := w.lower(k); v != "of" && v != "for" || w.is(k+1, calendar) {
		return k
	}
	j := k + 1
	if n := w.mentionAt(j); n >= 0 && w.human(w.mentions[n].entity) {
		return k
	}
	for j < k+8 && j < w.Sentences[w.sentence].Last && !w.closes(j) &&
		(w.tag(j) == 'N' || w.tag(j) == 'J' || w.Tokens[j].Tag == "CD" || w.upper[j] || w.lower(j) == "the" || w.lower(j) == "and" && w.upper[j-1] && w.upper[j+1]) {
		j++
	}
	for j > k && (w.lower(j-1) == "the" || j == k+1) {
		j--
	}
	return j
}

// capitals reports whether a token of [first, last) has a capital.
func (s *scene) capitals(first, last int) bool {
	return slices.Contains(s.upper[first:last], true)
}

// owned reports whether token i says whose somebody is.
func (s *scene) owned(i int) bool {
	return s.possessive(i) || i >= 0 && s.Tokens[i].Tag == "PRP$"
}

// subject reports whether what ends before token k is the subject of a verb.
func (s *scene) subject(k int) bool {
	for n := 0; n < 2 && s.tag(k) == 'R'; n++ {
		k++
	}
	return s.finite(k)
}
