package people

import (
	"strings"

	"ukchina/briefing/text"
)

// split takes the run [i, j) apart into what stands before a title or an
// office, and the name itself.
func (s *scene) split(i, j, si int) {
	for j > i+1 && (s.is(j-1, honour) && (!s.is(j-1, role) || s.letters(i, j)) || s.is(j-1, calendar) && !s.is(j-1, given) && s.lower(j-1) != "may") {
		j--
	}
	if j == i+3 && s.is(i-1, locative) && !s.is(i, given|title|role|modifier) && s.is(i+1, given) && !s.is(i+1, nation|thing|role|title) {
		s.split(i, i+1, si) // "In London Jane Roe"
		i++
	}
	if s.ministers(i, j) {
		return // see shared
	}
	m := mention{first: i, last: j, title: i, name: i, end: j, sentence: si, entity: -1}
	p := s.lastOffice(i, j)
	if p < i && j == i+2 && detective[s.Tokens[i].In(s.Text)] && !s.is(i+1, body|thing) {
		m.title, m.name = i, i+1
	}
	if p >= i && !s.bodyAfter(p, i, j) && !s.part(&m, p) {
		return // an office alone: see lone
	}
	s.pastRetired(&m)
	s.capped(&m)
	if m.credit = s.credited(&m); m.credit {
		m.proof += 4
	}
	s.honours(&m)
	s.mentions = append(s.mentions, m)
}

// ministers reports whether the capitals [i, j) are an office that several hold: "Health
// Ministers", "Tarn MPs".
func (s *scene) ministers(i, j int) bool {
	const longest = 3 // "Foreign Affairs Ministers"
	if j < i+2 || j > i+longest || !s.plural(j-1) {
		return false
	}
	if lexicon[strings.TrimSuffix(s.lower(j-1), "s")]&honour != 0 {
		return s.lower(i-1) == "and"
	}
	of := s.lower(j - 2)
	return s.is(j-2, portfolio) && !ofParties(of) || of == "home" || of == "foreign"
}

// letters reports whether the run [i, j) is a name with the letters of a seat after it:
// "Jane Roe TD", but no "Labour MP".
func (s *scene) letters(i, j int) bool {
	named := s.is(i, title)
	for k := i; k < j-2; k++ {
		named = named || s.is(k, given) && s.upper[k]
	}
	return named && s.acronym(j-1) && !affiliates(s.lower(j-2))
}

// bodyAfter reports whether the office at token p of the run [i, j) belongs to the
// name of a body: the Republican Party, the Justice Department, National
// Collections Scotland.
func (s *scene) bodyAfter(p, i, j int) bool {
	if s.is(p, honour) && s.lower(p+1) == "for" || s.lower(p) == "member" && s.lower(p+1) == "of" {
		return false // "MP for New Tarn North", "Member of Parliament for"
	}
	if (s.is(j-1, body|thing|document) || s.bodyOf(p+1, j)) && !s.is(p, title) && !(s.is(p+1, given) && j-p == 3) && p < j-1 {
		return true
	}
	if p == i && j > i+2 && s.possessive(i+1) {
		return true // see patrons
	}
	return p == i && j > i+1 && s.is(p, thing) && !s.is(p, office|modifier|title) && !s.is(p+1, given|title|role)
}

// part sets where the title and the name of m, a run of capitals, begin after the
// office at token p, and makes a mention of a name before it. It is false for an
// office alone.
func (s *scene) part(m *mention, p int) bool {
	i, j := m.first, m.end
	m.name = s.pastOf(p+1, j)
	if m.name >= j && (j > i+1 || s.article(i-1)) {
		return false
	}
	if m.name >= j {
		m.name = i // an office, or somebody called King
	}
	m.title = m.name
	for m.title > i && (s.is(m.title-1, title) || s.lower(m.title-1) == "chief" && ranked[bare(s.lower(m.title))] == "officer" || degrees[s.lower(m.title-1)] && s.is(m.title, title)) {
		m.title--
	}
	switch rest := m.title; {
	case rest > i && s.is(p, role) && p < rest && s.is(i, given) && !s.is(i, modifier):
		m.title = m.name // a name and then an office: two mentions glued
	case m.name == i:
		m.title = i
	case rest > i && !s.is(rest-1, role) && m.name == p+1:
		s.split(i, rest, m.sentence)
	}
	m.first = m.title
	return true
}

