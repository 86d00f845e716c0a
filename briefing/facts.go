package briefing

import (
	"ukchina/briefing/attribution"
	"ukchina/briefing/people"
	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
	"ukchina/briefing/visits"
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
	// Nouns are the nouns in what is said, each once, as written: what the
	// article's topics are taken from.
	Nouns []string

	// doc is the article taken apart, for the finders. Extract drops it at
	// the end: tokens take ten times the room of the text.
	doc *text.Document
	// trees are those of doc.
	trees *syntax.Forest
	// whens are the times named in doc, in reading order, for the finders.
	whens []When
	// models are what was learned of journeys, for the finders.
	models *visits.Models
}

// Extract reads the facts out of an article. It is pure and safe for
// concurrent use.
func Extract(a *Article) *Facts { return extract(a, attribution.Sure) }

// ExtractUnsure is Extract, with the statements of speech that are less than
// sure among the others. Criticisms are made of those that are sure alone.
func ExtractUnsure(a *Article) *Facts { return extract(a, attribution.Speeches) }

// ExtractBy is Extract with other models than the program's: what some writers
// taught is measured on others so.
func ExtractBy(a *Article, m *visits.Models) *Facts {
	return read(a, attribution.Sure, m, func(*Facts) {})
}

func extract(a *Article, choose func([]attribution.Statement) []attribution.Statement) *Facts {
	return read(a, choose, visits.Known(), func(*Facts) {})
}

// read calls before with all facts, while f.doc is still there.
func read(a *Article, choose func([]attribution.Statement) []attribution.Statement, m *visits.Models, before func(*Facts)) *Facts {
	d := text.New(a.Text, a.Body())
	all, trees := attribution.Read(d)
	found := choose(all)
	f := &Facts{Article: a, Cast: people.Resolve(d, found), doc: d, trees: trees, models: m}
	for i, s := range found {
		st := Statement{Citation: cite(a, s.Content...), Mention: s.Source, Cue: s.Cue,
			Kind: s.Kind, Rule: s.Rule, Continues: s.Continues, Certainty: s.Certainty, Unsure: !s.Sure()}
		if p := f.Cast.Speakers[i]; p >= 0 {
			st.Speaker = &f.Cast.People[p]
		}
		f.Statements = append(f.Statements, st)
	}
	f.whens = findWhens(d, a)
	dateStatements(f)
	f.Events = findEvents(f)
	f.Figures = findFigures(f)
	f.Trip = findTrip(f)
	f.Delegation = findDelegation(f)
	f.addLearned()
	f.Criticisms = findCriticisms(f)
	f.Nouns = findNouns(f)
	before(f)
	f.doc, f.trees, f.whens, f.models = nil, nil, nil, nil
	return f
}
