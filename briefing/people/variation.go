package people

import (
	"slices"
	"strings"
)

// varied returns whom the sentence before was about, when q, the maker of a statement
// in tokens from k to its head h, tells something new of the same person that goes with
// what has been told: "Jane Roe, the Labour candidate, denied it. “...,” the
// 54-year-old farmer said". It is -1 where another may be meant.
func (w *walk) varied(q *post, k, h int) int {
	if spouses[q.head] {
		if k < h {
			return -1
		}
		return w.bereaved(q, h)
	}
	e := w.speaking(q.gender)
	if e < 0 && w.topic == w.lastTopic && w.justNow() && w.pressed(k-1) {
		e = w.recent(q.gender) // "Asked why she had left, the widow said"
	}
	if e < 0 || q.former || q.senior || !goesWith(q.gender, &w.entities[e]) || !w.followed(e, q) {
		return -1
	}
	p := &w.entities[e]
	switch {
	case w.memberly(q, k, h):
		if !w.describedBefore(k, h) && w.ofParty(q, p) {
			return e
		}
	case q.head == "leader" || q.head == "boss" || q.head == "chief":
		if w.leads(p, q, k, h) && !w.describedBefore(k, h) {
			return e
		}
	case w.upper[h] || w.is(h, spokes|honour) || kin[q.head] || w.heldByOthers(q, e):
	case p.narrows(q):
		if w.free(p, q, false) {
			return e
		}
	case w.scholarly(q, e):
		return e
	case w.is(h, office) || w.mentionedAt[w.lower(h)] != h:
	case w.lower(k) != w.lower(h) && strings.HasSuffix(w.lower(k), "-year-old"):
		if w.ofYears(k, e) && w.free(p, q, true) {
			return e
		}
	case w.free(p, q, false):
		return e
	}
	return -1
}

// ofYears reports whether nobody but e is told to be as old as token k says.
func (w *walk) ofYears(k, e int) bool {
	years, _, _ := strings.Cut(w.lower(k), "-")
	for i := range k {
		switch n := w.mentionAt(i - 2); {
		case w.lower(i) == w.lower(k), w.lower(i) == years && w.lower(i-1) == "aged":
			return false
		case w.lower(i) == years && w.lower(i-1) == "," && n >= 0 && w.mentions[n].entity != e:
			return false
		}
	}
	return true
}

// followed reports whether e alone was the subject of the sentence before, in this
// paragraph or the last, and nobody was named beside e of whom nothing else is told,
// so that q could mean them, unless e's trade is a narrower one.
func (w *walk) followed(e int, q *post) bool {
	if w.Sentences[w.topicAt].Paragraph < w.Sentences[w.sentence].Paragraph-3 {
		return false
	}
	sure := w.entities[e].narrows(q)
	for _, actors := range [][]actor{w.before, w.here} {
		for _, a := range actors {
			if o := &w.entities[a.entity]; a.entity != e && a.quote < 0 && o.Kind != Body && o.Kind != Group &&
				(a.subject || o.Kind == Human && o.offices() == 0) && (!sure || o.narrows(q)) && goesWith(q.gender, o) {
				return false
			}
		}
	}
	return true
}

// describedBefore reports whether the words of tokens k to h stand together earlier,
// where they described somebody who may be meant again; the bound keeps resolving
// linear.
func (w *walk) describedBefore(k, h int) bool {
	const far = 4096 // tokens
	n := h - k
	for i := max(k-far, 0); i < k; i++ {
		if w.lower(i) != w.lower(h) || i < n {
			continue
		}
		j := 1
		for j <= n && w.lower(i-j) == w.lower(h-j) {
			j++
		}
		if j > n {
			return true
		}
	}
	return false
}

// heldByOthers reports whether anybody but e is told to be what the head of q says.
func (w *walk) heldByOthers(q *post, e int) bool {
	return slices.ContainsFunc(w.holders[q.head], func(o int) bool { return o != e })
}

// leads reports whether p leads the union or, in capitals in tokens from k to its head
// h, the party that q says: "Jane Roe, the general secretary ... the union leader", "the
// prime minister ... the Heron Party leader".
func (w *walk) leads(p *entity, q *post, k, h int) bool {
	if has(q.words, "union") && len(q.words) == 1 {
		return slices.ContainsFunc(p.posts, unionised) && !w.heldByOthers(q, p.self)
	}
	return k < h && !slices.Contains(w.upper[k:h], false) && w.ofParty(q, p) && slices.ContainsFunc(p.posts, func(o post) bool {
		return !o.former && (o.prime() || o.head == "minister" && has(o.words, "first") || o.head == "leader" && q.head != "leader" && !has(o.words, "party"))
	})
}

// unionised reports whether o is the office of a trade union's leader.
func unionised(o post) bool {
	return !o.former && !has(o.words, "party") &&
		(o.head == "secretary" && has(o.words, "general") || leading[o.head] && (has(o.words, "union") || has(o.words, "unions")))
}

// bereaved returns the only one of whose late husband or wife the text before token h
// tells, when q, a widow or widower, can be that one; or -1.
func (w *walk) bereaved(q *post, h int) int {
	const far = 2048 // tokens
	found := none
	for i := max(h-far, 2); i < h-1; i++ {
		if w.lower(i) != "late" || !spouses[w.lower(i+1)] {
			continue
		}
		n := at(w.out, i-1)
		if n < 0 && w.possessive(i-1) {
			n = at(w.out, i-2)
		}
		if n < 0 || w.out[n].entity < 0 {
			return -1
		}
		found = either(found, w.out[n].entity)
	}
	if found < 0 || w.entities[found].Kind != Human || q.head != "widow" && q.head != "widower" || !w.entities[found].suits(q.gender) {
		return -1
	}
	return found
}
