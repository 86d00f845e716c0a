package visits

import (
	"ukchina/briefing/linear"
	"ukchina/briefing/syntax"
)

// together appends what speaks for a travelling to p, which is nil for a place
// that is not told.
func (g *ground) together(keys []linear.Key, a *actor, p *place) []linear.Key {
	if p == nil {
		return append(keys, linear.Of(300, 0))
	}
	nearest, sentences := 99, 0
	for _, i := range a.heads {
		for _, k := range p.heads {
			d := g.sentence(k) - g.sentence(i)
			if d < 0 {
				d = -2 * d // the place before
			}
			nearest = min(nearest, d)
			if d == 0 {
				sentences++
				keys = g.path(keys, 310, i, k)
			}
		}
	}
	keys = append(keys, linear.Of(300, 1), linear.Of(301, bucket(nearest)), linear.Of(302, bucket(sentences)))
	own := uint32(0)
	for _, role := range g.Cast.People[a.person].Roles {
		for _, land := range landsIn(g.Doc, role.Span) {
			own |= 1
			if land == p.land {
				own |= 2
			}
		}
	}
	return append(keys, linear.Of2(303, own, bit(p.land != "")))
}

func (g *ground) sentence(k int) int { return g.Doc.SentenceAt(g.Doc.Tokens[k].Start) }

// path appends how token k depends on the words that token i depends on as well.
func (g *ground) path(keys []linear.Key, template, i, k int) []linear.Key {
	var up [8]int
	n := 0
	for at := i; at >= 0 && n < len(up); at = g.up(at) {
		up[n] = at
		n++
	}
	down, inside := uint32(0), uint32(0)
	below := -1
	for at, steps := k, 0; at >= 0 && steps < len(up); at, steps = g.up(at), steps+1 {
		for x := range n {
			if up[x] != at {
				continue
			}
			rise := uint32(0)
			for _, u := range up[:x] {
				rise = rise*37 + g.label(u)
			}
			side := uint32(0)
			if x > 0 {
				side = g.label(up[x-1])
			}
			low := uint32(0)
			if below >= 0 {
				low = g.label(below)*64 + g.mark(below)
			}
			return append(keys, linear.Of2(template, rise, down), linear.Of3(template+1, rise, down, g.kind(at)), linear.Of2(template+2, g.kind(at), inside), linear.Of3(template+3, side, low, g.kind(at)),
				linear.Of3(template+4, side, low, g.quiet[at]), linear.Of3(template+5, side, inside, g.kind(at)), linear.Of2(template+6, side, low), linear.Of2(template+7, uint32(x), uint32(steps)),
				linear.Of2(template+8, side, g.tense(at)), linear.Of4(template+30, side, low, g.kind(at), g.label(at)), linear.Of4(template+31, side, low, g.label(at), g.tense(at)),
				linear.Of4(template+32, side, low, g.kind(at), uint32(min(g.paragraph(at), 3))), linear.Of4(template+33, side, inside, g.kind(at), g.tense(at)))
		}
		down = down*37 + g.label(at) + 64*g.mark(at)
		if g.sense[at] != 0 && at != k {
			inside = inside*31 + g.sense[at]
		}
		below = at
	}
	return append(keys, linear.Of(template+9, 1))
}

// clause appends how token k stands to who travels, and where to.
func (g *ground) clause(keys []linear.Key, template, k int, t *tour) []linear.Key {
	v := k
	for v >= 0 && !g.verb(v) {
		v = g.up(v)
	}
	subject, near := uint32(0), uint32(0)
	if v >= 0 {
		if s := g.subject(v); s >= 0 {
			subject = 1
			switch m := g.mention[s]; {
			case m >= 0 && g.Cast.Mentions[m].Person == t.who:
				subject = 2
			case m >= 0 && g.Cast.Mentions[m].Person >= 0:
				subject = 3
			case g.Trees.Labels[s] == syntax.Nsubj && g.sense[s] == tripNoun:
				subject = 4
			}
		}
	}
	n := g.sentence(k)
	if t.told[n] {
		near = 1
	} else if n > 0 && t.told[n-1] {
		near = 2
	}
	sense := uint32(0)
	if v >= 0 {
		sense = g.kind(v)
	}
	before := uint32(0)
	for s := range n {
		before += bit(t.told[s])
	}
	return append(keys, linear.Of(template, subject), linear.Of2(template+1, subject, near), linear.Of3(template+2, subject, near, sense), linear.Of(template+3, near),
		linear.Of2(template+4, near, bit(g.quoted[k])), linear.Of2(template+5, subject, sense), linear.Of2(template+6, near, bucket(int(before))), linear.Of2(template+7, near, bucket(g.paragraph(k))),
		linear.Of(template+8, bucket(n)))
}
