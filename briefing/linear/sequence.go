package linear

// A Sequence is what a Field learns from: the features of each position, and
// its label.
type Sequence struct {
	ids  []int32
	ends []int32 // of each position's ids
	gold []uint8
	// target is, where not nil, how likely each label should be at each position,
	// and pairs how often each label should come after each, from*Labels+to.
	target, pairs []float32
}

// Add adds a position.
func (s *Sequence) Add(ids []int32, gold uint8) {
	s.ids = append(s.ids, ids...)
	s.ends = append(s.ends, int32(len(s.ids)))
	s.gold = append(s.gold, gold)
}

func (s *Sequence) at(i int) []int32 {
	from := int32(0)
	if i > 0 {
		from = s.ends[i-1]
	}
	return s.ids[from:s.ends[i]]
}

// Keep drops the features that have no new number, and renumbers the others.
func (s *Sequence) Keep(to []int32) {
	kept, from := s.ids[:0], int32(0)
	for i, end := range s.ends {
		for _, id := range s.ids[from:end] {
			if to[id] >= 0 {
				kept = append(kept, to[id])
			}
		}
		from, s.ends[i] = end, int32(len(kept))
	}
	s.ids = kept
}

// Soften makes a Field learn from s, whose positions have been added, what a better
// model thinks of it as well as its labels: a share of what the Field is to find
// likely is what the model does, the rest the labels (Hinton, Vinyals and Dean 2015).
// odds are c.Labels numbers a position, of any scale, for how likely the model finds
// each label; a position of zeros has the label that was added. What is learned are
// the odds of whole ways through c that have these labels: positions that are
// softened one by one teach ways that cannot be, and less than labels do.
func (s *Sequence) Soften(c *Chain, odds []float32, share float32) {
	l, n := c.Labels, len(s.gold)
	if n == 0 {
		return
	}
	var t ways
	t.begin(c, n)
	for i := range t.steps {
		t.steps[i] = 1
	}
	for i, y := range s.gold {
		loosen(t.at(i), odds[i*l:][:l], int(y))
	}
	t.sum()
	s.target, s.pairs = make([]float32, n*l), make([]float32, l*l)
	for i, y := range s.gold {
		t.labels(i, func(y int, p float64) { s.target[i*l+y] = share * float32(p) })
		s.target[i*l+int(y)] += 1 - share
		if i > 0 {
			t.pairs(i, func(pair int, p float64) { s.pairs[pair] += share * float32(p) })
			s.pairs[int(s.gold[i-1])*l+int(y)] += 1 - share
		}
	}
}

// loosen fills rise with the odds of a position, of which none is nothing.
func loosen(rise []float64, odds []float32, gold int) {
	total := float32(0)
	for _, x := range odds {
		total += x
	}
	for y, x := range odds {
		switch {
		case total > 0:
			rise[y] = float64(x/total) + 2e-4
		case y == gold:
			rise[y] = 1
		default:
			rise[y] = 1e-9
		}
	}
}
