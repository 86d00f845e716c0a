package learned

import (
	"slices"

	"ukchina/briefing/linear"
)

// A setting is what a token has in common with the tokens beside it, three
// times in five all of it: how what it is in hangs together with the cue.
type setting struct {
	side          uint32 // of the cue: 1 before, 2 after
	gaps          uint32 // what lies between
	quoted        uint32 // where the token is in a quotation, and the cue
	up            uint32 // steps from the cue up, and the side
	chain         uint32 // the labels on these
	branch, edges uint32 // the label of the way down; whether the branch begins or ends at the token
	bform, btag   uint32 // the branch's first word, and the tag of its head
	x, xl, xr     uint32 // what the cue's own hint says of the token and its neighbours
	other, rule   uint32 // what any hint says of it
	cued          uint32 // cues at it and its neighbours
	ends          uint32 // whether its neighbours are of its sentence
}

// setting returns that of token i.
func (v *view) setting(i int) setting {
	p, a, b := v.p, v.a, v.b
	t, y, o := v.before[i-a], v.ways[i-a], &p.hinted[i]
	s := setting{gaps: uint32(t.marks) | uint32(t.stops)<<3 | uint32(t.cues)<<6, quoted: v.quoted(i), chain: y.chain, branch: 63,
		x: codes(v.hinted[i-a]), other: uint32(o.cue) | uint32(o.source)<<4 | uint32(o.content)<<8, rule: o.rule, cued: bit(v.cues[i])}
	switch {
	case i < v.c.a:
		s.side = 1
	case i >= v.c.b:
		s.side = 2
	}
	s.up = uint32(y.up) | s.side<<8
	if i > a {
		s.xl = codes(v.hinted[i-1-a])
		s.cued |= bit(v.cues[i-1]) << 1
		s.ends |= bit(p.sentence[i] == p.sentence[i-1])
	}
	if i+1 < b {
		s.xr = codes(v.hinted[i+1-a])
		s.cued |= bit(v.cues[i+1]) << 2
		s.ends |= bit(p.sentence[i] == p.sentence[i+1]) << 1
	}
	if y.branch >= 0 {
		first, last := int(p.first[y.branch]), int(p.last[y.branch])
		s.branch = uint32(p.label[y.branch])
		s.edges = bit(first == i) | bit(last == i)<<1 | bit(first == i+1)<<2 | bit(last == i-1)<<3
		s.bform, s.btag = p.words[first].Form, p.words[y.branch].Tag
	}
	return s
}

// quoted tells where token i lies in a quotation, and whether the cue is in the
// same.
func (v *view) quoted(i int) uint32 {
	q, cq := v.p.quote[i], v.p.quote[v.c.head]
	if q < 0 {
		return bit(cq >= 0) << 3
	}
	quoted := uint32(1)
	switch v.p.words[i].Tag {
	case tagOpen:
		quoted = 2
	case tagClose:
		quoted = 3
	}
	return quoted | bit(cq == q)<<2
}

// settingFeatures appends the features that are made of nothing but a setting
// and the cue.
func (v *view) settingFeatures(keys []linear.Key, s *setting) []linear.Key {
	rule := v.rule
	return append(keys,
		linear.Of3(17, s.gaps, s.side, s.quoted), linear.Of4(18, s.gaps, s.side, s.quoted, v.stem), linear.Of3(24, s.up, s.branch, v.stem),
		linear.Of4(25, s.up, s.branch, s.edges, v.tag), linear.Of4(28, s.up, s.branch, s.bform, s.edges),
		linear.Of4(29, s.chain, s.up&0xff, s.branch, s.edges), linear.Of4(33, s.up, s.branch, s.edges, s.gaps),
		linear.Of3(34, s.x, rule, s.side), linear.Of3(35, s.x, s.xl, s.xr), linear.Of3(39, s.x, s.edges, s.branch),
		linear.Of3(40, s.other, s.side, bit(v.own >= 0)), linear.Of3(41, s.other, s.rule, s.side), linear.Of2(42, s.cued, s.side), linear.Of3(43, s.cued, s.side, s.quoted),
		linear.Of3(45, s.ends, s.side, s.gaps), linear.Of4(53, s.up, s.btag, s.edges, s.side),
		linear.Of4(57, s.quoted, s.gaps, s.edges, s.branch), linear.Of4(59, v.stem, s.quoted, s.side, s.gaps),
	)
}

// outOfReach is the score from its setting below which a token's own features are
// not looked up, since they would hardly make it part of a source or a content:
// a third of the tokens.
const outOfReach = -200

// weigh sets row to what roles gives for the roleFeatures of token i. Tokens
// are to come one after the other: what is made of the setting is only looked
// up when that changes.
func (v *view) weigh(roles *linear.Table, i int, row []int32) {
	if at := v.setting(i); at != v.last {
		v.last = at
		v.keys = v.settingFeatures(v.keys[:0], &at)
		clear(v.shared[:])
		roles.Add(v.shared[:], v.keys...)
	}
	copy(row, v.shared[:])
	if slices.Max(row[1:]) < outOfReach {
		return
	}
	v.keys = v.wordFeatures(v.keys[:0], i, &v.last)
	roles.Add(row, v.keys...)
}
