package people

import (
	"cmp"
	"strings"

	"ukchina/briefing/text"
)

// complement returns how many tokens from j carry the name of a body or an
// office on: "of Defence", "for Work and Pensions", "of the United Kingdom".
func (s *scene) complement(i, j, end int) int {
	return cmp.Or(s.pair(j, end), s.board(i, j, end), s.twin(i, j, end), s.remits(i, j, end), s.lists(i, j, end), s.members(i, j, end),
		s.patrons(j, end), s.subjectOf(i, j, end), s.cityOf(i, j, end), s.friends(i, j, end), s.minds(i, j, end))
}

// pair returns how many tokens from j make a pair of services with the word before:
// "Tarn Fire and Rescue".
func (s *scene) pair(j, end int) int {
	if s.Tokens[j].Lower == "and" && twins[s.lower(j-1)] == s.lower(j+1) && s.upper[j-1] && j+1 < end && s.upper[j+1] {
		return 2
	}
	return 0
}

// board returns how many tokens from the "and" at j carry on the name of a body that ends
// in what it is, after the two things that it minds: "the Tarn Energy and Water Cabinet".
func (s *scene) board(i, j, end int) int {
	k := j + 1
	if s.lower(j) != "and" || j > i+3 || !s.is(j-1, portfolio) && !kept[s.lower(j-1)] || k+1 >= end || s.is(i, role|title|given|body) {
		return 0
	}
	for ; k < min(end, j+4) && s.upper[k]; k++ {
		switch {
		case k > j+1 && governing[s.lower(k)]:
			return k + 1 - j
		case s.is(k, title|given|role|nation|function|calendar) || s.is(k, body):
			return 0
		}
	}
	return 0
}

// kept are what the authorities that mind them keep.
var kept = text.Set("parks water fish fire energy environmental wildlife rivers forests lands roads")

// governing end the names of what governs: "Energy and Environment Cabinet".
var governing = text.Set("department ministry cabinet authority commission committee office")

// cityOf returns how many tokens from j carry on the name of a body that is called by
// what it is the city or port of: "the City of Tarn Corporation".
func (s *scene) cityOf(i, j, end int) int {
	if s.Tokens[j].Lower != "of" || j != i+1 || s.lower(i-1) != "the" || s.word[i]&^thing != 0 {
		return 0
	}
	k := j + 1
	for k < end && s.upper[k] {
		k++
	}
	if k > j+2 && s.is(k-1, body) {
		return k - j
	}
	return 0
}

// friends returns how many tokens from j carry on the name of those who look after
// something: "Friends of the Park chair Jane Roe", but not "Friends of the Labour leader".
func (s *scene) friends(i, j, end int) int {
	if s.lower(i) != "friends" || j != i+1 || s.lower(j) != "of" || s.lower(j+1) != "the" {
		return 0
	}
	k := j + 2
	for k < end && s.upper[k] && !s.is(k, title|role|given|modifier|nation|calendar) {
		k++
	}
	stop := k
	for k < end && !s.upper[k] && s.modifies(k, k) {
		k++
	}
	if stop == j+2 || stop < end && s.upper[stop] || stop < k && (k == end || !s.upper[k]) {
		return 0
	}
	return stop - j
}

// lists returns how many tokens from the comma at j carry on the name of a body that
// lists whose it is: "the Food, Drinks and Allied Workers Union".
func (s *scene) lists(i, j, end int) int {
	if s.lower(j) != "," || j != i+1 || s.lower(i-1) != "the" || s.acronym(i) || s.is(i, body|given|nation|calendar) {
		return 0
	}
	k := j + 1
	for ; k < end && k < j+6 && (s.lower(k) == "," || s.upper[k] && !s.is(k, body|given|function|calendar) && !s.acronym(k)); k++ {
	}
	if s.lower(k) != "and" {
		return 0
	}
	and := k
	for k++; k < end && s.upper[k] && !s.is(k, function); k++ {
	}
	if k > and+2 && joint[s.lower(k-1)] {
		return k - j
	}
	return 0
}

// joint head the names of bodies that list whose they are.
var joint = text.Set("union association federation committee council authority agency guild organisation")

// twins are pairs of words in the names of services and their like.
var twins = map[string]string{"fire": "rescue", "search": "rescue", "health": "safety", "food": "drink", "children": "families", "trading": "standards"}

// movements are the words before "for" in the names of those who stand or work for
// something: "Transport for Tarn", "Farmers for Action".
var movements = text.Set(`transport farmers doctors parents families mothers teachers lawyers veterans students citizens women
	action mums scientists hope relief aid care food friends voices`)

