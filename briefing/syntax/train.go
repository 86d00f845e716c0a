package syntax

import (
	"ukchina/briefing/linear"
)

// A Tree is a sentence with its heads and labels, as Parse writes them.
type Tree struct {
	Words  []Word
	Heads  []int32
	Labels []Label
}

// Train learns the moves and the labels from trees, over which it goes rounds
// times, and returns the tables of a Model, one after the other.
func Train(trees []Tree, rounds int) []byte {
	m, a := trainMoves(trees, rounds), trainArcs(trees, rounds)
	// The number of rows is where more of them stopped helping.
	return append(pack(m, int(moves), 17), pack(a, int(Labels), 15)...)
}

// pack leaves out what was seen once.
func pack(p *linear.Perceptron, labels int, bits uint) []byte {
	weights := p.Average()
	for id, n := range p.Index.Counts {
		if n < 2 {
			clear(weights[id*labels : (id+1)*labels])
		}
	}
	return linear.Pack(&p.Index, weights, labels, 8, bits)
}

func trainMoves(trees []Tree, rounds int) *linear.Perceptron {
	p := linear.NewPerceptron(int(moves))
	var s state
	var keys []linear.Key
	var ids []int32
	var scores [moves]float32
	for round := range rounds {
		for n := range trees {
			t := &trees[(n*7919+round*104729)%len(trees)] // another order each round
			gold := rooted(t)
			s.begin(t.Words)
			for !s.done() {
				keys, ids = s.features(keys[:0]), ids[:0]
				for _, k := range keys {
					ids = append(ids, p.Number(k))
				}
				p.Scores(scores[:], ids)
				guess := best(&s, scores[:])
				right := optimal(&s, scores[:], gold)
				if s.cost(guess, gold) == s.cost(right, gold) {
					right = guess
				}
				p.Learn(ids, int(right), int(guess))
				if round < 1 {
					guess = right
				}
				s.do(guess)
			}
		}
	}
	return p
}

// rooted returns the heads with the number of words in place of -1.
func rooted(t *Tree) []int32 {
	gold := make([]int32, len(t.Heads))
	for i, h := range t.Heads {
		if gold[i] = h; h < 0 {
			gold[i] = int32(len(t.Heads))
		}
	}
	return append(gold, -2)
}

// optimal returns the best-scored of the moves that cost least.
func optimal(s *state, scores []float32, gold []int32) move {
	b, least := move(-1), 0
	for m := range moves {
		if !s.can(m) {
			continue
		}
		if c := s.cost(m, gold); b < 0 || c < least || c == least && scores[m] > scores[b] {
			b, least = m, c
		}
	}
	return b
}

func trainArcs(trees []Tree, rounds int) *linear.Perceptron {
	p := linear.NewPerceptron(int(Labels))
	var s state
	var keys []linear.Key
	var ids []int32
	var scores [Labels]float32
	for round := range rounds {
		for n := range trees {
			t := &trees[(n*7919+round*104729)%len(trees)]
			s.begin(t.Words)
			s.grow(rooted(t))
			for i := range t.Words {
				if t.Heads[i] < 0 {
					continue
				}
				keys, ids = s.arc(keys[:0], int32(i), t.Labels), ids[:0]
				for _, k := range keys {
					ids = append(ids, p.Number(k))
				}
				p.Scores(scores[:], ids)
				guess := 0
				for l := range scores {
					if scores[l] > scores[guess] {
						guess = l
					}
				}
				p.Learn(ids, int(t.Labels[i]), guess)
			}
		}
	}
	return p
}

// grow gives s the tree with the given heads.
func (s *state) grow(heads []int32) {
	n := int32(len(s.words))
	for h := range n + 1 {
		for i := h - 1; i >= 0; i-- {
			if heads[i] == h {
				s.attach(i, h)
			}
		}
		for i := h + 1; i < n; i++ {
			if heads[i] == h {
				s.attach(i, h)
			}
		}
	}
}
