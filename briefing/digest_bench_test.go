package briefing_test

import (
	"fmt"
	"testing"

	"ukchina/briefing"
)

// BenchmarkDigest tells how long the first digest of a corpus takes, which
// draws the picture, and each further one.
func BenchmarkDigest(b *testing.B) {
	for _, n := range []int{100, 2_000} {
		facts := synthetic(n)
		b.Run(fmt.Sprintf("first/%d", n), func(b *testing.B) {
			for b.Loop() {
				briefing.NewCorpus(briefing.Profile{}, facts[:n-1]...).With(facts[n-1]).Digest(nil, briefing.Since{})
			}
		})
		b.Run(fmt.Sprintf("later/%d", n), func(b *testing.B) {
			c := briefing.NewCorpus(briefing.Profile{}, facts...)
			since := briefing.Since{New: func(a *briefing.Article) bool { return a == facts[n-1].Article }}
			c.Digest(nil, since)
			for b.Loop() {
				c.Digest(nil, since)
			}
		})
	}
}
