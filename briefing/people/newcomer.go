package people

import (
	"strings"

	"ukchina/briefing/text"
)

// newcomer makes an entity of a one-word name: a person when it has a title
// or a role, a body otherwise.
func (s *scene) newcomer(m *mention, w string) int {
	if e := s.shortened(m, w); e >= 0 {
		return e
	}
	if s.is(m.name, role) && !m.titled() {
		return nobody
	}
	if s.namesHuman(m) {
		lord := s.is(m.name-1, peerage) && m.titled()
		if lord {
			m.name--
			m.title = m.name
		}
		e := s.enlist(entity{words: []string{w}, first: m.first, noble: lord})
		s.byWord[w] = append(s.byWord[w], e)
		return e
	}
	country, acts := actors[w]
	if _, ok := countries[w]; ok && !acts {
		return nobody // an adjective
	}
	key, kind := w, Body
	switch k, house := metonyms[w]; {
	case house:
		key = k
	case acts:
		key = "=" + country
	case s.plural(m.name):
		key, kind = "~"+w, Group
	}
	if e, ok := s.byKey[key]; ok {
		return e
	}
	if e := s.initials(m); e >= 0 {
		s.byKey[key] = e
		return e
	}
	e := s.enlist(entity{Person: Person{Kind: kind}, words: []string{w}, first: m.first})
	s.byKey[key] = e
	return e
}

// namesHuman reports whether m, a single word, is somebody's name by what stands
// around it.
func (s *scene) namesHuman(m *mention) bool {
	if s.is(m.name, thing|body|function|calendar) || s.things[s.lower(m.name)] && !m.titled() || s.many(m.name) || !s.namedSo(m) {
		return false
	}
	if one, several := strings.CutSuffix(s.lower(m.name), "s"); s.shipOrInn(m) || several && lexicon[one]&office != 0 && s.lower(m.name-1) == "lord" {
		return false // "Lord Mayors"
	}
	return !m.hasRole() || m.titled() || !s.is(m.name, nation|portfolio) && !s.acronym(m.name)
}

// namedSo reports whether what stands around m is said of people, or with their names.
func (s *scene) namedSo(m *mention) bool {
	return m.titled() || s.aged(m) || s.addressed(m) || s.label(m) || s.firstName(m) || s.taken(m) || s.givenAs(m.name) ||
		s.ofTwo(m) && s.finite(m.last)
}

// aged reports whether m is followed by how old its bearer is: "Zuzu, 10, sang", "Zuzu,
// who is ten,".
func (s *scene) aged(m *mention) bool {
	k := m.last + 1
	if s.lower(m.last) != "," {
		return false
	}
	if v := s.lower(k + 1); s.lower(k) == "who" && (v == "is" || v == "was" || v == "turned") {
		next := s.lower(k + 3)
		return (countWords[s.lower(k+2)] || number(s.lower(k+2)) && len(s.lower(k+2)) < 3) && (next == "," || next == "and" || next == ".")
	}
	return s.age(k) && !s.is(m.name, calendar) && s.lower(k+1) == "," && len(s.lower(k)) < 3
}

// shipOrInn reports whether m is called as things are: "the Princess Ada".
func (s *scene) shipOrInn(m *mention) bool {
	k := m.name - 1
	return christened[s.lower(k)] && s.upper[k] && s.lower(k-1) == "the"
}

// christened are the titles that ships and inns are called by.
var christened = text.Set("princess prince king queen lord lady sir duke")

// plural reports whether token i, with a capital that it may owe to its
// place, is a word for several people: "Readers".
func (s *scene) plural(i int) bool {
	w := s.Tokens[i].Lower
	one := strings.TrimSuffix(w, "s")
	if strings.HasSuffix(w, "ies") {
		one = strings.TrimSuffix(w, "ies") + "y"
	}
	if strings.HasSuffix(w, "sses") {
		one = strings.TrimSuffix(w, "es")
	}
	if _, ok := countries[one]; ok && one != w && !s.is(i, nation) {
		return true
	}
	return one != w && (lexicon[one]&(role|honour) != 0 || !s.proper[w] && personal(one))
}

