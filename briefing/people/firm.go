package people

import (
	"slices"
	"strings"
)

// firms are the words that any company may be called by.
var firms = map[string]bool{"company": true, "firm": true, "business": true}

// firmEnds are the words for bodies that end the names of companies.
var firmEnds = map[string]bool{
	"corporation": true, "corp": true, "company": true, "group": true, "holdings": true, "ltd": true, "plc": true, "inc": true,
	"llc": true, "airlines": true, "airways": true, "airline": true, "motors": true, "industries": true, "partners": true,
	"firm": true, "retailer": true, "supermarket": true, "manufacturer": true, "bank": true, "studios": true, "rail": true,
}

// firmKinds are words for companies of one trade; "the airline" may be any
// company that was named, but only in the sentences just before.
var firmKinds = map[string]bool{
	"airline": true, "bank": true, "retailer": true, "supermarket": true, "manufacturer": true, "insurer": true, "developer": true,
	"operator": true, "supplier": true, "brewer": true, "drugmaker": true, "carmaker": true, "shipbuilder": true, "housebuilder": true,
	"contractor": true, "publisher": true, "broadcaster": true, "lender": true, "start-up": true, "startup": true,
}

// kindsOfBody are, for words that stand alone for a body ("the union"), those
// that head the names of such bodies. "*" lets in names that no word for a
// body heads ("Unite").
var kindsOfBody = func() map[string]map[string]bool {
	m := map[string]map[string]bool{}
	for kind, words := range map[string]string{
		"union":      "union association federation guild league society alliance congress confederation local *",
		"charity":    "charity trust foundation society association fund institute league federation network alliance *",
		"group":      "group society association league federation network alliance campaign coalition forum foundation *",
		"council":    "council authority",
		"authority":  "authority council",
		"department": "department ministry office treasury",
		"ministry":   "ministry department office",
		"agency":     "agency service authority administration *",
		"regulator":  "regulator authority office commission board agency inspectorate *",
		"watchdog":   "watchdog authority office commission board agency inspectorate *",
		"league":     "league championship federation association union board",
		"club":       "club fc rovers united wanderers athletic albion hotspur rangers city town county",
		"force":      "force police constabulary",
		"trust":      "trust hospital hospitals",
		"service":    "service",
		"newspaper":  "newspaper news times post journal telegraph guardian mirror gazette herald tribune chronicle express mail",
		"paper":      "news times post journal telegraph guardian mirror gazette herald tribune chronicle express mail",
		"thinktank":  "institute centre center foundation forum *",
	} {
		m[kind] = map[string]bool{}
		for _, w := range strings.Fields(words) {
			m[kind][w] = true
		}
	}
	m["organisation"], m["organization"] = m["group"], m["group"]
	return m
}()

// lastOfKind returns the body that the noun of token h, after "the", stands
// for: of those that did or said something before it, the one whose name says
// that it is of that kind; or else the only one in the sentences just before
// that may be. It returns -1 when there is none, or several.
func (w *walk) lastOfKind(h int) int {
	noun := w.lower(h)
	if firms[noun] {
		if e := w.lastFirm(h); e >= 0 {
			return e
		}
		return w.onlyFirm()
	}
	if firmKinds[noun] {
		return w.lastNamedFirm(h)
	}
	kinds := kindsOfBody[noun]
	if kinds == nil {
		return -1
	}
	found, free := none, none
	for _, a := range w.acting {
		switch head := bodyHead(w.entities[a.entity].words); {
		case kinds[head]:
			found = either(found, a.entity)
		case kinds["*"] && a.at >= w.sentence-2 && w.unmarked(a.entity):
			free = either(free, a.entity)
		}
	}
	if found == none {
		found = w.onlyOfKind(kinds, h)
	}
	if found == none {
		found = free
	}
	return max(found, -1)
}

// link keeps, for a word that stands alone for a body at token h, which one that
// is, so that later sentences may be far from its name.
func (w *walk) link(h int) {
	noun := w.lower(h)
	if w.kindred(h) >= 0 {
		return
	}
	if e := w.lastOfKind(h); e >= 0 && len(w.bodies[noun]) < crowded {
		w.bodies[noun] = append(w.bodies[noun], e)
	}
}

