package learned

import (
	"ukchina/briefing/linear"
	"ukchina/briefing/syntax"
)

// A way is how a token hangs together with a cue in the tree.
type way struct {
	up     uint8 // steps from the cue to the token above both, or apart
	depth  uint8 // steps from there down to the token
	branch int32 // the first token on that way down, or none
	path   uint32
	chain  uint32 // labels from the cue up
}

// A view is a paragraph as seen from a cue.
type view struct {
	p         *page
	c         cue
	a, b      int   // the tokens of the view
	ways      []way // of each
	before    []tally
	own       int32 // the hint that has the cue, or none
	hinted    []hinted
	cues      []bool // of the document's tokens: part of some cue
	stem, tag uint32
	rule      uint32 // whose hint has the cue, or 0
	// For weigh: the setting of the token before, what it gave, and a buffer.
	last   setting
	shared [9]int32 // roleChain has as many labels
	keys   []linear.Key
}

// A tally counts what lies between a token and the cue.
type tally struct{ commas, marks, verbs, cues, stops uint8 }

func (v *view) look(p *page, c cue, a, b int, cues []bool) {
	v.p, v.c, v.a, v.b, v.cues = p, c, a, b, cues
	v.stem, v.tag = p.words[c.head].Stem, p.words[c.head].Tag
	v.last = setting{side: 3} // no token's
	n := b - a
	if cap(v.ways) < n {
		v.ways, v.before, v.hinted = make([]way, n, 2*n), make([]tally, n, 2*n), make([]hinted, n, 2*n)
	}
	v.ways, v.before, v.hinted = v.ways[:n], v.before[:n], v.hinted[:n]
	v.climb()
	v.count()
	v.hint()
}

const (
	unseen = 254
	apart  = 255 // in no tree with the cue
)

func (v *view) climb() {
	for i := range v.ways {
		v.ways[i] = way{up: unseen, branch: none}
	}
	steps, chain := uint8(0), uint32(0)
	for i := int32(v.c.head); i >= 0 && steps < 200; i = v.p.heads[i] {
		if int(i) >= v.a && int(i) < v.b {
			v.ways[int(i)-v.a] = way{up: steps, branch: none, chain: chain}
		}
		chain = (chain ^ uint32(v.p.label[i])) * 16777619
		steps++
	}
	for i := v.a; i < v.b; i++ {
		v.way(int32(i), 0)
	}
}

func (v *view) way(i int32, deep int) way {
	w := &v.ways[int(i)-v.a]
	if w.up != unseen {
		return *w
	}
	h := v.p.heads[i]
	if int(h) < v.a || int(h) >= v.b || deep > 300 {
		*w = way{up: apart, branch: none}
		return *w
	}
	up := v.way(h, deep+1)
	*w = way{up: up.up, depth: min(up.depth+1, 100), branch: up.branch, path: (up.path ^ uint32(v.p.label[i])) * 16777619, chain: up.chain}
	if w.branch < 0 {
		w.branch = i
	}
	if up.up == apart {
		w.branch = none
	}
	return *w
}

func (v *view) count() {
	var t tally
	add := func(i int) {
		w := &v.p.words[i]
		switch {
		case w.Form == formComma:
			t.commas = min(t.commas+1, 4)
		case w.Tag == tagOpen || w.Tag == tagClose:
			t.marks = min(t.marks+1, 5)
		case finite(w.Tag):
			t.verbs = min(t.verbs+1, 3)
		}
		if v.cues[i] {
			t.cues = min(t.cues+1, 2)
		}
	}
	for i := v.c.b; i < v.b; i++ {
		if i > v.c.b && v.p.sentence[i] != v.p.sentence[i-1] {
			t.stops = min(t.stops+1, 3)
		}
		v.before[i-v.a] = t
		add(i)
	}
	t = tally{}
	for i := v.c.a - 1; i >= v.a; i-- {
		if i+1 < v.c.a && v.p.sentence[i] != v.p.sentence[i+1] {
			t.stops = min(t.stops+1, 3)
		}
		v.before[i-v.a] = t
		add(i)
	}
	for i := v.c.a; i < v.c.b; i++ {
		v.before[i-v.a] = tally{}
	}
}

var tagMD, tagVBD, tagVBZ, tagVBP = syntax.Tag("MD"), syntax.Tag("VBD"), syntax.Tag("VBZ"), syntax.Tag("VBP")

func finite(tag uint32) bool { return tag == tagMD || tag == tagVBD || tag == tagVBZ || tag == tagVBP }

