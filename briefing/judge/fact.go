package judge

import (
	"slices"
	"strings"

	"ukchina/briefing"
	"ukchina/briefing/people"
)

// people judges who appears.
func (t *trial) people() {
	cast := t.facts.Cast.People
	for _, want := range t.gold.People {
		if !want.Optional {
			t.count(PeopleRecall, slices.ContainsFunc(cast, func(p people.Person) bool { return t.gold.is(p.Name, want.Name) }),
				"missed %s", want.Name)
		}
	}
	for i := range cast {
		if cast[i].Kind == people.Human {
			t.count(PeoplePrecision, slices.ContainsFunc(t.gold.People, func(p Party) bool { return t.gold.is(cast[i].Name, p.Name) }),
				"%s", cast[i].Name)
		}
	}
}

// cards returns all cards with which the corpus answers a verb.
func (t *trial) cards(v briefing.Verb) []briefing.Card {
	return t.corpus.Answer(briefing.Query{Verb: v, Limit: -1}).Cards
}

// trip judges each of a trip's four fields; where there is none, that none
// was found.
func (t *trial) trip() {
	want, cards := &t.gold.Trip, t.cards(briefing.VerbTrip)
	if !want.Exists {
		t.count(TripFields, len(cards) == 0, "a trip was found")
		return
	}
	var who, where, when, why string
	var further []string
	if len(cards) > 0 && cards[0].Trip != nil {
		trip := cards[0].Trip
		who, where, when, why = cards[0].Speaker, trip.Where.Text(), trip.When.Text(), trip.Purpose.Text()
		for _, p := range trip.Purposes {
			further = append(further, p.Text())
		}
	}
	t.count(TripFields, len(cards) > 0 && (t.gold.is(who, want.Who) || t.gold.anyIs(who, want.WhoAccept)), "who: %q, not %q", who, want.Who)
	t.field("where", where, want.Where, want.WhereAlso, want.WhereAccept)
	t.field("when", when, want.When, want.WhenAlso, want.WhenAccept)
	accepted := slices.Concat(want.PurposeAlso, want.PurposeAccept)
	if slices.ContainsFunc(further, func(p string) bool { return Holds(p, want.Purpose) }) {
		why = want.Purpose
	}
	t.field("why", why, want.Purpose, accepted)
}

// field judges one field of a trip: what the article does not say must be
// empty.
func (t *trial) field(name, have, want string, also ...[]string) {
	right := have == "" && want == "" || Holds(have, want) || anyHolds(have, slices.Concat(also...))
	t.count(TripFields, right, "%s: %q, not %q", name, have, want)
}

// delegation judges its size and its members. The leader may be among them.
func (t *trial) delegation() {
	want := &t.gold.Delegation
	size, members := "", []string(nil)
	for _, c := range t.cards(briefing.VerbDelegation) {
		if c.Kind == "size" {
			size = c.Text()
			if !c.Number.IsZero() {
				size = c.Number.Text()
			}
		} else {
			members = append(members, c.Text())
		}
	}
	if want.Size != "" || size != "" && !anyHolds(size, want.SizeAccept) {
		t.count(DelegationRecall, Holds(size, want.Size) || anyHolds(size, want.SizeAccept), "size: %q, not %q", size, want.Size)
	}
	for _, name := range slices.Concat(want.People, want.Organisations) {
		if !t.gold.is(name, want.Leader) && !slices.Contains(want.LeaderAccept, name) {
			t.count(DelegationRecall, slices.ContainsFunc(members, func(m string) bool { return t.member(m, name) }), "missed %s", name)
		}
	}
	for _, m := range members {
		if t.member(m, want.Leader) || slices.ContainsFunc(want.LeaderAccept, func(n string) bool { return t.member(m, n) }) || slices.ContainsFunc(slices.Concat(want.Optional, want.OptionalPeople), func(n string) bool { return t.member(m, n) }) {
			continue
		}
		t.count(DelegationPrecision, slices.ContainsFunc(slices.Concat(want.People, want.Organisations), func(n string) bool { return t.member(m, n) }), "%s", m)
	}
}

