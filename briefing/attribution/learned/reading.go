package learned

import (
	"ukchina/briefing/linear"
	"ukchina/briefing/text"
)

// A reading is what may be the source and the content of a cue.
type reading struct {
	source  run // empty if none
	content []run
	behind  int32 // how much less likely its tokens are than those of the likeliest
}

// mostReadings is how many readings of a cue are compared. In three of four
// cues the right one is among eight, in five of eight it is the first; with
// sixteen no more are found.
const mostReadings = 8

// readings returns the likeliest readings of s.view's cue that have a content,
// or none if the very likeliest has no content. The next call makes them
// useless.
func (s *scratch) readings() []reading {
	t, a := &s.roles, s.view.a
	s.list, s.contents = s.list[:0], s.contents[:0]
	best := int32(0)
	for n, w := range t.Best(mostReadings) {
		if n == 0 {
			best = w.Score
		}
		r, first, margin := reading{behind: best - w.Score}, len(s.contents), int32(nobody)
		runs(w.Path, func(kind, from, to int) {
			x := run{a + from, a + to}
			if kind == 1 {
				s.contents = append(s.contents, x)
			} else if m := t.Margin(from, spanLabels(0)); m > margin {
				r.source, margin = x, m
			}
		})
		if r.content = s.contents[first:]; len(r.content) > 0 {
			s.list = append(s.list, r)
		} else if n == 0 {
			break
		}
	}
	return s.list
}

// choose returns the best of the readings of s.view's cue, of which there is
// one at least.
func (m *Model) choose(list []reading, s *scratch) *reading {
	best, most := 0, int32(never)
	for n := range list {
		var row [2]int32
		s.keys = s.view.readingFeatures(s.keys[:0], &list[n], n)
		m.choices.Add(row[:], s.keys...)
		if row[1] > most {
			best, most = n, row[1]
		}
	}
	return &list[best]
}

// whole returns the tokens from the first to the last of the content.
func (r *reading) whole() run { return run{r.content[0].a, r.content[len(r.content)-1].b} }

// Choosing collects what the choice between readings is learned from.
type Choosing struct{ linear.Lessons }

// Add adds examples that m has not learned from, so that its readings are as
// good and as bad as they will be. Right are those that come nearest to what
// annotators marked.
func (u *Choosing) Add(m *Model, examples []Example) {
	var s scratch
	for _, e := range examples {
		p := e.page
		cues, in := m.findCues(p, &s)
		for _, c := range cues {
			g := p.marked(c, e.Gold)
			if g == nil {
				continue
			}
			m.weighRoles(p, c, in, &s)
			if list := s.readings(); len(list) > 1 {
				u.add(list, p.likenesses(list, g), &s)
			}
		}
	}
}

func (u *Choosing) add(list []reading, like []float64, s *scratch) {
	most := 0.0
	for _, l := range like {
		most = max(most, l)
	}
	u.Begin()
	for n := range list {
		s.keys = s.view.readingFeatures(s.keys[:0], &list[n], n)
		u.Lessons.Add(s.keys, like[n] == most)
	}
}

// Learn learns from what was added.
func (u *Choosing) Learn(o linear.Options) []byte { return u.Choose(o, scale) }

// marked returns the attribution of list whose cue is c or shares a token with
// it, or nil.
func (p *page) marked(c cue, list []Found) *Found {
	for i := range list {
		if p.touches(c, list[i].Cue) {
			return &list[i]
		}
	}
	return nil
}

// likenesses tells of each reading how near it comes to g: 1 for the source, 1
// for the content, and 1 more for each that is the same.
func (p *page) likenesses(list []reading, g *Found) []float64 {
	source, content := p.set(g.Source), p.set(g.Content)
	out := make([]float64, len(list))
	for n := range list {
		r := &list[n]
		for _, l := range []float64{likeness(source, []run{r.source}), likeness(content, r.content)} {
			out[n] += l
			if l == 1 {
				out[n]++
			}
		}
	}
	return out
}

// set returns the tokens of spans.
func (p *page) set(spans []text.Span) map[int]bool {
	out := map[int]bool{}
	for _, s := range spans {
		p.each(s, func(t int, _ uint8) { out[t] = true })
	}
	return out
}

// likeness returns how many of the tokens in a set or in runs are in both, from
// 0 to 1 (Jaccard); 1 if there are none.
func likeness(set map[int]bool, runs []run) float64 {
	both, all := 0, len(set)
	for _, r := range runs {
		for i := r.a; i < r.b; i++ {
			if set[i] {
				both++
			} else {
				all++
			}
		}
	}
	if all == 0 {
		return 1
	}
	return float64(both) / float64(all)
}
