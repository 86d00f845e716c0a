package visits

import "ukchina/briefing/linear"

func (x *remark) speakerFeatures(keys []linear.Key) []linear.Key {
	kind, times, first, rank := uint32(9), uint32(0), uint32(9), uint32(0)
	if p := x.head.Speaker; p >= 0 {
		kind = uint32(x.Cast.People[p].Kind)
		times = bucket(x.speeches[p])
		if m := x.first[p]; m >= 0 {
			first = bucket(x.Doc.ParagraphAt(x.Cast.Mentions[m].Span.Start))
			rank = bucket(m)
		}
	}
	keys = append(keys, linear.Of(20, x.side), linear.Of2(21, x.side, x.kind), linear.Of2(22, kind, x.side), linear.Of2(23, times, x.side), linear.Of2(24, first, x.side), linear.Of(25, rank), linear.Of2(26, kind, x.kind))
	for _, role := range x.roles {
		before := uint32(noWord)
		for k := x.Doc.TokenAt(role.Start); k < len(x.Doc.Tokens) && x.Doc.Tokens[k].Start < role.End; k++ {
			w := syntaxStem(x.Doc.Tokens[k].Lower)
			if x.names[x.Doc.Tokens[k].Lower] {
				w = somebody
			}
			if land := landAt(x.Doc, k); land != "" {
				w = aLand
			}
			keys = append(keys, linear.Of(27, w), linear.Of2(28, before, w))
			before = w
		}
	}
	for _, c := range x.head.Cue {
		for k := x.Doc.TokenAt(c.Start); k < len(x.Doc.Tokens) && x.Doc.Tokens[k].Start < c.End; k++ {
			w := x.Trees.Words[k].Stem
			keys = append(keys, linear.Of(29, w), linear.Of2(30, w, x.kind), linear.Of2(31, w, x.side))
		}
	}
	return keys
}

// newcomerFeatures tell whether the speaker is told of before: critics mostly
// come in with what they say.
func (x *remark) newcomerFeatures(keys []linear.Key) []linear.Key {
	fresh, kind := uint32(2), uint32(0)
	if p := x.head.Speaker; p >= 0 {
		fresh, kind = 0, uint32(x.Cast.People[p].Kind)
		n := -1
		if m := x.first[p]; m >= 0 {
			n = x.Doc.SentenceAt(x.Cast.Mentions[m].Span.Start)
		}
		switch {
		case n >= 0 && x.opens >= 0 && x.Doc.Sentences[n].Paragraph < x.Doc.Sentences[x.opens].Paragraph-1:
			fresh = 3
		case n >= x.opens-1:
			fresh = 1
		}
	}
	return append(keys, linear.Of(50, fresh), linear.Of2(51, fresh, kind), linear.Of2(52, fresh, x.kind), linear.Of3(53, fresh, x.side, x.kind))
}