func (t *trial) member(have, want string) bool {
	return want != "" && (t.gold.is(have, want) || Holds(have, want))
}

// criticisms judges who criticised what.
func (t *trial) criticisms() {
	cards := t.cards(briefing.VerbCriticisms)
	matches := func(c *briefing.Card, want *Criticism) bool {
		if !t.gold.is(c.Speaker, want.Critic) && !t.gold.anyIs(c.Speaker, want.CriticAccept) {
			return false
		}
		return slices.ContainsFunc(append(want.ContentAccept, want.Content), func(s string) bool { return same(c.Text(), s) || Holds(c.Text(), s) })
	}
	for i := range t.gold.Criticisms {
		want := &t.gold.Criticisms[i]
		if !want.Optional {
			t.count(CriticismRecall, slices.ContainsFunc(cards, func(c briefing.Card) bool { return matches(&c, want) }),
				"missed %s: %q", want.Critic, want.Content)
		}
	}
	for i := range cards {
		at := slices.IndexFunc(t.gold.Criticisms, func(want Criticism) bool {
			return matches(&cards[i], &want) || want.Optional && Holds(cards[i].Text(), want.Content)
		})
		if at < 0 || !t.gold.Criticisms[at].Optional {
			t.count(CriticismPrecision, at >= 0, "%s: %q", cards[i].Speaker, cards[i].Text())
		}
	}
}

// figures judges the numbers.
func (t *trial) figures() {
	matches := func(f *briefing.Figure, want *Figure) bool {
		have, text := plain(f.Number.Text()), plain(want.Text)
		return (strings.Contains(have, text) || strings.Contains(text, have)) && (Holds(f.Text(), want.About) || t.inParagraph(f.Citation, want.Paragraph))
	}
	for i := range t.gold.Figures {
		want := &t.gold.Figures[i]
		if !want.Optional {
			t.count(FigureRecall, slices.ContainsFunc(t.facts.Figures, func(f briefing.Figure) bool { return matches(&f, want) }),
				"missed %q: %q", want.Text, want.About)
		}
	}
	if t.gold.Figures == nil {
		return
	}
	for i := range t.facts.Figures {
		f := &t.facts.Figures[i]
		at := slices.IndexFunc(t.gold.Figures, func(want Figure) bool { return matches(f, &want) })
		if at < 0 || !t.gold.Figures[at].Optional {
			t.count(FigurePrecision, at >= 0, "%q: %q", f.Number.Text(), f.Text())
		}
	}
}

// events judges what is dated.
func (t *trial) events() {
	matches := func(e *briefing.Event, want *Event) bool {
		return Holds(e.When.Text(), want.When) && t.inParagraph(e.Citation, want.Paragraph)
	}
	for i := range t.gold.Timeline {
		want := &t.gold.Timeline[i]
		if !want.Optional {
			t.count(EventRecall, slices.ContainsFunc(t.facts.Events, func(e briefing.Event) bool { return matches(&e, want) }),
				"missed %q: %q", want.When, want.Event)
		}
	}
	if t.gold.Timeline == nil {
		return
	}
	for i := range t.facts.Events {
		e := &t.facts.Events[i]
		at := slices.IndexFunc(t.gold.Timeline, func(want Event) bool { return matches(e, &want) })
		if at < 0 || !t.gold.Timeline[at].Optional {
			t.count(EventPrecision, at >= 0, "%q: %q", e.When.Text(), e.Text())
		}
	}
}

// inParagraph reports whether c stands in the paragraph of that number, by its
// text.
func (t *trial) inParagraph(c briefing.Citation, paragraph int) bool {
	if paragraph < 1 || paragraph > len(t.gold.Body) {
		return false
	}
	p := c.Article.Paragraphs[c.Paragraph()-1]
	return plain(p.In(c.Article.Text)) == plain(t.gold.Body[paragraph-1])
}
