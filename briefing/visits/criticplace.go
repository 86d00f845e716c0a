package visits

import (
	"slices"

	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// lands holds the country of each name and adjective of [people.Countries], in
// lower case, by its first name.
var lands = func() map[string]string {
	m := map[string]string{}
	for c := range people.Countries {
		in := c.Names[0]
		if c.Of != "" {
			in = c.Of
		}
		for _, name := range slices.Concat(c.Names, c.Adjectives, c.Capitals, c.Cities) {
			if m[name] == "" {
				m[name] = in
			}
		}
	}
	return m
}()

// landAt returns the country of the place or adjective that begins at token i,
// or "".
func landAt(d *text.Document, i int) string {
	land, _ := landFrom(d, i)
	return land
}

// landFrom is landAt, with how many tokens name it.
func landFrom(d *text.Document, i int) (land string, n int) {
	const longest = 3
	if !capital(d, i) {
		return "", 0
	}
	for n := min(longest, len(d.Tokens)-i); n > 0; n-- {
		name := d.Tokens[i].Lower
		for _, t := range d.Tokens[i+1 : i+n] {
			name += " " + t.Lower
		}
		if land := lands[name]; land != "" {
			return land, n
		}
	}
	return "", 0
}

func capital(d *text.Document, i int) bool {
	c := d.Text[d.Tokens[i].Start]
	return 'A' <= c && c <= 'Z' || c >= 0xC3
}

// landsIn returns the countries that span names.
func landsIn(d *text.Document, span text.Span) []string {
	var out []string
	for k := d.TokenAt(span.Start); k < len(d.Tokens) && d.Tokens[k].End <= span.End; k++ {
		if land := landAt(d, k); land != "" {
			out = append(out, land)
		}
	}
	return out
}
