package web

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"ukchina/briefing/text"
)

// maxCited is how many slices an address may mark.
const maxCited = 50

// cited returns the slices of s that an address marks, in reading order,
// without overlaps. Each value is START-END in code points, as in JSON; what
// is no such value, or lies outside s, is overlooked.
func cited(values []string, s string) []text.Span {
	var runes []text.Span
	for _, v := range values[:min(len(values), maxCited)] {
		from, to, _ := strings.Cut(v, "-")
		start, err := strconv.ParseUint(from, 10, 31)
		end, err2 := strconv.ParseUint(to, 10, 31)
		if err == nil && err2 == nil && start < end {
			runes = append(runes, text.Span{Start: int(start), End: int(end)})
		}
	}
	slices.SortFunc(runes, func(a, b text.Span) int { return cmp.Compare(a.Start, b.Start) })
	return merged(inBytes(runes, s))
}

// inBytes turns offsets in code points of s into offsets in bytes, and drops
// what begins after its end.
func inBytes(runes []text.Span, s string) []text.Span {
	ends := map[int]int{} // code points to bytes
	for _, r := range runes {
		ends[r.Start], ends[r.End] = len(s), len(s)
	}
	n := 0
	for i := range s {
		if _, ok := ends[n]; ok {
			ends[n] = i
		}
		n++
	}
	list := make([]text.Span, 0, len(runes))
	for _, r := range runes {
		if b := (text.Span{Start: ends[r.Start], End: ends[r.End]}); !b.Empty() {
			list = append(list, b)
		}
	}
	return list
}

// merged joins spans that overlap or touch; they come in order of their start.
func merged(spans []text.Span) []text.Span {
	var list []text.Span
	for _, s := range spans {
		if n := len(list); n > 0 && s.Start <= list[n-1].End {
			list[n-1].End = max(list[n-1].End, s.End)
		} else {
			list = append(list, s)
		}
	}
	return list
}
