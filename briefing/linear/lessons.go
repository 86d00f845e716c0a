package linear

// Lessons collect what a table of two labels is learned from: whether
// something is so, or which of several things. The zero Lessons are empty.
type Lessons struct {
	index Index
	data  []Sequence
	ids   []int32
}

// Options say how to learn.
type Options struct {
	Times  int // how often from the start, each time in another order
	Rounds int
	Rate   float32 // of the first steps
	Decay  float32 // what the weights lose after each round
	Drop   uint32  // how many of a hundred features a Field leaves out at a time
	Least  int32   // how often a feature must be seen
	Bits   uint    // the binary logarithm of the most rows of the table
}

// Begin begins the next choice; for what is judged by itself, the next thing.
func (l *Lessons) Begin() { l.data = append(l.data, Sequence{}) }

// Add adds one of the things to choose among, with its features, and whether it
// is right.
func (l *Lessons) Add(keys []Key, right bool) {
	l.ids = l.ids[:0]
	for _, k := range keys {
		l.ids = append(l.ids, l.index.Number(k))
	}
	gold := uint8(0)
	if right {
		gold = 1
	}
	l.data[len(l.data)-1].Add(l.ids, gold)
}

// Choose learns which of the things of a choice is right, of which there must
// be one at least (conditional logit, see Rank, to which Options.Drop is of no
// use). The table's second label has the weights, a weight of 1 as scale.
func (l *Lessons) Choose(o Options, scale float32) []byte {
	kept := l.frequent(o.Least)
	return packed(kept, Rank(l.data, kept.Len(), o.Times, o.Rounds, o.Rate, o.Decay), scale, o.Bits)
}

// Judge learns whether things are right, each by itself (logistic regression).
// The table's second label has how much likelier each feature makes it: scale
// of them are a factor of e.
func (l *Lessons) Judge(o Options, scale float32) []byte {
	kept := l.frequent(o.Least)
	f := NewField(Free(), kept.Len())
	f.Drop = o.Drop
	f.Learn(l.data, o.Times, o.Rounds, o.Rate, o.Decay)
	weights := make([]float32, kept.Len())
	for i := range weights {
		weights[i] = f.Weights[2*i+1] - f.Weights[2*i]
	}
	return packed(kept, weights, scale, o.Bits)
}

func (l *Lessons) frequent(least int32) *Index {
	kept, to := l.index.Frequent(least)
	for i := range l.data {
		l.data[i].Keep(to)
	}
	return kept
}

func packed(x *Index, weights []float32, scale float32, bits uint) []byte {
	both := make([]float32, 2*len(weights)) // the first label has none
	for i, w := range weights {
		both[2*i+1] = w
	}
	return Pack(x, both, 2, scale, bits)
}
