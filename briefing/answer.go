package briefing

// An Answer is the reply to a Query.
type Answer struct {
	Query Query
	Title string
	Cards []Card // at most Query.Limit
	Total int    // how many there are in all
	// Note is a sentence to the reader: why nothing was found, how a name was
	// understood, how many are left out.
	Note string
	// Suggestions are queries, as they would be typed, that have answers.
	Suggestions []string
}

// Found reports whether the answer holds anything.
func (a *Answer) Found() bool { return a.Total > 0 }

// Answer answers q. It never fails: nothing found is an answer.
func (c *Corpus) Answer(q Query) *Answer { return &Answer{Query: q} }
