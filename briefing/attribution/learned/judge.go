package learned

import (
	"ukchina/briefing/linear"
)

// nobody is the margin where there is none.
const nobody = -9999

// steps makes a bucket of a margin.
func steps(m int32) uint32 {
	return uint32(max(-20, min(30, m/24)) + 20)
}

func wide(m int32) uint32 { return uint32(max(-4, min(6, m/120)) + 4) }

// nearby is how many candidates before and after one it may clash with.
const nearby = 6

// relation tells how candidate x lies to the others of its paragraph.
type relation struct {
	inside, holds int32 // the best margin of those that it is inside of, holds
	shares        bool  // another has the same source
	overlap       int32
}

func relate(list []candidate, i int) relation {
	r := relation{inside: nobody, holds: nobody, overlap: nobody}
	x := &list[i]
	for j := max(0, i-nearby); j < len(list) && j <= i+nearby; j++ {
		y := &list[j]
		if j == i {
			continue
		}
		if y.holds(x.head) {
			r.inside = max(r.inside, y.margin)
		}
		if x.holds(y.head) {
			r.holds = max(r.holds, y.margin)
		}
		if y.holds(x.content[0].a) || x.holds(y.content[0].a) {
			r.overlap = max(r.overlap, y.margin)
		}
		r.shares = r.shares || y.source == x.source && x.source.b > 0
	}
	return r
}

// judgeFeatures appends the features of candidate i of list.
func (p *page) judgeFeatures(keys []linear.Key, list []candidate, i, density int) []linear.Key {
	x := &list[i]
	w := &p.words[x.head]
	first := &p.words[x.a]
	r := relate(list, i)
	m, sm, cm := steps(x.margin), steps(x.sourceMargin), steps(x.contentMargin)
	c := p.class[x.head]
	own := p.hinted[x.head].n
	rule := uint32(0)
	if own >= 0 {
		rule = linear.Word(p.hints[own].Rule)
	}
	x0 := x.content[0].a
	c0 := &p.words[x0]
	cl := &p.words[x.content[len(x.content)-1].b-1]
	side := bit(x0 > x.a) | bit(len(x.content) > 1)<<1
	var s0, sl uint32
	gap := uint32(9)
	if x.source.b > 0 {
		s0, sl = p.words[x.source.b-1].Form, p.words[x.source.b-1].Tag
		gap = bit(x.source.a > x.a)<<3 | min(7, bucket(max(x.source.a-x.b, x.a-x.source.b)))
	}
	size := bucket(x.size())
	in := bit(p.quote[x.head] >= 0)
	quoted := bit(c0.Tag == tagOpen) | bit(cl.Tag == tagClose)<<1
	dens := uint32(density)
	in1, in2, in3 := steps(x.margin-r.inside), steps(x.margin-r.holds), steps(x.margin-r.overlap)
	if r.inside == nobody {
		in1 = 99
	}
	if r.holds == nobody {
		in2 = 99
	}
	if r.overlap == nobody {
		in3 = 99
	}
	return append(keys,
		linear.Of(1, 0), linear.Of(2, m), linear.Of(3, sm), linear.Of(4, cm), linear.Of2(5, m, in), linear.Of3(6, wide(x.margin), wide(x.sourceMargin), wide(x.contentMargin)),
		linear.Of(7, w.Stem), linear.Of2(8, w.Stem, w.Tag), linear.Of2(9, w.Tag, wide(x.margin)), linear.Of(10, first.Form), linear.Of2(11, c.verb, c.group), linear.Of2(12, c.noun, w.Tag),
		linear.Of2(13, rule, wide(x.margin)), linear.Of(14, rule), linear.Of(15, in1), linear.Of(16, in2), linear.Of(17, in3), linear.Of2(18, in1, wide(r.inside)), linear.Of2(19, in2, wide(r.holds)), linear.Of2(20, in3, wide(r.overlap)),
		linear.Of2(21, gap, side), linear.Of2(22, size, side), linear.Of2(23, quoted, side), linear.Of3(24, quoted, side, rule), linear.Of(25, s0), linear.Of2(26, sl, w.Tag), linear.Of2(27, c0.Form, w.Tag), linear.Of(28, cl.Tag),
		linear.Of2(29, w.Stem, c0.Form), linear.Of2(30, w.Stem, sl), linear.Of3(31, w.Stem, quoted, side), linear.Of2(32, dens, in), linear.Of2(33, dens, wide(x.margin)), linear.Of2(34, bucket(x.b-x.a), w.Tag),
		linear.Of2(35, size, w.Stem), linear.Of3(36, w.Tag, sl, c0.Tag), linear.Of3(37, bit(r.shares), gap, w.Tag), linear.Of3(38, in, quoted, wide(x.margin)), linear.Of2(39, uint32(p.label[x.head]), w.Tag),
		linear.Of3(40, c.verb, gap, side),
	)
}

// density tells how many of the page's sentences hold a likely cue.
func (p *page) density(list []candidate) int {
	n := 0
	for i := range list {
		if list[i].margin > 0 {
			n++
		}
	}
	return min(9, 10*n/max(1, len(p.d.Sentences)))
}

// judge sets the verdicts of list and returns those that stand, in order.
func (m *Model) judge(p *page, list []candidate, s *scratch) []candidate {
	density := p.density(list)
	for i := range list {
		var row [2]int32
		s.keys = p.judgeFeatures(s.keys[:0], list, i, density)
		m.judges.Add(row[:], s.keys...)
		list[i].verdict = row[1] - row[0]
	}
	kept := make([]candidate, 0, len(list))
	for i := range list {
		if list[i].verdict >= least && !beaten(list, i) {
			kept = append(kept, list[i])
		}
	}
	return kept
}

// beaten reports that candidate i cannot stand beside one with a better
// verdict: annotators mark nothing inside what is said.
func beaten(list []candidate, i int) bool {
	x := &list[i]
	for j := max(0, i-nearby); j < len(list) && j <= i+nearby; j++ {
		y := &list[j]
		if j != i && (y.verdict > x.verdict || y.verdict == x.verdict && j < i) && (y.holds(x.head) || x.holds(y.head)) {
			return true
		}
	}
	return false
}
