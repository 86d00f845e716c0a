package learned

import (
	"testing"

	"ukchina/briefing/linear"
)

func TestCopiesBecomeTheMean(t *testing.T) {
	var c copies
	var index linear.Index
	common := linear.Of(1, 7)
	for k := uint32(8); common>>40%100 >= copied; k++ {
		common = linear.Of(1, k)
	}
	for _, who := range []uint32{1, 2} {
		for range seldom {
			for _, k := range c.add([]linear.Key{common}, who) {
				index.Number(k)
			}
		}
	}
	c.add(nil, 3) // marks nothing of it
	c.drop(&index)
	kept, _ := index.Frequent(1)
	if kept.Len() != 3 {
		t.Fatalf("%d features, want the common one and two copies", kept.Len())
	}
	weights := []float32{1, 2, 0, 6, 3, 0}
	c.merge(kept, weights, 2)
	for i, want := range []float32{2, 4, 0, 0, 0, 0} {
		if weights[i] != want {
			t.Errorf("weights %v: weight %d is not %v", weights, i, want)
		}
	}
}

func TestSeldomCopiesAreDropped(t *testing.T) {
	var c copies
	var index linear.Index
	for n := range uint32(1000) {
		for _, k := range c.add([]linear.Key{linear.Of(1, n)}, 1) {
			index.Number(k)
		}
	}
	if n := index.Len() - 1000; n < 350 || n > 450 {
		t.Errorf("%d of 1000 features have copies, want about %d of a hundred", n, copied)
	}
	c.drop(&index)
	if kept, _ := index.Frequent(1); kept.Len() != 1000 {
		t.Errorf("%d features are left, want the 1000 common ones", kept.Len())
	}
}
