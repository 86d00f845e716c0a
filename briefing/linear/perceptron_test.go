package linear_test

import (
	"slices"
	"testing"

	"ukchina/briefing/linear"
)

// TestAgain learns the same twice, each time from the start, which comes to the
// same as once; and something else the second time, which comes to the mean.
func TestAgain(t *testing.T) {
	learn := func(p *linear.Perceptron, key linear.Key, towards int) {
		p.Learn([]int32{p.Number(key)}, towards, 1-towards)
	}
	once := linear.NewPerceptron(2)
	learn(once, 7, 1)
	twice := linear.NewPerceptron(2)
	learn(twice, 7, 1)
	twice.Again()
	learn(twice, 7, 1)
	if have, want := twice.Average(), once.Average(); !slices.Equal(have, want) {
		t.Errorf("twice the same: %v, want %v", have, want)
	}
	twice.Again()
	learn(twice, 8, 0)
	a := once.Average()
	if have, want := twice.Average(), []float32{a[0] * 2 / 3, a[1] * 2 / 3, a[1] / 3, a[0] / 3}; !slices.Equal(have, want) {
		t.Errorf("another time: %v, want %v", have, want)
	}
}
