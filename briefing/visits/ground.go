package visits

import (
	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
)

// A ground is the head of a scene laid out for the finder of journeys: who is named
// where, and what depends on what.
type ground struct {
	*stage
	end   int       // the token after the head
	kids  [][]int32 // those of each token, in reading order
	sense []uint32  // the class of each token
	quiet []uint32  // what kind of word each token is, without its name
	times []text.Span
	who   []actor
	where []place
}

// headTokens is about how many tokens of an article are read: news tells near its
// head what journey it is about, and what is learned from short articles holds for
// the heads of long ones.
const headTokens = 350

// groundOf lays out the head of s: who may travel there, and where to.
func groundOf(s *Scene) *ground {
	g := &ground{stage: stageOf(s, &Reading{Who: -1})}
	for _, x := range s.Doc.Sentences {
		if g.end > 0 && x.Last > headTokens {
			break
		}
		g.end = x.Last
	}
	g.kids, g.sense, g.quiet = make([][]int32, g.end), make([]uint32, g.end), make([]uint32, g.end)
	for k := range g.end {
		if h := s.Trees.Heads[k]; h >= 0 && int(h) < g.end {
			g.kids[h] = append(g.kids[h], int32(k))
		}
		if !g.named(k) {
			g.sense[k] = classes[s.Trees.Words[k].Stem]
		}
		g.quiet[k] = g.word(k)
	}
	for _, x := range s.Times {
		if g.inHead(x) {
			g.times = append(g.times, x)
		}
	}
	g.who, g.where = g.actors(), g.places()
	return g
}

// inHead reports whether x lies in the head.
func (g *ground) inHead(x text.Span) bool {
	return g.end > 0 && x.End <= g.Doc.Tokens[g.end-1].End
}

// named reports whether token k is part of a name.
func (g *ground) named(k int) bool {
	return g.Trees.Words[k].Name && proper(g.Doc.Tokens[k].Tag) && classes[g.Trees.Words[k].Stem] < dayName
}

// kind returns the class of token k, with its part of speech: one number for all
// words of no class.
func (g *ground) kind(k int) uint32 {
	if k < 0 {
		return 0
	}
	part := uint32(0)
	if tag := g.Doc.Tokens[k].Tag; tag != "" {
		part = uint32(tag[0])
	}
	switch w := g.quiet[k]; w {
	case somebody, aLand, aName, aNumber:
		return w
	}
	return g.sense[k]<<8 | part
}

// head returns the token of [first, last) that the others depend on.
func (g *ground) head(first, last int) int {
	for k := last - 1; k > first; k-- {
		if h := int(g.Trees.Heads[k]); h < first || h >= last {
			return k
		}
	}
	return first
}

// up returns the token that token k depends on, or -1.
func (g *ground) up(k int) int { return int(g.Trees.Heads[k]) }

func (g *ground) label(k int) uint32 { return uint32(g.Trees.Labels[k]) }

// mark returns the stem of the preposition or the like that belongs to token k.
func (g *ground) mark(k int) uint32 {
	for _, c := range g.kids[k] {
		if l := g.Trees.Labels[c]; l == syntax.Case || l == syntax.Mark {
			return g.Trees.Words[c].Stem
		}
	}
	return 0
}

// tense tells what auxiliaries the verb at token k has, and its own form.
func (g *ground) tense(k int) uint32 {
	n := g.Trees.Words[k].Tag
	for _, c := range g.kids[k] {
		if l := g.Trees.Labels[c]; l == syntax.Aux || l == syntax.AuxPass {
			n = n*31 + g.Trees.Words[c].Stem
		}
		if nots[g.Doc.Tokens[c].Lower] {
			n = n*31 + 7
		}
	}
	return n
}

func (g *ground) verb(k int) bool { return k >= 0 && verbal(g.Doc.Tokens[k].Tag) }

// subject returns the token of the subject of the verb at token k, or -1: its
// own, or that of the verb whose complement or second it is.
func (g *ground) subject(k int) int {
	for range 4 {
		if k < 0 {
			return -1
		}
		for _, c := range g.kids[k] {
			if l := g.Trees.Labels[c]; l == syntax.Nsubj || l == syntax.NsubjPass {
				return int(c)
			}
		}
		switch g.Trees.Labels[k] {
		case syntax.Xcomp, syntax.Advcl, syntax.Conj, syntax.Acl, syntax.Relcl:
			k = g.up(k)
		default:
			return -1
		}
	}
	return -1
}

// paragraph returns the paragraph of token k.
func (g *ground) paragraph(k int) int { return g.Doc.ParagraphAt(g.Doc.Tokens[k].Start) }

// tokens returns the tokens [first, last) of span that are in the head.
func (g *ground) tokens(s text.Span) (first, last int) {
	first = g.Doc.TokenAt(s.Start)
	for last = first; last < g.end && g.Doc.Tokens[last].Start < s.End; last++ {
	}
	return first, last
}
