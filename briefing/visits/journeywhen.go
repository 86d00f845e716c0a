package visits

import (
	"ukchina/briefing/linear"
	"ukchina/briefing/text"
)

// dated appends what speaks for t being dated by the words of s, or for its not
// being dated where s is empty.
func (g *ground) dated(keys []linear.Key, t *tour, s text.Span) []linear.Key {
	if s.Empty() {
		return append(keys, linear.Of(400, 0))
	}
	first, last := g.tokens(s)
	k := g.head(first, last)
	keys = append(keys, linear.Of(400, 1))
	keys = g.clause(keys, 440, k, t)
	keys = g.context(keys, 401, k)
	for i := first; i < last; i++ {
		w := g.Trees.Words[i].Stem
		if g.Doc.Tokens[i].Tag == "CD" {
			w = aNumber
		} else if c := g.sense[i]; c >= dayName {
			w = c
		}
		keys = append(keys, linear.Of(460, w), linear.Of2(461, w, bit(i == first)))
	}
	nearest := 99
	if n := g.sentence(k); t.where != nil {
		for _, p := range t.where.heads {
			if g.sentence(p) == n {
				keys = g.path(keys, 700, k, p)
				nearest = min(nearest, max(p-k, k-p))
			}
		}
	}
	for _, a := range t.actor.heads {
		if g.sentence(a) == g.sentence(k) {
			keys = g.path(keys, 750, a, k)
		}
	}
	return append(keys, linear.Of(462, bucket(nearest)), linear.Of(463, uint32(last-first)), linear.Of(464, bucket(g.earlier(t, k))))
}

// earlier counts the times named before token k where the journey is told.
func (g *ground) earlier(t *tour, k int) int {
	n := 0
	for _, s := range g.times {
		if i := g.Doc.TokenAt(s.Start); i < k && t.told[g.sentence(i)] {
			n++
		}
	}
	return n
}
