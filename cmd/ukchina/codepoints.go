package main

import (
	"unicode/utf8"

	"ukchina/briefing/text"
)

// codePoints turns offsets in bytes into offsets in code points. Making it
// takes time linear in the text; an offset then takes constant time.
type codePoints struct {
	text string
	// before holds, for every block of bytes, how many code points start
	// before it.
	before []int
}

const codePointBlock = 128

func newCodePoints(s string) *codePoints {
	c := &codePoints{text: s, before: make([]int, 0, len(s)/codePointBlock+1)}
	n := 0
	for at := 0; at <= len(s); at += codePointBlock {
		c.before = append(c.before, n)
		n += starts(s[at:min(at+codePointBlock, len(s))])
	}
	return c
}

// at returns how many code points start before the byte at offset.
func (c *codePoints) at(offset int) int {
	block := offset / codePointBlock
	return c.before[block] + starts(c.text[block*codePointBlock:offset])
}

// spans returns spans as pairs of offsets in code points, never nil.
func (c *codePoints) spans(list []text.Span) [][2]int {
	pairs := make([][2]int, len(list))
	for i, s := range list {
		pairs[i] = [2]int{c.at(s.Start), c.at(s.End)}
	}
	return pairs
}

// starts counts the code points that start in s, which may begin inside one.
// The text is valid UTF-8.
func starts(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if utf8.RuneStart(s[i]) {
			n++
		}
	}
	return n
}
