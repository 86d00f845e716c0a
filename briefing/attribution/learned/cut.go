package learned

import "ukchina/briefing/syntax"

// A cut is how a run of tokens lies in the tree: a clause or a phrase that is
// whole has one arc out, to what it hangs on, and none in.
type cut struct {
	out, in      uint32 // arcs to heads outside it, and from outside to heads in it; at most 3
	label        uint32 // of the first arc out
	head         int32  // the token that this arc is from, or none
	before, next uint32 // labels of the arcs in, of the last before it and of the first after it
}

const noArc = 99

// cut returns how r lies in the trees of its sentences.
func (v *view) cut(r run) cut {
	p := v.p
	c := cut{head: none, before: noArc, next: noArc}
	for i := r.a; i < r.b; i++ {
		if !r.has(int(p.heads[i])) && !punctuation(p.words[i].Tag) {
			if c.out = min(c.out+1, 3); c.head < 0 {
				c.head, c.label = int32(i), uint32(p.label[i])
			}
		}
	}
	in := func(i int, label *uint32) {
		if r.has(int(p.heads[i])) && !punctuation(p.words[i].Tag) {
			if c.in = min(c.in+1, 3); *label == noArc {
				*label = uint32(p.label[i])
			}
		}
	}
	for i := r.a - 1; i >= v.a && p.sentence[i] == p.sentence[r.a]; i-- {
		in(i, &c.before)
	}
	for i := r.b; i < v.b && p.sentence[i] == p.sentence[r.b-1]; i++ {
		in(i, &c.next)
	}
	return c
}

// whole reports that the run is one part of the tree.
func (c *cut) whole() bool { return c.out == 1 && c.in == 0 }

var punctuations = [...]uint32{tagStop, tagComma, tagColon, tagOpen, tagClose, syntax.Tag("("), syntax.Tag(")")}

func punctuation(tag uint32) bool {
	for _, t := range punctuations {
		if t == tag {
			return true
		}
	}
	return false
}

// link tells how token i, or none, hangs on the cue.
func (v *view) link(i int32) uint32 {
	if i < 0 {
		return 15
	}
	h, cued := int(v.p.heads[i]), v.p.heads[v.c.head]
	switch {
	case h >= v.c.a && h < v.c.b:
		return 1
	case h < 0:
		return 2
	case h == int(cued):
		return 3
	case i == cued:
		return 4
	}
	w := &v.ways[int(i)-v.a]
	if w.up == apart {
		return 5
	}
	return 6 + min(3, uint32(w.up)) + 4*bit(w.depth > 1)
}
