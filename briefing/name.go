package briefing

import "strings"

// titledKey returns what a name with its title is compared by: lower case,
// straight apostrophes, no article, no possessive, single spaces.
func titledKey(name string) string {
	words := strings.Fields(strings.ToLower(namePunctuation.Replace(name)))
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	if n := len(words); n > 0 {
		words[n-1] = strings.TrimSuffix(strings.TrimSuffix(words[n-1], "'s"), "'")
	}
	return strings.TrimSpace(strings.Join(words, " "))
}

var namePunctuation = strings.NewReplacer("’", "'", ".", "", ",", " ", "-", " ", `"`, "", "“", "", "”", "")

// nameKey returns what a name is compared by: as titledKey, without titles.
func nameKey(name string) string {
	key := titledKey(name)
	for {
		first, rest, more := strings.Cut(key, " ")
		if !more || !titles[first] {
			return key
		}
		key = rest
	}
}

// titles are left out when names are compared.
var titles = setOf("mr mrs ms miss mx sir dame lord lady dr prof professor rev baroness baron")

// men and ladies are the titles that tell somebody's sex.
var men, ladies = setOf("mr sir lord baron"), setOf("mrs ms miss dame lady baroness")
