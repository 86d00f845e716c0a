package people

import "ukchina/briefing/text"

// firms are the words that any company may be called by.
var firms = text.Set("company firm business")

// firmEnds are the words for bodies that end the names of companies.
var firmEnds = text.Set(`corporation corp company group holdings ltd plc inc llc airlines airways airline motors industries
	partners firm retailer supermarket manufacturer bank studios rail`)

// firmKinds are words for companies of one trade; "the airline" may be any
// company that was named, but only in the sentences just before.
var firmKinds = text.Set(`airline bank retailer supermarket manufacturer insurer developer operator supplier brewer drugmaker
	carmaker shipbuilder housebuilder contractor publisher chain broadcaster lender start-up startup`)

// kindsOfBody are, for words that stand alone for a body ("the union"), those
// that head the names of such bodies. "*" lets in names that no word for a
// body heads ("Unite").
var kindsOfBody = func() map[string]map[string]bool {
	m := map[string]map[string]bool{}
	for kind, words := range map[string]string{
		"union":      "union association federation guild league society alliance congress confederation local *",
		"charity":    "charity trust foundation society association fund institute league federation network alliance *",
		"group":      "group society association league federation network alliance campaign coalition forum foundation *",
		"body":       "society association league federation network alliance confederation institute council board commission *",
		"council":    "council authority",
		"authority":  "authority council",
		"department": "department ministry office treasury",
		"ministry":   "ministry department office",
		"agency":     "agency service authority administration office bureau *",
		"regulator":  "regulator authority office commission board agency inspectorate *",
		"watchdog":   "watchdog authority office commission board agency inspectorate *",
		"league":     "league championship federation association union board",
		"club":       "club fc rovers united wanderers athletic albion hotspur rangers city town county",
		"force":      "force police constabulary",
		"trust":      "trust hospital hospitals",
		"service":    "service rescue ambulance fire",
		"newspaper":  "newspaper news times post journal telegraph guardian mirror gazette herald tribune chronicle express mail",
		"paper":      "news times post journal telegraph guardian mirror gazette herald tribune chronicle express mail",
		"thinktank":  "institute centre center foundation forum *",
	} {
		m[kind] = text.Set(words)
	}
	m["organisation"], m["organization"] = m["group"], m["group"]
	return m
}()

// nearFirm is how many sentences before "the company" may be about it.
const nearFirm = 3

// lastOfKind returns the body that the noun of token h, after "the", stands
// for: of those that did or said something before it, the one whose name says
// that it is of that kind; or else the only one in the sentences just before
// that may be. It returns -1 when there is none, or several.
func (w *walk) lastOfKind(h int) int {
	noun := w.lower(h)
	if firms[noun] {
		if e := w.lastFirm(h, nearFirm); e != none {
			return e
		}
		if e := w.onlyFirm(); e != none {
			return e
		}
		return w.onlyMaker()
	}
	if firmKinds[noun] {
		return w.lastNamedFirm(h)
	}
	kinds := kindsOfBody[noun]
	if kinds == nil {
		return -1
	}
	if e := w.kindBefore(kinds); e >= 0 {
		return e
	}
	found, free := none, none
	for _, a := range w.acting {
		switch words := w.entities[a.entity].words; {
		case ofKind(words, kinds):
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

// ofKind reports whether a name says that its body is of one of kinds, as "Freedom for
// Tarn" does where no word for a body needs to.
func ofKind(words []string, kinds map[string]bool) bool {
	return kinds[bodyHead(words)] || kinds["*"] && len(words) > 2 && (words[1] == "for" || words[1] == "against") && lexicon[words[0]]&(body|role) == 0
}

// kindBefore returns the one body of the sentence before whose name says that it is of
// one of kinds; or -1.
func (w *walk) kindBefore(kinds map[string]bool) int {
	found := none
	for k := len(w.out) - 1; k >= 0 && w.out[k].sentence >= w.sentence-1; k-- {
		if m := &w.out[k]; m.sentence < w.sentence && m.entity >= 0 && w.quote[m.first] < 0 && w.entities[m.entity].Kind == Body &&
			ofKind(w.entities[m.entity].words, kinds) {
			found = either(found, m.entity)
		}
	}
	return max(found, -1)
}

// onlyOfKind returns the one body named before token h whose name says that it
// is of one of kinds, -1 when there are several, or none.
func (w *walk) onlyOfKind(kinds map[string]bool, h int) int {
	found := none
	for i := range w.entities {
		if e := &w.entities[i]; e.Kind == Body && e.first < h && len(e.words) > 1 && ofKind(e.words, kinds) {
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

// bodyHead returns the word that says what kind of body has the name: the one
// before "of", "for" or "on", or the last.
func bodyHead(words []string) string {
	for i := 1; i < len(words); i++ {
		if words[i] == "of" || words[i] == "for" || words[i] == "on" {
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
