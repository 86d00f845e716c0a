package people

import "strings"

// firms are the words that any company may be called by.
var firms = map[string]bool{"company": true, "firm": true, "business": true}

// firmEnds are the words for bodies that end the names of companies.
var firmEnds = map[string]bool{
	"corporation": true, "corp": true, "company": true, "group": true, "holdings": true, "ltd": true, "plc": true, "inc": true,
	"llc": true, "airlines": true, "airways": true, "airline": true, "motors": true, "industries": true, "partners": true,
	"firm": true, "retailer": true, "supermarket": true, "manufacturer": true, "bank": true, "studios": true, "rail": true,
}

// lastFirm returns the body that the last sentences were about, or whose
// spokesman they quoted, when it may be a company; or -1.
func (w *walk) lastFirm(i int) int {
	const near = 3 // sentences
	for k := len(w.out) - 1; k >= 0 && w.out[k].sentence >= w.sentence-near; k-- {
		m := &w.out[k]
		if m.entity < 0 || m.last > i || w.quote[m.first] >= 0 || w.entities[m.entity].Kind != Body || w.is(m.name, calendar) {
			continue
		}
		before := w.lower(m.first - 1)
		if before == "the" || !w.company(m.entity) {
			continue
		}
		if w.sourceIn(m.first, m.last) || w.acts(m) || before == "for" && w.is(m.first-2, spokes) {
			return m.entity
		}
	}
	return -1
}

// lastNamedFirm returns the last body named before token i, in its sentence or
// the one before, that may be a company; or -1.
func (w *walk) lastNamedFirm(i int) int {
	for k := len(w.out) - 1; k >= 0 && w.out[k].sentence >= w.sentence-1; k-- {
		m := &w.out[k]
		if m.entity >= 0 && m.last <= i && w.quote[m.first] < 0 && w.entities[m.entity].Kind == Body && !w.is(m.name, calendar) &&
			w.tag(m.first-1) != 'D' && w.company(m.entity) {
			return m.entity
		}
	}
	return -1
}

// company reports whether e's name does not say that it is another kind of
// body.
func (w *walk) company(e int) bool {
	words := w.entities[e].words
	if len(words) == 0 {
		return false
	}
	name := strings.Join(words, " ")
	_, metonym := metonyms[name]
	_, country := countries[name]
	last := words[len(words)-1]
	return (lexicon[last]&(body|document) == 0 || firmEnds[last]) && !country && !metonym
}
