package syntax

import "ukchina/briefing/linear"

// A Tree is a sentence with its heads and labels, as Parse writes them, but that the
// head of a word may be Unknown; its label is not looked at then.
type Tree struct {
	Words  []Word
	Heads  []int32
	Labels []Label
}

// Unknown is the head of a word of which it is not known.
const Unknown = -2

// A pupil learns the moves and the labels.
type pupil struct {
	moves, arcs *linear.Perceptron
	state       state
	keys        []linear.Key
	ids         []int32
	chance      uint64
}

// learn returns a pupil that learned times times from the start, each time in
// another order, and knows the means of what it learned. Each time it goes over
// trees rounds times: the right way the first time, and its own after that.
func learn(trees []Tree, times, rounds int) *pupil {
	u := &pupil{moves: linear.NewPerceptron(int(moves)), arcs: linear.NewPerceptron(int(Labels)), chance: 1}
	for time := range times {
		if time > 0 {
			u.moves.Again()
			u.arcs.Again()
		}
		for round := range rounds {
			for n := range trees {
				u.read(&trees[(n*7919+(time*1009+round)*104729)%len(trees)], round == 0) // another order each round
			}
		}
	}
	return u
}

// tables returns the tables of a Model, one after the other, with at most
// 1<<moveBits and 1<<arcBits rows.
func (u *pupil) tables(moveBits, arcBits uint) []byte {
	return append(pack(u.moves, int(moves), moveBits), pack(u.arcs, int(Labels), arcBits)...)
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

func (u *pupil) read(t *Tree, follow bool) {
	s, gold := &u.state, rooted(t)
	s.begin(t.Words)
	for !s.done() {
		m := u.move(gold, follow)
		if m == shift {
			s.shift()
			continue
		}
		child, head := s.over(m)
		l := Root
		if int(head) < len(t.Words) {
			l = u.label(child, head, t.Labels[child], gold[child] == head, follow)
		}
		s.attach(child, head, l)
	}
}

// move learns from the best move and returns the one to go on with.
func (u *pupil) move(gold []int32, follow bool) move {
	var scores [moves]float32
	s := &u.state
	u.keys = s.features(u.keys[:0])
	u.look(u.moves, scores[:], !follow)
	guess := best(s, scores[:])
	right := optimal(s, scores[:], gold)
	if s.cost(guess, gold) == s.cost(right, gold) {
		right = guess
	}
	u.moves.Learn(u.ids, int(right), int(guess))
	if follow {
		return right
	}
	return guess
}

// label learns, where it can, that an arc has the label gold, and returns the
// label to go on with.
func (u *pupil) label(child, head int32, gold Label, known, follow bool) Label {
	var scores [Labels]float32
	u.keys = u.state.arc(u.keys[:0], child, head)
	u.look(u.arcs, scores[:], false)
	guess := highest(scores[:])
	if !known {
		return guess
	}
	u.arcs.Learn(u.ids, int(gold), int(guess))
	if follow {
		return gold
	}
	return guess
}

// look scores u.keys, of which it may leave out some at random: what is
// learned without them does not lean on single features.
func (u *pupil) look(p *linear.Perceptron, scores []float32, some bool) {
	const dropped = 10 // of a hundred
	u.ids = u.ids[:0]
	for _, k := range u.keys {
		id := p.Number(k)
		if u.chance = u.chance*6364136223846793005 + 1442695040888963407; !some || u.chance>>40%100 >= dropped {
			u.ids = append(u.ids, id)
		}
	}
	p.Scores(scores, u.ids)
}

// rooted returns the heads with the number of words in place of -1.
func rooted(t *Tree) []int32 {
	gold := make([]int32, len(t.Heads))
	for i, h := range t.Heads {
		if gold[i] = h; h == -1 {
			gold[i] = int32(len(t.Heads))
		}
	}
	return append(gold, Unknown)
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
