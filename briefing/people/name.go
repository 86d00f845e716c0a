package people

import (
	"strings"

	"ukchina/briefing/text"
)

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
	if s.middle(i) {
		return true // "A. J. Roe"
	}
	if indices[s.lower(i)] && number(s.lower(i+1)) && i+2 < sent.Last && s.tag(i+2) == 'N' && !s.upper[i+2] {
		return false // "the FTSE 250 company"
	}
	if one, several := strings.CutSuffix(s.lower(i), "s"); several && lexicon[one]&role != 0 && lexicon[one]&(given|title) == 0 &&
		s.is(i+1, given) && s.upper[i+1] && i+2 < sent.Last && s.upper[i+2] {
		return false // "Senators Jane Roe and Jo Poe"
	}
	if s.is(i, function) { // but for "the Living Wage Trust"
		return (s.is(i, given|title|body) || s.lower(i-1) == "the" && (strings.HasSuffix(s.lower(i), "ing") || s.lower(i) == "all")) &&
			i+1 < sent.Last && s.upper[i+1] || s.Tokens[i].Tag == "NNP" && text.Urges(s.lower(i+1)) // "Just Stop Oil"
	}
	return true
}

// indices are the lists of shares that companies are told by.
var indices = text.Set("ftse s&p fortune dax cac nasdaq nikkei asx nifty sensex global")

// metonym returns how many tokens at i name a house that has a number, which
// no run of capitals would find: "No 10", "Number Ten".
func (s *scene) metonym(i int) int {
	if i+1 >= len(s.Tokens) || !s.upper[i] || s.lower(i-1) == "former" { // "the former No 10", of a team
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
	if s.initial(i, sent.First) && s.metonym(i) == 0 && (!s.opensName(i, j) || s.kindOfFirm(i, j)) {
		i++
	}
	for i < j-1 && s.is(i, calendar) && !s.is(i, given) && !(s.lower(i) == "sunday" && s.lower(i-1) == "the") {
		i++ // but for newspapers: "the Sunday Ledger"
	}
	return i
}

// kindOfFirm reports whether token i, which opens a sentence, only says what sort of
// company the name after it is of: "Contractor Tarn Environmental said".
func (s *scene) kindOfFirm(i, j int) bool {
	w := s.lower(i)
	return (firmKinds[w] || makers[w]) && j > i+1 && !s.proper[w] && !s.is(i+1, body|thing|role|title|function)
}

// opensName reports whether the capital that opens a sentence opens a name
// too. The tagger alone is not believed when it says so.
func (s *scene) opensName(i, j int) bool {
	const sure = given | title | role | modifier | body | nation | honour
	if s.is(i, sure) || s.proper[bare(s.Tokens[i].Lower)] {
		return true
	}
	if j > i+2 && s.possessive(i+1) && crowns[s.lower(i)] {
		return true // "Queen's University Tarn"
	}
	if i+2 < j && s.is(i+1, particle) && !s.upper[i+1] && linking[s.lower(i+1)] {
		return true // "Luned ferch Hywel"
	}
	if j == i+2 && s.word[i]|s.word[i+1] == 0 && !s.common[s.lower(i)] && s.lower(j) == "," && (s.article(j+1) || s.age(j+1)) &&
		!adjectival(s.lower(i)) {
		return true // "Iestyn Roe, the fly-half,"
	}
	if j > i+2 && s.tag(i) == 'J' && s.resources(i+1) && s.is(j-1, nation|body) {
		return true // "Natural Resources Tarnland"
	}
	if j > i+1 && merged[s.lower(i)] && !s.is(i+1, given|title|role) {
		return true // "Federated Dairy"
	}
	if j == i+2 && s.is(i+1, nation) && s.tag(i) == 'J' && s.cues[j] {
		return true // "Natural Tarnland warned"
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
	return proper && !s.common[s.Tokens[i].Lower] ||
		s.finite(i+1) && !s.common[s.Tokens[i].Lower] && s.tag(i) != 'I' && s.tag(i) != 'D' && s.tag(i) != 'R' && s.tag(i) != 'V'
}

// merged are participles that the names of bodies begin with.
var merged = text.Set("allied amalgamated associated combined confederated consolidated federated incorporated integrated united")

// linking are the particles that only names have before them.
var linking = text.Set("van von der den di da dos del bin ibn bint ap ab ferch ter ole")

// resources reports whether token i is a plural that is no name and nobody's: an
// adjective before it belongs to the name that goes on after it.
func (s *scene) resources(i int) bool {
	w := s.lower(i)
	return s.tag(i) == 'N' && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !s.is(i, given|nation|title|role|body) &&
		!s.plural(i) && !affiliates(strings.TrimSuffix(w, "s"))
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
