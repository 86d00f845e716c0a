package main

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"ukchina/briefing/text"
)

// A scoredStatement is a statement as it is scored.
type scoredStatement struct {
	source, cue, content, edge tokens
	kind                       string
	speech                     bool
}

// spans are where a statement's parts lie, in bytes.
type spans struct{ source, cue, content []text.Span }

func (d *scored) statement(s spans) scoredStatement {
	a := scoredStatement{source: d.tokens(s.source), cue: d.tokens(s.cue), content: d.tokens(s.content)}
	a.kind, a.edge = d.kind(a.content), d.trim(a.content)
	for _, t := range a.cue {
		a.speech = a.speech || speechWords[d.low[t]]
	}
	return a
}

// A tally counts for one figure: the predictions that are right and all, and
// the gold statements that are found and all.
type tally struct{ right, predicted, found, gold int }

func (t tally) precision() float64 { return share(t.right, t.predicted) }
func (t tally) recall() float64    { return share(t.found, t.gold) }
func (t tally) f1() float64 {
	p, r := t.precision(), t.recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func share(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return 100 * float64(a) / float64(b)
}

// figures are the tallies by the names of the table.
type figures map[string]*tally

func (f figures) add(name string, right, predicted, found, gold int) {
	if f[name] == nil {
		f[name] = &tally{}
	}
	t := f[name]
	t.right, t.predicted, t.found, t.gold = t.right+right, t.predicted+predicted, t.found+found, t.gold+gold
}

// The names in the order of the table.
var figureNames = []string{"cue_exact", "source_exact", "content_exact", "content_edge_exact", "all_exact", "content_overlap",
	"who_said_all", "who_said_direct", "who_said_mixed", "who_said_indirect", "who_said_speech"}

// score adds what the predictions for one document are worth. The measures
// follow those of BBC Citron: a part is exact where some gold statement has
// the same tokens and, but for cues, a cue that overlaps; who-said is right
// where half of the content's tokens (Jaccard) and the source agree.
func (f figures) score(s string, gold, predicted []spans) {
	d := newScored(s)
	var gs, ps []scoredStatement
	for _, x := range gold {
		gs = append(gs, d.statement(x))
	}
	for _, x := range predicted {
		ps = append(ps, d.statement(x))
	}
	f.exact("cue_exact", gs, ps, func(p, g *scoredStatement) bool { return len(p.cue) > 0 && equal(p.cue, g.cue) })
	f.exact("source_exact", gs, ps, func(p, g *scoredStatement) bool { return equal(p.source, g.source) && linked(p, g) })
	f.exact("content_exact", gs, ps, func(p, g *scoredStatement) bool { return equal(p.content, g.content) && linked(p, g) })
	f.exact("content_edge_exact", gs, ps, func(p, g *scoredStatement) bool { return equal(p.edge, g.edge) && linked(p, g) })
	f.exact("all_exact", gs, ps, func(p, g *scoredStatement) bool {
		return equal(p.cue, g.cue) && equal(p.source, g.source) && equal(p.content, g.content) && linked(p, g)
	})
	f.overlap(gs, ps)
	f.whoSaid(d, gs, ps)
}

func linked(p, g *scoredStatement) bool {
	return shared(p.cue, g.cue) > 0 || len(p.cue) == 0 && len(g.cue) == 0 && shared(p.content, g.content) > 0
}

func (f figures) exact(name string, gs, ps []scoredStatement, same func(p, g *scoredStatement) bool) {
	counts := func(a *scoredStatement) bool { return name != "cue_exact" || len(a.cue) > 0 }
	right, predicted, found, gold := 0, 0, 0, 0
	for i := range ps {
		if counts(&ps[i]) {
			predicted++
		}
		if slices.ContainsFunc(gs, func(g scoredStatement) bool { return same(&ps[i], &g) }) {
			right++
		}
	}
	for i := range gs {
		if counts(&gs[i]) {
			gold++
		}
		if slices.ContainsFunc(ps, func(p scoredStatement) bool { return same(&p, &gs[i]) }) {
			found++
		}
	}
	f.add(name, right, predicted, found, gold)
}

func (f figures) overlap(gs, ps []scoredStatement) {
	union := func(list []scoredStatement) tokens {
		var all tokens
		for _, a := range list {
			all = append(all, a.content...)
		}
		slices.Sort(all)
		return slices.Compact(all)
	}
	g, p := union(gs), union(ps)
	right, predicted, found, gold := 0, 0, 0, 0
	for _, a := range ps {
		right, predicted = right+shared(a.content, g), predicted+len(a.content)
	}
	for _, a := range gs {
		found, gold = found+shared(a.content, p), gold+len(a.content)
	}
	f.add("content_overlap", right, predicted, found, gold)
}

// A pair is a gold statement and the prediction matched with it.
type pair struct {
	gold, predicted int
	jaccard         float64
}

// match pairs statements one to one, those whose contents agree most first.
func match(gs, ps []scoredStatement) []pair {
	var all, out []pair
	for i := range gs {
		for j := range ps {
			n := shared(gs[i].content, ps[j].content)
			if jac := float64(n) / float64(len(gs[i].content)+len(ps[j].content)-n); n > 0 && jac >= 0.5 {
				all = append(all, pair{i, j, jac})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b pair) int { return cmp.Compare(b.jaccard, a.jaccard) })
	usedG, usedP := map[int]bool{}, map[int]bool{}
	for _, x := range all {
		if !usedG[x.gold] && !usedP[x.predicted] {
			usedG[x.gold], usedP[x.predicted] = true, true
			out = append(out, x)
		}
	}
	return out
}

// right tells of each prediction whether who said what is right.
func (d *scored) right(gold, predicted []spans) []bool {
	var gs, ps []scoredStatement
	for _, x := range gold {
		gs = append(gs, d.statement(x))
	}
	for _, x := range predicted {
		ps = append(ps, d.statement(x))
	}
	ok := make([]bool, len(ps))
	for _, x := range match(gs, ps) {
		ok[x.predicted] = d.sourceOK(&gs[x.gold], &ps[x.predicted])
	}
	return ok
}

func (f figures) whoSaid(d *scored, gs, ps []scoredStatement) {
	okG, okP := make([]bool, len(gs)), make([]bool, len(ps))
	for _, x := range match(gs, ps) {
		ok := d.sourceOK(&gs[x.gold], &ps[x.predicted])
		okG[x.gold], okP[x.predicted] = ok, ok
	}
	for _, kind := range []string{"all", "direct", "mixed", "indirect", "speech"} {
		count := func(list []scoredStatement, ok []bool) (right, all int) {
			for i, a := range list {
				if kind == "all" || kind == a.kind || kind == "speech" && a.speech {
					all++
					if ok[i] {
						right++
					}
				}
			}
			return right, all
		}
		right, predicted := count(ps, okP)
		found, gold := count(gs, okG)
		f.add("who_said_"+kind, right, predicted, found, gold)
	}
}

// sourceOK reports whether the prediction names the gold statement's source: a
// word of its head that is more than a function word, or the same pronoun.
func (d *scored) sourceOK(g, p *scoredStatement) bool {
	if len(g.source) == 0 {
		return len(p.source) == 0
	}
	only := true
	for _, t := range g.source {
		only = only && (!d.word[t] || stopWords[d.low[t]])
	}
	if only {
		return shared(g.source, p.source) > 0
	}
	head := d.headWords(g.source)
	return slices.ContainsFunc(p.source, func(t int) bool { return head[d.low[t]] && !stopWords[d.low[t]] })
}

// headWords returns the words of a source up to its first tail, or the names
// after it where they are none.
func (d *scored) headWords(ts tokens) map[string]bool {
	var region []int
	i := 0
	for ; i < len(ts); i++ {
		w := d.low[ts[i]]
		if len(region) > 0 && (!d.word[ts[i]] && !strings.Contains("'’.-‘&/\"“”", w) || tailWords[w]) {
			break
		}
		if d.word[ts[i]] {
			region = append(region, ts[i])
		}
	}
	keep := map[string]bool{}
	capital := func(t int) bool {
		for _, r := range d.spans[t].In(d.text) {
			return unicode.IsUpper(r)
		}
		return false
	}
	named := false
	for _, t := range region {
		if !stopWords[d.low[t]] {
			keep[d.low[t]] = true
			named = named || capital(t)
		}
	}
	if !named {
		for _, t := range ts[i:] {
			if capital(t) && !stopWords[d.low[t]] {
				keep[d.low[t]] = true
			}
		}
	}
	if len(keep) == 0 {
		for _, t := range ts {
			if d.word[t] && !stopWords[d.low[t]] {
				keep[d.low[t]] = true
			}
		}
	}
	return keep
}
