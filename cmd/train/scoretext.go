package main

import (
	"sort"
	"strings"
	"unicode"

	"ukchina/briefing/text"
)

// A scored is a text cut into the tokens that figures count: runs of letters
// and digits, and single marks.
type scored struct {
	text  string
	spans []text.Span
	low   []string
	word  []bool
	quote []bool // inside double quotation marks, or one of them
}

func newScored(s string) *scored {
	d := &scored{text: s}
	inside := quoteMask(s)
	start := -1
	flush := func(end int) {
		if start >= 0 {
			d.add(text.Span{Start: start, End: end}, true, inside[start])
		}
		start = -1
	}
	for i, r := range s {
		switch {
		case unicode.IsLetter(r) || unicode.IsNumber(r) || r == '_':
			if start < 0 {
				start = i
			}
		default:
			flush(i)
			if !unicode.IsSpace(r) {
				d.add(text.Span{Start: i, End: i + len(string(r))}, false, inside[i])
			}
		}
	}
	flush(len(s))
	return d
}

func (d *scored) add(s text.Span, word, quote bool) {
	d.spans, d.low = append(d.spans, s), append(d.low, strings.ToLower(s.In(d.text)))
	d.word, d.quote = append(d.word, word), append(d.quote, quote)
}

// quoteMask tells which bytes lie inside double quotation marks. A line's end
// closes a quotation; a straight mark opens and closes in turn.
func quoteMask(s string) []bool {
	mask := make([]bool, len(s))
	inside := false
	for i, r := range s {
		mark := true
		was := inside
		switch {
		case r == '\n':
			inside, was, mark = false, false, false
		case r == '“' || r == '„' || r == '«' || strings.HasPrefix(s[i:], "``"):
			inside = true
		case r == '”' || r == '»' || strings.HasPrefix(s[i:], "''"):
			inside = false
		case r == '"' || r == '＂':
			inside = !inside
		default:
			mark = false
		}
		mask[i] = mark || was
	}
	return mask
}

// A tokens is a set of tokens, in order.
type tokens []int

// tokens returns those that the spans touch.
func (d *scored) tokens(spans []text.Span) tokens {
	var out tokens
	for _, s := range spans {
		i := sort.Search(len(d.spans), func(i int) bool { return d.spans[i].End > s.Start })
		for ; i < len(d.spans) && d.spans[i].Start < s.End; i++ {
			out = append(out, i)
		}
	}
	sort.Ints(out)
	kept := out[:0]
	for i, t := range out {
		if i == 0 || t != out[i-1] {
			kept = append(kept, t)
		}
	}
	return kept
}

func equal(a, b tokens) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// shared returns how many tokens a and b have in common.
func shared(a, b tokens) int {
	n, j := 0, 0
	for _, t := range a {
		for j < len(b) && b[j] < t {
			j++
		}
		if j < len(b) && b[j] == t {
			n++
		}
	}
	return n
}

// trim returns ts without the marks at its ends.
func (d *scored) trim(ts tokens) tokens {
	for len(ts) > 0 && !d.word[ts[0]] {
		ts = ts[1:]
	}
	for len(ts) > 0 && !d.word[ts[len(ts)-1]] {
		ts = ts[:len(ts)-1]
	}
	return ts
}

// kind returns direct, indirect or mixed.
func (d *scored) kind(ts tokens) string {
	words, quoted := 0, 0
	for _, all := range []bool{false, true} {
		for _, t := range ts {
			if all || d.word[t] {
				words++
				if d.quote[t] {
					quoted++
				}
			}
		}
		if words > 0 {
			break
		}
	}
	switch {
	case words > 0 && quoted == words:
		return "direct"
	case quoted == 0:
		return "indirect"
	}
	return "mixed"
}
