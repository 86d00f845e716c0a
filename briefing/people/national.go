package people

import (
	"slices"
	"strings"
)

// nationals are nouns for somebody of a country that no adjective ends in.
var nationals = map[string]string{"briton": "united kingdom", "scot": "scotland", "spaniard": "spain", "swede": "sweden", "dane": "denmark",
	"finn": "finland", "pole": "poland", "turk": "turkey", "croat": "croatia", "serb": "serbia", "slovak": "slovakia"}

// national reports whether token h, after "the", is a word for somebody of a
// country: "the Norwegian", "the Irishman".
func (s *scene) national(h int) bool { return s.upper[h] && s.nationality(h) != "" }

// nationality returns the country of the one whom token h is a word for, or "".
func (s *scene) nationality(h int) string {
	w := s.lower(h)
	if c, ok := nationals[w]; ok {
		return c
	}
	for _, end := range []string{"woman", "man"} {
		if stem, ok := strings.CutSuffix(w, end); ok && countries[stem] != "" {
			return countries[stem]
		}
	}
	if strings.HasSuffix(w, "an") {
		return countries[w]
	}
	return ""
}

// regional reports whether w, after "the" and with a capital, is a word for somebody of
// a state, a county or a city: "the Texan", "the Yorkshirewoman".
func regional(w string) bool {
	if len(w) < 5 || lexicon[w] != 0 {
		return false
	}
	for _, end := range []string{"an", "shireman", "shirewoman", "lander", "sider", "cornishman", "cornishwoman", "londoner", "dubliner", "geordie"} {
		if strings.HasSuffix(w, end) {
			return end != "an" || !strings.HasSuffix(w, "man")
		}
	}
	return false
}

// compatriot returns whom the word for somebody of a country at token h means; or -1.
func (w *walk) compatriot(h int) int {
	var g class
	switch {
	case strings.HasSuffix(w.lower(h), "woman"):
		g = female
	case strings.HasSuffix(w.lower(h), "man") && w.lower(h) != "german":
		g = male
	}
	return w.ofCountry(w.nationality(h), g, h)
}

// ofCountry returns the citizen of country, who is told to be so from here on; or -1.
func (w *walk) ofCountry(country string, g class, h int) int {
	e := w.citizen(country, g, h)
	if e >= 0 && w.entities[e].home == "" {
		w.entities[e].home = country
	}
	return e
}

// citizen returns the one person before token h who is said to be of country, or else
// the one just told of, if of gender g and not said to be of another; or -1.
func (w *walk) citizen(country string, g class, h int) int {
	found := none
	for i := range w.entities {
		if e := &w.entities[i]; e.Kind == Human && e.first <= h && e.from(country) {
			found = either(found, i)
		}
	}
	if found != none {
		return max(found, -1)
	}
	apart := w.topicAt >= 0 && w.Sentences[w.topicAt].Paragraph < w.Sentences[w.sentence].Paragraph
	if e := w.speaking(g); e < 0 || w.mayBeFrom(country, g, e) && !(apart && w.mayBeFrom(country, g, w.older) && w.lately(w.older)) {
		return e
	}
	for n := range w.entities {
		if w.mayBeFrom(country, g, n) && w.lately(n) {
			found = either(found, n) // "Roe, of Peru, beat Poe. “...,” said the Peruvian. “...,” said the Swede"
		}
	}
	return max(found, -1)
}

// from reports whether e is said to be of country.
func (e *entity) from(country string) bool {
	return e.home == country || slices.ContainsFunc(e.posts, func(p post) bool { return p.country == country })
}

// mayBeFrom reports whether e is somebody of gender g who is not said to be of another
// country than this.
func (w *walk) mayBeFrom(country string, g class, e int) bool {
	if e < 0 || !w.entities[e].suits(g) || w.entities[e].Kind != Human {
		return false
	}
	p := &w.entities[e]
	return (p.home == "" || p.home == country) && !slices.ContainsFunc(p.posts, func(o post) bool { return o.country != "" && o.country != country })
}

// lately reports whether the last sentences name e or point at e, outside quotations.
func (w *walk) lately(e int) bool {
	const near = 3 // sentences
	for n := len(w.out) - 1; n >= 0 && w.out[n].sentence >= w.sentence-near; n-- {
		if m := &w.out[n]; m.entity == e && w.quote[m.first] < 0 {
			return true
		}
	}
	return false
}

// homeOf returns the country of the bearer of m as the words around the name tell it:
// "Peru's Jane Roe", "Jane Roe, of Peru,", "Jane Roe (Peru)"; or "".
func (s *scene) homeOf(m *mention) string {
	if s.possessive(m.first-1) && m.first > 1 {
		c, _ := s.country(m.first-2, m.first-1)
		return c
	}
	k := m.last
	if s.lower(k) == "," {
		k++
	}
	if v := s.lower(k); v != "of" && v != "from" && (v != "(" || k > m.last) {
		return ""
	}
	if k++; s.lower(k) == "the" {
		k++
	}
	if k >= len(s.Tokens) {
		return ""
	}
	c, _ := s.country(k, len(s.Tokens))
	return c
}
