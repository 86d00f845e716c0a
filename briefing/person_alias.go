package briefing

import "strings"

// abbreviations are short for words of offices and of seats of government.
var abbreviations = map[string]string{
	"pm": "prime minister", "dpm": "deputy prime minister", "vp": "vice president", "potus": "us president",
	"ceo": "chief executive", "gov": "governor", "govt": "government", "sec": "secretary", "dept": "department",
	"min": "minister", "st": "street", "no10": "no 10",
}

// unabbreviated returns the key of a name with its abbreviations written out.
func unabbreviated(name string) string {
	words := strings.Fields(titledKey(name))
	for i, w := range words {
		if full, ok := abbreviations[w]; ok {
			words[i] = full
		}
	}
	return strings.Join(words, " ")
}

// belonging returns other ways to write of somebody who is somebody's: "Keir
// Starmer's spokesman" may be written of as Sir Keir's.
func (c *Corpus) belonging(name string) []string {
	owner, office, ok := strings.Cut(strings.ReplaceAll(name, "’", "'"), "'s ")
	if !ok {
		return nil
	}
	var ways []string
	for _, p := range c.Find(owner) {
		for _, alias := range append([]string{p.Name}, p.Aliases...) {
			ways = append(ways, alias+"'s "+office)
		}
	}
	return ways
}
