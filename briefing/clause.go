package briefing

import (
	"sort"
	"strings"
	"unicode"

	"ukchina/briefing/text"
)

// A clauseCutter cuts the clause that holds some words out of their sentence:
// short enough to read, long enough to be understood alone.
type clauseCutter struct {
	doc         *text.Document
	first, last int // the sentence's tokens that are near enough, [first, last)
}

// clauseReach is how many tokens a clause may run to either side of the words
// it is cut around; longer ones are lists or broken text.
const clauseReach = 60

// clauseWords is how many words beside its own a time or number needs around
// it to be understood.
const clauseWords = 3

var (
	// joinWords open a clause after a comma, and are not part of it.
	joinWords = text.Set("while whereas but and yet although though as or so")
	// trailWords open what is said beside the clause.
	trailWords = text.Set("as while whereas although though because despite amid which who but where citing")
	// degreeWords stand between the two of "as much as".
	degreeWords = text.Set("much many few little long far well high big large likely soon such")
	// sinceWords stand before what something follows ("since Ms Orr's trip in 2018").
	sinceWords = text.Set("since after following before and")
)

// cutter returns a cutter for the words at token i of a sentence, which it
// takes to be no longer than a clause can be.
func cutter(d *text.Document, s *text.Sentence, i int) clauseCutter {
	return clauseCutter{d, max(s.First, i-clauseReach), min(s.Last, i+clauseReach)}
}

// around returns the clause that holds the tokens [i, j). Where another time
// or number, at token next, comes in the same clause, it is left to that one
// with what follows.
func (c clauseCutter) around(i, j, next int) text.Span {
	from, to := c.bounds(i)
	to = max(j, to)
	left, phrase := c.left(i, from)
	for left > from && c.lacksSubject(left, i) {
		left, phrase = c.left(left-1, from)
	}
	right := c.right(left, j, to, phrase)
	if next < right {
		right = max(j, next)
		if c.finiteIn(left, i) || c.apposed(left, i, j) {
			right = j
		}
	}
	if left > from && right-left-(j-i) < clauseWords {
		left, phrase = c.left(left-1, from)
		right = max(right, c.right(left, j, min(to, max(j, next)), phrase))
	}
	return c.trim(left, right, i, j)
}

// apposed reports whether the words [i, j) end an apposition ("Ms Orr, a
// member since 2010, is …").
func (c clauseCutter) apposed(left, i, j int) bool {
	if j >= c.last || c.doc.Tokens[j].Tag != "," {
		return false
	}
	for k := left; k < i; k++ {
		if c.doc.Tokens[k].Tag == "," {
			return true
		}
	}
	return false
}

// lacksSubject reports whether the tokens [k, i) open with a verb or a "who",
// and so need what stands before them.
func (c clauseCutter) lacksSubject(k, i int) bool {
	for k < i && c.doc.Tokens[k].Tag == "RB" {
		k++
	}
	if k >= i {
		return false
	}
	t := &c.doc.Tokens[k]
	return verbal(t.Tag) && t.Tag != "VB" || relativeWords[t.Lower]
}

// trim returns the span of the tokens [from, to) without the punctuation and
// joining words at both ends; [i, j) stays.
func (c clauseCutter) trim(from, to, i, j int) text.Span {
	for from < i && (c.punctuation(from) || joinWords[c.doc.Tokens[from].Lower]) {
		from++
	}
	for to > j && (c.punctuation(to-1) || joinWords[c.doc.Tokens[to-1].Lower] || c.hangs(to-1)) {
		to--
	}
	return c.whole(c.closed(text.Span{Start: c.doc.Tokens[from].Start, End: c.doc.Tokens[to-1].End}), i, j)
}

// hangs reports whether the token at k needs a word after it.
func (c clauseCutter) hangs(k int) bool {
	switch c.doc.Tokens[k].Tag {
	case "IN", "TO", "DT", "CC", "PRP$":
		return true
	}
	return false
}

// closed widens span by the mark at either end whose fellow lies inside.
func (c clauseCutter) closed(span text.Span) text.Span {
	qs := c.doc.Quotations
	for k := sort.Search(len(qs), func(k int) bool { return qs[k].Start >= span.End }) - 1; k >= 0; k-- {
		q := qs[k]
		if q.End < span.Start {
			break
		}
		if q.Inner.End == span.End && q.Start > span.Start || q.Inner.Start == span.Start && q.End < span.End {
			span = span.Cover(q.Span)
		}
	}
	return span
}

func (c clauseCutter) punctuation(k int) bool {
	return c.doc.Tokens[k].Lower != "%" && !strings.ContainsFunc(c.doc.Tokens[k].Lower, func(r rune) bool {
		return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Sc, r)
	})
}
