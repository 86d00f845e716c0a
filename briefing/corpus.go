package briefing

// A Corpus is a set of articles with their facts, indexed. It is immutable
// and safe for concurrent use; With gives a new one that shares the rest.
type Corpus struct {
	Profile  Profile
	Articles []*Facts // by publication day, the undated last, then by ID
}

// NewCorpus returns a corpus of the given facts, one an article.
func NewCorpus(p Profile, facts ...*Facts) *Corpus { return &Corpus{Profile: p, Articles: facts} }
