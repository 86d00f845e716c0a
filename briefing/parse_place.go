package briefing

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"ukchina/briefing/text"
)

// whither returns where a question says that somebody goes, "to Vietnam", or ""
// where it names no place. One that is not in the table is known by its capital.
func whither(words []string) string {
	for i, w := range words {
		if !towards[strings.ToLower(w)] {
			continue
		}
		rest := words[i+1:]
		if len(rest) > 0 && strings.EqualFold(rest[0], "the") {
			rest = rest[1:]
		}
		name, n := typedPlace(rest)
		if n > 0 && (n == len(rest) || !companies[wordKey(rest[n])]) {
			return "to " + name
		}
	}
	return ""
}

var (
	towards = text.Set("to in at visit visiting")
	// companies follow the name of a place where they come from: "in the US delegation".
	companies = text.Set("delegation party entourage team group side mission delegate")
)

// typedPlace returns the name of a place that words begin with, and how many of
// them it has; 0 for none.
func typedPlace(words []string) (name string, n int) {
	bare := func(w string) string {
		return strings.TrimSuffix(strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), "'s")
	}
	var names []string
	capitals := 0
	for i, w := range words {
		w = bare(w)
		if names = append(names, w); i == capitals && opensUpper(w) && !dayWords[wordKey(w)] {
			capitals++
		}
		name = strings.Join(names, " ")
		if p, ok := placeNames[strings.ToLower(name)]; ok && !p.adjective && (opensUpper(w) || !stopWords[w]) {
			n = i + 1
		}
	}
	n = max(n, capitals)
	return strings.Join(names[:n], " "), n
}

func opensUpper(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// goesTo reports whether t goes to a place as typed, or to one that may mean
// it: a country for its city.
func (t *Trip) goesTo(place string) bool {
	where, asked := newWording(t.Where.parts()...).words, newWording(place).words
	if len(asked) > 0 && runOf(where, asked) >= 0 {
		return true
	}
	p, known := placeNames[strings.ToLower(place)]
	words := strings.Fields(strings.Join(t.Where.parts(), " "))
	for i := range words {
		for k := i + 1; known && k <= len(words); k++ {
			q, ok := placeNames[strings.ToLower(strings.Trim(strings.Join(words[i:k], " "), ".,"))]
			if ok && p.agrees(q) && (p.land || q.land || q.adjective) {
				return true
			}
		}
	}
	return false
}
