package visits

import (
	"strings"

	"ukchina/briefing/people"
	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
)

// An actor is somebody who may travel.
type actor struct {
	person int
	heads  []int // the head of each place where they are named, in reading order
}

// mostHeads is how many of the places are looked at where somebody or somewhere is
// named: who is named more often is no likelier to travel for that.
const mostHeads = 8

// actors returns everybody named in the scene.
func (g *ground) actors() []actor {
	at := make([]int, len(g.Cast.People))
	var list []actor
	for _, m := range g.Cast.Mentions {
		first, last := g.tokens(m.Span)
		if m.Person < 0 || first >= last || !g.inHead(m.Span) {
			continue
		}
		if at[m.Person] == 0 {
			list = append(list, actor{person: m.Person})
			at[m.Person] = len(list)
		}
		a := &list[at[m.Person]-1]
		if len(a.heads) < mostHeads {
			a.heads = append(a.heads, g.head(first, last))
		}
	}
	return list
}

// A place is somewhere, or a name that may be of somewhere, where a journey may
// go.
type place struct {
	land  string // the country, or "" where the name is not known
	spans []text.Span
	heads []int // the head of each
}

// places returns the names of places, and names that are nobody's, in the order
// in which they come first.
func (g *ground) places() []place {
	at := map[string]int{}
	var list []place
	for k := 0; k < g.end; {
		n, land := g.placeAt(k)
		if n == 0 {
			k++
			continue
		}
		span := text.Span{Start: g.Doc.Tokens[k].Start, End: g.Doc.Tokens[k+n-1].End}
		name := strings.ToLower(span.In(g.Doc.Text))
		i, ok := at[name]
		if !ok {
			i = len(list)
			at[name] = i
			list = append(list, place{land: land})
		}
		if len(list[i].spans) == mostHeads {
			k += n
			continue
		}
		list[i].spans = append(list[i].spans, span)
		list[i].heads = append(list[i].heads, g.head(k, k+n))
		k += n
	}
	return list
}

// placeAt returns how many tokens the place has that is named from token k on,
// and its country.
func (g *ground) placeAt(k int) (n int, land string) {
	if !capital(g.Doc, k) {
		return 0, ""
	}
	if land, n := landFrom(g.Doc, k); n > 0 && k+n <= g.end {
		if adjectives[strings.ToLower(g.Doc.Text[g.Doc.Tokens[k].Start:g.Doc.Tokens[k+n-1].End])] {
			return 0, ""
		}
		return n, land
	}
	for i := k; i < g.end && g.mayBePlace(i) && (i == k || g.Doc.Tokens[i].Start > g.Doc.Tokens[i-1].End); i++ {
		n++
	}
	return n, ""
}

// mayBePlace reports whether token k may be part of the name of a place.
func (g *ground) mayBePlace(k int) bool {
	if !capital(g.Doc, k) || !proper(g.Doc.Tokens[k].Tag) || classes[g.Trees.Words[k].Stem] >= dayName {
		return false
	}
	m := g.mention[k]
	if m < 0 {
		return true
	}
	p := g.Cast.Mentions[m].Person
	return p < 0 || g.Cast.People[p].Kind != people.Human
}

// adjectives are those of countries, in lower case.
var adjectives = func() map[string]bool {
	m := map[string]bool{}
	for c := range people.Countries {
		for _, a := range c.Adjectives {
			m[a] = true
		}
	}
	return m
}()

// nominal reports whether l is how a noun depends on another word.
func nominal(l syntax.Label) bool {
	switch l {
	case syntax.Obl, syntax.Obj, syntax.Nmod, syntax.Nsubj, syntax.NsubjPass:
		return true
	}
	return false
}
