package attribution

import "ukchina/briefing/text"

// Extract returns the statements of d in reading order of their content.
// It is pure and safe for concurrent use.
func Extract(d *text.Document) []Statement { return nil }
