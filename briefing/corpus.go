package briefing

import (
	"cmp"
	"slices"
)

// A Corpus is a set of articles with their facts, indexed. It is immutable
// and safe for concurrent use; With gives a new one that shares the rest.
type Corpus struct {
	Profile  Profile
	Articles []*Facts // by publication day, the undated last, then by ID
	// segments hold the index, the largest first. Their number grows with the
	// logarithm of the articles'.
	segments []*segment
	drawn    picture // see [Corpus.picture]
}

// NewCorpus returns a corpus of the given facts, one an article.
func NewCorpus(p Profile, facts ...*Facts) *Corpus {
	return (&Corpus{Profile: p}).With(facts...)
}

// With returns a corpus that holds c's articles and the given ones.
func (c *Corpus) With(facts ...*Facts) *Corpus {
	if len(facts) == 0 {
		return c
	}
	facts = slices.Clone(facts)
	slices.SortStableFunc(facts, byDate)
	all := make([]*Facts, 0, len(c.Articles)+len(facts))
	rest := c.Articles
	for _, f := range facts {
		i, _ := slices.BinarySearchFunc(rest, f, byDate)
		all = append(append(all, rest[:i]...), f)
		rest = rest[i:]
	}
	all = append(all, rest...)
	return &Corpus{Profile: c.Profile, Articles: all, segments: withSegment(c.segments, facts)}
}

// Only returns a corpus of the articles that are wanted: c itself where all
// are.
func (c *Corpus) Only(wanted func(*Article) bool) *Corpus {
	var some []*Facts
	for _, f := range c.Articles {
		if wanted(f.Article) {
			some = append(some, f)
		}
	}
	if len(some) == len(c.Articles) {
		return c
	}
	return NewCorpus(c.Profile, some...)
}

// byDate orders articles by publication day, the undated last, then by ID.
func byDate(f, g *Facts) int {
	a, b := f.Article, g.Article
	switch {
	case a.Published.IsZero() != b.Published.IsZero():
		if a.Published.IsZero() {
			return 1
		}
		return -1
	case !a.Published.Equal(b.Published):
		return a.Published.Compare(b.Published)
	}
	return cmp.Compare(a.ID, b.ID)
}

// newestFirst orders articles by publication day, newest first, the undated
// last, then by ID.
func newestFirst(f, g *Facts) int {
	a, b := f.Article, g.Article
	if !a.Published.Equal(b.Published) {
		return b.Published.Compare(a.Published)
	}
	return cmp.Compare(a.ID, b.ID)
}
