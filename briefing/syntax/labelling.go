package syntax

import "ukchina/briefing/linear"

// arc appends the features of the arc that is about to be made from head h to
// word i, which has all its children.
func (s *state) arc(keys []linear.Key, i, h int32) []linear.Key {
	d, g := s.word(i), s.word(h)
	kids, up := &s.kids[i], &s.kids[h]
	first, last, before, after := s.word(kids.left), s.word(kids.right), s.word(i-1), s.word(i+1)
	sign, below := uint32(1), s.word(s.top(1)) // the word below the two in the stack
	if h < i {
		sign, below = 0, s.word(s.top(2))
	}
	way := sign | uint32(min(max(h-i, i-h), 6))<<1
	outer := uint32(0)
	if up.left < 0 {
		outer |= 1
	}
	if up.right < 0 {
		outer |= 2
	}
	has, next := up.has(), s.word(s.next)
	return append(keys,
		linear.Of(1, d.Form), linear.Of2(2, d.Tag, sign), linear.Of2(3, d.Form, d.Tag), linear.Of2(4, g.Form, sign),
		linear.Of3(5, d.Tag, g.Tag, way), linear.Of3(6, d.Form, g.Tag, sign), linear.Of3(7, d.Tag, g.Form, sign),
		linear.Of3(8, d.Stem, g.Stem, sign), linear.Of4(9, d.Tag, g.Tag, sign, first.Tag),
		linear.Of4(10, d.Tag, g.Tag, sign, last.Tag), linear.Of4(11, d.Tag, g.Tag, sign, first.Form),
		linear.Of4(12, d.Tag, g.Tag, sign, has), linear.Of4(13, d.Tag, g.Stem, sign, has),
		linear.Of4(14, d.Tag, g.Tag, next.Tag, sign), linear.Of4(15, before.Tag, d.Tag, after.Tag, sign),
		linear.Of4(16, d.Tag, g.Tag, outer, sign), linear.Of3(17, d.Tail, g.Tag, sign),
		linear.Of4(18, d.Tag, g.Stem, sign, first.Form), linear.Of3(19, d.Form, before.Form, g.Tag),
		linear.Of3(20, before.Form, d.Tag, g.Tag), linear.Of4(21, d.Form, g.Tag, outer, sign),
		linear.Of4(22, d.Tag, g.Tag, kids.has(), sign), linear.Of4(23, below.Tag, d.Tag, g.Tag, sign),
	)
}
