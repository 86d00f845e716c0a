package learned

import (
	"slices"

	"ukchina/briefing/text"
)

// A run is the tokens [a, b).
type run struct{ a, b int }

func (r run) has(i int) bool { return r.a <= i && i < r.b }

// A candidate is an attribution that may be one.
type candidate struct {
	cue
	source  run // empty if none
	content []run
	// How much likelier the model takes the source's and the content's first
	// token for what they are than not.
	sourceMargin, contentMargin int32
	verdict                     int32 // of the judge: above 0 for yes
}

func (c *candidate) holds(i int) bool {
	for _, r := range c.content {
		if r.has(i) {
			return true
		}
	}
	return false
}

// size returns how many tokens the content has.
func (c *candidate) size() int {
	n := 0
	for _, r := range c.content {
		n += r.b - r.a
	}
	return n
}

// someone makes it likelier that there is a source: a statement without one is
// worth little. The choice between readings and the judge are learned with it too.
const someone = 100

// weighRoles sets s.view to c's and s.roles to the scores of its tokens.
func (m *Model) weighRoles(p *page, c cue, in []bool, s *scratch) {
	t, v := &s.roles, &s.view
	t.Chain, t.Steps = &roleChain, m.roleSteps
	a, b := p.view(c)
	v.look(p, c, a, b, in)
	t.Begin()
	for i := a; i < b; i++ {
		row := t.Row()
		if i >= c.a && i < c.b {
			for y := 1; y < len(row); y++ {
				row[y] = -1 << 20
			}
			continue
		}
		v.weigh(&m.roles, i, row)
		row[1], row[4] = row[1]+someone, row[4]+someone
	}
	t.Solve()
}

// candidates returns the attributions that p may hold.
func (m *Model) candidates(p *page, s *scratch) []candidate {
	cues, in := m.findCues(p, s)
	out := make([]candidate, 0, len(cues))
	for _, c := range cues {
		m.weighRoles(p, c, in, s)
		list := s.readings()
		if len(list) == 0 {
			continue
		}
		r := m.choose(list, s)
		x := candidate{cue: c, source: r.source, content: slices.Clone(r.content), sourceMargin: nobody}
		x.contentMargin = s.roles.Margin(r.content[0].a-s.view.a, spanLabels(1))
		if r.source.b > 0 {
			x.sourceMargin = s.roles.Margin(r.source.a-s.view.a, spanLabels(0))
		}
		out = append(out, x)
	}
	return out
}

func (p *page) found(c *candidate) Found {
	f := Found{Cue: []text.Span{p.span(c.a, c.b)}, Verdict: int(c.verdict)}
	if c.source.b > 0 {
		f.Source = []text.Span{p.span(c.source.a, c.source.b)}
	}
	for _, r := range c.content {
		f.Content = append(f.Content, p.span(r.a, r.b))
	}
	return f
}

func (p *page) span(a, b int) text.Span {
	return text.Span{Start: p.d.Tokens[a].Start, End: p.d.Tokens[b-1].End}
}
