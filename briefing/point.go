package briefing

import (
	"math"
	"slices"
)

// Two statements are on the same point when they share words that are rare
// among all that is said: everybody in a briefing about a country names it.
const (
	// leastShared is how many words they share at least, and sharedPart how
	// much of what the shorter one's words weigh.
	leastShared = 2
	sharedPart  = 0.25
)

// recall puts beside statements what their speakers said earlier on the same
// point, which is not among them.
func (c *Corpus) recall(cards []Card, wanted func(*Card) bool) {
	x := chooser{Corpus: c, wanted: wanted, used: slices.Clone(cards)}
	for i := range cards {
		said := c.picture().quotesOf(cards[i].Speaker)
		at := first(said, func(o *Card) bool { return o.among(cards[i : i+1]) })
		if at < 0 {
			continue
		}
		if other := x.onSamePoint(said, at); other >= 0 && said[other].Article.Published.Before(cards[i].Article.Published) {
			earlier := said[other]
			cards[i].Earlier = &earlier
			x.used = append(x.used, earlier)
		}
	}
}

// onSamePoint returns which other statement of a speaker, published on another
// day and not shown yet, is on the same point as the one at an index, or -1.
// Where it is later it is one that is wanted, too.
func (x *chooser) onSamePoint(list []Card, at int) int {
	best, most := -1, sharedPart
	own := pointOf(&list[at])
	for i := range list {
		days := list[i].Article.Published.Compare(list[at].Article.Published)
		if days == 0 || list[i].Article.Published.IsZero() || list[at].Article.Published.IsZero() ||
			days > 0 && !x.wanted(&list[i]) || list[i].among(x.used) || list[i].among(list[at:at+1]) {
			continue
		}
		if part := x.shared(own, pointOf(&list[i])); part > most {
			best, most = i, part
		}
	}
	return best
}

// pointOf returns the keys of the words that carry what a card's words are
// about, each once.
func pointOf(c *Card) []string {
	var keys []string
	for _, part := range c.parts() {
		for _, w := range splitWords(part) {
			if len(w.key) > 3 && !stopWords[w.key] && !slices.Contains(keys, w.key) {
				keys = append(keys, w.key)
			}
		}
	}
	return keys
}

// shared returns how much of the weight of the lighter of two lists of keys is
// in both; 0 when they share too few.
func (c *Corpus) shared(a, b []string) float64 {
	var all, in [2]float64
	n := 0
	for i, list := range [2][]string{a, b} {
		for _, key := range list {
			w := c.rarity(key)
			all[i] += w
			if slices.Contains([2][]string{b, a}[i], key) {
				in[i] += w
				n++
			}
		}
	}
	if n < 2*leastShared {
		return 0
	}
	return in[0] / min(all[0], all[1])
}

// rarity weighs a word: much where few statements have it.
func (c *Corpus) rarity(key string) float64 {
	have, all := 0, 0
	for _, s := range c.segments {
		all += len(s.entries)
		if p := s.postings[key]; p != nil {
			have += len(p.entries)
		}
	}
	return math.Log(float64(all+1) / float64(have+1))
}
