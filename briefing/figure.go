package briefing

import "ukchina/briefing/text"

// A Figure is a number with its unit and what it counts.
type Figure struct {
	// Citation covers the words that say what is counted, the number
	// included ("to impose 100% tariffs on Canada").
	Citation
	Number Citation // "100%", "£20billion", "over 50", "third-largest"
	Value  float64  // 20e9 for "£20billion"; the lower end of "£2-3bn"
	// Unit is the unit in short ("£", "%", "times", "km"), "share" for
	// fractions and "rank" for ranks, or the noun counted as written
	// ("representatives"); empty when unclear.
	Unit string
	When When // "in 2016", "last year"; zero when not said
}

// rangeWords stand between the ends of a range.
var rangeWords = text.Set("to and or - –")

// An amount is a figure as it stands in the tokens: the number covers
// [first, last), the words that it counts [first, end).
type amount struct {
	first, last, end int
	number           text.Span
	value            float64
	unit             string
}

// findFigures returns the figures of f's article in reading order.
func findFigures(f *Facts) []Figure {
	var figures []Figure
	var found []amount
	for i := range f.doc.Sentences {
		sentence := &f.doc.Sentences[i]
		s := figureScanner{doc: f.doc, first: sentence.First, last: sentence.Last,
			whens: whensIn(f.whens, sentence.Span)}
		found = s.amounts(found[:0])
		for k := range found {
			c := cutter(f.doc, sentence, found[k].first)
			figures = append(figures, s.figure(f.Article, c, found, k))
		}
	}
	return figures
}

// figure makes a figure of the k-th amount of its sentence, with the time
// beside it and the clause that tells what it counts.
func (s *figureScanner) figure(a *Article, c clauseCutter, all []amount, k int) Figure {
	m := all[k]
	fig := Figure{Number: cite(a, m.number), Value: m.value, Unit: m.unit}
	from, to := c.first, c.last
	if k > 0 {
		from = max(from, all[k-1].last)
	}
	if k+1 < len(all) {
		to = min(to, all[k+1].first)
	}
	end := m.end
	if k+1 < len(all) && all[k+1].first == m.last+1 && rangeWords[c.doc.Tokens[m.last].Lower] {
		end = max(end, all[k+1].end) // "between $3 and $6"
		k++
	}
	next := c.last
	if k+1 < len(all) && all[k+1].first >= end && c.finiteIn(c.first, m.first) {
		next = all[k+1].first
	}
	if w, ok := s.beside(c, m, from, to); ok {
		fig.When = w
		if _, last := c.tokens(w); last > end && last-end <= 6 {
			end = last
		}
	}
	fig.Citation = cite(a, c.around(m.first, end, next).Cover(m.number))
	return fig
}

// beside returns the time that goes with the amount m: the next one before
// the next amount, at tokens [from, to), or else the last one before it.
func (s *figureScanner) beside(c clauseCutter, m amount, from, to int) (When, bool) {
	before := -1
	near := text.Span{Start: c.doc.Tokens[c.first].Start, End: c.doc.Tokens[c.last-1].End}
	whens := whensIn(s.whens, near)
	for i, w := range whens {
		first, last := c.tokens(w)
		switch {
		case first > c.first && c.doc.Tokens[first-1].Lower == "of":
			// "the floods of 2019"
		case first >= m.last && last <= to && (c.near(m.last, first) || c.finite(first-1) && c.near(m.last, first-1)):
			return w, true // "14 machines in May", "14 machines arrive in May"
		case last <= m.first && first >= from && (first == c.first || c.near(last, m.first)):
			before = i
		}
	}
	if before >= 0 {
		return whens[before], true
	}
	return When{}, false
}

// near reports whether nothing between the tokens from and to begins another
// clause.
func (c clauseCutter) near(from, to int) bool {
	for k := from; k < to; k++ {
		if c.breaks(k) || c.finite(k) || c.doc.Tokens[k].Tag == "," || trailWords[c.doc.Tokens[k].Lower] {
			return false
		}
	}
	return true
}
