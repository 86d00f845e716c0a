package visits

import (
	"ukchina/briefing/linear"
	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
)

// purposes returns the clauses and phrases that may tell what a journey is for,
// in reading order: "to sign a treaty", "for talks on trade", "hoping to win", "in
// an effort to".
func (g *ground) purposes() []text.Span {
	var found []text.Span
	for k := range g.end {
		if first, head := g.opens(k); head >= 0 {
			if last := g.lastOf(first, head); last > first+1 {
				found = append(found, text.Span{Start: g.Doc.Tokens[first].Start, End: g.Doc.Tokens[last-1].End})
			}
		}
	}
	return found
}

// opens returns the head of the purpose that begins with token k, and where it
// begins; a head of -1 for none.
func (g *ground) opens(k int) (first, head int) {
	t, h := &g.Doc.Tokens[k], g.up(k)
	switch {
	case h < 0 || h >= g.end:
	case t.Lower == "to" && h > k && g.Trees.Labels[k] == syntax.Mark && !capital(g.Doc, h):
		return k, h
	case t.Lower == "for" && h > k && g.Trees.Labels[k] == syntax.Case:
		return k, h
	case (t.Lower == "in" || t.Lower == "with" || t.Lower == "on") && h > k && (g.sense[h] == aimWord || g.sense[h] == hopeWord):
		return k, h
	case t.Tag == "VBG" && (g.sense[k] == hopeWord || g.Trees.Labels[k] == syntax.Advcl):
		return k, k
	}
	return k, -1
}

// lastOf returns the token after the words that depend on head and follow first,
// up to a comma with a clause of another kind, or the end of a quotation that began
// before them.
func (g *ground) lastOf(first, head int) int {
	last := head + 1
	for _, c := range g.kids[head] {
		k, l := int(c), g.Trees.Labels[c]
		if k < head || l == syntax.Punct {
			continue
		}
		from, to := g.spread(k)
		if l == syntax.Parataxis || g.Doc.Tokens[max(0, from-1)].Tag == "," && l != syntax.Conj {
			break
		}
		last = max(last, to)
	}
	for k := first; k < last; k++ {
		t := &g.Doc.Tokens[k]
		if g.quoted[k] != g.quoted[first] && g.quoted[first] || t.Tag == ":" || t.Lower == ";" || t.Lower == "(" || t.Lower == "while" || t.Lower == "but" || g.goesOn(k) {
			last = k
		}
	}
	for last > first && !wordy(g.Doc.Tokens[last-1].Lower) {
		last--
	}
	return last
}

// goesOn reports whether what is told goes on with the conjunction at k: a finite
// verb stands after it ("to woo growers, and will stay").
func (g *ground) goesOn(k int) bool {
	if g.Doc.Tokens[k].Tag != "CC" || k+1 >= len(g.Doc.Tokens) {
		return false
	}
	switch g.Doc.Tokens[k+1].Tag {
	case "MD", "VBZ", "VBD":
		return true
	}
	return false
}

// wordy reports whether w has a letter or digit at its head or end, as marks have
// not.
func wordy(w string) bool {
	letter := func(c byte) bool { return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c >= 0xC3 || c == '%' }
	return w != "" && letter(w[len(w)-1]) && w[0] != 0xE2
}

// spread returns the tokens [first, last) that depend on token k, and it.
func (g *ground) spread(k int) (first, last int) {
	first, last = k, k+1
	for _, c := range g.kids[k] {
		a, b := g.spread(int(c))
		first, last = min(first, a), max(last, b)
	}
	return first, last
}

// meant appends what speaks for s telling what t is for, or for its not being told
// where s is empty.
func (g *ground) meant(keys []linear.Key, t *tour, s text.Span) []linear.Key {
	if s.Empty() {
		return append(keys, linear.Of(500, 0))
	}
	first, last := g.tokens(s)
	_, head := g.opens(first)
	if head < 0 {
		head = first
	}
	keys = append(keys, linear.Of(500, 1))
	keys = g.clause(keys, 540, head, t)
	keys = g.context(keys, 501, head)
	w, second := g.Trees.Words[first].Stem, g.quiet[min(first+1, last-1)]
	keys = append(keys, linear.Of(560, w), linear.Of2(561, w, second), linear.Of2(562, w, g.kind(head)), linear.Of2(563, w, g.quiet[head]), linear.Of2(564, w, g.label(head)),
		linear.Of(565, bucket(last-first)), linear.Of3(566, w, g.label(head), g.kind(g.up(head))), linear.Of2(567, w, bucket(last-first)))
	for i := first; i < last; i++ {
		keys = append(keys, linear.Of(568, g.kind(i)))
	}
	if n := g.sentence(head); t.where != nil {
		for _, p := range t.where.heads {
			if g.sentence(p) == n {
				keys = append(keys, linear.Of2(569, w, bit(p < first)+2*bit(p >= first && p < last)))
				keys = g.path(keys, 800, head, p)
			}
		}
	}
	for _, a := range t.actor.heads {
		if g.sentence(a) == g.sentence(head) {
			keys = g.path(keys, 850, a, head)
		}
	}
	return keys
}
