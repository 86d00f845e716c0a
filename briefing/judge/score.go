package judge

import (
	"fmt"

	"ukchina/briefing"
)

// A Rate is how many of how many were right.
type Rate struct{ Right, Of int }

// Percent returns the rate in percent; 100 of nothing.
func (r Rate) Percent() float64 {
	if r.Of == 0 {
		return 100
	}
	return 100 * float64(r.Right) / float64(r.Of)
}

func (r *Rate) count(right bool) {
	r.Of++
	if right {
		r.Right++
	}
}

// The rows of a score, in the order in which they are printed.
const (
	Questions           = "questions answered right"
	StatementRecall     = "statements: recall"
	StatementPrecision  = "statements: precision"
	Speakers            = "speaker right"
	SpeakersNamed       = "speaker by name"
	Types               = "type right"
	KeptOut             = "what nobody said, kept out"
	PeopleRecall        = "people: recall"
	PeoplePrecision     = "people: precision"
	TripFields          = "trip: who, where, when, why"
	DelegationRecall    = "delegation: recall"
	DelegationPrecision = "delegation: precision"
	CriticismRecall     = "criticisms: recall"
	CriticismPrecision  = "criticisms: precision"
	FigureRecall        = "figures: recall"
	FigurePrecision     = "figures: precision"
	EventRecall         = "dated events: recall"
	EventPrecision      = "dated events: precision"
	Paragraphs          = "paragraphs as read"
)

// Rows lists the rows.
var Rows = []string{Questions, StatementRecall, StatementPrecision, Speakers, SpeakersNamed, Types, KeptOut,
	PeopleRecall, PeoplePrecision, TripFields, DelegationRecall, DelegationPrecision, CriticismRecall,
	CriticismPrecision, FigureRecall, FigurePrecision, EventRecall, EventPrecision, Paragraphs}

// A Score counts what was right over one or more articles, and lists what was
// not.
type Score struct {
	Rates  map[string]Rate
	Errors []string
}

// A trial is one article while it is judged.
type trial struct {
	*Score
	gold   *Gold
	facts  *briefing.Facts
	corpus *briefing.Corpus
}

// Judge compares f with the reading g, and adds to s.
func (s *Score) Judge(g *Gold, f *briefing.Facts) {
	if s.Rates == nil {
		s.Rates = map[string]Rate{}
	}
	t := &trial{Score: s, gold: g, facts: f, corpus: briefing.NewCorpus(briefing.Profile{}, f)}
	t.paragraphs()
	t.statements()
	t.people()
	t.trip()
	t.delegation()
	t.criticisms()
	t.figures()
	t.events()
	for _, q := range g.Queries {
		t.query(q)
	}
}

// count counts one case of a row; what was not right is listed with the
// details.
func (t *trial) count(row string, right bool, format string, args ...any) {
	r := t.Rates[row]
	r.count(right)
	t.Rates[row] = r
	if !right {
		t.Errors = append(t.Errors, fmt.Sprintf("%s: %s: %s", t.gold.File, row, fmt.Sprintf(format, args...)))
	}
}

// paragraphs judges whether the article was taken apart as it was read.
func (t *trial) paragraphs() {
	have := t.facts.Article.Paragraphs
	for i, want := range t.gold.Body {
		got := ""
		if i < len(have) {
			got = have[i].In(t.facts.Article.Text)
		}
		t.count(Paragraphs, plain(got) == plain(want), "%d: %q, not %q", i+1, got, want)
	}
}
