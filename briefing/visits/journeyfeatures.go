package visits

import (
	"ukchina/briefing/linear"
	"ukchina/briefing/people"
	"ukchina/briefing/syntax"
)

// context appends what the tree tells of token k, as its features from template
// on, of which it takes thirty.
func (g *ground) context(keys []linear.Key, template, k int) []linear.Key {
	l, p, h := g.label(k), g.mark(k), g.up(k)
	if l == uint32(syntax.Conj) && h >= 0 { // "Oslo and Bergen": as the first
		keys = append(keys, linear.Of(template+28, 1))
		l, p, h = g.label(h), g.mark(h), g.up(h)
	}
	if h < 0 {
		return append(keys, linear.Of2(template, l, p))
	}
	keys = append(keys, linear.Of2(template+1, l, p), linear.Of3(template+2, l, p, g.kind(h)), linear.Of3(template+3, l, p, g.quiet[h]),
		linear.Of(template+4, g.kind(h)), linear.Of(template+5, g.quiet[h]), linear.Of2(template+6, l, g.quiet[h]))
	keys = g.beside(keys, template, k)
	if !g.verb(h) {
		return g.above(keys, template, l, p, h)
	}
	keys = append(keys, linear.Of2(template+7, l, g.tense(h)), linear.Of3(template+8, l, g.kind(h), g.tense(h)),
		linear.Of4(template+26, l, g.kind(h), g.label(h), g.tense(h)), linear.Of3(template+27, l, g.kind(h), g.label(h)), linear.Of3(template+29, l, p, g.label(h)))
	return g.below(keys, template, l, k, h)
}

// beside appends the words before and after token k.
func (g *ground) beside(keys []linear.Key, template, k int) []linear.Key {
	if k > 0 {
		keys = append(keys, linear.Of(template+9, g.quiet[k-1]), linear.Of(template+10, g.kind(k-1)))
	}
	if k > 1 {
		keys = append(keys, linear.Of2(template+11, g.kind(k-2), g.quiet[k-1]))
	}
	if k+1 < len(g.quiet) {
		keys = append(keys, linear.Of(template+12, g.quiet[k+1]), linear.Of(template+13, g.kind(k+1)))
	}
	return keys
}

// above appends what the noun at token h, on which something depends, depends on.
func (g *ground) above(keys []linear.Key, template int, l, p uint32, h int) []linear.Key {
	for range 2 {
		u := g.up(h)
		if u < 0 {
			break
		}
		lh, ph := g.label(h), g.mark(h)
		keys = append(keys, linear.Of4(template+14, l, p, lh, ph), linear.Of4(template+15, g.kind(h), lh, ph, g.kind(u)), linear.Of4(template+16, l, g.kind(h), lh, g.quiet[u]),
			linear.Of2(template+17, g.kind(h), g.kind(u)))
		if g.verb(u) {
			keys = append(keys, linear.Of3(template+18, l, g.kind(h), g.tense(u)))
			break
		}
		h = u
	}
	return keys
}

// below appends what else depends on the verb at token h, on which token k does
// as l says, and on its complements.
func (g *ground) below(keys []linear.Key, template int, l uint32, k, h int) []linear.Key {
	for _, c := range g.kids[h] {
		if int(c) == k {
			continue
		}
		lc, mc := g.label(int(c)), g.mark(int(c))
		switch g.Trees.Labels[c] {
		case syntax.Obl, syntax.Obj, syntax.Nsubj, syntax.NsubjPass, syntax.Iobj:
			keys = append(keys, linear.Of4(template+19, l, lc, mc, g.kind(int(c))), linear.Of4(template+20, l, g.kind(h), mc, g.kind(int(c))))
		case syntax.Xcomp, syntax.Ccomp, syntax.Advcl, syntax.Conj, syntax.Parataxis:
			keys = append(keys, linear.Of4(template+21, l, lc, mc, g.kind(int(c))), linear.Of3(template+22, l, lc, g.quiet[c]), linear.Of4(template+23, l, g.kind(h), lc, g.kind(int(c))))
			for _, d := range g.kids[c] {
				if nominal(g.Trees.Labels[d]) || g.Trees.Labels[d] == syntax.Xcomp {
					keys = append(keys, linear.Of4(template+24, l, g.kind(int(c)), g.mark(int(d)), g.kind(int(d))))
				}
			}
		case syntax.Prt, syntax.Advmod:
			keys = append(keys, linear.Of3(template+25, l, g.quiet[h], g.quiet[c]))
		}
	}
	return keys
}

