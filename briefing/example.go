package briefing

import "ukchina/briefing/people"

// Example returns a query with that verb, as it would be typed, that has an
// answer in this briefing where any has.
func (c *Corpus) Example(v Verb) string {
	q := Query{Verb: v}
	switch v {
	case VerbWhoSaid, VerbSearch, VerbFigures:
		q.Argument = c.exampleTopic(v)
	case VerbSaid, VerbPerson:
		q.Person = c.exampleName()
	case VerbSubscribe:
		q.Argument = "weekdays at 08:00"
	case VerbHelp:
		q.Argument = string(VerbWhoSaid)
	}
	return q.String()
}

// example is Example for a corpus that may be nil; without anything to show
// it is the help.
func (c *Corpus) example(v Verb) string {
	if c == nil || len(c.Articles) == 0 {
		return string(VerbHelp) + " " + string(v)
	}
	return c.Example(v)
}

func (c *Corpus) exampleTopic(v Verb) string {
	if v == VerbFigures {
		return ""
	}
	if topics := c.Topics(1); len(topics) > 0 {
		return topics[0].Name
	}
	return "trade"
}

// exampleName returns who is quoted most, rather somebody with a name.
func (c *Corpus) exampleName() string {
	all := c.People()
	for _, p := range all {
		if p.Kind == people.Human && p.Statements > 0 {
			return p.Name
		}
	}
	if len(all) > 0 {
		return all[0].Name
	}
	return "the Prime Minister"
}
