package briefing

import (
	"sort"
	"strings"
	"unicode"
)

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
		case c.breaks(k) && !c.spoken(k, i), comma && c.mark(k):
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
		case !verb && noun && sinceWords[t.Lower] && (k == from || !haveWords[c.doc.Tokens[k-1].Lower]) &&
			(t.Lower != "and" || comma && c.doc.Tokens[k+1].Tag == "DT"):
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

func (c clauseCutter) finite(k int) bool { return finite(c.doc.Tokens[k].Tag) }

func (c clauseCutter) finiteIn(from, to int) bool { return finiteIn(c.doc, from, to) }
