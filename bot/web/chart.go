package web

import (
	"slices"

	"ukchina/briefing"
	"ukchina/briefing/text"
)

// A chart is the values of one thing, drawn as bars from zero, the earliest
// first.
type chart struct {
	// Told is the longest of the passages that give the values.
	Told briefing.Citation
	Bars []bar
}

// A bar is one value.
type bar struct {
	*item
	Share int // percent of the largest value
}

// charts takes the figures out of items that are values of one thing, in so
// far as all of them are there and none is below zero.
func (e *edition) charts(items []*item) []chart {
	var list []chart
	seen := map[*briefing.Article]bool{}
	for _, it := range items {
		f := e.articles[it.Article.ID]
		if f == nil || seen[it.Article] {
			continue
		}
		seen[it.Article] = true
		for _, series := range f.Series() {
			if c, ok := newChart(f, series, items); ok {
				list = append(list, c)
			}
		}
	}
	return list
}

func newChart(f *briefing.Facts, series []int, items []*item) (chart, bool) {
	var c chart
	most := 0.0
	for _, i := range series {
		most = max(most, f.Figures[i].Value)
	}
	for _, i := range series {
		x := &f.Figures[i]
		at := slices.IndexFunc(items, func(it *item) bool { return it.is(f.Article, x.Number.Spans[0]) })
		if at < 0 || x.Value < 0 || most == 0 {
			return chart{}, false
		}
		c.Bars = append(c.Bars, bar{items[at], int(100*x.Value/most + 0.5)})
		if told := x.Citation; c.Told.IsZero() || len(told.Text()) > len(c.Told.Text()) {
			c.Told = told
		}
	}
	for i := range c.Bars {
		c.Bars[i].Charted = true
	}
	slices.SortStableFunc(c.Bars, func(a, b bar) int { return a.When.Date.Compare(b.When.Date) })
	return c, true
}

// is reports whether a figure's number is the one at a place.
func (it *item) is(a *briefing.Article, number text.Span) bool {
	return it.Article == a && !it.Number.IsZero() && it.Number.Spans[0] == number
}
