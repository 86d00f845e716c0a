package briefing

// A Card is one item of an answer: meaning, not markup. What it shows as
// somebody's words is Citation.Text, a slice of an article.
type Card struct {
	// Kind is one of statement, trip, event, member, size, criticism, figure,
	// person, topic, article, passage.
	Kind string
	Citation
	Speaker string // canonical name, or the mention as written when unresolved
	Mention string // as written at this place
	Role    string
	Cue     string
	Type    string // direct, indirect, mixed
	Group   string
	When    When
	Trip    *Trip // for kind trip
	Answer  *Card // the answer given to a criticism
}
