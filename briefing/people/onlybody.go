package people

import (
	"slices"

	"ukchina/briefing/text"
)

// onlyFirm returns the one body of two words or more that has said something so far and
// may be a company, -1 when there are several or one of another single word spoke, or none.
func (w *walk) onlyFirm() int {
	found, other := none, false
	for _, a := range w.acting {
		switch words := len(w.entities[a.entity].words); {
		case !a.said || !w.company(a.entity):
		case words > 1:
			found = either(found, a.entity)
		case words == 1:
			other = other || w.unmarked(a.entity) && w.fuller(a.entity) < 0
		}
	}
	if found != none && other {
		return -1
	}
	return found
}

// onlyMaker returns the one company that the last sentences name as the one
// that something comes from: "an application from Wexit Leisure"; or -1.
func (w *walk) onlyMaker() int {
	const near = 3 // sentences
	found := none
	for k := len(w.out) - 1; k >= 0 && w.out[k].sentence >= w.sentence-near; k-- {
		m := &w.out[k]
		if v := w.lower(m.first - 1); m.entity < 0 || m.words() < 2 || w.quote[m.first] >= 0 ||
			v != "from" && !(v == "by" && owning[w.lower(m.first-2)]) || w.entities[m.entity].Kind != Body || !w.company(m.entity) {
			continue
		}
		for i := m.name; i < m.end; i++ {
			if w.is(i, thing|nation|calendar) {
				return -1
			}
		}
		found = either(found, m.entity)
	}
	return max(found, -1)
}

// owning are what companies do to things that they have.
var owning = text.Set("owned run operated built made supplied managed developed manufactured employed")

// onlyCalled returns the one body of the article whose name says that it is what the
// noun of token h says, though it may be named in full later only; or -1.
func (w *walk) onlyCalled(h int) int {
	found, noun := none, w.lower(h)
	if !onceTold[noun] {
		return -1
	}
	for i := range w.entities {
		e := &w.entities[i]
		if e.Kind == Body && len(e.words) > 1 && bodyHead(e.words) == noun &&
			(noun != "council" || slices.ContainsFunc(e.words, func(v string) bool { return governed[v] })) {
			found = either(found, i)
		}
	}
	return max(found, -1)
}

// onceTold are the bodies of which an article tells of one, which it may call so
// before it names it.
var onceTold = text.Set("trust university hospital diocese college school academy inspectorate constabulary council")

// governed are the places whose councils govern them.
var governed = text.Set("city county borough district metropolitan town parish and community")
