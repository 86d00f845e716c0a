package people

import "strings"

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

// ofCountry returns the one person before token h who is said to be of country, or
// else the person whom the sentence before was about, if of gender g and not said to be
// of another; or -1.
func (w *walk) ofCountry(country string, g class, h int) int {
	found := none
	for i := range w.entities {
		e := &w.entities[i]
		if e.Kind != Human || e.first > h {
			continue
		}
		for j := range e.posts {
			if e.posts[j].country == country {
				found = either(found, i)
			}
		}
	}
	if found != none {
		return max(found, -1)
	}
	e := w.speaking(g)
	if e < 0 {
		return -1
	}
	for j := range w.entities[e].posts {
		if c := w.entities[e].posts[j].country; c != "" && c != country {
			return -1
		}
	}
	return e
}