// cause reports whether a word ends as those for what people stand for do: "Freedom for
// Tarn", "Compassion for Stock".
func cause(w string) bool {
	for _, end := range []string{"ion", "ice", "ness", "ity", "dom"} {
		if len(w) > len(end)+2 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// members returns how many tokens from the possessive at j carry on the name of a body
// that its members own: "the Barge Workers’ Federation".
func (s *scene) members(i, j, end int) int {
	if !s.possessive(j) || s.lower(i-1) != "the" && !(s.tag(i-1) == 'J' && s.lower(i-2) == "the") &&
		!(s.is(j+1, body) && (j == i+1 || s.workers(i, j))) ||
		j+1 >= end || !s.upper[j+1] || s.is(j-1, nation|role|title) && s.Tokens[j].Lower != "'" {
		return 0
	}
	if owner := s.lower(j - 1); !irregulars[owner] && !strings.HasSuffix(owner, "men") && !(s.Tokens[j].Lower == "'" && strings.HasSuffix(owner, "s")) {
		return 0
	}
	named := s.is(j+1, body) || j+2 < end && s.upper[j+2] && s.is(j+2, body)
	for k := i; k < j; k++ {
		named = named || s.is(k, body) // "the Royal College of Children's Nursing"
	}
	if named {
		return 2
	}
	return 0
}

// workers reports whether the name in tokens [i, j), which no article stands before, ends
// with those who do something, and is nobody's: "Ulster Farmers", not "Tom Farmers".
func (s *scene) workers(i, j int) bool {
	if s.is(i, given|title|role) || s.is(i-1, title) || s.lower(i-1) == "of" || s.Tokens[j].Lower != "'" && s.Tokens[j].Lower != "’" {
		return false
	}
	for _, end := range []string{"ers", "ors", "ists", "ants", "ents", "ees"} {
		if strings.HasSuffix(s.lower(j-1), end) {
			return true
		}
	}
	return false
}

// irregulars are plurals without -s of those whom a body may belong to.
var irregulars = text.Set("women men people children")

// subjectOf returns how many tokens from j say what the body in front is on: "Panel on
// Climate Change", "Commission on the Status of Women".
func (s *scene) subjectOf(i, j, end int) int {
	if s.Tokens[j].Lower != "on" || !deliberating[s.lower(j-1)] || j == i+1 && s.lower(i-1) != "the" {
		return 0
	}
	k := j + 1
	if s.lower(k) == "the" {
		k++
	}
	if k >= end || !s.upper[k] || s.is(k, calendar|function|nation) || s.is(k, given) && !s.is(k, thing|portfolio) {
		return 0
	}
	for k++; k < end && s.upper[k] && !s.is(k, calendar); k++ {
	}
	return k - j
}

// deliberating are the bodies that are called by what they are on.
var deliberating = text.Set("panel committee commission council conference convention group forum taskforce roundtable dialogue")

// twin returns how many tokens from j make one name with the word at i:
// "the Securities and Exchange Commission".
func (s *scene) twin(i, j, end int) int {
	if s.lower(i-1) != "the" && !s.possessive(i-1) && !(j == i+2 && s.is(i, nation) && s.plural(i+1)) {
		return s.shires(i, j, end) // but "Irish Nurses and Midwives Organisation"
	}
	if i+1 < j && s.is(i, nation) {
		i++ // "the Irish Beef and Sheep Association"
	}
	if i+1 < j && wide[s.lower(i)] {
		i++ // "the National Ushers and Porters Union"
	}
	if s.is(i, role) && !s.is(i, office) && j == i+1 && s.lower(j) == "and" && j+2 < end && s.is(j+1, role) && !s.is(j+1, office) &&
		s.upper[j+1] && s.upper[j+2] && s.is(j+2, body) {
		return 3 // "the Landlord and Tenant Board"
	}
	house := houses[s.lower(i)] // "the University and College Union"
	if j != i+1 || s.Tokens[j].Lower != "and" || !house && s.is(i, body|nation|role|title|given) && !s.plural(i) {
		return 0
	}
	k := j + 1
	for k < end && s.upper[k] && (!s.is(k, function|role|title) || s.plural(k)) {
		k++
	}
	if k < j+3 || !s.is(k-1, body) || house && !joint[s.lower(k-1)] {
		return 0
	}
	return k - j
}

// wide are the words before what a body of a country is for.
var wide = text.Set("national royal general international independent")

// houses are bodies in the names of those who work or learn there.
var houses = text.Set("university college school hospital prison police church")

// shires returns how many tokens from j make one name with the place at i, where
// those who govern or serve two places are called by both: "Tarn and Wick Council".
func (s *scene) shires(i, j, end int) int {
	if s.Tokens[i].In(s.Text) == "NHS" && j > i+1 && s.lower(j) == "and" && j+1 < end && s.upper[j+1] &&
		!s.is(j+1, body|given|title|role|nation) && !s.acronym(j+1) && !s.upper[j+2] {
		return 2 // "NHS Tarn and Wick"
	}
	if v := s.Tokens[j].Lower; j != i+1 || v != "and" && v != "with" || s.is(i, body|role|title|given|calendar|function|nation) || affiliates(s.lower(i)) {
		return 0
	}
	k := j + 1
	for k < end && s.upper[k] && !s.is(k, function|role|title|body) {
		k++
	}
	if k == j+1 || k >= end || !s.upper[k] || !local[s.lower(k)] {
		return 0
	}
	return k + 1 - j
}

// local are the bodies that two places share.
var local = text.Set("council police constabulary college borough")
