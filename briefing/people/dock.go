package people

import (
	"slices"

	"ukchina/briefing/text"
)

// readDock notes who is said to be tried: "Jane Roe, 34, wept in the dock", "Jane Roe is
// accused of theft".
func (w *walk) readDock() {
	for n := range w.mentions {
		m := &w.mentions[n]
		if m.entity >= 0 && w.entities[m.entity].Kind == Human && w.quote[m.first] < 0 && !slices.Contains(w.dock, m.entity) &&
			len(w.dock) < crowded && w.tried(m) {
			w.dock = append(w.dock, m.entity)
		}
	}
}

// tried reports whether the sentence says of m, its subject, that he or she is tried. Others
// who are named, and what is reported, end what it says.
func (w *walk) tried(m *mention) bool {
	const near = 16 // tokens
	if !w.acts(m) {
		return false
	}
	for i := m.last; i < min(m.last+near, w.Sentences[m.sentence].Last); i++ {
		v := w.lower(i)
		switch {
		case pleading[v], v == "dock" && w.lower(i-1) == "the", v == "trial" && w.lower(i-1) == "on",
			beings[v] && passives[w.lower(i+1)]:
			return true
		case w.cues[i], w.mentionAt(i) >= 0 && w.human(w.mentions[w.mentionAt(i)].entity):
			return false
		}
	}
	return false
}

// pleading are what only those who are tried do, and passives what is done to them.
var (
	pleading = text.Set("denies pleaded pleads")
	passives = text.Set("accused charged convicted cleared acquitted jailed sentenced indicted arraigned imprisoned")
	beings   = text.Set("is was been being were stands stood")
)

// defendant returns the only one who is said to be tried and has been named before token
// h, when q is the defendant; or -1.
func (w *walk) defendant(q *post, h int) int {
	if q.head != "defendant" || len(q.words) > 0 {
		return -1
	}
	found := none
	for _, e := range w.dock {
		if w.entities[e].first < h {
			found = either(found, e)
		}
	}
	return max(found, -1)
}
