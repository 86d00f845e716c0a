package briefing

import (
	"strings"

	"ukchina/briefing/text"
)

// joints are the words that may stand between two values of one thing: any
// other word may say that the second is of something else.
var joints = text.Set(`to from in and but then up down against compared with at now by before after of`)

// Series returns the runs of figures, by their indexes in f.Figures, that an
// article gives as values of one thing at different times: of one unit, in one
// clause, with nothing between them but times and words like "to" ("from
// £20billion in 2016 to £33billion last year"). Each is at least two long.
func (f *Facts) Series() [][]int {
	var all [][]int
	for i := 0; i < len(f.Figures); {
		n := i + 1
		for n < len(f.Figures) && f.goesOn(&f.Figures[n-1], &f.Figures[n]) {
			n++
		}
		if n-i > 1 {
			series := make([]int, n-i)
			for k := range series {
				series[k] = i + k
			}
			all = append(all, series)
		}
		i = n
	}
	return all
}

// goesOn reports whether next is a later value of what x is a value of.
func (f *Facts) goesOn(x, next *Figure) bool {
	if x.Unit == "" || x.Unit != next.Unit || x.Unit == "rank" || x.When.IsZero() && next.When.IsZero() {
		return false
	}
	from, to := x.Number.Spans[0], next.Number.Spans[0]
	if from.End > to.Start || text.Find(f.Article.Paragraphs, from.Start) != text.Find(f.Article.Paragraphs, to.Start) ||
		sameTime(x.When, next.When) {
		return false
	}
	between := f.without(text.Span{Start: from.End, End: to.Start}, x.When, next.When)
	if strings.ContainsAny(between, ".;:()") {
		return false
	}
	for _, w := range splitWords(between) {
		if !joints[strings.ToLower(w.In(between))] {
			return false
		}
	}
	return true
}

// sameTime reports whether two times are one, said or not.
func sameTime(a, b When) bool {
	return a.IsZero() == b.IsZero() && a.Precision == b.Precision && a.Date.Equal(b.Date) &&
		(a.Precision != NoDate || a.Text() == b.Text())
}

// without returns the words of span but for those of the times.
func (f *Facts) without(span text.Span, times ...When) string {
	s := span.In(f.Article.Text)
	for _, w := range times {
		if !w.IsZero() && span.Contains(w.Spans[0]) {
			s = strings.Replace(s, w.Text(), "", 1)
		}
	}
	return s
}