// hint notes what the hint that has the cue says of each token.
func (v *view) hint() {
	v.own = none
	for i := v.c.a; i < v.c.b && v.own < 0; i++ {
		v.own = v.p.hinted[i].n
	}
	clear(v.hinted)
	v.rule = 0
	if v.own < 0 {
		return
	}
	h := &v.p.hints[v.own]
	v.rule = linear.Word(h.Rule)
	for _, s := range h.Source {
		v.p.each(s, func(t int, e uint8) {
			if t >= v.a && t < v.b {
				v.hinted[t-v.a].source = e
			}
		})
	}
	for _, s := range h.Content {
		v.p.each(s, func(t int, e uint8) {
			if t >= v.a && t < v.b {
				v.hinted[t-v.a].content = e
			}
		})
	}
}

func codes(h hinted) uint32 { return uint32(h.source) | uint32(h.content)<<4 }

// roleFeatures appends the features of token i as part of what belongs to the
// cue.
func (v *view) roleFeatures(keys []linear.Key, i int) []linear.Key {
	at := v.setting(i)
	return v.wordFeatures(v.settingFeatures(keys, &at), i, &at)
}

// wordFeatures appends those of roleFeatures that a token hardly shares with
// its neighbours.
func (v *view) wordFeatures(keys []linear.Key, i int, at *setting) []linear.Key {
	p, a, b := v.p, v.a, v.b
	w, l1, l2, r1, r2 := &p.words[i], p.at(i-1, a, b), p.at(i-2, a, b), p.at(i+1, a, b), p.at(i+2, a, b)
	t, y := v.before[i-a], v.ways[i-a]
	side, up, branch, edges, gaps, quoted, x := at.side, at.up, at.branch, at.edges, at.gaps, at.quoted, at.x
	far := 0
	switch side {
	case 1:
		far = v.c.a - i
	case 2:
		far = i - v.c.b + 1
	}
	d := side | bucket(far)<<2
	between := uint32(t.commas) | uint32(t.marks)<<3 | uint32(t.verbs)<<6 | uint32(t.cues)<<8 | uint32(t.stops)<<10
	path := y.path
	if y.depth > 3 {
		path = 7
	}
	depth := uint32(min(y.depth, 4))
	h := p.heads[i]
	lab := uint32(p.label[i])
	left := bucket(p.d.Sentences[p.sentence[i]].Last - 1 - i) // what is left of the sentence
	own := bit(int(p.first[i]) == i) | bit(int(p.last[i]) == i)<<1
	starts, stops := p.subtrees(int32(i))
	return append(keys,
		linear.Of2(1, w.Form, side), linear.Of2(2, w.Tag, side), linear.Of2(3, l1.Form, w.Form), linear.Of2(4, w.Form, r1.Form),
		linear.Of3(5, l1.Tag, w.Tag, side), linear.Of3(6, w.Tag, r1.Tag, side), linear.Of3(8, l1.Form, w.Tag, side),
		linear.Of3(9, w.Tag, r1.Form, side), linear.Of2(12, d, w.Tag),
		linear.Of2(13, d, v.stem), linear.Of2(15, d, between),
		linear.Of4(19, quoted, side, w.Tag, l1.Tag), linear.Of3(21, up, branch, depth), linear.Of3(22, up, path, v.tag),
		linear.Of4(27, up, branch, edges, w.Tag), linear.Of4(30, y.chain, path, uint32(y.up), side),
		linear.Of4(32, up, branch, edges, r1.Form), linear.Of3(36, x, w.Tag, side), linear.Of3(44, at.ends, side, w.Tag), linear.Of3(46, lab, side, p.tag(h)),
		linear.Of3(49, v.stem, side, w.Form),
		linear.Of4(58, bit(w.Name), bit(l1.Name), bit(r1.Name), d), linear.Of4(61, side, left, quoted, w.Tag), linear.Of3(62, l2.Form, l1.Form, side), linear.Of3(63, r1.Form, r2.Form, side),
		linear.Of4(64, side, own, branch, lab), linear.Of4(65, side, starts, stops, branch), linear.Of4(66, side, starts, v.tag, gaps), linear.Of4(67, side, stops, v.tag, r1.Tag),
	)
}

// subtrees returns how the largest part of the tree that starts with token i
// hangs on, and the largest that stops with it.
func (p *page) subtrees(i int32) (starts, stops uint32) {
	const highest = 20 // steps
	starts, stops = uint32(p.label[i]), uint32(p.label[i])
	for h, n := p.heads[i], 0; h >= 0 && p.first[h] == i && n < highest; h, n = p.heads[h], n+1 {
		starts = uint32(p.label[h])
	}
	for h, n := p.heads[i], 0; h >= 0 && p.last[h] == i && n < highest; h, n = p.heads[h], n+1 {
		stops = uint32(p.label[h])
	}
	return starts, stops
}