// many reports whether token i, with a capital that it owes to its place, is the plural
// of a known word for somebody: "Friends".
func (s *scene) many(i int) bool {
	one, several := strings.CutSuffix(s.lower(i), "s")
	return several && s.sentenceStart(i) && !s.proper[s.lower(i)] && lexicon[one]&role != 0 && lexicon[one]&(given|title) == 0
}

// callThings notes the names that things and animals have: "a reef shark called Ada".
func (s *scene) callThings() {
	for i := 2; i < len(s.word); i++ {
		if w := s.lower(i - 1); w != "called" && w != "named" || !s.upper[i] || s.upper[i-2] || s.tag(i-2) != 'N' {
			continue
		}
		if noun := s.lower(i - 2); !s.is(i-2, role) && !personal(noun) && !cared[noun] && !youths[noun] {
			s.things[s.lower(i)] = true
		}
	}
}

// youths are words for somebody that say nothing of a trade.
var youths = text.Set(`youth youngster kid lad lass guy bloke chap somebody someone anyone anybody people men women children
	fellow infant one twin twins prince princess saint character`)

// shortened returns the body that "the" and its last word point at ("the
// Post"), when there is only one, or -1.
func (s *scene) shortened(m *mention, w string) int {
	if s.lower(m.name-1) == "the" && s.is(m.name, body) && len(s.bodies[w]) == 1 {
		return s.bodies[w][0]
	}
	return -1
}

// addressed reports whether the role before m is one that a single name goes
// with: an office of address, or any in lower case ("the singer Zuzu").
func (s *scene) addressed(m *mention) bool {
	return m.hasRole() && !s.maker(m) && (s.is(m.roleEnd-1, address) || !s.upper[m.roleEnd-1])
}

// firstName reports whether m is a given name, and not a word that only looks
// like one where a sentence begins.
func (s *scene) firstName(m *mention) bool {
	if !s.is(m.name, given) || s.is(m.name, nation|role|title) {
		return false
	}
	if s.thingNamed(m) {
		return false
	}
	return !s.sentenceStart(m.name) || s.proper[s.Tokens[m.name].Lower] || s.finite(m.last)
}

// thingNamed reports whether the words around m say that a place or a thing has
// the given name: "the Shannon", "in Clare", "Oscar winners", "A Christmas Carol".
func (s *scene) thingNamed(m *mention) bool {
	before := m.first - 1
	switch {
	case s.lower(before) == "the", s.upper[m.first] && s.is(before, calendar) && s.upper[before], s.is(before, locative):
		return true
	case s.lower(before) == "and" && s.is(before-2, locative) && s.upper[before-1]:
		return true
	}
	return s.tag(m.last) == 'N' && !s.upper[m.last] && !s.is(m.last, function)
}

// taken reports whether what m says goes on with he or she: "Roe said he".
func (s *scene) taken(m *mention) bool {
	if !s.finite(m.last) || s.lower(m.name-1) == "the" || s.tag(m.name-1) == 'I' {
		return false
	}
	k := m.last + 1
	if s.lower(k) == "that" {
		k++
	}
	w := s.lower(k)
	return w == "he" || w == "she"
}

// acronym reports whether token i is written in capitals, as ISIS is.
func (s *scene) acronym(i int) bool {
	w := s.Tokens[i].In(s.Text)
	return len(w) > 1 && len(w) < 7 && strings.ToUpper(w) == w
}

// capitalised reports whether token i is written in capitals all through, as "MP" is and
// words that an article opens with: "A RETIRED TEACHER".
func (s *scene) capitalised(i int) bool {
	w := s.Tokens[i].In(s.Text)
	return strings.ToUpper(w) == w
}

// label reports whether m names who speaks next in a transcript: "ROE: Well".
func (s *scene) label(m *mention) bool {
	w := s.Tokens[m.name].In(s.Text)
	return s.Tokens[m.name].Start == s.Paragraphs[s.Sentences[m.sentence].Paragraph].Start && s.lower(m.last) == ":" &&
		len(w) > 2 && strings.ToUpper(w) == w
}
