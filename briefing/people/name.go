package people

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"ukchina/briefing/text"
)

// A mention is a place where somebody is named or pointed at, in tokens.
type mention struct {
	first, last   int // all of it, [first, last)
	title, name   int // where its title and its name begin
	end           int // where the name ends
	role, roleEnd int // the role before the name
	sentence      int
	entity        int // index into scene.entities, -1 for somebody unresolved, nobody
	proof         int // what speaks for a human name here, less what speaks against
	after         int // the role after the name, [after, afterEnd)
	afterEnd      int
	duty          string // the office that a verb after the name tells of
	pointing      bool   // a role, a pronoun or a description, not a name
	pronoun       bool
	credit        bool // a photographer's
}

func (m *mention) words() int    { return m.end - m.name }
func (m *mention) titled() bool  { return m.title < m.name }
func (m *mention) hasRole() bool { return m.role < m.roleEnd }

// names reads every run of capitalised words into mentions.
func (s *scene) names() {
	for si := range s.Sentences {
		sent := &s.Sentences[si]
		headline := s.headline(sent)
		for i := sent.First; i < sent.Last; {
			if !s.begins(i, sent) {
				i++
				continue
			}
			j := s.run(i, sent.Last)
			if i = s.trim(i, j, sent); i < j && !(headline && j-i > 3 && !s.is(i, title)) { // a whole headline is no name
				s.split(i, j, si)
			}
			if headline {
				s.doubt()
			}
			if i = max(j, i); len(s.mentions) > 0 {
				i = max(i, s.mentions[len(s.mentions)-1].last) // past ", KC"
			}
		}
	}
}

// headline reports whether the words of a sentence are capitalised for show,
// so that capitals say nothing.
func (s *scene) headline(sent *text.Sentence) bool {
	if s.lower(sent.Last-1) == "." {
		return false
	}
	long, upper := 0, 0
	for i := sent.First; i < sent.Last; i++ {
		if s.Tokens[i].Len() > 3 && s.tag(i) >= 'A' {
			long++
			if s.upper[i] {
				upper++
			}
		}
	}
	return long >= 5 && upper*5 >= long*4
}

// doubt takes back what a headline's capitals claim for the last mention.
func (s *scene) doubt() {
	if n := len(s.mentions); n > 0 && s.mentions[n-1].words() > 1 {
		s.mentions[n-1].proof -= 4
	}
}

// begins reports whether a run of name words can begin at token i.
func (s *scene) begins(i int, sent *text.Sentence) bool {
	if s.metonym(i) > 0 {
		return true
	}
	if !s.upper[i] || !letter(s.Tokens[i].In(s.Text)) {
		return false
	}
	if s.is(i, function) { // but for "the Living Wage Trust"
		return (s.is(i, given|title|body) || s.lower(i-1) == "the" && (strings.HasSuffix(s.lower(i), "ing") || s.lower(i) == "all")) && i+1 < sent.Last && s.upper[i+1]
	}
	return true
}

// letter reports whether w is a word and not a mark or a number.
func letter(w string) bool {
	return wordy(w) && capital(w)
}

// wordy reports whether w begins with a letter.
func wordy(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsLetter(r)
}

// metonym returns how many tokens at i name a house that has a number, which
// no run of capitals would find: "No 10", "Number Ten".
func (s *scene) metonym(i int) int {
	if i+1 >= len(s.Tokens) || !s.upper[i] {
		return 0
	}
	switch s.Tokens[i].Lower {
	case "no", "no.", "number":
		if w := s.Tokens[i+1].Lower; w == "10" || w == "ten" && s.upper[i+1] || w == "11" {
			return 2
		}
	}
	return 0
}

// trim drops from the front of the run [i, j) an ordinary word that a
// sentence begins with, and days and months from both ends.
func (s *scene) trim(i, j int, sent *text.Sentence) int {
	if s.initial(i, sent.First) && s.metonym(i) == 0 && !s.opensName(i, j) {
		i++
	}
	for i < j-1 && s.is(i, calendar) && !s.is(i, given) && !(s.lower(i) == "sunday" && s.lower(i-1) == "the") {
		i++ // but for newspapers: "the Sunday Ledger"
	}
	return i
}

// opensName reports whether the capital that opens a sentence opens a name
// too. The tagger alone is not believed when it says so.
func (s *scene) opensName(i, j int) bool {
	const sure = given | title | role | modifier | body | nation | honour
	if s.is(i, sure) || s.proper[bare(s.Tokens[i].Lower)] {
		return true
	}
	if j > i+1 && s.is(i, thing) && !s.is(i+1, given|title|role) {
		return true // "National Collections"
	}
	if _, house := metonyms[s.Tokens[i].Lower+" "+s.lower(i+1)]; house && i+1 < j {
		return true // "Downing Street"
	}
	proper := strings.HasPrefix(s.Tokens[i].Tag, "NNP")
	if j > i+1 {
		return proper || s.tag(i) == 'N' && !s.is(i+1, given|title|role) || s.tag(i) == 'J' && !adjectival(s.Tokens[i].Lower)
	}
	return proper && !s.common[s.Tokens[i].Lower] || s.finite(i+1) && !s.common[s.Tokens[i].Lower] && s.tag(i) != 'I' && s.tag(i) != 'D' && s.tag(i) != 'R' && s.tag(i) != 'V'
}

