package syntax

import "ukchina/briefing/linear"

// features appends the features of the state to keys: words, tags and their
// pairs around the top of the stack and the next word, with the labels of what
// depends on them already (Zhang and Nivre 2011).
func (s *state) features(keys []linear.Key) []linear.Key {
	return s.further(s.first(s.ahead(keys)))
}

// ahead appends the features of the next words alone, which stay until the
// next shift.
func (s *state) ahead(keys []linear.Key) []linear.Key {
	b0, b1, b2 := s.word(s.next), s.word(s.next+1), s.word(s.next+2)
	return append(keys,
		linear.Of(3, b0.Form), linear.Of(4, b0.Tag), linear.Of(5, b1.Tag), linear.Of(6, b2.Tag), linear.Of2(8, b0.Tag, b1.Tag),
		linear.Of(12, b0.Form^b0.Tag*31), linear.Of2(14, b1.Form, b0.Tag), linear.Of3(22, b0.Tag, b1.Tag, b2.Tag),
	)
}

// first appends those of the features that the stack has part in which mostly
// tell enough (He, Daumé and Eisner 2013).
func (s *state) first(keys []linear.Key) []linear.Key {
	i0, i1 := s.top(0), s.top(1)
	s0, s1 := s.word(i0), s.word(i1)
	b0, b1, before := s.word(s.next), s.word(s.next+1), s.word(s.next-1)
	k0, k1, kb := s.children(i0), s.children(i1), &s.kids[s.next]
	far := uint32(0)
	if i0 >= 0 {
		far = uint32(min(s.next-i0, 8))
	}
	s0l, b0l := s.word(k0.left), s.word(kb.left)
	h0, h1, hb := k0.has(), k1.has(), kb.hasLeft
	s0wt, b0wt := s0.Form^s0.Tag*31, b0.Form^b0.Tag*31
	return append(keys,
		linear.Of2(15, s0wt, b0wt), linear.Of2(16, s0wt, b0.Tag), linear.Of2(17, s0.Tag, b0wt), linear.Of3(19, s0.Tag, b0.Tag, far),
		linear.Of3(23, s0.Tag, b0.Tag, b1.Tag), linear.Of3(24, s1.Tag, s0.Tag, b0.Tag), linear.Of4(26, s1.Tag, s0.Tag, b0.Tag, b1.Tag), linear.Of3(28, s0.Tag, s0l.Tag, b0.Tag),
		linear.Of3(30, s0.Tag, b0.Tag, b0l.Tag), linear.Of4(33, s0.Tag, before.Tag, b0.Tag, far), linear.Of2(37, s1.Form, s0.Form), linear.Of3(40, s1.Tag, s0.Tag, b0.Form),
		linear.Of2(44, s0wt, h0), linear.Of3(46, b0.Tag, hb, s0.Tag), linear.Of3(49, s1.Stem, h1, s0.Tag), linear.Of4(51, s0.Tag, h0, b0.Tag, hb),
	)
}

// further appends the others.
func (s *state) further(keys []linear.Key) []linear.Key {
	i0, i1 := s.top(0), s.top(1)
	s0, s1, s2 := s.word(i0), s.word(i1), s.word(s.top(2))
	b0 := s.word(s.next)
	k0, k1, kb := s.children(i0), s.children(i1), &s.kids[s.next]
	far, far1 := uint32(0), uint32(0)
	if i0 >= 0 {
		far = uint32(min(s.next-i0, 8))
	}
	if i1 >= 0 {
		far1 = uint32(min(i0-i1, 8))
	}
	s0l, s0r, b0l := s.word(k0.left), s.word(k0.right), s.word(kb.left)
	l0, r0, r1, lb := s.label(k0.left), s.label(k0.right), s.label(k1.right), s.label(kb.left)
	h0, h1 := k0.has(), k1.has()
	s0wt, s1wt := s0.Form^s0.Tag*31, s1.Form^s1.Tag*31
	return append(keys,
		linear.Of(1, s0.Form), linear.Of(2, s0.Tag), linear.Of(7, s1.Form), linear.Of2(9, s0.Form, s0l.Form),
		linear.Of2(10, b0.Form, b0l.Form), linear.Of(11, s0wt), linear.Of(13, s1wt), linear.Of2(18, s0.Form, b0.Form),
		linear.Of2(20, s0.Form, far), linear.Of2(21, b0.Form, far), linear.Of3(25, s2.Tag, s1.Tag, s0.Tag), linear.Of3(27, s1.Tag, s0.Tag, far1),
		linear.Of3(29, s0.Tag, s0r.Tag, b0.Tag), linear.Of2(34, s0.Form, s0r.Form),
		linear.Of2(35, s1wt, s0.Tag),
		linear.Of3(43, s0.Tag, b0.Tail, b0.Tag), linear.Of3(45, s0.Tag, h0, b0.Tag),
		linear.Of3(47, s1.Tag, h1, s0.Tag), linear.Of2(48, s1.Stem, h1), linear.Of4(50, s1.Tag, h1, s0.Tag, h0), linear.Of3(52, s0.Tag, l0<<6|r0, b0.Tag),
		linear.Of3(53, s1.Tag, r1, s0.Tag), linear.Of3(54, s0.Tag, b0.Tag, lb), linear.Of4(56, s0.Form, r0, s0r.Form, b0.Tag),
	)
}
