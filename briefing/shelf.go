package briefing

import "slices"

// A shelf has texts where those are found that may tell what another does,
// without looking at all. Its hashes only say where to look.
type shelf struct {
	exact map[uint64]int   // by all words
	grams map[uint64][]int // by each gramWords words in a row
}

const (
	// gramWords is how many words in a row two texts share that tell the same.
	gramWords = 3
	// mostGrams is how many of a text's rows are looked up, the rarest first.
	mostGrams = 3
)

func newShelf() *shelf { return &shelf{map[uint64]int{}, map[uint64][]int{}} }

// put puts text n on the shelf; they come in order.
func (s *shelf) put(n int, w wording) {
	all := hashOf(w.words)
	if _, ok := s.exact[all]; !ok {
		s.exact[all] = n
	}
	for _, g := range w.grams() {
		if list := s.grams[g]; len(list) == 0 || list[len(list)-1] != n {
			s.grams[g] = append(list, n)
		}
	}
}

// find returns the first text on the shelf that is right, or -1. right is asked
// about those alone that may be.
func (s *shelf) find(w wording, right func(n int) bool) int {
	best := -1
	if n, ok := s.exact[hashOf(w.words)]; ok && right(n) {
		best = n
	}
	var lists [][]int
	for _, g := range w.grams() {
		if list := s.grams[g]; list != nil {
			lists = append(lists, list)
		}
	}
	slices.SortStableFunc(lists, func(a, b []int) int { return len(a) - len(b) })
	for _, list := range lists[:min(len(lists), mostGrams)] {
		for _, n := range list {
			if best >= 0 && n >= best {
				break
			}
			if right(n) {
				best = n
			}
		}
	}
	return best
}

// grams returns the hash of each gramWords words in a row.
func (w wording) grams() []uint64 {
	list := make([]uint64, 0, len(w.words))
	for i := 0; i+gramWords <= len(w.words); i++ {
		list = append(list, hashOf(w.words[i:i+gramWords]))
	}
	return list
}

// hashOf returns a hash of words, in their order (FNV-1a).
func hashOf(words []string) uint64 {
	h := uint64(14695981039346656037)
	for _, w := range words {
		for i := range len(w) {
			h = (h ^ uint64(w[i])) * 1099511628211
		}
		h = (h ^ ' ') * 1099511628211
	}
	return h
}
