package briefing

import (
	"strings"

	"ukchina/briefing/text"
)

// placeWords is how many words the longest name of a place has that begins
// with a word.
var placeWords = func() map[string]int {
	m := map[string]int{}
	for name := range placeNames {
		words := strings.Fields(name)
		m[words[0]] = max(m[words[0]], len(words))
	}
	return m
}()

// placeAt returns the longest name of a place, or adjective of a country,
// that begins at token i, and how many tokens it takes; 0 for none.
func placeAt(d *text.Document, i int) (p placeName, n int) {
	tokens := d.Tokens
	most := placeWords[tokens[i].Lower]
	if most == 0 || !capital(d, i) && tokens[i].Lower != "the" {
		return p, 0
	}
	var name [64]byte
	buf := name[:0]
	for k := 0; k < most && i+k < len(tokens); k++ {
		if k > 0 {
			buf = append(buf, ' ')
		}
		buf = append(buf, tokens[i+k].Lower...)
		if found, ok := placeNames[string(buf)]; ok && (tokens[i].Lower != "us" || tokens[i].In(d.Text) == "US") {
			p, n = found, k+1
		}
	}
	return p, n
}
