package visits

import (
	"ukchina/briefing/linear"
	"ukchina/briefing/people"
)

// whole appends what speaks for the article being about t, rated as r says.
func (g *ground) whole(keys []linear.Key, t *tour, r ratings) []linear.Key {
	keys = g.traveller(keys, t.actor)
	if t.where != nil {
		keys = g.target(keys, t.where)
	}
	keys = g.together(keys, t.actor, t.where)
	keys = append(keys, linear.Of(600, steps(r.best)), linear.Of(612, steps(r.best/2)), linear.Of(601, steps(r.best-r.otherWho)), linear.Of(602, steps(r.best-r.otherWhere)), linear.Of(603, bucket(r.tours)), linear.Of(604, bit(t.where == nil)))
	return g.everybody(g.telling(keys, t))
}

// telling appends how much of the head may tell of t, and in what words.
func (g *ground) telling(keys []linear.Key, t *tour) []linear.Key {
	told, early, words := 0, 0, make([]int, monthName+1)
	for n, is := range t.told {
		if !is {
			continue
		}
		told++
		if g.Doc.Sentences[n].Paragraph < 3 {
			early++
		}
		for k := g.Doc.Sentences[n].First; k < g.Doc.Sentences[n].Last; k++ {
			words[g.sense[k]]++
		}
	}
	keys = append(keys, linear.Of(605, bucket(told)), linear.Of(606, bucket(early)), linear.Of(607, uint32(8*told/(2+g.sentence(g.end-1)))))
	for class := range monthName {
		keys = append(keys, linear.Of2(608, class, uint32(min(words[class], 3))))
	}
	return keys
}

// everybody appends who, where and what words there are in all of the head.
func (g *ground) everybody(keys []linear.Key) []linear.Key {
	humans, abroad := 0, 0
	for i := range g.who {
		humans += int(bit(g.Cast.People[g.who[i].person].Kind == people.Human))
	}
	for i := range g.where {
		abroad += int(bit(g.where[i].land != "" && g.where[i].land != "united kingdom"))
	}
	keys = append(keys, linear.Of(609, bucket(humans)), linear.Of(610, bucket(abroad)))
	all := make([]int, monthName+1)
	for k := range g.sense {
		all[g.sense[k]]++
	}
	for class := range monthName {
		keys = append(keys, linear.Of2(611, class, uint32(min(all[class], 4))))
	}
	return keys
}
