package visits

import (
	"ukchina/briefing/linear"
	"ukchina/briefing/syntax"
)

// farthest is how many steps up the tree are looked at.
const farthest = 4

// above appends the way from the name up to the root: what each step is called,
// by word and by class, and what else depends on its verbs.
func (x *site) above(keys []linear.Key) []linear.Key {
	t, at := x.Trees, x.at
	k := x.head(x.first, x.last)
	if h := t.Heads[k]; h >= 0 {
		keys = append(keys, linear.Of3(at, uint32(t.Labels[k]), x.calls[h], x.human), linear.Of3(at+1, uint32(t.Labels[k]), x.kinds[h], x.human))
	}
	path := uint32(17)
	for depth := 0; depth < farthest; {
		h, l := t.Heads[k], t.Labels[k]
		if h < 0 {
			return append(keys, linear.Of2(at+2, path, x.calls[k]), linear.Of2(at+3, path, x.kinds[k]))
		}
		if (l == syntax.Conj || l == syntax.Compound) && depth == 0 || l == syntax.Appos || l == syntax.Flat {
			k = int(h)
			continue
		}
		prep := x.mark(k)
		if depth == 0 && x.human == 0 {
			single := bit(x.last == x.first+1)
			keys = append(keys, linear.Of3(at+17, single, prep, x.calls[h]), linear.Of2(at+18, single, prep))
		}
		path = path*31 + uint32(l) + 1
		w, c := x.calls[h], x.kinds[h]
		keys = append(keys, linear.Of2(at+4, path, w), linear.Of3(at+5, uint32(l), prep, w), linear.Of2(at+6, uint32(l), w), linear.Of(at+7, w),
			linear.Of2(at+8, uint32(depth), prep), linear.Of(at+9, path), linear.Of2(at+10, path, c), linear.Of3(at+11, uint32(l), prep, c))
		if verbal(x.Doc.Tokens[h].Tag) {
			keys = x.verb(int(h), k, l, prep, keys)
		}
		k = int(h)
		depth++
	}
	return keys
}

// mark returns the stem of the preposition of token k, or none.
func (x *site) mark(k int) uint32 {
	for _, c := range x.kids[k] {
		if x.Trees.Labels[c] == syntax.Case {
			return x.Trees.Words[c].Stem
		}
	}
	return noWord
}

// arguments are how what tells of a verb depends on it.
var arguments = [syntax.Labels]bool{syntax.Nsubj: true, syntax.NsubjPass: true, syntax.Obj: true, syntax.Iobj: true, syntax.Obl: true,
	syntax.Advmod: true, syntax.Xcomp: true, syntax.Aux: true, syntax.Prt: true, syntax.Ccomp: true}

// verb appends what else depends on the verb v, on which token k depends by l.
func (x *site) verb(v, k int, l syntax.Label, prep uint32, keys []linear.Key) []linear.Key {
	t, at := x.Trees, x.at
	for _, c := range x.kids[v] {
		if int(c) == k {
			continue
		}
		if arguments[t.Labels[c]] {
			a := x.calls[c]
			keys = append(keys, linear.Of4(at+12, uint32(l), prep, uint32(t.Labels[c]), a), linear.Of4(at+13, uint32(l), x.kinds[v], uint32(t.Labels[c]), x.kinds[c]),
				linear.Of2(at+14, t.Words[v].Stem, a))
		}
		if nots[x.Doc.Tokens[c].Lower] {
			keys = append(keys, linear.Of2(at+15, uint32(l), x.kinds[v]), linear.Of(at+16, uint32(l)))
		}
	}
	return keys
}
