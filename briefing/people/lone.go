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
	e, some := w.holder(&q, h)
	if e < 0 {
		e = w.again(&q)
	}
	if e < 0 && !some && w.is(h, office) && w.quote[h] < 0 {
		if e = w.known(&q, q.ruler() || w.capitals(k, h+1)); e >= 0 {
			w.learnRole(&w.entities[e], k, stop)
		}
	}
	if e < 0 && w.heads[h] && w.quote[h] < 0 {
		if !some && (q.former || shown[q.head] && len(q.words) == 0 && q.country == "" && w.lastTopic >= 0 && len(w.entities[w.lastTopic].posts) == 0 || slices.ContainsFunc(q.words, func(v string) bool { return passing[v] })) {
			e = w.recent(q.gender)
		} else if q.head == "peer" && len(q.words) == 0 {
			e = w.peer(h)
		}
	}
	if e < 0 {
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
	w.note(mention{first: det, last: stop, sentence: w.sentence, entity: e, pointing: true})
	return stop
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
	for j < k+8 && j < w.Sentences[w.sentence].Last && !w.closes(j) && (w.tag(j) == 'N' || w.tag(j) == 'J' || w.upper[j] || w.lower(j) == "the") {
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
			break
		}
	}
	if found >= 0 && q.country == "" && q.ruler() && w.hero >= 0 && found != w.hero && w.foreign(found, q) {
		return -1, false
	}
	return found, some
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

// shown are those whom the pages of sport and show business call so in place
// of their names.
var shown = map[string]bool{"star": true, "actor": true, "singer": true, "presenter": true, "comedian": true, "striker": true,
	"midfielder": true, "defender": true, "goalkeeper": true, "winger": true, "batsman": true, "bowler": true, "boxer": true}

// recent returns the person whom the last sentences were about, for whom news
// has another name: "the 31-year-old", "the former Wales captain"; or -1.
func (w *walk) recent(g class) int {
	const near = 3 // sentences
	e := w.lastTopic
	if e < 0 || w.topicAt < w.sentence-near || w.entities[e].Kind != Human {
		return -1
	}
	if p := &w.entities[e]; g != 0 && p.gender != 0 && p.gender&g == 0 {
		return -1
	}
	return e
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
