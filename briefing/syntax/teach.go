package syntax

import (
	"slices"
	"sync"
)

// How to learn: what did best on the development part of the treebank. The
// number of rows is where more of them stopped helping.
const times, rounds, moveBits, arcBits = 3, 5, 18, 15

// Train learns to parse from the trees of a treebank, which count twice, and from
// lessons: trees of other texts, a list a text. It returns the tables of a Model, one
// after the other; and, for each of parts, those of one that has not read every
// parts-th text from that part on, so that it parses them no better than texts that
// nobody has read.
func Train(trees []Tree, lessons [][]Tree, parts int) (whole []byte, without [][]byte) {
	pupil := func(times int, left func(i int) bool) []byte {
		var all []Tree
		for i := range lessons {
			if !left(i) {
				all = append(all, lessons[i]...)
			}
		}
		return learn(slices.Concat(all, trees, trees), times, rounds).tables(moveBits, arcBits)
	}
	var wait sync.WaitGroup
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
