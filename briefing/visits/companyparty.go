package visits

import "ukchina/briefing/linear"

// A party is a scene with those who may go along.
type party struct {
	*stage
	guests []Guest
	guest  []int32 // whose name each token is of, or -1
	kids   [][]int32
	calls  []uint32 // what each token is for features
	kinds  []uint32 // its class, or its part of speech
	told   []bool   // who is found to go along by rules
}

// partyOf lays out the guests of list in s, who may go along on the journey of r.
func partyOf(s *Scene, r *Reading, list []Guest) *party {
	n := len(s.Doc.Tokens)
	p := &party{stage: stageOf(s, r), guests: list, guest: make([]int32, n), kids: make([][]int32, n),
		calls: make([]uint32, n), kinds: make([]uint32, n), told: make([]bool, len(list))}
	for k := range n {
		p.guest[k] = -1
		if h := s.Trees.Heads[k]; h >= 0 {
			p.kids[h] = append(p.kids[h], int32(k))
		}
	}
	for i, g := range list {
		for n := range g.Names {
			first, last := p.tokens(i, n)
			for k := first; k < last; k++ {
				p.guest[k] = int32(i)
			}
			for _, m := range s.Listed {
				p.told[i] = p.told[i] || m.Overlaps(g.Names[n])
			}
		}
	}
	for k := range n {
		p.calls[k] = p.call(k)
		p.kinds[k] = p.kind(k)
	}
	return p
}

// lineup returns the guests as they are judged.
func (p *party) lineup() lineup {
	return lineup{len(p.guests),
		func(keys []linear.Key, i int) []linear.Key { return p.features(i, keys) },
		func(keys []linear.Key, i int, scores []int32) []linear.Key { return p.beside(i, scores, keys) },
	}
}

// isTraveller reports whether token k is of a mention of the traveller.
func (p *party) isTraveller(k int) bool {
	m := p.mention[k]
	return m >= 0 && p.reading.Who >= 0 && p.Cast.Mentions[m].Person == p.reading.Who
}

// call returns what token k is for features: the traveller, somebody else
// named, a country or a word.
func (p *party) call(k int) uint32 {
	if p.isTraveller(k) {
		return aTraveller
	}
	if g := p.guest[k]; g >= 0 && landAt(p.Doc, k) == "" {
		if p.guests[g].Person >= 0 {
			return somebody
		}
		return aName
	}
	return p.word(k)
}

// kind returns the class of token k, or of words of no class what they are.
func (p *party) kind(k int) uint32 {
	switch w := p.calls[k]; w {
	case aTraveller, somebody, aName, aLand, theLand, aNumber:
		return w
	}
	if nots[p.Doc.Tokens[k].Lower] {
		return 99
	}
	if c := alongClasses[p.Trees.Words[k].Stem]; c > 0 {
		return c
	}
	return p.Trees.Words[k].Tag
}

// tokens returns the tokens of name n of guest i, [first, last).
func (p *party) tokens(i, n int) (first, last int) {
	s := p.guests[i].Names[n]
	first = p.Doc.TokenAt(s.Start)
	last = first
	for last < len(p.Doc.Tokens) && p.Doc.Tokens[last].Start < s.End {
		last++
	}
	return first, last
}

// head returns the token of [first, last) that the others depend on.
func (p *party) head(first, last int) int {
	for k := first; k < last; k++ {
		if h := int(p.Trees.Heads[k]); h < first || h >= last {
			return k
		}
	}
	return first
}
