package linear

import "math"

// A Field is a conditional random field over a chain, learnt by stochastic
// gradients with a step for each weight (Duchi, Hazan and Singer 2011).
type Field struct {
	Chain   Chain
	Weights []float32 // Labels of them a feature
	Steps   []float32 // of each label after each, step from*Labels+to
	// Drop is how many of a hundred features are left out at a time, so that
	// the field does not lean on few of many that say the same.
	Drop    uint32
	sums    []float32 // of squared gradients
	stepSum []float32
	times   uint32 // how often it has learned from a sequence
	ways    ways
	ids     []int32
}

// NewField returns a field over features features that knows nothing.
func NewField(c Chain, features int) *Field {
	n := features * c.Labels
	return &Field{Chain: c, Weights: make([]float32, n), sums: make([]float32, n),
		Steps: make([]float32, c.Labels*c.Labels), stepSum: make([]float32, c.Labels*c.Labels)}
}

// Learn learns times times from the start, each time in another order, and
// takes the means of the weights, which lean less on what came last.
// Each time it goes over the sequences rounds times. Each round shrinks the
// weights by the part decay of themselves; those after the last half of the
// rounds count.
func (f *Field) Learn(data []Sequence, times, rounds int, rate, decay float32) {
	weights, steps := make([]float64, len(f.Weights)), make([]float64, len(f.Steps))
	for time := range times {
		f.forget()
		for round := range rounds {
			for n := range data {
				f.step(&data[nth(n, time, round, len(data))], rate)
			}
			for i := range f.Weights {
				f.Weights[i] *= 1 - decay
			}
			if round >= rounds/2 {
				add(weights, f.Weights)
			}
		}
		add(steps, f.Steps)
	}
	kept := (1 - float64(f.Drop)/100) / float64(times*(rounds-rounds/2))
	for i, w := range weights {
		f.Weights[i] = float32(w * kept)
	}
	for i, w := range steps {
		f.Steps[i] = float32(w / float64(times))
	}
}

func (f *Field) forget() {
	clear(f.Weights)
	clear(f.sums)
	clear(f.Steps)
	clear(f.stepSum)
}

func add(sums []float64, weights []float32) {
	for i, w := range weights {
		sums[i] += float64(w)
	}
}

// nth returns which of so many examples comes at place n in a round: each once
// (the factor is a prime), and another order every time and round.
func nth(n, time, round, of int) int { return (n*7919 + (time*1009+round)*104729) % of }

// step moves the weights along the gradient of one sequence's likelihood.
func (f *Field) step(s *Sequence, rate float32) {
	n, l := len(s.gold), f.Chain.Labels
	if n == 0 {
		return
	}
	f.times++
	f.weigh(s)
	const small = 1e-3 // gradients that are not worth a step
	for i := range n {
		g := f.gradient(s, i)
		largest := float32(0)
		for _, d := range g[:l] {
			largest = max(largest, d, -d)
		}
		if largest < small {
			continue
		}
		for _, id := range f.kept(s.at(i), uint32(i)) {
			at := int(id) * l
			w, q := f.Weights[at:at+l], f.sums[at:at+l]
			for y, d := range g[:l] {
				if d > small || d < -small {
					q[y] += d * d
					w[y] += rate * d / float32(math.Sqrt(float64(q[y])+1e-2))
				}
			}
		}
	}
	f.transitions(s, rate)
}

// kept returns the ids that are not left out at a position this time.
func (f *Field) kept(ids []int32, position uint32) []int32 {
	if f.Drop == 0 {
		return ids
	}
	f.ids = f.ids[:0]
	for _, id := range ids {
		if h := (uint32(id)*2654435761 ^ position*40503 ^ f.times*2246822519) * 3266489917; h>>8%100 >= f.Drop {
			f.ids = append(f.ids, id)
		}
	}
	return f.ids
}

// weigh sums up all ways through s.
func (f *Field) weigh(s *Sequence) {
	f.ways.begin(&f.Chain, len(s.gold))
	for i, w := range f.Steps {
		f.ways.steps[i] = math.Exp(float64(w))
	}
	for i := range s.gold {
		f.rise(f.ways.at(i), f.kept(s.at(i), uint32(i)))
	}
	f.ways.sum()
}

// rise fills e with the exponentials of a position's scores, the largest 1.
func (f *Field) rise(e []float64, ids []int32) {
	l := f.Chain.Labels
	clear(e)
	for _, id := range ids {
		for y, w := range f.Weights[int(id)*l : int(id)*l+l] {
			e[y] += float64(w)
		}
	}
	largest := e[0]
	for _, x := range e {
		largest = max(largest, x)
	}
	for y := range e {
		e[y] = math.Exp(max(e[y]-largest, -60)) // a label is never impossible for its words
	}
}

// gradient returns, for each label at position i of s, how likely it should be
// less how likely it is.
func (f *Field) gradient(s *Sequence, i int) (g [64]float32) {
	l := f.Chain.Labels
	f.ways.labels(i, func(y int, p float64) { g[y] = -float32(p) })
	if s.target == nil {
		g[s.gold[i]]++
		return g
	}
	for y, p := range s.target[i*l:][:l] {
		g[y] += p
	}
	return g
}

func (f *Field) transitions(s *Sequence, rate float32) {
	l := f.Chain.Labels
	var g [64 * 64]float32
	copy(g[:], s.pairs)
	for i := 1; i < len(s.gold); i++ {
		if s.target == nil {
			g[int(s.gold[i-1])*l+int(s.gold[i])]++
		}
		f.ways.pairs(i, func(pair int, p float64) { g[pair] -= float32(p) })
	}
	for i, d := range g[:l*l] {
		if d != 0 {
			f.stepSum[i] += d * d
			f.Steps[i] += rate * d / float32(math.Sqrt(float64(f.stepSum[i])+1))
		}
	}
}
