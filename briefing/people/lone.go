package people

import "slices"

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
	e, some = w.holder(q, h)
	if q.plain() && e != w.lastTopic && w.justNow() && w.fitting(q, w.lastTopic) > 0 {
		return w.lastTopic, some // "the minister", of two who may be called so
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
		if e >= 0 {
			w.learnRole(&w.entities[e], k, stop)
			return e, some
		}
	}
	if !w.heads[h] {
		return -1, some
	}
	if !some && (w.goesOn(k-1, stop) || w.loosely(q)) {
		e = w.speaking(q.gender)
	}
	switch {
	case e >= 0:
	case !some && w.renamed(q):
		e = w.recent(q.gender)
	case q.head == "peer" && len(q.words) == 0:
		e = w.peer(h)
	}
	return e, some
}

// emit adds m, and takes back the mentions that reach into it: words of a role
// that looked like a name.
func (w *walk) emit(m mention) {
	for len(w.out) > 0 && w.out[len(w.out)-1].last > m.first {
		w.out = w.out[:len(w.out)-1]
	}
	w.out = append(w.out, m)
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
	for j < k+8 && j < w.Sentences[w.sentence].Last && !w.closes(j) && (w.tag(j) == 'N' || w.tag(j) == 'J' || w.upper[j] || w.lower(j) == "the" || w.lower(j) == "and" && w.upper[j-1] && w.upper[j+1]) {
		j++
	}
	for j > k && (w.lower(j-1) == "the" || j == k+1) {
		j--
	}
	return j
}

// holder returns the one person whose role fits q best, among those named
// before token h or else among all, or -1. It also reports whether anybody's
// role fits at all.
func (w *walk) holder(q *post, h int) (found int, some bool) {
	found = -1
	for _, all := range []bool{false, true} {
		best := 0
		for _, i := range w.bearers(q) {
			e := &w.entities[i]
			if e.first > h && (!all || kin[q.head]) {
				continue // "the daughter of a vicar" is not the one named later
			}
			for j := range e.offices() {
				p := e.office(j)
				n := q.fits(p)
				if j >= len(e.posts) {
					n = min(n, 1)
				}
				if e.first > h && !q.foretells(p) {
					n = 0
				}
				switch {
				case n == 0 || n < best:
				case n > best:
					best, found = n, i
				case found != i:
					found = -1
				}
			}
		}
		if some = best > 0; some {
			if found < 0 && w.topicAt >= w.sentence-1 && w.fitting(q, w.lastTopic) >= best {
				found = w.lastTopic // of two councillors the one who spoke last
			}
			break
		}
	}
	if found >= 0 && q.country == "" && q.ruler() && w.hero >= 0 && found != w.hero && w.foreign(found, q) {
		return -1, false
	}
	return found, some
}

// fitting returns how well q points at e, by the best of its offices.
func (w *walk) fitting(q *post, e int) (best int) {
	if e < 0 {
		return 0
	}
	p := &w.entities[e]
	for i := range p.offices() {
		n := q.fits(p.office(i))
		if o := p.office(i); o.senior && !q.senior || q.ruler() && q.head != "minister" && len(o.words) > 0 {
			n = 0 // "the president" is no firm's
		}
		if i >= len(p.posts) {
			n = min(n, 1)
		}
		best = max(best, n)
	}
	return best
}

// foreign reports whether e holds q's office in a country that is named, which
// a bare "the Prime Minister" would not mean at home.
func (w *walk) foreign(e int, q *post) bool {
	for i := range w.entities[e].posts {
		if p := &w.entities[e].posts[i]; q.fits(p) > 0 && p.country == "" {
			return false
		}
	}
	return true
}

// again returns the last unnamed person whom q describes, or -1.
func (w *walk) again(q *post) int {
	all := w.holders[q.head]
	for k := len(all) - 1; k >= 0; k-- {
		e := &w.entities[all[k]]
		if e.Kind != Spokesman && e.Kind != Unnamed {
			continue
		}
		for j := range e.posts {
			if e.posts[j].head == q.head && contains(e.posts[j].words, q.words) {
				return all[k]
			}
		}
	}
	return -1
}

// known returns the person whom a newspaper expects its readers to know: the
// one the article opened with, named in full and without a role, when q is a
// public office, or one whose bare office q tells more of, when the last
// sentence was about the same person; or else -1. Anybody may be "the manager".
func (w *walk) known(q *post, public bool) int {
	if public && w.hero >= 0 && w.lastTopic == w.hero && !q.former && q.country == "" {
		return w.hero
	}
	if w.lastTopic >= 0 && q.country == "" {
		for _, p := range w.entities[w.lastTopic].posts {
			if p.head == q.head && p.former == q.former && len(p.words) == 0 && p.country == "" {
				return w.lastTopic // "Sen. Roe ... The Ohio senator"
			}
		}
	}
	return -1
}

// peer returns the only lord or lady named before token h, or -1.
func (w *walk) peer(h int) int {
	found := -1
	for i := range w.entities {
		e := &w.entities[i]
		if e.Kind != Human || e.first > h || !e.noble {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = i
	}
	return found
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
