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
	joinWords = map[string]bool{"while": true, "whereas": true, "but": true, "and": true, "yet": true,
		"although": true, "though": true, "as": true, "or": true, "so": true}
	// trailWords open what is said beside the clause.
	trailWords = map[string]bool{"as": true, "while": true, "whereas": true, "although": true, "though": true,
		"because": true, "despite": true, "amid": true, "which": true, "who": true, "but": true, "where": true, "citing": true}
	// degreeWords stand between the two of "as much as".
	degreeWords = map[string]bool{"much": true, "many": true, "few": true, "little": true, "long": true, "far": true,
		"well": true, "high": true, "big": true, "large": true, "likely": true, "soon": true, "such": true}
	// sinceWords stand before what something follows ("since Ms Orr's trip in 2018").
	sinceWords = map[string]bool{"since": true, "after": true, "following": true, "before": true, "and": true}
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
	return isVerb(t.Tag) && t.Tag != "VB" || relativeWords[t.Lower]
}

// bounds returns the tokens that a clause around i may take: those of the
// quotation that it stands in, if it is a whole one, or the sentence.
func (c clauseCutter) bounds(i int) (from, to int) {
	from, to = c.first, c.last
	at := c.doc.Tokens[i].Start
	qs := c.doc.Quotations
	for k := sort.Search(len(qs), func(k int) bool { return qs[k].Start > at }) - 1; k >= 0; k-- {
		q := qs[k].Inner
		if q.End <= c.doc.Tokens[from].Start {
			break
		}
		if q.Has(at) && unicode.IsUpper(firstRune(q.In(c.doc.Text))) {
			from = max(from, c.doc.TokenAt(q.Start))
			to = min(to, c.doc.TokenAt(q.End-1)+1)
			break
		}
	}
	return from, to
}

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

// left returns the token where the clause of token i begins. It is a phrase
// without a verb where what is dated is named by a noun ("Ms Orr's trip").
func (c clauseCutter) left(i, from int) (start int, phrase bool) {
	verb, noun, apart := false, false, false // apart: a comma stands before the verb
	for k := i - 1; k >= from; k-- {
		t := &c.doc.Tokens[k]
		if t.Lower == ")" {
			k = c.bracket(k, -1, from)
			continue
		}
		comma := k > from && c.doc.Tokens[k-1].Tag == ","
		switch {
		case c.breaks(k), comma && c.mark(k):
			return k + 1, false
		case verb && comma && (t.Lower == "who" || t.Lower == "which"):
			n := c.antecedent(k-2, from)
			either := t.Lower == "who" && n > from && c.doc.Tokens[n-1].Tag == "IN" // "the widow of Mr Orr, who"
			if n < k-1 && !either {
				return n, false
			}
		case c.compares(k): // "twice as many"
		case verb && comma && !apart && joinWords[t.Lower]:
			return k + 1, false
		case verb && t.Lower == "which" && k > from && c.doc.Tokens[k-1].Tag == "IN":
			return k + 1, false // "a scheme in which"
		case verb && (t.Lower == "as" || t.Lower == "while" || t.Lower == "when") && !c.finiteIn(from, k):
			return k + 1, false
		case !verb && noun && sinceWords[t.Lower] && (k == from || !haveWords[c.doc.Tokens[k-1].Lower]) && (t.Lower != "and" || comma && c.doc.Tokens[k+1].Tag == "DT"):
			return k + 1, true
		}
		if c.finite(k) {
			verb, apart = true, false
		}
		apart = apart || t.Tag == ","
		noun = noun || t.Tag == "NN" || t.Tag == "NNS"
	}
	return from, false
}

// antecedent returns the token where the noun phrase that ends at k begins;
// k+1 when there is none.
func (c clauseCutter) antecedent(k, from int) int {
	for ; k >= from; k-- {
		switch tag := c.doc.Tokens[k].Tag; {
		case strings.HasPrefix(tag, "NN"), strings.HasPrefix(tag, "JJ"), tag == "POS", tag == "CD", tag == "$", tag == "#":
		case tag == "," && k > from && c.doc.Tokens[k+1].Tag == "CD" && strings.HasPrefix(c.doc.Tokens[k-1].Tag, "NN"):
			// "Ms Orr, 45, who"
		case tag == "DT", tag == "PRP$":
			return k
		default:
			return k + 1
		}
	}
	return from
}

// right returns the token where the clause that begins at left ends, j at
// the earliest. A comma ends it only after its verb.
func (c clauseCutter) right(left, j, to int, phrase bool) int {
	verb := phrase || c.finiteIn(left, j)
	for k := j; k < to; k++ {
		t := &c.doc.Tokens[k]
		if t.Lower == "(" {
			k = c.bracket(k, 1, to-1)
			continue
		}
		switch {
		case c.breaks(k):
			return k
		case verb && (t.Tag == "," && !c.dateComma(k) || trailWords[t.Lower] && !c.compares(k)):
			return k
		}
		verb = verb || c.finite(k)
	}
	return to
}

// dateComma reports whether the comma at k stands before the year of a date.
func (c clauseCutter) dateComma(k int) bool {
	if k == c.first || k+1 >= c.last || c.doc.Tokens[k-1].Tag != "CD" {
		return false
	}
	_, ok := fullYear(c.doc.Tokens[k+1].Lower)
	return ok
}

// compares reports whether the word at k is one of "as much as".
func (c clauseCutter) compares(k int) bool {
	if c.doc.Tokens[k].Lower != "as" || k+1 >= c.last {
		return false
	}
	return degreeWords[c.doc.Tokens[k+1].Lower] || k > c.first && degreeWords[c.doc.Tokens[k-1].Lower]
}

// bracket returns the token of the bracket that goes with the one at k, in
// steps of by, or the last token looked at.
func (c clauseCutter) bracket(k, by, end int) int {
	for k != end {
		k += by
		if w := c.doc.Tokens[k].Lower; by > 0 && w == ")" || by < 0 && w == "(" {
			break
		}
	}
	return k
}

// breaks reports whether the token at k ends a clause whatever stands around
// it: a colon, a semicolon or a dash.
func (c clauseCutter) breaks(k int) bool {
	switch c.doc.Tokens[k].Lower {
	case ":", ";", "–", "—", "--", "―", "(", ")", "[", "]":
		return true
	case "-":
		return k > c.first && c.doc.Tokens[k-1].End < c.doc.Tokens[k].Start
	}
	return false
}

func (c clauseCutter) mark(k int) bool {
	return strings.ContainsRune("“”\"", firstRune(c.doc.Tokens[k].Lower))
}

func (c clauseCutter) finite(k int) bool {
	switch c.doc.Tokens[k].Tag {
	case "MD", "VBD", "VBZ", "VBP":
		return true
	}
	return false
}

func (c clauseCutter) finiteIn(from, to int) bool {
	for k := from; k < to; k++ {
		if c.finite(k) {
			return true
		}
	}
	return false
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
	return c.closed(text.Span{Start: c.doc.Tokens[from].Start, End: c.doc.Tokens[to-1].End})
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
