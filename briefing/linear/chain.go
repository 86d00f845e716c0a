package linear

// A Chain says which label may follow which.
type Chain struct {
	Labels int
	// Before lists, for each label, those that may stand before it.
	Before [][]int
	// Starts and Ends are the labels that may be first and last.
	Starts, Ends []int
}

// Spans returns the chain of kinds kinds of spans. Label 0 is outside; the
// spans of kind k, from 0, have four: 1+4k begins one, 2+4k goes on inside,
// 3+4k ends it, 4+4k is one of a single word.
func Spans(kinds int) Chain {
	c := Chain{Labels: 1 + 4*kinds, Starts: []int{0}, Ends: []int{0}}
	for k := range kinds {
		c.Starts, c.Ends = append(c.Starts, 1+4*k, 4+4*k), append(c.Ends, 3+4*k, 4+4*k)
	}
	c.Before = make([][]int, c.Labels)
	for l := range c.Before {
		switch b := 4 * ((l - 1) / 4); {
		case l == 0 || l%4 == 1 || l%4 == 0:
			c.Before[l] = c.Ends
		default:
			c.Before[l] = []int{1 + b, 2 + b}
		}
	}
	return c
}

// Free returns the chain in which any of two labels may follow any.
func Free() Chain {
	both := []int{0, 1}
	return Chain{Labels: 2, Before: [][]int{both, both}, Starts: both, Ends: both}
}

const never = -1 << 28

// A Lattice scores sequences of one chain, one after the other, and finds the
// best. It is for one goroutine.
type Lattice struct {
	Chain *Chain
	// Steps are the scores of each label after each, from*Labels+to.
	Steps []int32
	// Path is the best sequence, once solved.
	Path    []uint8
	scores  []int32
	ahead   []int32 // of the best way to each label at each position
	behind  []int32 // of the best way on from it
	back    []uint8
	weighed bool
	ways    []Way // of Best
	paths   []uint8
	detours []detour
}

// Begin starts a sequence without positions.
func (t *Lattice) Begin() { t.scores, t.weighed = t.scores[:0], false }

// Row adds a position and returns its scores, all 0, to be filled in. The next
// call makes it useless.
func (t *Lattice) Row() []int32 {
	n := len(t.scores)
	for range t.Chain.Labels {
		t.scores = append(t.scores, 0)
	}
	return t.scores[n:]
}

// At returns the scores of position i, to be changed before Solve. A further
// Row makes it useless.
func (t *Lattice) At(i int) []int32 { return t.scores[i*t.Chain.Labels:][:t.Chain.Labels] }

// Solve finds the best sequence.
func (t *Lattice) Solve() []uint8 {
	l := t.Chain.Labels
	n := len(t.scores) / l
	t.Path, t.back, t.ahead = sized(t.Path, n), sized(t.back, n*l), sized(t.ahead, n*l)
	if n == 0 {
		return t.Path
	}
	for y := range l {
		t.ahead[y] = never
	}
	for _, y := range t.Chain.Starts {
		t.ahead[y] = t.scores[y]
	}
	for i := 1; i < n; i++ {
		last := t.ahead[(i-1)*l : i*l]
		for to, before := range t.Chain.Before {
			best, from := int32(2*never), 0
			for _, f := range before {
				if s := last[f] + t.Steps[f*l+to]; s > best {
					best, from = s, f
				}
			}
			t.ahead[i*l+to], t.back[i*l+to] = max(best+t.scores[i*l+to], never), uint8(from)
		}
	}
	last := t.ahead[(n-1)*l:]
	end := t.Chain.Ends[0]
	for _, y := range t.Chain.Ends {
		if last[y] > last[end] {
			end = y
		}
	}
	for i := n - 1; i >= 0; i-- {
		t.Path[i] = uint8(end)
		end = int(t.back[i*l+end])
	}
	return t.Path
}

// Margin returns how much better the best sequence is that has one of labels
// at position i than the best that has none of them there. It follows Solve.
func (t *Lattice) Margin(i int, labels uint32) int32 {
	t.weigh()
	l := t.Chain.Labels
	with, without := int32(2*never), int32(2*never)
	for y := range l {
		s := t.ahead[i*l+y] + t.behind[i*l+y]
		if labels>>y&1 == 1 {
			with = max(with, s)
		} else {
			without = max(without, s)
		}
	}
	return max(with, never) - max(without, never)
}

func (t *Lattice) weigh() {
	if t.weighed {
		return
	}
	t.weighed = true
	l := t.Chain.Labels
	n := len(t.scores) / l
	t.behind = sized(t.behind, n*l)
	for i := range t.behind {
		t.behind[i] = never
	}
	for _, y := range t.Chain.Ends {
		t.behind[(n-1)*l+y] = 0
	}
	for i := n - 2; i >= 0; i-- {
		for to, before := range t.Chain.Before {
			on := t.scores[(i+1)*l+to] + t.behind[(i+1)*l+to]
			for _, f := range before {
				t.behind[i*l+f] = max(t.behind[i*l+f], on+t.Steps[f*l+to])
			}
		}
	}
}

func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, 2*n)
	}
	return s[:n]
}
