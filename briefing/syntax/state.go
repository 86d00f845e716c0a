package syntax

import "ukchina/briefing/linear"

// A move is a step of the parser. The transitions are those of the arc-hybrid
// system (Kuhlmann, Gómez-Rodríguez and Satta 2011).
type move int

const (
	shift move = iota // the next word goes on the stack
	left              // the next word is the head of the top, which goes
	right             // the word below the top is its head; the top goes
	moves
)

// A state is how far a sentence is parsed. The root stands after the last
// word: it is word len(words).
type state struct {
	words []Word
	heads []int32
	stack []int32
	next  int32
	// The outermost children of each word so far, or -1, and their number.
	kids []children
}

type children struct {
	left, right   int32
	lefts, rights uint8
}

func (s *state) begin(words []Word) {
	n := len(words) + 1
	s.words, s.stack, s.next = words, s.stack[:0], 0
	s.heads, s.kids = resize(s.heads, n), resize(s.kids, n)
	for i := range n {
		s.heads[i], s.kids[i] = -1, children{left: -1, right: -1}
	}
}

func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, 2*n)
	}
	return s[:n]
}

// done reports that every word has a head.
func (s *state) done() bool { return len(s.stack) == 0 && int(s.next) == len(s.words) }

// top returns word i of the stack, from the top, or -1.
func (s *state) top(i int) int32 {
	if i >= len(s.stack) {
		return -1
	}
	return s.stack[len(s.stack)-1-i]
}

func (s *state) can(m move) bool {
	switch m {
	case shift:
		return int(s.next) < len(s.words)
	case left:
		return len(s.stack) > 0
	}
	return len(s.stack) > 1
}

// chooses reports that more than one move can be done.
func (s *state) chooses() bool {
	return len(s.stack) > 1 || len(s.stack) == 1 && s.can(shift)
}

func (s *state) do(m move) {
	switch m {
	case shift:
		s.stack = append(s.stack, s.next)
		s.next++
		return
	case left:
		s.attach(s.top(0), s.next)
	case right:
		s.attach(s.top(0), s.top(1))
	}
	s.stack = s.stack[:len(s.stack)-1]
}

func (s *state) attach(child, head int32) {
	s.heads[child] = head
	k := &s.kids[head]
	if child < head {
		k.left = child // the stack gives the nearest first
		k.lefts++
	} else {
		k.right = child
		k.rights++
	}
}

// The numbers that stand for the root and for no word at all.
var (
	rootWord = Word{Form: 1, Tag: 1}
	noWord   = Word{Form: 2, Tag: 2}
)

func (s *state) word(i int32) *Word {
	switch {
	case i < 0 || int(i) > len(s.words):
		return &noWord
	case int(i) == len(s.words):
		return &rootWord
	}
	return &s.words[i]
}

// features appends those of the state to keys: words, tags and their pairs
// around the top of the stack and the next word (Zhang and Nivre 2011).
func (s *state) features(keys []linear.Key) []linear.Key {
	i0, i1 := s.top(0), s.top(1)
	s0, s1, s2 := s.word(i0), s.word(i1), s.word(s.top(2))
	b0, b1, b2 := s.word(s.next), s.word(s.next+1), s.word(s.next+2)
	k0, k1 := children{left: -1, right: -1}, children{left: -1, right: -1}
	if i0 >= 0 {
		k0 = s.kids[i0]
	}
	if i1 >= 0 {
		k1 = s.kids[i1]
	}
	kb := s.kids[s.next]
	s0l, s0r, s1r, b0l := s.word(k0.left), s.word(k0.right), s.word(k1.right), s.word(kb.left)
	s1l := s.word(k1.left)
	before := s.word(s.next - 1)
	far := uint32(0)
	if i0 >= 0 {
		far = uint32(min(s.next-i0, 8))
	}
	far1 := uint32(0)
	if i1 >= 0 {
		far1 = uint32(min(i0-i1, 8))
	}
	v0, vb := uint32(min(k0.lefts, 3))<<4|uint32(min(k0.rights, 3)), uint32(min(kb.lefts, 3))
	v1 := uint32(min(k1.lefts, 3))<<4 | uint32(min(k1.rights, 3))
	s0wt, b0wt, s1wt := s0.Form^s0.Tag*31, b0.Form^b0.Tag*31, s1.Form^s1.Tag*31
	return append(keys,
		linear.Of(1, s0.Form), linear.Of(2, s0.Tag), linear.Of(3, s0wt),
		linear.Of(4, b0.Form), linear.Of(5, b0.Tag), linear.Of(6, b0wt),
		linear.Of2(7, b1.Form, b0.Tag), linear.Of(8, b1.Tag), linear.Of(9, b2.Tag),
		linear.Of(10, s1.Form), linear.Of(11, s1wt),
		linear.Of2(12, s0wt, b0wt), linear.Of2(13, s0wt, b0.Tag), linear.Of2(14, s0.Tag, b0wt),
		linear.Of2(15, s0.Form, b0.Form), linear.Of3(16, s0.Tag, b0.Tag, far),
		linear.Of2(17, b0.Tag, b1.Tag), linear.Of3(18, b0.Tag, b1.Tag, b2.Tag),
		linear.Of3(19, s0.Tag, b0.Tag, b1.Tag), linear.Of3(20, s1.Tag, s0.Tag, b0.Tag),
		linear.Of3(21, s0.Tag, s0l.Tag, b0.Tag), linear.Of3(22, s0.Tag, s0r.Tag, b0.Tag),
		linear.Of3(23, s0.Tag, b0.Tag, b0l.Tag), linear.Of4(24, s1.Tag, s1r.Tag, s0.Tag, b0.Tag),
		linear.Of2(25, s1wt, s0.Tag), linear.Of2(26, s1.Tag, s0wt), linear.Of2(27, s1.Form, s0.Form),
		linear.Of3(28, s2.Tag, s1.Tag, s0.Tag), linear.Of2(29, s0.Form, far), linear.Of2(30, b0.Form, far),
		linear.Of2(31, s0wt, v0), linear.Of3(32, s0.Tag, v0, b0.Tag), linear.Of3(33, b0.Tag, vb, s0.Tag),
		linear.Of4(34, s0.Tag, before.Tag, b0.Tag, far), linear.Of2(35, s0.Form, s0r.Form),
		linear.Of2(36, s0.Form, s0l.Form), linear.Of2(37, b0.Form, b0l.Form),
		linear.Of4(38, s1.Tag, s0.Tag, b0.Tag, b1.Tag), linear.Of3(39, s1.Tag, s0.Tag, far1),
		linear.Of3(40, s1.Tag, v1, s0.Tag), linear.Of4(41, s1.Tag, s1l.Tag, s0.Tag, b0.Tag),
		linear.Of3(42, s1.Form, s0.Tag, b0.Tag), linear.Of3(43, s1.Tag, s0.Form, b0.Tag),
		linear.Of3(44, s1.Tag, s0.Tag, b0.Form), linear.Of3(45, s0.Stem, b0.Stem, b1.Tag),
		linear.Of3(46, s0.Tail, s0.Tag, b0.Tag), linear.Of3(47, s0.Tag, b0.Tail, b0.Tag),
	)
}
