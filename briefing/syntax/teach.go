package syntax

import (
	"slices"
	"sync"

	"ukchina/briefing/text"
)

// How to learn: what did best on the development part of the treebank. The
// number of rows is where more of them stopped helping.
const (
	times, rounds, moveBits, arcBits               = 3, 5, 18, 15
	teacherRounds, teacherMoveBits, teacherArcBits = 8, 20, 16
)

// Train learns to parse from trees, and from texts without trees. It returns
// the tables of a Model, one after the other; and, for each of parts, those of
// one that has not read every parts-th text from that part on, so that it
// parses them no better than texts that nobody has read.
//
// The texts are for those who parse other texts than the treebank's: two
// teachers, who learn from the trees alone and may be as large as they like,
// parse the texts, one from the left, the other from the right. What both say
// is more often right than what one says, so the pupil learns it beside the
// trees, each of which it reads twice.
func Train(trees []Tree, texts []*text.Document, parts int) (whole []byte, without [][]byte) {
	var toRight, toLeft *Model
	var wait sync.WaitGroup
	wait.Go(func() { toRight = teacher(trees) })
	wait.Go(func() { toLeft = teacher(reversed(trees)) })
	wait.Wait()
	lessons := make([][]Tree, len(texts))
	for i, d := range texts {
		lessons[i] = parsed(d, toRight, toLeft)
	}
	pupil := func(times int, left func(i int) bool) []byte {
		var all []Tree
		for i := range lessons {
			if !left(i) {
				all = append(all, lessons[i]...)
			}
		}
		return learn(slices.Concat(all, trees, trees), times, rounds).tables(moveBits, arcBits)
	}
	without = make([][]byte, parts)
	wait.Go(func() { whole = pupil(times, func(int) bool { return false }) })
	wait.Go(func() {
		for part := range parts {
			without[part] = pupil(1, func(i int) bool { return i%parts == part })
		}
	})
	wait.Wait()
	return whole, without
}

func teacher(trees []Tree) *Model {
	m, _, err := ReadModel(string(learn(trees, 1, teacherRounds).tables(teacherMoveBits, teacherArcBits)))
	if err != nil {
		panic(err) // unreachable: it was just written
	}
	return &m
}

// parsed returns the sentences of d with what both models say of them; not
// those of which they agree on too little.
func parsed(d *text.Document, toRight, toLeft *Model) []Tree {
	const shortest, longest = 3, 80 // tokens
	const most = 4                  // one in so many unknown
	one, other := Parser{Model: toRight}, Parser{Model: toLeft}
	var trees []Tree
	words := Words(d)
	for _, s := range d.Sentences {
		if n := s.Last - s.First; n < shortest || n >= longest {
			continue
		}
		t := one.tree(words[s.First:s.Last])
		r := other.tree(backwards(t.Words))
		if n := t.doubt(r.reverse()); n*most <= len(t.Words) {
			trees = append(trees, t)
		}
	}
	return trees
}

func (p *Parser) tree(words []Word) Tree {
	t := Tree{Words: words, Heads: make([]int32, len(words)), Labels: make([]Label, len(words))}
	p.Parse(words, t.Heads, t.Labels)
	return t
}

// doubt makes unknown what o says otherwise, and returns of how many words it
// is the head.
func (t *Tree) doubt(o Tree) int {
	n := 0
	for i := range t.Heads {
		if t.Heads[i] != o.Heads[i] {
			t.Heads[i] = unknownHead
			n++
		}
		if t.Labels[i] != o.Labels[i] {
			t.Labels[i] = unknownLabel
		}
	}
	return n
}

func reversed(trees []Tree) []Tree {
	out := make([]Tree, len(trees))
	for i := range trees {
		out[i] = trees[i].reverse()
	}
	return out
}

// reverse returns the tree with the last word first.
func (t *Tree) reverse() Tree {
	n := len(t.Words)
	r := Tree{Words: backwards(t.Words), Heads: make([]int32, n), Labels: backwards(t.Labels)}
	for i, h := range t.Heads {
		if h >= 0 {
			h = int32(n-1) - h
		}
		r.Heads[n-1-i] = h
	}
	return r
}

func backwards[T any](s []T) []T {
	s = slices.Clone(s)
	slices.Reverse(s)
	return s
}
