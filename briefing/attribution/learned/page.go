package learned

import (
	"ukchina/briefing/linear"
	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
)

// A Hint is a statement that rules found.
type Hint struct {
	Source, Cue, Content []text.Span
	Rule                 string
}

// none stands for no token.
const none = -1

// A page is a document as the models see it: numbers for each token.
type page struct {
	d     *text.Document
	words []syntax.Word
	class []class
	heads []int32 // none for a root
	label []syntax.Label
	// first and last are the outermost tokens that depend on each, itself
	// among them.
	first, last []int32
	kids        []kids
	quote       []int32 // the outermost quotation that covers it
	// What the hints say of each token.
	hinted   []hinted
	hints    []Hint
	sentence []int32
}

// kids are what depends on a token.
type kids struct {
	has               uint32 // a bit a label
	subj, obj, clause int32  // the last of its subjects, objects, clauses
	mark              int32  // what introduces it
}

// hinted is what the hints say of a token.
type hinted struct {
	cue, source, content uint8  // 0, or begins 1, inside 2, ends 3, both 4
	rule                 uint32 // of the cue, or of the content
	n                    int32  // which hint has it as cue, or none
}

// Classes is how many classes a word has in the lexicon.
const Classes = 8

// ClassKey is the key in the lexicon of words with a stem.
func ClassKey(stem uint32) linear.Key { return linear.Of(0, stem) }

// A class is a word's place in the lexicon: what it is as a verb, what it is a
// kind of, what it is as a noun, what verb that is from, and as an adjective.
type class struct{ verb, verb2, group, group2, noun, noun2, derived, adjective uint32 }

func (m *Model) page(d *text.Document, hints []Hint) *page {
	n := len(d.Tokens)
	p := &page{d: d, words: syntax.Words(d), class: make([]class, n), heads: make([]int32, n), label: make([]syntax.Label, n),
		first: make([]int32, n), last: make([]int32, n), kids: make([]kids, n), quote: make([]int32, n),
		hinted: make([]hinted, n), hints: hints, sentence: make([]int32, n)}
	parser := syntax.Parser{Model: &m.Syntax}
	p.quotations()
	for k := range d.Sentences {
		s := &d.Sentences[k]
		if p.said(s.First) && p.said(s.Last-1) && p.quote[s.First] == p.quote[s.Last-1] {
			p.apart(s.First, s.Last)
		} else {
			parser.Parse(p.words[s.First:s.Last], p.heads[s.First:s.Last], p.label[s.First:s.Last])
		}
		p.climb(s.First, s.Last)
		for i := s.First; i < s.Last; i++ {
			p.sentence[i] = int32(k)
		}
	}
	for i := range p.class {
		var c [1 + Classes]int32
		m.Lexicon.Add(c[:], ClassKey(p.words[i].Stem))
		p.class[i] = class{uint32(c[1]), uint32(c[2]), uint32(c[3]), uint32(c[4]), uint32(c[5]), uint32(c[6]), uint32(c[7]), uint32(c[8])}
	}
	p.mark()
	return p
}

// apart leaves the tokens [a, b), which are all inside one quotation, without a
// tree: nobody reports anything there.
func (p *page) apart(a, b int) {
	for i := a; i < b; i++ {
		p.heads[i], p.label[i] = none, syntax.Other
	}
}

// climb turns the heads of the sentence of tokens [a, b) into tokens of the
// document and notes what depends on each.
func (p *page) climb(a, b int) {
	for i := a; i < b; i++ {
		p.first[i], p.last[i] = int32(i), int32(i)
		p.kids[i] = kids{subj: none, obj: none, clause: none, mark: none}
		if p.heads[i] >= 0 {
			p.heads[i] += int32(a)
		}
	}
	for i := a; i < b; i++ {
		for j := p.heads[i]; j >= 0; j = p.heads[j] {
			p.first[j], p.last[j] = min(p.first[j], int32(i)), max(p.last[j], int32(i))
		}
		h := p.heads[i]
		if h < 0 {
			continue
		}
		k := &p.kids[h]
		k.has |= 1 << p.label[i]
		switch p.label[i] {
		case syntax.Nsubj, syntax.NsubjPass:
			k.subj = int32(i)
		case syntax.Obj:
			k.obj = int32(i)
		case syntax.Ccomp, syntax.Xcomp:
			k.clause = int32(i)
		case syntax.Mark:
			k.mark = int32(i)
		}
	}
}

func (p *page) quotations() {
	for i := range p.quote {
		p.quote[i] = none
	}
	t := 0
	for q := range p.d.Quotations {
		x := &p.d.Quotations[q]
		if x.Parent >= 0 {
			continue
		}
		for t < len(p.d.Tokens) && p.d.Tokens[t].End <= x.Start {
			t++
		}
		for ; t < len(p.d.Tokens) && p.d.Tokens[t].Start < x.End; t++ {
			p.quote[t] = int32(q)
		}
	}
}

func (p *page) mark() {
	for i := range p.hinted {
		p.hinted[i].n = none
	}
	for n := range p.hints {
		h := &p.hints[n]
		rule := linear.Word(h.Rule)
		for _, s := range h.Content {
			p.each(s, func(t int, edge uint8) { p.hinted[t].content, p.hinted[t].rule = edge, rule })
		}
		for _, s := range h.Source {
			p.each(s, func(t int, edge uint8) { p.hinted[t].source = edge })
		}
	}
	for n := range p.hints {
		rule := linear.Word(p.hints[n].Rule)
		for _, s := range p.hints[n].Cue {
			p.each(s, func(t int, edge uint8) { p.hinted[t].cue, p.hinted[t].rule, p.hinted[t].n = edge, rule, int32(n) })
		}
	}
}

// each calls f for each token of s, with 1 where s begins, 2 inside, 3 where
// it ends, 4 where it does both.
func (p *page) each(s text.Span, f func(t int, edge uint8)) {
	a, b := p.tokens(s)
	for t := a; t < b; t++ {
		f(t, edge(t, a, b))
	}
}

func edge(t, a, b int) uint8 {
	switch {
	case b == a+1:
		return 4
	case t == a:
		return 1
	case t == b-1:
		return 3
	}
	return 2
}

// tokens returns the tokens [a, b) that s touches.
func (p *page) tokens(s text.Span) (a, b int) {
	t := p.d.Tokens
	a = p.d.TokenAt(s.Start)
	for b = a; b < len(t) && t[b].Start < s.End; b++ {
	}
	return a, b
}
