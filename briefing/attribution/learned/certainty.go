package learned

import "math"

// Certainty returns how often, in percent, who said what is right on the
// development texts in statements like this: found by rules, learned, or both,
// and with what verdict.
func (m *Model) Certainty(rules, learned bool, verdict int) int {
	row := 0
	switch {
	case rules && learned:
		row = 1
	case learned:
		row = 2
	}
	return int(m.certain[row*buckets+bucketOf(verdict)])
}

// The verdicts are told apart in buckets of half a nat.
const (
	buckets     = 16
	bucketWidth = 48
)

func bucketOf(verdict int) int { return max(0, min(buckets-1, verdict/bucketWidth+2)) }

// A Calibration counts how often statements with a verdict are right.
type Calibration struct{ right, all [3 * buckets]int }

// Count counts a statement; see Certainty.
func (c *Calibration) Count(rules, learned bool, verdict int, right bool) {
	row := 0
	switch {
	case rules && learned:
		row = 1
	case learned:
		row = 2
	}
	at := row*buckets + bucketOf(verdict)
	if row == 0 {
		at = 0
	}
	c.all[at]++
	if right {
		c.right[at]++
	}
}

// Bytes returns the percentages, which never fall as the verdict rises.
func (c *Calibration) Bytes() []byte {
	out := make([]byte, 3*buckets)
	for row := range 3 {
		at := row * buckets
		copy(out[at:], rising(c.right[at:at+buckets], c.all[at:at+buckets]))
	}
	return out
}

// rising joins neighbours that fall until the shares rise (pool adjacent
// violators).
func rising(right, all []int) []byte {
	type pool struct{ right, all, n int }
	var pools []pool
	share := func(p pool) float64 { return (float64(p.right) + 1) / (float64(p.all) + 2) }
	for i := range right {
		pools = append(pools, pool{right[i], all[i], 1})
		for k := len(pools) - 1; k > 0 && (pools[k].all == 0 || share(pools[k-1]) >= share(pools[k])); k-- {
			a, b := pools[k-1], pools[k]
			pools = append(pools[:k-1], pool{a.right + b.right, a.all + b.all, a.n + b.n})
		}
	}
	var out []byte
	for _, p := range pools {
		for range p.n {
			out = append(out, byte(math.RoundToEven(100*share(p))))
		}
	}
	return out
}
