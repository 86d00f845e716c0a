package linear

// A Way is a sequence of labels and what it scores.
type Way struct {
	Path  []uint8
	Score int32
}

// mark is one of the best ways to a label at a position.
type mark struct {
	score      int32
	from, rank uint8 // the label before, and which of the ways to it
}

// Best returns the n best sequences, or as many as there are, the best first.
// They are useless after the next call. It may stand in place of Solve, but
// Margin follows only Solve.
func (t *Lattice) Best(n int) []Way {
	l := t.Chain.Labels
	length := len(t.scores) / l
	t.ways = t.ways[:0]
	if length == 0 {
		return t.ways
	}
	t.marks, t.counts = sized(t.marks, length*l*n), sized(t.counts, length*l)
	clear(t.counts[:l])
	for _, y := range t.Chain.Starts {
		t.marks[y*n], t.counts[y] = mark{score: t.scores[y]}, 1
	}
	for i := 1; i < length; i++ {
		for to, before := range t.Chain.Before {
			at := i*l + to
			best := t.marks[at*n : at*n : at*n+n]
			for _, from := range before {
				last := (i-1)*l + from
				best = merge(best, t.marks[last*n:][:t.counts[last]], uint8(from), t.Steps[from*l+to]+t.scores[at])
			}
			t.counts[at] = uint8(len(best))
		}
	}
	ends := make([]mark, 0, n)
	for _, y := range t.Chain.Ends {
		last := (length-1)*l + y
		ends = merge(ends, t.marks[last*n:][:t.counts[last]], uint8(y), 0)
	}
	t.paths = sized(t.paths, n*length)
	for k, e := range ends {
		path := t.paths[k*length:][:length]
		y, rank := int(e.from), int(e.rank)
		for i := length - 1; i >= 0; i-- {
			path[i] = uint8(y)
			m := t.marks[(i*l+y)*n+rank]
			y, rank = int(m.from), int(m.rank)
		}
		t.ways = append(t.ways, Way{path, e.score})
	}
	return t.ways
}

// merge adds to best, which is in order and keeps its capacity, the ways that
// go on from those of label from, which are in order too.
func merge(best, last []mark, from uint8, step int32) []mark {
	for rank, m := range last {
		s := m.score + step
		if len(best) == cap(best) {
			if s <= best[len(best)-1].score {
				return best
			}
			best = best[:len(best)-1]
		}
		at := len(best)
		best = best[:at+1]
		for at > 0 && best[at-1].score < s {
			best[at] = best[at-1]
			at--
		}
		best[at] = mark{s, from, uint8(rank)}
	}
	return best
}