// adjectival reports whether a word ends as English adjectives do.
func adjectival(w string) bool {
	for _, end := range []string{"ed", "ing", "ly", "ous", "ful", "ive", "al", "ic", "less", "able", "ible", "ant", "ent", "ary", "y", "er", "est", "ior"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// split takes the run [i, j) apart into what stands before a title or an
// office, and the name itself.
func (s *scene) split(i, j, si int) {
	for j > i+1 && (s.is(j-1, honour) && !s.is(j-1, role) || s.is(j-1, calendar) && !s.is(j-1, given) && s.lower(j-1) != "may") {
		j--
	}
	if j == i+3 && s.is(i-1, locative) && !s.is(i, given|title|role|modifier) && s.is(i+1, given) && !s.is(i+1, nation|thing|role|title) {
		s.split(i, i+1, si) // "In London Jane Roe"
		i++
	}
	m := mention{first: i, last: j, title: i, name: i, end: j, sentence: si, entity: -1}
	p := s.lastOffice(i, j)
	if p < i && j == i+2 && detective[s.Tokens[i].In(s.Text)] && !s.is(i+1, body|thing) {
		m.title, m.name = i, i+1
	}
	if p >= i && (s.is(j-1, body|thing|document) || s.bodyOf(p+1, j)) && !s.is(p, title) && !(s.is(p+1, given) && j-p == 3) && p < j-1 {
		p = -1 // the Republican Party, the Justice Department
	}
	if p == i && j > i+1 && s.is(p, thing) && !s.is(p, office|modifier|title) && !s.is(p+1, given|title|role) {
		p = -1 // National Collections Scotland
	}
	if p >= i {
		m.name = s.pastOf(p+1, j)
		if m.name >= j && (j > i+1 || s.article(i-1)) {
			return // an office alone: see lone
		}
		if m.name >= j {
			m.name = i // an office, or somebody called King
		}
		m.title = m.name
		for m.title > i && (s.is(m.title-1, title) || degrees[s.lower(m.title-1)] && s.is(m.title, title)) {
			m.title--
		}
		switch rest := m.title; {
		case rest > i && s.is(p, role) && p < rest && s.is(i, given) && !s.is(i, modifier):
			m.title = m.name // a name and then an office: two mentions glued
		case m.name == i:
			m.title = i
		case rest > i && !s.is(rest-1, role) && m.name == p+1:
			s.split(i, rest, si)
		}
		m.first = m.title
	}
	if m.credit = s.credited(&m); m.credit {
		m.proof += 4
	}
	s.honours(&m)
	s.mentions = append(s.mentions, m)
}

// lastOffice returns the last title or role of the run [i, j) that has a
// name after it, or the last word when the run is an office alone, or -1.
func (s *scene) lastOffice(i, j int) int {
	for k := j - 1; k >= i; k-- {
		if !s.is(k, title|role) || !s.upper[k] {
			continue
		}
		if (k == j-1 || s.is(k+1, suffix)) && k > i && s.is(i, given) && !s.is(i, title|role|modifier|calendar) {
			return -1 // a surname: Justin Bishop
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
		if s.is(k, honour) && k == j-1 && k > i && !affiliations[s.lower(i)] {
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
var unspelt = map[string]bool{"sen": true, "rep": true, "gen": true, "col": true, "maj": true, "rev": true}

// degrees go before the title of a priest: "the Right Rev".
var degrees = map[string]bool{"right": true, "rt": true, "most": true, "very": true, "venerable": true}

// detective holds the ranks whose letters are other words in lower case.
var detective = map[string]bool{"DI": true, "DS": true, "DC": true}

// vocative holds the offices that Mr, Madam or Lord go before and are no
// surnames then.
var vocative = map[string]bool{"president": true, "speaker": true, "chairman": true, "mayor": true, "secretary": true, "ambassador": true,
	"justice": true, "chancellor": true, "chamberlain": true, "steward": true, "advocate": true, "lieutenant": true, "provost": true}

// pastOf returns where the name begins after an office that ends at k, past
// its "of State" or "for Europe".
func (s *scene) pastOf(k, j int) int {
	if w := s.lower(k); k >= j || w != "of" && w != "for" {
		return k
	}
	q := k + 1
	for q < j && (s.is(q, portfolio|nation|function) || s.lower(q) == "and") && !(s.is(q, given) && q+1 < j) {
		q++
	}
	if q == k+1 {
		for q++; q < j && !(s.is(q, given|title) && q+1 < j); q++ {
		}
	}
	return q
}

// honours takes "MP" or ", KC" after the name into the mention.
func (s *scene) honours(m *mention) {
	k := m.end
	if s.lower(k) == "," && s.is(k+1, honour) && s.acronym(k+1) {
		k++
	}
	for s.is(k, honour) && s.upper[k] && k < s.Sentences[m.sentence].Last {
		m.proof += 5
		k++
		m.last = k
	}
}
