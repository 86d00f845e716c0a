package learned

import (
	"encoding/binary"
	"math"
	"slices"

	"ukchina/briefing/linear"
	"ukchina/briefing/text"
)

// An Example is a document with what annotators marked in it.
type Example struct {
	Document *text.Document
	Hints    []Hint
	Gold     []Found
	// Annotator is a number for who marked it, 0 if that is not known.
	Annotator uint32
	// Odds are, where not nil, how likely a better reader finds each label of
	// linear.Spans(1) for each token, as part of a cue: five a token, of any scale.
	Odds []float32
	// Unmarked says that nobody marked the document: there are odds and no gold.
	Unmarked bool
	page     *page
}

// heeded is how much the odds of a document count that annotators marked too. With
// half of what is learned the better reader's mistakes are learned as well.
const heeded = 0.2

// Prepare parses the examples; they can be learned from after it.
func (m *Model) Prepare(examples []Example) {
	for i := range examples {
		e := &examples[i]
		e.page = m.page(e.Document, e.Hints)
	}
}

// nothing is the one feature of a token that has its label given.
var nothing = linear.Of(999, 0)

// A pupil collects the sequences to learn from.
type pupil struct {
	chain linear.Chain
	index linear.Index
	data  []linear.Sequence
	keys  []linear.Key
	ids   []int32
	// Who marked what is added; his copies of the features are added too, unless
	// he is 0.
	annotator uint32
	copies    copies
}

// add adds a position with features u.keys to the last sequence.
func (u *pupil) add(gold uint8) {
	u.ids = u.ids[:0]
	if u.annotator != 0 {
		u.keys = u.copies.add(u.keys, u.annotator)
	}
	for _, k := range u.keys {
		u.ids = append(u.ids, u.index.Number(k))
	}
	u.data[len(u.data)-1].Add(u.ids, gold)
}

// TrainCues learns to find cues.
func TrainCues(examples []Example, o linear.Options) []byte {
	u := pupil{chain: cueChain}
	for _, e := range examples {
		p := e.page
		u.annotator = e.Annotator
		gold := make([]uint8, len(p.words))
		for _, g := range e.Gold {
			for _, s := range g.Cue {
				p.each(s, func(t int, e uint8) { gold[t] = e })
			}
		}
		for k := range p.d.Sentences {
			s := &p.d.Sentences[k]
			u.data = append(u.data, linear.Sequence{})
			for i := s.First; i < s.Last; i++ {
				u.keys = u.keys[:0]
				if !p.said(i) {
					u.keys = p.cueFeatures(u.keys, i, s.First, s.Last)
				} else {
					u.keys = append(u.keys, nothing)
				}
				u.add(sound(gold, i, s.First, s.Last))
			}
			u.soften(&e, s.First, s.Last)
		}
	}
	return u.learn(o)
}

// soften makes the last sequence, of the tokens [a, b) of e, learn from the odds too.
func (u *pupil) soften(e *Example, a, b int) {
	if e.Odds == nil {
		return
	}
	l := u.chain.Labels
	odds := slices.Clone(e.Odds[l*a : l*b])
	for i := a; i < b; i++ {
		if e.page.said(i) {
			clear(odds[l*(i-a) : l*(i-a+1)])
		}
	}
	share := float32(heeded)
	if e.Unmarked {
		share = 1
	}
	u.data[len(u.data)-1].Soften(&u.chain, odds, share)
}

// sound returns the label of token i; a span that a sentence's edge cuts is
// left out.
func sound(gold []uint8, i, a, b int) uint8 {
	y := gold[i]
	if y == 0 || y%4 == 0 {
		return y
	}
	lo, hi := i, i
	for lo > a && gold[lo]%4 != 1 {
		lo--
	}
	for hi < b-1 && gold[hi]%4 != 3 {
		hi++
	}
	if gold[lo]%4 != 1 || gold[hi]%4 != 3 {
		return 0
	}
	for j := lo + 1; j < hi; j++ {
		if gold[j]%4 != 2 {
			return 0
		}
	}
	return y
}

// TrainRoles learns to find the source and the content of a cue.
func TrainRoles(examples []Example, o linear.Options) []byte {
	u := pupil{chain: roleChain}
	for _, e := range examples {
		p := e.page
		u.annotator = e.Annotator
		in := make([]bool, len(p.words))
		for _, g := range e.Gold {
			for _, s := range g.Cue {
				p.each(s, func(t int, _ uint8) { in[t] = true })
			}
		}
		var v view
		for _, g := range e.Gold {
			if len(g.Cue) == 0 {
				continue
			}
			ca, cb := p.tokens(g.Cue[0])
			c := p.cue(ca, cb)
			a, b := p.view(c)
			gold := make([]uint8, len(p.words))
			for _, s := range g.Content {
				p.each(s, func(t int, e uint8) { gold[t] = e + 4 })
			}
			for _, s := range g.Source {
				p.each(s, func(t int, e uint8) { gold[t] = e })
			}
			v.look(p, c, a, b, in)
			clear(gold[c.a:c.b])
			u.data = append(u.data, linear.Sequence{})
			for i := a; i < b; i++ {
				u.keys = append(u.keys[:0], nothing)
				if i < c.a || i >= c.b {
					u.keys = v.roleFeatures(u.keys[:0], i)
				}
				u.add(sound(gold, i, a, b))
			}
		}
	}
	return u.learn(o)
}

// Judging collects what the judge learns from.
type Judging struct{ pupil }

// Add adds examples that m has not learned from, so that its candidates are as
// good and as bad as they will be.
func (u *Judging) Add(m *Model, examples []Example) {
	var s scratch
	u.chain = judgeChain
	for _, e := range examples {
		p := e.page
		list := m.candidates(p, &s)
		density := p.density(list)
		for i := range list {
			good := uint8(0)
			if slices.ContainsFunc(e.Gold, func(g Found) bool { return p.touches(list[i].cue, g.Cue) }) {
				good = 1
			}
			u.data = append(u.data, linear.Sequence{})
			u.keys = p.judgeFeatures(u.keys[:0], list, i, density)
			u.add(good)
		}
	}
}

// Learn learns from what was added.
func (u *Judging) Learn(o linear.Options) []byte { return u.learn(o) }

// touches reports that x shares a token with cue.
func (p *page) touches(x cue, cue []text.Span) bool {
	return slices.ContainsFunc(cue, func(s text.Span) bool {
		a, b := p.tokens(s)
		return max(a, x.a) < min(b, x.b)
	})
}

// scale is what a weight of 1 becomes in a table.
const scale = 96

func (u *pupil) learn(o linear.Options) []byte {
	u.copies.drop(&u.index)
	kept, to := u.index.Frequent(o.Least)
	for i := range u.data {
		u.data[i].Keep(to)
	}
	f := linear.NewField(u.chain, kept.Len())
	f.Drop = o.Drop
	f.Learn(u.data, o.Times, o.Rounds, o.Rate, o.Decay)
	u.copies.merge(kept, f.Weights, u.chain.Labels)
	var out []byte
	for _, w := range f.Steps {
		out = binary.LittleEndian.AppendUint16(out, uint16(int16(math.RoundToEven(float64(w*scale)))))
	}
	return append(out, linear.Pack(kept, f.Weights, u.chain.Labels, scale, o.Bits)...)
}
