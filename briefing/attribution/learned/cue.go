package learned

import "slices"

// A cue is the tokens [a, b), of which head is the one that the others depend
// on.
type cue struct {
	a, b, head int
	// margin is how much likelier the model takes it for a cue than not.
	margin int32
}

// cue returns the tokens [a, b) as a cue.
func (p *page) cue(a, b int) cue {
	c := cue{a: a, b: b, head: a}
	best := -1
	for i := a; i < b; i++ {
		worth := 0
		if h := int(p.heads[i]); h < a || h >= b {
			worth += 4
		}
		switch p.words[i].Tag >> 8 & 0xffff {
		case 'V'<<8 | 'B':
			worth += 2
		case 'N'<<8 | 'N':
			worth++
		}
		if p.words[i].Tag == 'V'<<8|'B' {
			worth += 2
		}
		if worth > best {
			best, c.head = worth, i
		}
	}
	return c
}

// spanLabels returns the labels of the spans of kind k of linear.Spans.
func spanLabels(k int) uint32 { return 0b11110 << (4 * k) }

// mostCues is how many cues are looked for in a sentence. Sentences of news
// have a fifth at most; what is made of nothing but verbs takes no longer.
const mostCues = 60

// findCues returns the likely cues of p in order, and which tokens are in one.
func (m *Model) findCues(p *page, s *scratch) ([]cue, []bool) {
	var out []cue
	in := make([]bool, len(p.words))
	t := &s.cues
	t.Chain, t.Steps = &cueChain, m.cueSteps
	for k := range p.d.Sentences {
		x := &p.d.Sentences[k]
		m.weighCues(p, s, x.First, x.Last)
		before := len(out)
		runs(t.Solve(), func(_, a, b int) {
			if len(out)-before >= mostCues {
				return
			}
			c := p.cue(x.First+a, x.First+b)
			c.margin = t.Margin(c.head-x.First, spanLabels(0))
			for i := c.a; i < c.b && c.margin > generous; i++ {
				in[i] = true
			}
			out = append(out, c)
		})
	}
	return out, in
}

// hopeless is the score below which a token's further features are not looked up,
// since they would hardly make it part of a cue.
const hopeless = 60

// weighCues fills s.cues for the sentence of tokens [a, b). What is no cue by
// itself, two words in five, is only looked at beside what may be one.
func (m *Model) weighCues(p *page, s *scratch, a, b int) {
	t := &s.cues
	t.Begin()
	for range b - a {
		row := t.Row()
		row[1], row[2], row[3], row[4] = never, never, never, never
	}
	weigh := func(i int) {
		row := t.At(i - a)
		row[1], row[2], row[3], row[4] = generous, 0, 0, generous // a bias once a cue makes none longer
		s.keys = p.firstCueFeatures(s.keys[:0], i, a, b)
		m.cues.Add(row, s.keys...)
		if slices.Max(row[1:]) < hopeless {
			return
		}
		s.keys = p.furtherCueFeatures(s.keys[:0], i, a, b)
		m.cues.Add(row, s.keys...)
	}
	for i := a; i < b; i++ {
		if !p.said(i) && !p.weak(i) {
			weigh(i)
		}
	}
	likely := func(i int) bool { return i >= a && i < b && slices.Max(t.At(i - a)[1:]) > 0 }
	for i := a; i < b; i++ {
		if !p.said(i) && p.weak(i) && (likely(i-1) || likely(i+1)) {
			weigh(i)
		}
	}
}

// never is the score of what cannot be.
const never = -1 << 20

// weak reports that token i is of a kind that makes no cue by itself: one cue in
// three hundred that were found in the articles learned from.
func (p *page) weak(i int) bool {
	switch p.d.Tokens[i].Tag {
	case "NNP", "NNPS", "DT", ",", ".", "CC", "PRP", "PRP$", "CD", "POS", "``", "''", "(", ")", "$":
		return true
	}
	return false
}

// runs calls f for each span of path, with its kind and where it lies.
func runs(path []uint8, f func(kind, a, b int)) {
	for i := 0; i < len(path); i++ {
		if path[i] == 0 {
			continue
		}
		j, k := i+1, int(path[i]-1)/4
		if path[i]%4 == 1 {
			for path[j]%4 == 2 {
				j++
			}
			j++
		}
		f(k, i, j)
		i = j - 1
	}
}

// said reports that token i is inside somebody's words: annotators mark one cue
// in six hundred there.
func (p *page) said(i int) bool {
	q := p.quote[i]
	return q >= 0 && !p.d.Quotations[q].Single && p.words[i].Tag != tagOpen && p.words[i].Tag != tagClose
}
