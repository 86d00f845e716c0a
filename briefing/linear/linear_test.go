package linear_test

import (
	"testing"

	"pgregory.net/rapid"

	"ukchina/briefing/linear"
)

// TestTable packs weights and reads them back.
func TestTable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var index linear.Index
		var weights []float32
		labels := rapid.IntRange(1, 9).Draw(t, "labels")
		for n := range uint32(rapid.IntRange(0, 300).Draw(t, "features")) {
			index.Number(linear.Of2(3, n, n*n))
			for range labels {
				weights = append(weights, float32(rapid.IntRange(-127, 127).Draw(t, "weight")))
			}
		}
		data := linear.Pack(&index, weights, labels, 1, 12)
		table, rest, err := linear.ReadTable(string(data) + "rest")
		if err != nil || rest != "rest" || table.Labels() != labels {
			t.Fatal(err, rest, table.Labels())
		}
		for id := range index.Len() {
			scores := make([]int32, labels)
			table.Add(scores, index.Key(int32(id)))
			for j, s := range scores {
				if float32(s) != weights[id*labels+j] {
					t.Fatalf("feature %d label %d: %d, want %v", id, j, s, weights[id*labels+j])
				}
			}
		}
		for cut := range len(data) {
			if _, _, err := linear.ReadTable(string(data[:cut])); err == nil {
				t.Fatalf("%d of %d bytes are read as a table", cut, len(data))
			}
		}
	})
}

// TestLattice compares the best path, and its margins, with all paths.
func TestLattice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		chain := linear.Spans(1)
		l := chain.Labels
		lattice := linear.Lattice{Chain: &chain, Steps: make([]int32, l*l)}
		for i := range lattice.Steps {
			lattice.Steps[i] = rapid.Int32Range(-9, 9).Draw(t, "step")
		}
		n := rapid.IntRange(1, 5).Draw(t, "positions")
		scores := make([][]int32, n)
		lattice.Begin()
		for i := range scores {
			scores[i] = lattice.Row()
			for y := range scores[i] {
				scores[i][y] = rapid.Int32Range(-99, 99).Draw(t, "score")
			}
			scores[i] = append([]int32(nil), scores[i]...)
		}
		at := rapid.IntRange(0, n-1).Draw(t, "at")
		path := lattice.Solve()
		best, outside, inside := int32(-1<<30), int32(-1<<30), int32(-1<<30)
		var walk func(i, last int, sum int32, out bool)
		walk = func(i, last int, sum int32, out bool) {
			if i == n {
				for _, e := range chain.Ends {
					if e == last {
						best = max(best, sum)
						if out {
							outside = max(outside, sum)
						} else {
							inside = max(inside, sum)
						}
					}
				}
				return
			}
			for y := range l {
				step, ok := int32(0), false
				from := chain.Starts
				if i > 0 {
					from, step = chain.Before[y], lattice.Steps[last*l+y]
				}
				for _, f := range from {
					ok = ok || i == 0 && f == y || i > 0 && f == last
				}
				if ok {
					walk(i+1, y, sum+step+scores[i][y], out || i == at && y == 0)
				}
			}
		}
		walk(0, 0, 0, false)
		sum := int32(0)
		for i, y := range path {
			sum += scores[i][y]
			if i > 0 {
				sum += lattice.Steps[int(path[i-1])*l+int(y)]
			}
		}
		if sum != best {
			t.Fatalf("path %v scores %d, the best %d", path, sum, best)
		}
		if m := lattice.Margin(at, 0b11110); m != inside-outside {
			t.Fatalf("margin %d, want %d", m, inside-outside)
		}
	})
}

// TestField learns that a word that begins with 1 is a span.
func TestField(t *testing.T) {
	chain := linear.Spans(1)
	var index linear.Index
	var data []linear.Sequence
	for n := range 50 {
		var s linear.Sequence
		for i := range 6 {
			word, gold := uint32(n*i%7), uint8(0)
			if word == 1 {
				gold = 4
			}
			s.Add([]int32{index.Number(linear.Of(1, word))}, gold)
		}
		data = append(data, s)
	}
	learn := func() *linear.Field {
		f := linear.NewField(chain, index.Len())
		f.Drop = 10
		f.Learn(data, 10, 0.5, 0.001)
		return f
	}
	f, again := learn(), learn()
	for i, w := range f.Weights {
		if w != again.Weights[i] {
			t.Fatal("learned twice, and not the same")
		}
	}
	one, other := int(index.Find(linear.Of(1, 1)))*chain.Labels, int(index.Find(linear.Of(1, 2)))*chain.Labels
	if f.Weights[one+4] <= f.Weights[one] || f.Weights[other+4] >= f.Weights[other] {
		t.Errorf("weights of the word in spans %v, of another %v", f.Weights[one:one+5], f.Weights[other:other+5])
	}
}
