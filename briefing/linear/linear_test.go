package linear_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"ukchina/briefing/linear"
)

// TestTable packs weights, reads them back and compares sums of them with
// plain ones.
func TestTable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var index linear.Index
		var weights []float32
		labels := rapid.IntRange(2, 33).Draw(t, "labels")
		features := rapid.IntRange(0, 300).Draw(t, "features")
		weight := rapid.SampledFrom([]float32{-63, -62, -1, 0, 1, 62, 63, 64}) // differences of up to 127
		for n := range uint32(features) {
			index.Number(linear.Of2(3, n, n*n))
			for range labels {
				weights = append(weights, weight.Draw(t, "weight"))
			}
		}
		data := linear.Pack(&index, weights, labels, 1, 12)
		table, rest, err := linear.ReadTable(string(data) + "rest")
		if err != nil || rest != "rest" || table.Labels() != labels {
			t.Fatal(err, rest, table.Labels())
		}
		check := func(ids ...int) {
			scores, want := make([]int32, labels), make([]int32, labels)
			keys := make([]linear.Key, len(ids))
			for i, id := range ids {
				keys[i] = index.Key(int32(id))
				for j := range want {
					want[j] += int32(weights[id*labels+j] - weights[id*labels])
				}
			}
			if table.Add(scores, keys...); !slices.Equal(scores, want) {
				t.Fatalf("features %v: %d, want %d", ids, scores, want)
			}
		}
		for id := range features {
			check(id)
		}
		if features > 0 {
			check(rapid.SliceOfN(rapid.IntRange(0, features-1), 0, 600).Draw(t, "ids")...)
			check(make([]int, 600)...)
		}
		for cut := range len(data) {
			if _, _, err := linear.ReadTable(string(data[:cut])); err == nil {
				t.Fatalf("%d of %d bytes are read as a table", cut, len(data))
			}
		}
	})
}

// TestUnknown asks for features that are not in a table.
func TestUnknown(t *testing.T) {
	const features, asked = 10_000, 1_000_000
	var index linear.Index
	weights := make([]float32, 2*features)
	for n := range uint32(features) {
		index.Number(linear.Of(1, n))
		weights[2*n+1] = 1
	}
	table, _, err := linear.ReadTable(string(linear.Pack(&index, weights, 2, 1, 20)))
	if err != nil {
		t.Fatal(err)
	}
	taken := [2]int32{}
	for n := range uint32(asked) {
		table.Add(taken[:], linear.Of(2, n))
	}
	if most := int32(2 * asked >> 16); taken[1] > most {
		t.Errorf("%d of %d features are taken for others, want at most %d", taken[1], asked, most)
	}
}

// BenchmarkAdd asks a table as large as those of the weights for seventy
// features at a time, of which four in five are there, some much more often
// than others.
func BenchmarkAdd(b *testing.B) {
	const features, labels, times, each = 200_000, 9, 10_000, 70
	r := rand.New(rand.NewPCG(1, 2))
	often := rand.NewZipf(r, 1.1, 20, features-1)
	var index linear.Index
	weights := make([]float32, features*labels)
	for n := range uint32(features) {
		index.Number(linear.Of(1, n))
	}
	for i := range weights {
		weights[i] = float32(r.IntN(100) - 50)
	}
	table, _, err := linear.ReadTable(string(linear.Pack(&index, weights, labels, 1, 18)))
	if err != nil {
		b.Fatal(err)
	}
	keys := make([]linear.Key, times*each)
	for i := range keys {
		if keys[i] = linear.Of(1, uint32(often.Uint64())); r.IntN(5) == 0 {
			keys[i] = linear.Of(2, r.Uint32())
		}
	}
	var scores [labels]int32
	var now [each]linear.Key
	for n := 0; b.Loop(); n++ {
		copy(now[:], keys[n%times*each:])
		table.Add(scores[:], now[:]...)
	}
}

// TestLattice compares the best paths, and margins, with all paths.
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
		var all []int32
		var walk func(i, last int, sum int32, out bool)
		walk = func(i, last int, sum int32, out bool) {
			if i == n {
				for _, e := range chain.Ends {
					if e == last {
						best, all = max(best, sum), append(all, sum)
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
		score := func(path []uint8) (sum int32) {
			for i, y := range path {
				sum += scores[i][y]
				if i > 0 {
					sum += lattice.Steps[int(path[i-1])*l+int(y)]
				}
			}
			return sum
		}
		if sum := score(path); sum != best {
			t.Fatalf("path %v scores %d, the best %d", path, sum, best)
		}
		if m := lattice.Margin(at, 0b11110); m != inside-outside {
			t.Fatalf("margin %d, want %d", m, inside-outside)
		}
		slices.SortFunc(all, func(a, b int32) int { return int(b - a) })
		most := rapid.IntRange(1, 20).Draw(t, "ways")
		ways, seen := lattice.Best(most), map[string]bool{}
		if len(ways) != min(most, len(all)) {
			t.Fatalf("%d ways, want %d of %d", len(ways), most, len(all))
		}
		for n, w := range ways {
			if w.Score != all[n] || score(w.Path) != w.Score || seen[string(w.Path)] {
				t.Fatalf("way %d is %v, want another that scores %d", n, w, all[n])
			}
			seen[string(w.Path)] = true
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
		f.Learn(data, 2, 10, 0.5, 0.001)
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

// TestSoften learns from odds that a word that begins with 1 is a span, where labels say
// that nothing is, and less where the labels count too.
func TestSoften(t *testing.T) {
	chain := linear.Spans(1)
	weigh := func(share float32) float32 {
		var index linear.Index
		var data []linear.Sequence
		for n := range 50 {
			var s linear.Sequence
			var odds []float32
			for i := range 6 {
				word, o := uint32(n*i%7), []float32{9, 0, 1, 0, 0} // inside of nothing: no way goes there
				if word == 1 {
					o = []float32{1, 0, 0, 0, 9}
				}
				if word == 6 {
					clear(o)
				}
				s.Add([]int32{index.Number(linear.Of(1, word))}, 0)
				odds = append(odds, o...)
			}
			s.Soften(&chain, odds, share)
			data = append(data, s)
		}
		f := linear.NewField(chain, index.Len())
		f.Learn(data, 2, 10, 0.5, 0.001)
		more := func(word uint32) float32 {
			w := f.Weights[int(index.Find(linear.Of(1, word)))*chain.Labels:]
			return w[4] - w[0]
		}
		if more(2) >= more(1) || more(6) >= more(1) {
			t.Errorf("share %v: words %v, %v and %v", share, more(1), more(2), more(6))
		}
		return more(1)
	}
	if all, some := weigh(1), weigh(0.2); all <= 0 || some >= all/2 {
		t.Errorf("the word is a span by %v of the odds alone, by %v of a fifth of them", all, some)
	}
}

// TestRank learns to choose what has feature 1, and of two of them what has 2.
func TestRank(t *testing.T) {
	var data []linear.Sequence
	for n := range int32(40) {
		var c linear.Sequence
		c.Add([]int32{0, 3 + n}, 0)
		c.Add([]int32{0, 1}, 0)
		c.Add([]int32{0, 1, 2}, 1)
		c.Add([]int32{0, 2, 3 + n}, 0)
		data = append(data, c)
	}
	w := linear.Rank(data, 43, 2, 10, 0.1, 0.01)
	if w[1] <= 0 || w[2] <= 0 || w[3] >= w[2] || w[0] > 0.1 || w[0] < -0.1 {
		t.Errorf("weights %v", w[:4])
	}
}
