package main

import (
	"slices"

	"ukchina/briefing/judge"
	"ukchina/briefing/visits"
)

// company adds to l what the reader thinks of who may go along.
func (p *piece) company(l *visits.Lesson) {
	l.Guests = visits.Guests(l.Scene)
	for i := range l.Guests {
		l.Goes = append(l.Goes, p.goes(l.Guests[i].Names[0].In(p.Text)))
	}
}

// goes returns whether the reader tells somebody named so to go along. Of a part
// of a name readers may think either way.
func (p *piece) goes(name string) visits.Verdict {
	d, t := &p.Gold.Delegation, &p.Gold.Trip
	is := func(want string) bool { return p.called(name, want, nil) }
	holds := func(want string) bool { return judge.Holds(name, want) }
	either := slices.Concat([]string{d.Leader, t.Who}, d.LeaderAccept, t.WhoAccept, d.Optional, d.OptionalPeople)
	along := slices.Concat(d.People, d.Organisations)
	switch {
	case slices.ContainsFunc(either, is):
		return visits.Neutral
	case slices.ContainsFunc(along, is):
		return visits.Along
	case slices.ContainsFunc(along, holds), slices.ContainsFunc(either, holds):
		return visits.Neutral
	}
	return visits.Other
}
