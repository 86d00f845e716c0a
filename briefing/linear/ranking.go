package linear

import "math"

// Rank returns the weights of features features with which the right ones among
// alternatives are likely (conditional logit, McFadden 1973). The positions of
// each sequence are the alternatives of one choice; those that are right, one at
// least, have the gold label 1. It goes over the choices as [Field.Learn] does,
// by stochastic gradients with a step for each weight.
func Rank(data []Sequence, features, times, rounds int, rate, decay float32) []float32 {
	mean := make([]float32, features)
	for time := range times {
		r := ranking{weights: make([]float32, features), sums: make([]float32, features), slopes: make([]float32, features)}
		for round := range rounds {
			for n := range data {
				r.step(&data[nth(n, time, round, len(data))], rate)
			}
			for i := range r.weights {
				r.weights[i] *= 1 - decay
				if round >= rounds/2 {
					mean[i] += r.weights[i] / float32(times*(rounds-rounds/2))
				}
			}
		}
	}
	return mean
}

type ranking struct {
	weights, sums []float32 // sums of squared gradients
	slopes        []float32 // the gradient of one choice
	// How likely each alternative is, and how likely if it must be a right one.
	likely, right []float64
}

// step moves the weights along the gradient of one choice's likelihood. What
// all alternatives have does not move.
func (r *ranking) step(c *Sequence, rate float32) {
	r.weigh(c)
	from := int32(0)
	for i, end := range c.ends {
		for _, id := range c.ids[from:end] {
			r.slopes[id] += float32(r.right[i] - r.likely[i])
		}
		from = end
	}
	for _, id := range c.ids {
		d := r.slopes[id]
		r.slopes[id] = 0
		r.sums[id] += d * d
		r.weights[id] += rate * d / float32(math.Sqrt(float64(r.sums[id])+1e-2))
	}
}

func (r *ranking) weigh(c *Sequence) {
	r.likely, r.right = sized(r.likely, len(c.ends)), sized(r.right, len(c.ends))
	from, most := int32(0), math.Inf(-1)
	for i, end := range c.ends {
		r.likely[i] = 0
		for _, id := range c.ids[from:end] {
			r.likely[i] += float64(r.weights[id])
		}
		from, most = end, max(most, r.likely[i])
	}
	all, right := 0.0, 0.0
	for i := range r.likely {
		r.likely[i] = math.Exp(max(r.likely[i]-most, -60))
		r.right[i] = 0
		if c.gold[i] == 1 {
			r.right[i] = r.likely[i]
		}
		all, right = all+r.likely[i], right+r.right[i]
	}
	for i := range r.likely {
		r.likely[i], r.right[i] = r.likely[i]/all, r.right[i]/right
	}
}
