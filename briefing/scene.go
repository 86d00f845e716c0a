package briefing

import (
	"ukchina/briefing/attribution"
	"ukchina/briefing/people"
	"ukchina/briefing/text"
	"ukchina/briefing/visits"
)

// SceneOf returns an article as package visits learns from it.
func SceneOf(a *Article) *visits.Scene {
	var s *visits.Scene
	read(a, attribution.Sure, func(f *Facts) { s = f.scene() })
	return s
}

// scene returns the article as package visits sees it, with what the rules have
// found so far.
func (f *Facts) scene() *visits.Scene {
	s := &visits.Scene{Doc: f.doc, Trees: f.trees, Cast: f.Cast, Told: visits.Reading{Who: -1}}
	for i := range f.whens {
		s.Whens = append(s.Whens, f.whens[i].Spans[0])
	}
	for i := range f.Statements {
		x := &f.Statements[i]
		s.Speeches = append(s.Speeches, visits.Speech{Content: x.Spans, Mention: x.Mention, Cue: x.Cue, Speaker: f.index(x.Speaker)})
	}
	if t := f.Trip; t != nil {
		s.Told = visits.Reading{Exists: true, Who: f.index(t.Traveller), Where: spanOf(&t.Where), When: spanOf(&t.When.Citation), Purpose: spanOf(&t.Purpose)}
	}
	if d := f.Delegation; d != nil {
		for i := range d.Members {
			s.Told.Members = append(s.Told.Members, visits.Member{Name: d.Members[i].Spans[0], Person: f.index(d.Members[i].Person)})
		}
		s.Told.Size = spanOf(&d.Size)
	}
	for i := range f.Criticisms {
		if n := f.Criticisms[i].Statement; n >= 0 {
			s.Told.Critics = append(s.Told.Critics, n)
		}
	}
	return s
}

// index returns where p stands in the cast, or -1.
func (f *Facts) index(p *people.Person) int {
	for i := range f.Cast.People {
		if &f.Cast.People[i] == p {
			return i
		}
	}
	return -1
}

// spanOf returns the first span of c, or an empty one.
func spanOf(c *Citation) text.Span {
	if c.IsZero() {
		return text.Span{}
	}
	return c.Spans[0]
}
