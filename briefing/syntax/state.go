package syntax

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
	words  []Word
	heads  []int32
	labels []Label
	stack  []int32
	next   int32
	kids   []children
}

// children are what depends on a word so far.
type children struct {
	left, right       int32  // the outermost, or -1
	hasLeft, hasRight uint32 // a bit a label of those to the left, to the right
}

var childless = children{left: -1, right: -1}

// has tells which labels there are on which side.
func (k *children) has() uint32 { return k.hasLeft*31 ^ k.hasRight }

// children returns those of word i, or none for -1.
func (s *state) children(i int32) *children {
	if i < 0 {
		return &childless
	}
	return &s.kids[i]
}

func (s *state) begin(words []Word) {
	n := len(words) + 1
	s.words, s.stack, s.next = words, s.stack[:0], 0
	s.heads, s.labels, s.kids = resize(s.heads, n), resize(s.labels, n), resize(s.kids, n)
	for i := range n {
		s.heads[i], s.labels[i], s.kids[i] = -1, Other, childless
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

// over returns the child and the head of the arc that move m makes.
func (s *state) over(m move) (child, head int32) {
	if m == left {
		return s.top(0), s.next
	}
	return s.top(0), s.top(1)
}

func (s *state) shift() {
	s.stack = append(s.stack, s.next)
	s.next++
}

// attach makes an arc to the top of the stack, which goes.
func (s *state) attach(child, head int32, l Label) {
	s.stack = s.stack[:len(s.stack)-1]
	s.heads[child], s.labels[child] = head, l
	k := &s.kids[head]
	if child < head { // the stack gives the nearest first
		k.left = child
		k.hasLeft |= 1 << l
	} else {
		k.right = child
		k.hasRight |= 1 << l
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

// label returns that of word i, or one that no word has for -1.
func (s *state) label(i int32) uint32 {
	if i < 0 {
		return uint32(Labels)
	}
	return uint32(s.labels[i])
}
