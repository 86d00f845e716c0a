package people

import "ukchina/briefing/text"

// deaths notes who is said to have died or to be missing, and so is seldom the one who
// speaks.
func (s *scene) deaths() {
	for i := range s.mentions {
		if m := &s.mentions[i]; m.entity >= 0 && m.words() > 1 {
			s.loses(m)
		}
	}
}

// loses notes whether m's bearer is told there to have died or to be missing, or to be
// well again: "Ms Roe, who has been missing since Friday,", "Roe, now 50,".
func (s *scene) loses(m *mention) {
	e := &s.entities[m.entity]
	k, _ := s.pastAge(m)
	if s.lower(k) == "who" {
		k++
	}
	switch {
	case s.lower(k) == "now", s.lower(k+1) == "now":
		e.gone = 0
	case e.gone == 0 && s.goesMissing(k):
		e.gone = k
	}
}

// goesMissing reports whether the verbs from token k on tell that their subject died or
// is missing, "had been reported missing", "was last seen", but not as those tell of whom
// the article is in memory: "who has died".
func (s *scene) goesMissing(k int) bool {
	const verbs = 5
	for i := k; i < k+verbs; i++ {
		switch w := s.lower(i); {
		case gone[w], w == "last" && s.lower(i+1) == "seen":
			return w != "died" || s.lower(k) != "has"
		case s.tag(i) != 'V' && s.tag(i) != 'R':
			return false
		}
	}
	return false
}

// gone tell of those who will not speak.
var gone = text.Set("died drowned perished killed murdered missing disappeared vanished dead")

// speaksFor returns who spoke last and may be of gender g, where he or she at token i
// speaks and would be e, who is lost and has said nothing: "Ms Roe was last seen on
// Friday. Det Insp Ann Poe said so. Ms Roe is 34. “Call us,” she said"; or e.
func (w *walk) speaksFor(e, i int, g class) int {
	const near = 12 // sentences
	if p := &w.entities[e]; p.gone == 0 || p.gone > i || p.said {
		return e
	}
	for n := len(w.out) - 1; n >= 0 && w.out[n].sentence >= w.sentence-near; n-- {
		if o := w.out[n].entity; o >= 0 && o != e && w.sourceIn(w.out[n].first, w.out[n].last) && w.mayBe(o, g) {
			return o
		}
	}
	return e
}