// traveller appends what speaks for a being the traveller.
func (g *ground) traveller(keys []linear.Key, a *actor) []linear.Key {
	p := &g.Cast.People[a.person]
	kind := uint32(p.Kind)
	keys = append(keys, linear.Of(150, kind), linear.Of(151, bucket(len(a.heads))), linear.Of2(152, kind, bucket(len(a.heads))), linear.Of(153, bucket(g.paragraph(a.heads[0]))),
		linear.Of(154, uint32(min(g.speeches[a.person], 3))), linear.Of(155, bit(len(p.Roles) > 0)), linear.Of2(156, bit(g.speeches[a.person] > 0), bucket(g.paragraph(a.heads[0]))),
		linear.Of(157, bucket(g.rank(a))), linear.Of(158, linear.Word(p.Title)), linear.Of2(159, kind, bucket(g.rank(a))))
	for _, role := range p.Roles {
		for first, last := g.tokens(role.Span); first < last; first++ {
			keys = append(keys, linear.Of(160, g.quiet[first]))
		}
	}
	if p.Kind != people.Human {
		for first, last := g.tokens(p.NameSpan); first < last; first++ {
			keys = append(keys, linear.Of(161, g.quiet[first]))
		}
	}
	paragraphs := uint32(0)
	last := -1
	for _, k := range a.heads {
		if n := g.paragraph(k); n != last {
			last = n
			paragraphs++
		}
		keys = g.context(keys, 100, k)
		keys = append(keys, linear.Of3(162, g.label(k), bit(g.quoted[k]), bucket(g.paragraph(k))))
	}
	return append(keys, linear.Of(163, bucket(int(paragraphs))), linear.Of(164, uint32(8*int(paragraphs)/(2+g.paragraph(g.end-1)))))
}

// rank returns how many humans are named before a.
func (g *ground) rank(a *actor) int {
	n := 0
	for i := range g.who {
		if b := &g.who[i]; b.person != a.person && b.heads[0] < a.heads[0] && g.Cast.People[b.person].Kind == people.Human {
			n++
		}
	}
	return n
}

// target appends what speaks for p being where the journey goes.
func (g *ground) target(keys []linear.Key, p *place) []linear.Key {
	known := bit(p.land != "")
	if p.land == "united kingdom" {
		known = 2
	}
	same := 0
	for i := range g.where {
		if p.land != "" && g.where[i].land == p.land {
			same += len(g.where[i].heads)
		}
	}
	first := g.paragraph(p.heads[0])
	keys = append(keys, linear.Of(250, known), linear.Of2(251, known, bucket(len(p.heads))), linear.Of2(252, known, bucket(first)), linear.Of2(253, known, bucket(same)),
		linear.Of2(254, known, bit(p.heads[0] < 3)), linear.Of2(255, known, bucket(g.placesBefore(p))))
	for i, k := range p.heads {
		keys = g.context(keys, 200, k)
		s := p.spans[i]
		a, b := g.tokens(s)
		if a > 0 {
			keys = append(keys, linear.Of2(256, known, g.quiet[a-1]))
		}
		if b < len(g.quiet) {
			keys = append(keys, linear.Of2(257, known, g.quiet[b]), linear.Of(258, uint32(b-a)))
		}
		keys = append(keys, linear.Of3(259, bit(g.quoted[k]), g.label(k), g.mark(k)))
		if m := g.mention[k]; m >= 0 && g.Cast.Mentions[m].Person >= 0 {
			q := g.Cast.Mentions[m].Person
			keys = append(keys, linear.Of(260, uint32(g.Cast.People[q].Kind)), linear.Of(261, bit(g.speeches[q] > 0)))
		}
		keys = append(keys, linear.Of2(262, bucket(g.paragraph(k)), g.kind(g.up(k))), linear.Of2(263, known, g.setting(k)))
	}
	return keys
}

// setting tells of the sentence of token k: whether it names a year, has words for
// journeys, how far down it is.
func (g *ground) setting(k int) uint32 {
	s := g.Doc.Sentences[g.sentence(k)]
	year, trip := false, false
	for i := s.First; i < s.Last; i++ {
		if w := g.Doc.Tokens[i].Lower; len(w) == 4 && (w[:2] == "19" || w[:2] == "20") {
			year = true
		}
		trip = trip || g.sense[i] == tripNoun || g.sense[i] == vehicleNoun
	}
	return bit(year) | bit(trip)<<1 | uint32(min(s.Paragraph, 3))<<2
}

func (g *ground) placesBefore(p *place) int {
	n := 0
	for i := range g.where {
		if g.where[i].heads[0] < p.heads[0] {
			n++
		}
	}
	return n
}
