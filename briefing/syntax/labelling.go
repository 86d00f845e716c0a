package syntax

import "ukchina/briefing/linear"

// arc appends the features of how word i depends on its head, given the tree
// and the labels before it.
func (s *state) arc(keys []linear.Key, i int32, labels []Label) []linear.Key {
	h := s.heads[i]
	d, g := s.word(i), s.word(h)
	way := uint32(0)
	if h > i {
		way = 1
	}
	far := min(max(h-i, i-h), 6)
	way |= uint32(far) << 1
	sign := way & 1
	kids, up := s.kids[i], s.kids[h]
	first, last := s.word(kids.left), s.word(kids.right)
	grand := s.word(-1)
	if int(h) < len(s.words) {
		grand = s.word(s.heads[h])
	}
	// whether the head has a subject or an object on the same side already
	has := uint32(0)
	for j := up.left; j >= 0 && j < i; j++ {
		if s.heads[j] == h {
			has |= 1 << labels[j]
		}
	}
	outer := uint32(0)
	if up.left == i {
		outer |= 1
	}
	if up.right == i {
		outer |= 2
	}
	v := uint32(min(kids.lefts, 2))<<2 | uint32(min(kids.rights, 2))
	before, after := s.word(i-1), s.word(i+1)
	return append(keys,
		linear.Of(1, d.Form), linear.Of2(2, d.Tag, sign), linear.Of2(3, d.Form, d.Tag), linear.Of2(4, g.Form, sign),
		linear.Of3(5, d.Tag, g.Tag, way), linear.Of3(6, d.Form, g.Tag, sign), linear.Of3(7, d.Tag, g.Form, sign),
		linear.Of3(8, d.Stem, g.Stem, sign), linear.Of4(9, d.Tag, g.Tag, sign, first.Tag),
		linear.Of4(10, d.Tag, g.Tag, sign, last.Tag), linear.Of4(11, d.Tag, g.Tag, sign, first.Form),
		linear.Of4(12, d.Tag, g.Tag, sign, has), linear.Of4(13, d.Tag, g.Stem, sign, has),
		linear.Of4(14, d.Tag, g.Tag, grand.Tag, sign), linear.Of4(15, before.Tag, d.Tag, after.Tag, sign),
		linear.Of4(16, d.Tag, g.Tag, outer, sign), linear.Of3(17, d.Tail, g.Tag, sign),
		linear.Of4(18, d.Tag, g.Stem, sign, first.Form), linear.Of3(19, d.Form, before.Form, g.Tag),
		linear.Of3(20, d.Tag, g.Tag, v), linear.Of3(21, before.Form, d.Tag, g.Tag),
		linear.Of4(22, d.Form, g.Tag, outer, sign),
	)
}
