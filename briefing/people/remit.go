package people

import (
	"strings"

	"ukchina/briefing/text"
)

// minds returns how many tokens from j say what the body or office before minds, or
// whose it is: "of Defence", "for Work and Pensions".
func (s *scene) minds(i, j, end int) int {
	w := s.Tokens[j].Lower
	switch w {
	case "and":
		if n := s.wideRemit(j, end); n > 0 && s.opensComplement(i, j) {
			return n
		}
		if s.is(j+1, title|given|role) || !s.is(j+1, portfolio) {
			return 0
		}
	case "of", "for":
	case "to": // "Chief Secretary to the Treasury"
		if !s.is(j-1, role) || s.lower(j+1) != "the" || j+2 < end && !s.is(j+2, body|portfolio|thing) {
			return 0
		}
	default:
		return 0
	}
	if !s.opensComplement(i, j) {
		return 0
	}
	k := j + 1
	if s.lower(k) == "the" && w != "and" {
		k++
	}
	if k < end && s.upper[k] && letter(s.Tokens[k].In(s.Text)) && (!s.is(k, function) || w == "for" && s.lively(k, end)) {
		return k + 1 - j
	}
	return 0
}

// lively reports whether token k, in capitals, is a participle of the word after it:
// "the Forum for Living Rivers".
func (s *scene) lively(k, end int) bool {
	return strings.HasSuffix(s.lower(k), "ing") && k+1 < end && s.upper[k+1] && !s.is(k+1, function|given|title)
}

// wideRemit returns how many tokens from the "and" at j are what a ministry minds too,
// in more words than one: "Health and Social Care".
func (s *scene) wideRemit(j, end int) int {
	k := j + 1
	for k < min(end, j+4) && s.upper[k] && !s.is(k, title|given|role|body|nation|function|calendar) {
		k++
	}
	if !s.is(j-1, portfolio) || k < j+3 || k < end && s.upper[k] || !s.is(k-1, portfolio) && !minded[s.lower(k-1)] {
		return 0
	}
	return k - j
}

// minded are the last of the words for what ministries mind that no minister is called by
// alone: "Social Care", "Urban Development".
var minded = text.Set("care development protection resources services safety regulation relations planning standards reform")

// opensComplement reports whether the words [i, j) can have what they mind after them.
func (s *scene) opensComplement(i, j int) bool {
	w := s.Tokens[j].Lower
	if s.is(j-1, body|role) && !s.is(j-1, spokes) || w == "for" && s.lower(j-1) == "state" && s.lower(j-2) == "of" || w == "for" && j == i+1 && (movements[s.lower(i)] || cause(s.lower(i))) && !s.is(j+1, given|title) {
		return true
	}
	for k := i; w == "and" && k < j; k++ {
		if s.Tokens[k].Lower == "of" || s.Tokens[k].Lower == "for" {
			return true
		}
	}
	return false
}

// remits returns how many tokens from the comma at j carry on what a ministry or a
// minister minds, the last after "and": "Department for Environment, Food and Rural Affairs",
// "Minister for Housing, Planning and Heritage Jane Roe".
func (s *scene) remits(i, j, end int) int {
	if s.lower(j) != "," || !s.is(j-1, portfolio) || !s.is(i, body|office) && !s.is(i+1, body) {
		return 0
	}
	of := i + 1
	for of < j && s.lower(of) != "of" && s.lower(of) != "for" {
		of++
	}
	for k := j; of < j && k < min(end, j+10); k++ {
		switch {
		case s.lower(k) == "and" && s.upper[k-1]:
			if k+1 >= end || !s.upper[k+1] || s.is(k+1, function|given|title) {
				return 0
			}
			for k += 2; k < end && s.upper[k] && s.remit(k) && !s.is(k, given); k++ {
			}
			return k - j
		case s.lower(k) != "," && (!s.upper[k] || s.is(k, function|given|title)):
			return 0
		}
	}
	return 0
}

// pastOf returns where the name begins after an office that ends at k, past its "of
// State", "for Europe", "to the Treasury" or "for Housing, Local Government and Heritage".
func (s *scene) pastOf(k, j int) int {
	if k >= j || !remitting[s.lower(k)] {
		return k
	}
	q := k + 1
	if s.lower(q) == "the" {
		q++
	}
	first := q
	for q < j && s.remit(q) && !(s.is(q, given) && q+1 < j) {
		q++
	}
	switch {
	case q > first && q < j && remitting[s.lower(q)]:
		return s.pastOf(q, j) // "Secretary of State for Health Jane Roe"
	case q == first:
		for q++; q < j && !(s.is(q, given|title) && q+1 < j); q++ {
		}
	}
	return q
}

// remit reports whether token i is of the words that tell what an office minds.
func (s *scene) remit(i int) bool {
	w := s.lower(i)
	return !remitting[w] && s.is(i, portfolio|nation|function|body) || minded[w] || kept[w] || qualifying[w] || w == "and" || w == ","
}

var (
	// remitting are the words before what an office minds.
	remitting = text.Set("of for to")
	// qualifying are the words for what offices mind that are none alone: "Public Health".
	qualifying = text.Set("public higher further local home foreign social urban rural human state internal external civil")
)