// officers reports whether m is the body of one whose office stands before it:
// "said Jane Roe, president of Wexit".
func (w *walk) officers(m *mention) bool {
	k := m.first - 1
	if w.lower(k) == "the" {
		k--
	}
	v := w.lower(k)
	return w.quote[m.first] < 0 && (v == "of" || v == "at" || v == "for") && w.is(k-1, role)
}

// longer returns the one body whose longer name begins with m, a single word
// that makes a statement: "Wexit said" of Wexit Holdings; or -1.
func (w *walk) longer(m *mention) int {
	if m.pointing || m.entity < 0 || m.words() != 1 || w.entities[m.entity].Kind != Body || w.is(m.name, nation|calendar|body) || !w.sourceIn(m.first, m.last) || w.lower(m.last) == "of" || w.lower(m.last) == "for" {
		return -1
	}
	found, own := none, w.entities[m.entity].first
	for i := range w.entities {
		if e := &w.entities[i]; e.Kind == Body && e.first < own && len(e.words) > 1 && e.words[0] == w.lower(m.name) && w.active(i) {
			found = either(found, i)
		}
	}
	return max(found, -1)
}

// active reports whether body e has said something, or has a name that says it
// is a body.
func (w *walk) active(e int) bool {
	return lexicon[bodyHead(w.entities[e].words)]&body != 0 || slices.ContainsFunc(w.acting, func(a agent) bool { return a.entity == e && a.said })
}

// onlyOfKind returns the one body named before token h whose name says that it
// is of one of kinds, -1 when there are several, or none.
func (w *walk) onlyOfKind(kinds map[string]bool, h int) int {
	found := none
	for i := range w.entities {
		if e := &w.entities[i]; e.Kind == Body && e.first < h && len(e.words) > 1 && kinds[bodyHead(e.words)] {
			found = either(found, i)
		}
	}
	return found
}

// either returns e, or -1 when another one than e was found before.
func either(found, e int) int {
	if found == none || found == e {
		return e
	}
	return -1
}

// onlyFirm returns the one body of two words or more that has said something
// so far and may be a company, or -1.
func (w *walk) onlyFirm() int {
	found := none
	for _, a := range w.acting {
		if a.said && w.company(a.entity) && len(w.entities[a.entity].words) > 1 {
			found = either(found, a.entity)
		}
	}
	return max(found, -1)
}

// A body that has done or said something.
type agent struct {
	entity int
	at     int // the last sentence in which it did
	said   bool
}

// acted notes what the body e does or says in this sentence.
func (w *walk) acted(e int, said bool) {
	for i := range w.acting {
		if a := &w.acting[i]; a.entity == e {
			a.at, a.said = w.sentence, a.said || said
			return
		}
	}
	if len(w.acting) < crowded {
		w.acting = append(w.acting, agent{e, w.sentence, said})
	}
}

// bodyHead returns the word that says what kind of body has the name: the one
// before "of" or "for", or the last.
func bodyHead(words []string) string {
	for i := 1; i < len(words); i++ {
		if words[i] == "of" || words[i] == "for" {
			return words[i-1]
		}
	}
	if len(words) == 0 {
		return ""
	}
	if n := len(words); n > 1 && number(words[n-1]) {
		return words[n-2] // "Transit Local 88"
	}
	return words[len(words)-1]
}

// unmarked reports whether e's name has no word for a kind of body, and is
// no country's and no building's.
func (w *walk) unmarked(e int) bool {
	words := w.entities[e].words
	name := strings.Join(words, " ")
	_, metonym := metonyms[name]
	_, country := countries[name]
	return !metonym && !country && !affiliations[bodyHead(words)] && lexicon[bodyHead(words)]&(body|document|nation|calendar) == 0
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
			w.tag(m.first-1) != 'D' && !w.placed(m) && w.company(m.entity) {
			return m.entity
		}
	}
	return -1
}

// placed reports whether m, a single word, follows a preposition as places do.
func (w *walk) placed(m *mention) bool {
	v := w.lower(m.first - 1)
	return m.words() == 1 && (w.is(m.first-1, locative) || v == "to" || v == "from")
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
	head := bodyHead(words)
	return (lexicon[head]&(body|document) == 0 || firmEnds[head]) && !country && !metonym
}
