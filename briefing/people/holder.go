package people

import "slices"

// hold lists entity e under the offices that p may be called by.
func (s *scene) hold(e int, p *post) {
	keys := []string{p.head, wider[p.head]}
	if bosses[p.head] {
		keys = append(keys, "boss", "chief")
	}
	if p.head == "secretary" && has(p.words, "press") {
		keys = append(keys, "spokesman")
	}
	if p.head == "boss" {
		keys = append(keys, "leader", "manager")
	}
	if p.head == "priest" {
		keys = append(keys, clergy...)
	}
	if p.ruler() {
		keys = append(keys, rulerKey)
	}
	for _, k := range keys {
		if all := s.holders[k]; k != "" && len(all) < crowded && !slices.Contains(all, e) {
			s.holders[k] = append(all, e)
		}
	}
}

// rulerKey is where the leaders of countries are listed.
const rulerKey = "@ruler"

// bearers returns the entities that q may point at.
func (s *scene) bearers(q *post) []int {
	if q.ruler() && q.country != "" {
		return append(slices.Clone(s.holders[q.head]), s.holders[rulerKey]...)
	}
	return s.holders[q.head]
}

// holder returns the one person whose role fits q best, among those named
// before token h or else among all, or -1. It also reports whether anybody's
// role fits at all.
func (w *walk) holder(q *post, h int) (found int, some bool) {
	found = -1
	for _, all := range []bool{false, true} {
		best := 0
		for _, i := range w.bearers(q) {
			switch n := w.fitsBy(q, &w.entities[i], h, all); {
			case n == 0 || n < best:
			case n > best:
				best, found = n, i
			case found != i:
				found = -1
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

// fitsBy returns how well q points at e from token h, by the best of e's offices; 0
// for those who are named later only, but where later is given and q foretells them.
func (w *walk) fitsBy(q *post, e *entity, h int, later bool) (best int) {
	if e.first > h && (!later || kin[q.head]) {
		return 0 // "the daughter of a vicar" is not the one named later
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
		best = max(best, n)
	}
	return best
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
	found := -1
	for k := len(all) - 1; k >= 0; k-- {
		e := &w.entities[all[k]]
		if e.Kind != Spokesman && e.Kind != Unnamed {
			continue
		}
		for j := range e.posts {
			p := &e.posts[j]
			switch {
			case p.head != q.head || !contains(p.words, q.words):
			case p.gender == q.gender:
				return all[k]
			case found < 0:
				found = all[k] // a spokesperson
			}
		}
	}
	return found
}

// known returns the person whom a newspaper expects its readers to know: the
// one the article opened with, named in full and without a role, when q is a
// public office, or one whose bare office q tells more of, when the last
// sentence was about the same person; or else -1. Anybody may be "the manager".
func (w *walk) known(q *post, public bool) int {
	if public && w.hero >= 0 && w.lastTopic == w.hero && !q.former && q.country == "" {
		return w.hero
	}
	if w.lastTopic >= 0 && w.entities[w.lastTopic].Kind == Human && q.country == "" {
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
