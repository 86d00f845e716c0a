package people

import (
	"slices"
	"strings"
)

// A creed says how a word tells of a party.
type creed uint8

const (
	beforeOffice creed = 1 << iota // before an office it makes no other of it: "the Labour mayor"
	itsMember                      // it is a word for a member, though an adjective too: "the Conservative said"
	aParty                         // it says which party
	byParty                        // it goes after a party or a place for somebody of it: "the New Tarn Republican"
)

// parties are the words for parties and their people, and those that are used as they
// are.
var parties = map[string]creed{
	"labour":       aParty | beforeOffice,
	"green":        aParty | beforeOffice,
	"democratic":   aParty | beforeOffice,
	"conservative": aParty | beforeOffice | itsMember,
	"tory":         aParty | beforeOffice | itsMember,
	"lib":          aParty | beforeOffice | itsMember,
	"dem":          aParty | beforeOffice | itsMember,
	"liberal":      aParty | beforeOffice | itsMember,
	"independent":  aParty | beforeOffice | itsMember,
	"democrat":     aParty | beforeOffice | itsMember | byParty,
	"republican":   aParty | beforeOffice | itsMember | byParty,
	"unionist":     aParty | beforeOffice | itsMember | byParty,
	"nationalist":  aParty | itsMember | byParty,
	"socialist":    aParty | itsMember,

	"man": byParty, "woman": byParty, "member": byParty, "deputy": byParty,
	"cabinet": beforeOffice, "veteran": beforeOffice, "local": beforeOffice, "backbench": beforeOffice,
}

// affiliates reports whether w, before an office, does not make another one of it.
func affiliates(w string) bool { return parties[w]&beforeOffice != 0 }

// ofParties reports whether w says of which party somebody is.
func ofParties(w string) bool { return parties[w]&aParty != 0 }

// partisan reports whether w is a word for a party's member.
func partisan(w string) bool { return parties[w]&itsMember != 0 }

// sides are the names of parties and what is short for them, by the word for them.
var sides = map[string]string{"labour": "labour", "lab": "labour", "conservative": "conservative", "conservatives": "conservative", "con": "conservative",
	"tory": "conservative", "tories": "conservative", "lib": "lib", "liberal": "lib", "ld": "lib", "green": "green", "greens": "green", "republican": "republican",
	"republicans": "republican", "r": "republican", "democrat": "democrat", "democrats": "democrat", "democratic": "democrat", "d": "democrat",
	"independent": "independent", "ind": "independent"}

// sideOf returns the party of the bearer of m as the words around the name tell it:
// "Labour's Jane Roe", "Jane Roe, for Labour,", "Jane Roe (Lab)"; or "".
func (s *scene) sideOf(m *mention) string {
	if k := m.first - 2; s.possessive(m.first-1) && k >= 0 && s.upper[k] {
		return sides[s.lower(k)]
	}
	k := m.last + 1
	if s.lower(m.last) == "(" && k < len(s.upper) && s.upper[k] {
		short, _, _ := strings.Cut(s.lower(k), "-")
		return sides[bare(short)]
	}
	if v := s.lower(k); s.lower(m.last) != "," || v != "for" && v != "of" {
		return ""
	}
	if k++; s.lower(k) == "the" {
		k++
	}
	if k+1 < len(s.upper) && s.upper[k] && (s.lower(k+1) == "," || s.lower(k+2) == ",") {
		return sides[s.lower(k)]
	}
	return ""
}

// otherSide reports whether e is told to be of another party than side, or, where
// nothing else tells who is meant, somebody else to be of it.
func (w *walk) otherSide(e int, side string, alone bool) bool {
	own := w.entities[e].side
	return own != "" && own != side || alone && slices.ContainsFunc(w.entities, func(o entity) bool { return o.self != e && o.side == side })
}

// ofSide returns the only one of the party that q names, if the last sentences named him
// or her and nothing that is told goes against the office: "Labour's Jane Roe shook her
// head. ... The Labour councillor said"; or -1.
func (w *walk) ofSide(q *post, h int) int {
	const near = 5 // sentences
	if q.former || !seats[q.head] && !sitting[q.head] && q.head != "candidate" || len(q.words) == 0 {
		return -1
	}
	side, found := "", none
	for _, v := range q.words {
		if sides[v] == "" && !affiliates(v) || side != "" && sides[v] != side && sides[v] != "" {
			return -1
		}
		if sides[v] != "" {
			side = sides[v]
		}
	}
	for i := range w.entities {
		if e := &w.entities[i]; side != "" && e.side == side && e.first < h {
			found = either(found, i)
		}
	}
	if found < 0 || !goesWith(q.gender, &w.entities[found]) || !w.belongs(q, &w.entities[found]) {
		return -1
	}
	for n := len(w.out) - 1; n >= 0 && w.out[n].sentence >= w.sentence-near; n-- {
		if m := &w.out[n]; m.entity == found && w.quote[m.first] < 0 {
			return found
		}
	}
	return -1
}