// lastOffice returns the last title or role of the run [i, j) that has a
// name after it, or the last word when the run is an office alone, or -1.
func (s *scene) lastOffice(i, j int) int {
	for k := j - 1; k >= i; k-- {
		if !s.is(k, title|role) || !s.upper[k] || k > i+1 && s.lower(k-1) == "of" && s.is(k-2, body) && k+1 < j && s.plural(k+1) {
			continue // "Association of Head Teachers"
		}
		if (k == j-1 || s.is(k+1, suffix)) && k > i && s.is(i, given) && !(s.is(k, honour) && s.acronym(k)) && !s.is(i, title|role|modifier|calendar) {
			return -1 // a surname: Justin Bishop
		}
		if k == j-1 && k > i+1 && s.is(k-1, given) && !s.is(k-1, title|role|modifier|calendar|nation|thing) &&
			s.is(i, title|role|modifier|portfolio) {
			continue // a surname after an office: Prime Minister Justin Bishop
		}
		if k == j-1 && k > i && unspelt[s.lower(k)] && !s.is(k-1, title|role) {
			continue // somebody called Sen
		}
		if k == i && s.is(k, given) && k+1 < j && !s.is(k, female) && s.is(k, role) && (s.is(k, title) || j == i+2 && !s.is(k+1, given)) {
			return -1 // Dean Roe
		}
		if s.is(k, title) && !s.is(k, role) && k == j-1 {
			continue
		}
		if k == j-1 && k > i && s.is(k-1, title) && !s.is(k-1, role) && !vocative[s.Tokens[k].Lower] {
			return k - 1 // Mr King
		}
		if s.is(k, honour) && k == j-1 && k > i && !affiliates(s.lower(i)) && s.lower(i-1) != "the" {
			continue
		}
		return k
	}
	return -1
}

// bodyOf reports whether tokens [k, j) have a body and what it is of: "National
// Association of Growers".
func (s *scene) bodyOf(k, j int) bool {
	for ; k < j-1; k++ {
		if s.is(k, body) && (s.lower(k+1) == "of" || s.lower(k+1) == "for") {
			return true
		}
	}
	return false
}

// unspelt are short titles that end in a full stop, and without one are
// surnames.
var unspelt = text.Set("sen rep gen col maj rev")

// degrees go before the title of a priest: "the Right Rev".
var degrees = text.Set("right rt most very venerable")

// detective holds the ranks whose letters are other words in lower case.
var detective = text.Set("DI DS DC")

// vocative holds the offices that Mr, Madam or Lord go before and are no
// surnames then.
var vocative = text.Set(`president speaker chair chairman mayor secretary ambassador justice chancellor chamberlain steward
	advocate lieutenant provost`)

// pastRetired takes the rank that an aside parts from the name into the mention: "Maj
// Gen (retd) Jane Roe".
func (s *scene) pastRetired(m *mention) {
	k := m.title - 1
	if w := bare(s.lower(k - 1)); s.lower(k) != ")" || s.lower(k-2) != "(" || w != "retd" && w != "ret" && w != "rtd" {
		return
	}
	for k -= 2; s.is(k-1, title|address) && s.upper[k-1]; k-- {
		m.title = k - 1
	}
	m.first = m.title
}

// capped parts the name of m from what somebody is or was that only capitals tell:
// "Black Cap Jane Roe", "former Wallaby Jane Roe".
func (s *scene) capped(m *mention) {
	first := m.first
	former := s.lower(first-1) == "former"
	if s.lower(first) == "former" {
		former = true
		first++
	}
	if m.title != m.first || m.name != m.first || s.is(first, given) || s.is(m.end-1, body|thing|nation|role|calendar) || s.tag(m.end) == 'N' {
		return
	}
	name := first + 1
	for name < m.end-1 && !s.is(name, given) {
		name++
	}
	switch known := name < m.end-1; {
	case former && known && m.end-name <= 3: // after "former" no name begins
		m.role, m.roleEnd = first-1, name
	case former && !known && m.end > first+2:
		name = m.end - 2
		m.role, m.roleEnd = first-1, name
	case former || !known || name != first+2 || m.end != name+2 || (s.word[first]|s.word[first+1])&^thing != 0:
		return
	}
	m.first, m.title, m.name = name, name, name
}

// honours takes "MP" or ", KC" after the name into the mention.
func (s *scene) honours(m *mention) {
	k := m.end
	if s.lower(k) == "," && s.is(k+1, honour) && s.acronym(k+1) && s.lower(k+2) != "for" {
		k++
	}
	for s.is(k, honour) && s.upper[k] && k < s.Sentences[m.sentence].Last {
		m.proof += 5
		if v := s.lower(k); v == "kc" || v == "qc" {
			m.duty = "barrister"
		}
		k++
		m.last = k
	}
}
