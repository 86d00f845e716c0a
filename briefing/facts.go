package briefing

import (
	"ukchina/briefing/attribution"
	"ukchina/briefing/people"
)

// Facts is what one article says. It is immutable.
type Facts struct {
	Article    *Article
	Cast       *people.Cast
	Statements []Statement
	Trip       *Trip       // nil when the article tells of none
	Delegation *Delegation // nil when the article tells of none
	Criticisms []Criticism
	Figures    []Figure
	Events     []Event
}

// Extract reads the facts out of an article. It is pure and safe for
// concurrent use.
func Extract(a *Article) *Facts {
	found := attribution.Extract(a.Document)
	f := &Facts{Article: a, Cast: people.Resolve(a.Document, found)}
	for i, s := range found {
		st := Statement{Citation: cite(a, s.Content...), Mention: s.Source, Cue: s.Cue,
			Kind: s.Kind, Rule: s.Rule, Continues: s.Continues}
		if p := f.Cast.Speakers[i]; p >= 0 {
			st.Speaker = &f.Cast.People[p]
		}
		f.Statements = append(f.Statements, st)
	}
	f.Events = findEvents(f)
	f.Figures = findFigures(f)
	f.Trip = findTrip(f)
	f.Delegation = findDelegation(f)
	f.Criticisms = findCriticisms(f)
	return f
}
