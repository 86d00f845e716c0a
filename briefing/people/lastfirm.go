package people

import (
	"strings"

	"ukchina/briefing/text"
)

// lastFirm returns the firm that the last sentences before token i were about, or whose
// spokesman they quoted: -1 where they tell of two alike, none where of nobody.
func (w *walk) lastFirm(i, near int) int {
	for si := w.sentence; si >= max(0, w.sentence-near); si-- {
		if e := w.firmOf(si, i); e != none {
			return e
		}
	}
	return none
}

// firmOf returns the firm that sentence si is about as far as token i, -1 where it names
// several and none does anything, "A deal between Wexit and Tarn Looms is off", or none.
func (w *walk) firmOf(si, i int) int {
	named := none
	for k := len(w.out) - 1; k >= 0 && w.out[k].sentence >= si; k-- {
		m := &w.out[k]
		before := w.lower(m.first - 1)
		if m.sentence != si || m.last > i || before == "the" || !w.firm(m) {
			continue
		}
		switch {
		case w.sourceIn(m.first, m.last), w.acts(m) && before != "to", before == "for" && w.is(m.first-2, spokes), w.employs(m), w.earns(m):
			if before == "and" && w.firmTo(m.first-1) {
				return -1 // "Wexit and Tarn Looms said"
			}
			if e := w.fuller(m.entity); m.words() == 1 && e >= 0 {
				return e
			}
			return m.entity
		case !w.placed(m):
			named = either(named, m.entity)
		}
	}
	if v := w.lower(w.Sentences[si].First); named == -1 && v != "it" && v != "the" {
		return -1
	}
	return none
}

// firm reports whether m names a body that may be a company, outside quotations.
func (w *walk) firm(m *mention) bool {
	return m.entity >= 0 && w.quote[m.first] < 0 && w.entities[m.entity].Kind == Body && !w.is(m.name, calendar) && w.company(m.entity)
}

// firmTo reports whether a firm's name ends before token k.
func (w *walk) firmTo(k int) bool {
	n := at(w.out, k-1)
	return n >= 0 && w.firm(&w.out[n])
}

// earns reports whether what m has made or is worth is the subject of a verb: "Shares in
// Wexit jumped", "Wexit's sales fell".
func (w *walk) earns(m *mention) bool {
	if w.possessive(m.last) {
		return accounts[w.lower(m.last+1)] && w.subject(m.last+2)
	}
	what := w.lower(m.first - 2)
	return w.subject(m.last) && accounts[what] && (w.lower(m.first-1) == "at" || w.lower(m.first-1) == "in" && (what == "shares" || what == "stock"))
}

// accounts are what firms report.
var accounts = text.Set("shares stock profits profit sales revenue revenues turnover earnings losses orders")

// lastNamedFirm returns the firm that the sentence of token i or the one before is about,
// or else the only one named there; or -1.
func (w *walk) lastNamedFirm(i int) int {
	found := w.lastFirm(i, 1)
	if found != none {
		return found
	}
	for k := len(w.out) - 1; k >= 0 && w.out[k].sentence >= w.sentence-1 && (found == none || w.out[k].sentence == w.sentence); k-- {
		if m := &w.out[k]; m.last <= i && w.tag(m.first-1) != 'D' && !w.placed(m) && w.firm(m) {
			found = either(found, m.entity)
		}
	}
	return max(found, -1)
}

// earner returns the firm whose shares or sales this sentence is about, when the words
// for a company from token i to the head h may be for it: "Shares in Wexit jumped after
// the engineering group said"; or -1.
func (w *walk) earner(i, h int) int {
	v := w.lower(h)
	if w.lower(i) != "the" || w.capitals(i+1, h+1) || !firms[v] && !firmEnds[v] && !firmKinds[v] && !strings.HasSuffix(v, "maker") {
		return -1
	}
	for k := len(w.out) - 1; k >= 0 && w.out[k].sentence == w.sentence; k-- {
		if m := &w.out[k]; w.firm(m) && w.earns(m) {
			return m.entity
		}
	}
	return -1
}
