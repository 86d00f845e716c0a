package briefing

import (
	"ukchina/briefing/attribution"
	"ukchina/briefing/people"
	"ukchina/briefing/visits"
)

// SceneOf returns an article as package visits sees it, to learn from, with what
// rules alone find in it.
func SceneOf(a *Article) *visits.Scene {
	var s *visits.Scene
	read(a, attribution.Sure, &visits.Models{}, func(f *Facts) { s = f.scene() })
	return s
}

// scene returns the article as package visits sees it, with what the rules have
// found so far.
func (f *Facts) scene() *visits.Scene {
	s := &visits.Scene{Doc: f.doc, Trees: f.trees, Cast: f.Cast, Told: visits.Reading{Who: -1}}
	for i := range f.Statements {
		x := &f.Statements[i]
		s.Speeches = append(s.Speeches, visits.Speech{Content: x.Spans, Mention: x.Mention, Cue: x.Cue, Speaker: f.index(x.Speaker)})
	}
	for i := range f.whens {
		s.Times = append(s.Times, f.whens[i].Spans[0])
	}
	if t := f.Trip; t != nil {
		s.Told.Who = f.index(t.Traveller)
		if !t.Where.IsZero() {
			s.Told.Where = t.Where.Spans[0]
		}
	}
	if d := f.Delegation; d != nil {
		for i := range d.Members {
			s.Listed = append(s.Listed, d.Members[i].Spans[0])
			if p := f.index(d.Members[i].Person); p >= 0 {
				s.Told.Members = append(s.Told.Members, p)
			}
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
