package visits

import (
	"ukchina/briefing/linear"
	"ukchina/briefing/people"
)

// Templates of features: of the guest alone, of what stands around where it is
// named first and around later names, and of the guests beside it.
const (
	ofGuest  = 0
	ofFirst  = 100
	ofLater  = 200
	ofBeside = 300
	// later names that are looked at.
	laterNames = 2
)

// features appends what speaks for and against guest i going along.
func (p *party) features(i int, keys []linear.Key) []linear.Key {
	g := &p.guests[i]
	if g.Person >= 0 {
		keys = p.human(g, keys)
	} else {
		keys = p.body(i, keys)
	}
	keys = append(keys, linear.Of(ofGuest+14, bit(p.told[i])))
	keys = p.around(i, 0, ofFirst, keys)
	for n := 1; n < min(len(g.Names), 1+laterNames); n++ {
		keys = p.around(i, n, ofLater, keys)
	}
	return keys
}

// human appends who g is.
func (p *party) human(g *Guest, keys []linear.Key) []linear.Key {
	for _, r := range p.Cast.People[g.Person].Roles {
		before := uint32(noWord)
		for k := p.Doc.TokenAt(r.Span.Start); k < len(p.Doc.Tokens) && p.Doc.Tokens[k].Start < r.Span.End; k++ {
			keys = append(keys, linear.Of(ofGuest+1, p.calls[k]), linear.Of2(ofGuest+2, before, p.calls[k]))
			before = p.calls[k]
		}
	}
	return p.known(g, uint32(people.Human), p.speeches[g.Person], keys)
}

// body appends what the name of guest i is.
func (p *party) body(i int, keys []linear.Key) []linear.Key {
	first, last := p.tokens(i, 0)
	w := p.Trees.Words
	keys = append(keys, linear.Of(ofGuest+3, w[last-1].Stem), linear.Of2(ofGuest+4, w[first].Stem, bucket(last-first)), linear.Of(ofGuest+5, bucket(last-first)))
	for k := first; k < last; k++ {
		keys = append(keys, linear.Of(ofGuest+6, w[k].Stem), linear.Of(ofGuest+7, w[k].Tag))
		if landAt(p.Doc, k) != "" {
			keys = append(keys, linear.Of(ofGuest+8, 0))
		}
	}
	const stranger = 9
	if m := p.mention[first]; m >= 0 && p.Cast.Mentions[m].Person >= 0 {
		q := p.Cast.Mentions[m].Person
		return p.known(&p.guests[i], uint32(p.Cast.People[q].Kind), p.speeches[q], keys)
	}
	return p.known(&p.guests[i], stranger, 0, keys)
}

// known appends how often g is named and speaks.
func (p *party) known(g *Guest, kind uint32, speeches int, keys []linear.Key) []linear.Key {
	said, named := bucket(speeches), bucket(len(g.Names))
	return append(keys, linear.Of(ofGuest+10, kind), linear.Of2(ofGuest+11, kind, said), linear.Of2(ofGuest+12, kind, named), linear.Of3(ofGuest+13, kind, named, said))
}

// around appends what stands around name n of guest i.
func (p *party) around(i, n, at int, keys []linear.Key) []linear.Key {
	first, last := p.tokens(i, n)
	s := p.Doc.SentenceAt(p.Doc.Tokens[first].Start)
	if s < 0 {
		return keys
	}
	x := site{party: p, guest: int32(i), first: first, last: last, s: s, at: at, human: bit(p.guests[i].Person >= 0)}
	return x.features(keys)
}
