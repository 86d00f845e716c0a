package briefing

import (
	"slices"
	"strings"

	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// titledKey returns what a name with its title is compared by: lower case,
// straight apostrophes, no accents, no article, no possessive, single spaces.
func titledKey(name string) string {
	words := strings.Fields(text.Unaccented(strings.ToLower(namePunctuation.Replace(name))))
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	if n := len(words); n > 0 {
		words[n-1] = strings.TrimSuffix(strings.TrimSuffix(words[n-1], "'s"), "'")
	}
	return strings.TrimSpace(strings.Join(words, " "))
}

var namePunctuation = strings.NewReplacer("’", "'", ".", "", ",", " ", "-", " ", `"`, "", "“", "", "”", "")

// nameKey returns what a name is compared by: as titledKey, without titles
// and middle initials, and with one name for a seat of government.
func nameKey(name string) string {
	key := titledKey(name)
	if seat := people.Seat(key); seat != "" {
		return seat
	}
	words := strings.Fields(key)
	for len(words) > 1 && titles[words[0]] {
		words = words[1:]
	}
	for i := len(words) - 2; i > 0; i-- {
		if len(words[i]) == 1 {
			words = slices.Delete(words, i, i+1)
		}
	}
	return strings.Join(words, " ")
}

// titles are left out when names are compared.
var titles = text.Set("mr mrs ms miss mx sir dame lord lady dr prof professor rev baroness baron")
