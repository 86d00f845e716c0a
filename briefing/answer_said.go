package briefing

import (
	"fmt"
	"slices"
	"strings"
)

// answerWhoSaid lists the statements on a topic, speaker by speaker.
func (c *Corpus) answerWhoSaid(a *Answer) {
	topic := a.Query.Argument
	a.Title = "Who said " + quote(topic)
	on := c.matches(topic)
	c.statements(a, on)
	if a.Total > 0 {
		c.noteLevels(a, on)
		return
	}
	if ts, _ := parseTopic(topic); ts.common() {
		a.Note = quote(topic) + " is too common to look for."
	} else {
		a.Note = fmt.Sprintf("Nobody in %s is quoted on %s.", c.sources(), quote(topic))
		c.askMeant(a)
	}
	for _, p := range c.Find(topic) {
		if p.Statements > 0 {
			a.suggest(Query{Verb: VerbSaid, Person: p.Name})
		}
	}
	for _, near := range c.likeTopics(topic) {
		a.suggest(Query{Verb: VerbWhoSaid, Argument: near})
	}
	ts, _ := parseTopic(topic)
	passages := c.passages(ts)
	if len(passages) > 0 {
		a.suggest(Query{Verb: VerbSearch, Argument: topic})
	}
	for _, near := range append(c.topicsBeside(passages), c.topTopics()...) {
		a.suggest(Query{Verb: VerbWhoSaid, Argument: near})
	}
}

// noteLevels says how a topic was understood where matches are not plain.
func (c *Corpus) noteLevels(a *Answer, on *found) {
	if on.count(allOf) > 0 {
		a.Note = fmt.Sprintf("Nobody says %s as a phrase; these use all its words.", quote(a.Query.Argument))
	}
	if on.count(synonym) == 0 {
		return
	}
	var same []string
	for _, other := range c.Profile.synonyms(a.Query.Argument) {
		if (&found{segments: c.segments, entries: [levels][][]uint32{c.collect(terms{newTerm(other)})}}).total() > 0 {
			same = append(same, quote(other))
		}
	}
	a.Note = strings.TrimSpace(a.Note + " The briefing counts " + strings.Join(same, ", ") + " as the same.")
}

// answerSaid lists what somebody said, on a topic or on anything. Where the
// name fits several, it lists what each said.
func (c *Corpus) answerSaid(a *Answer) {
	name, topic := a.Query.Person, a.Query.Argument
	a.Title = "What " + shorten(name, longest) + " said"
	if topic != "" {
		a.Title += " about " + quote(topic)
	}
	found := c.Find(name)
	if len(found) == 0 {
		c.nobodyCalled(a, name)
		return
	}
	c.tellApart(a, found)
	said := c.saidBy(found)
	if topic != "" {
		on := c.matches(topic)
		on.keep(said.entries[exact])
		said = on
	}
	c.statements(a, said)
	if a.Total == 0 {
		c.saidNothing(a, found)
	}
}

// saidBy returns what people say.
func (c *Corpus) saidBy(list []*Person) *found {
	said := &found{segments: c.segments}
	for _, p := range list {
		lists := make([][]uint32, len(c.segments))
		for i, s := range c.segments {
			for _, id := range p.identities {
				if slices.Contains(s.people.by[lastWord(id.key)], id) {
					lists[i] = union(lists[i], id.entries)
				}
			}
		}
		said.add(exact, lists)
	}
	return said
}

// saidNothing says that those found are not quoted, or not on the topic.
func (c *Corpus) saidNothing(a *Answer, found []*Person) {
	names := either(found)
	if a.Query.Argument == "" {
		a.Note = fmt.Sprintf("%s appears in %s but is not quoted.", names, c.sources())
		a.suggest(Query{Verb: VerbPerson, Person: found[0].Name})
		c.suggestPassages(a, found[0])
		return
	}
	a.Note = fmt.Sprintf("%s is not quoted on %s in %s.", names, quote(a.Query.Argument), c.sources())
	c.askMeant(a)
	for _, p := range found {
		if p.Statements > 0 {
			a.suggest(Query{Verb: VerbSaid, Person: p.Name})
		}
	}
	for _, v := range []Verb{VerbWhoSaid, VerbSearch} {
		if q := (Query{Verb: v, Argument: a.Query.Argument}); c.Answer(q).Found() {
			a.suggest(q)
			return
		}
	}
}

// suggestPassages offers the paragraphs that name somebody who is not quoted.
func (c *Corpus) suggestPassages(a *Answer, p *Person) {
	if q := (Query{Verb: VerbSearch, Argument: p.Name}); p.Statements == 0 && c.Answer(q).Found() {
		a.suggest(q)
	}
}

// nobodyCalled says that a name fits nobody, and offers those that come near.
// Where the articles have the name, it may be of somebody who is not quoted.
func (c *Corpus) nobodyCalled(a *Answer, name string) {
	a.Note = fmt.Sprintf("Nobody called %s appears in %s.", quote(name), c.sources())
	if ts, _ := parseTopic(name); a.Query.Verb == VerbSaid && len(c.passages(ts)) > 0 {
		a.Note = fmt.Sprintf("Nobody called %s is quoted in %s.", quote(name), c.sources())
	}
	for _, v := range []Verb{VerbWhoSaid, VerbSearch} {
		if q := (Query{Verb: v, Argument: name}); len(a.Suggestions) == 0 && c.Answer(q).Found() {
			a.suggest(q)
		}
	}
	for _, p := range c.nearNames(name) {
		a.suggest(Query{Verb: a.Query.Verb, Person: p.Name})
	}
}

// tellApart notes how a name was understood where that is not plain, and
// offers each person it fits.
func (c *Corpus) tellApart(a *Answer, found []*Person) {
	if len(found) == 1 {
		if p := found[0]; p.fit(a.Query.Person) == spelling {
			a.Note = fmt.Sprintf("Nobody is called %s; this is %s.", quote(a.Query.Person), p.Name)
		}
		return
	}
	a.Note = fmt.Sprintf("%s may be %s.", quote(a.Query.Person), either(found))
	for _, p := range found {
		a.suggest(Query{Verb: a.Query.Verb, Person: p.Name, Argument: a.Query.Argument})
	}
}

// either returns "A", "A or B", "A, B or C".
func either(list []*Person) string {
	names := make([]string, len(list))
	for i, p := range list {
		names[i] = p.Name
	}
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + " or " + names[n-1]
	}
	return names[0]
}
