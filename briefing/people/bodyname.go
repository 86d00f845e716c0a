package people

import (
	"strings"

	"ukchina/briefing/text"
)

// complement returns how many tokens from j carry the name of a body or an
// office on: "of Defence", "for Work and Pensions", "of the United Kingdom".
func (s *scene) complement(i, j, end int) int {
	w := s.Tokens[j].Lower
	if twins[s.lower(j-1)] == s.lower(j+1) && w == "and" && s.upper[j-1] && j+1 < end && s.upper[j+1] {
		return 2 // "Tarn Fire and Rescue"
	}
	open := s.is(j-1, body|role) && !s.is(j-1, spokes) || w == "for" && j == i+1 && movements[s.lower(i)] && !s.is(j+1, given|title)
	for k := i; !open && w == "and" && k < j; k++ {
		open = s.Tokens[k].Lower == "of" || s.Tokens[k].Lower == "for"
	}
	if n := max(s.twin(i, j, end), s.remits(i, j, end), s.lists(i, j, end)); n > 0 {
		return n
	}
	if s.members(i, j, end) {
		return 2
	}
	if n := s.subjectOf(i, j, end); n > 0 {
		return n
	}
	if w == "of" && j == i+1 && s.lower(i-1) == "the" && s.word[i]&^thing == 0 { // "the City of Tarn Corporation"
		k := j + 1
		for k < end && s.upper[k] {
			k++
		}
		if k > j+2 && s.is(k-1, body) {
			return k - j
		}
	}
	if !open || w != "of" && w != "for" && w != "and" {
		return 0
	}
	if w == "and" && (s.is(j+1, title|given|role) || !s.is(j+1, portfolio)) {
		return 0
	}
	k := j + 1
	if s.lower(k) == "the" && w != "and" {
		k++
	}
	if k < end && s.upper[k] && letter(s.Tokens[k].In(s.Text)) && !s.is(k, function) {
		return k + 1 - j
	}
	return 0
}

// remits returns how many tokens from the comma at j carry on what a ministry minds,
// the last after "and": "Department for Environment, Food and Rural Affairs".
func (s *scene) remits(i, j, end int) int {
	if s.lower(j) != "," || !s.is(j-1, portfolio) || !s.is(i, body) && !s.is(i+1, body) {
		return 0
	}
	of := i + 1
	for of < j && s.lower(of) != "of" && s.lower(of) != "for" {
		of++
	}
	for k := j; of < j && k < min(end, j+10); k++ {
		switch {
		case s.lower(k) == "and" && s.upper[k-1]:
			for k++; k < end && s.upper[k] && letter(s.Tokens[k].In(s.Text)) && !s.is(k, function); k++ {
			}
			if s.is(k-1, portfolio|body) {
				return k - j
			}
			return 0
		case s.lower(k) != "," && (!s.upper[k] || s.is(k, function|given|title)):
			return 0
		}
	}
	return 0
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
var joint = text.Set("union association federation committee council authority agency guild")

// twins are pairs of words in the names of services and their like.
var twins = map[string]string{"fire": "rescue", "search": "rescue", "health": "safety", "food": "drink", "children": "families", "trading": "standards"}

// movements are the words before "for" in the names of those who stand or work for
// something: "Transport for Tarn", "Farmers for Action".
var movements = text.Set(`transport farmers doctors parents families mothers teachers lawyers veterans students citizens women
	action mums scientists`)

// members reports whether the possessive at j belongs to the name of a body
// that its members own: "the Barge Workers’ Federation".
func (s *scene) members(i, j, end int) bool {
	if !s.possessive(j) || s.lower(i-1) != "the" && !(s.tag(i-1) == 'J' && s.lower(i-2) == "the") && !(j == i+1 && s.is(j+1, body)) ||
		j+1 >= end || !s.upper[j+1] || s.is(j-1, nation|role|title) && s.Tokens[j].Lower != "'" {
		return false
	}
	owner := s.lower(j - 1)
	plural := s.Tokens[j].Lower == "'" && strings.HasSuffix(owner, "s") || owner == "women" || owner == "men" || owner == "people" || owner == "children"
	for k := i; k < j; k++ {
		if plural && s.is(k, body) {
			return true // "the Royal College of Children's Nursing"
		}
	}
	return plural && (s.is(j+1, body) || j+2 < end && s.upper[j+2] && s.is(j+2, body))
}

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
	if s.lower(i-1) != "the" {
		return s.shires(i, j, end)
	}
	if i+1 < j && s.is(i, nation) {
		i++ // "the Irish Beef and Sheep Association"
	}
	if j != i+1 || s.Tokens[j].Lower != "and" || s.is(i, body|nation|role|title|given) {
		return 0
	}
	k := j + 1
	for k < end && s.upper[k] && !s.is(k, function|role|title) {
		k++
	}
	if k < j+3 || !s.is(k-1, body) {
		return 0
	}
	return k - j
}

// shires returns how many tokens from j make one name with the place at i, where
// those who govern or serve two places are called by both: "Tarn and Wick Council".
func (s *scene) shires(i, j, end int) int {
	if j != i+1 || s.Tokens[j].Lower != "and" || s.is(i, body|role|title|given|calendar|function|nation) || affiliates(s.lower(i)) {
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
