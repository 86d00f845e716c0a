package people

import "strings"

// proof weighs what one mention of a full name says about its bearer.
func (s *scene) proof(m *mention, words []string) int {
	n := m.proof + s.forenameProof(m, words) + s.wordProof(m, words)
	switch before := s.lower(m.first - 1); {
	case before == "the" && !m.hasRole():
		n -= 4
	case s.is(m.first-1, locative) && !m.titled() && !m.hasRole():
		n -= 2
	case s.is(m.first-1, body) && !s.upper[m.first-1] && !s.is(m.name, given) && !m.titled() && !m.hasRole():
		n -= 3 // "the patients' group Wexit Tarn"
	}
	if len(words) > 4 {
		n -= 3
	}
	if len(words) == 2 && s.sideOf(m) != "" {
		n += 2 // "Labour's Jane Roe"
	}
	if len(words) > 1 && s.goesOnAs(m) {
		n += 2
		if !s.finite(m.last) {
			n++
		}
	}
	if s.finite(m.last) {
		n++
		for k := m.last + 1; k < m.last+3; k++ {
			if w := s.lower(k); w == "he" || w == "she" || w == "his" || w == "her" {
				return n + 2 // "said he would"
			}
		}
	}
	return n
}

// goesOnAs reports whether who speaks in the sentence after that in which m has spoken, or
// done something, is he or she: "Nazrin Poe, of the group Tarn Watch, said it was late.
// “We wait,” she said".
func (s *scene) goesOnAs(m *mention) bool {
	before := s.tag(m.name - 1)
	if !s.makers[m.name] && !s.does(m) || s.quote[m.first] >= 0 || s.makers[m.name-1] && (before == 'I' || before == 'C') {
		return false
	}
	last := s.Sentences[m.sentence].Last
	for i := m.end; i < s.Sentences[min(m.sentence+1, len(s.Sentences)-1)].Last; i++ {
		w := s.lower(i)
		switch {
		case s.quote[i] >= 0:
		case i < last && w == "its", i >= m.last && s.is(i, given) && s.upper[i]:
			return false // a body, or somebody else speaks next
		case i >= last && s.makers[i]:
			return w == "he" || w == "she"
		}
	}
	return false
}

// does reports whether m begins a sentence as the subject of a verb that seldom has a place
// for one.
func (s *scene) does(m *mention) bool {
	verb := m.last
	if s.tag(verb) == 'R' {
		verb++ // "also spoke"
	}
	if !s.finite(verb) || !s.sentenceStart(m.first) && s.lower(m.first-1) != "," {
		return false
	}
	switch after := s.lower(verb + 1); s.lower(verb) {
	case "is", "are", "was", "were":
		return after == "more" || after == "less"
	}
	return true
}

// forenameProof weighs how the name begins: with a given name, with initials, as
// an acronym.
func (s *scene) forenameProof(m *mention, words []string) int {
	n := 0
	switch c := forename(words); {
	case c&given != 0 && c&(nation|calendar|thing) == 0 && len(words) <= 4:
		n += 4
	case c&given != 0:
		n += 2
	}
	if forename(words)&given != 0 && s.makers[m.name] {
		n += 2
	}
	if w := s.Tokens[m.name].Lower; !s.is(m.name, nation) && (len(w) == 1 || len(w) == 2 && w[1] == '.' || strings.Count(w, ".") > 1) {
		n += 4 // initials
	}
	if s.acronym(m.name) && len(words[0]) > 2 && len(words) > 1 && !s.acronym(m.name+1) {
		n -= 4 // "ESPN Sacks Roe"
	}
	return n
}

// wordProof weighs the words of the name that no person's has: those for bodies,
// things and countries.
func (s *scene) wordProof(m *mention, words []string) int {
	n := 0
	if w, several := strings.CutSuffix(s.Tokens[m.end-1].In(s.Text), "s"); several && len(w) > 1 && strings.ToUpper(w) == w &&
		lexicon[strings.ToLower(w)]&honour != 0 {
		n -= 6 // "Labour MPs"
	}
	last := lexicon[words[len(words)-1]]
	if last&body != 0 {
		n -= 6
		if m.titled() || m.hasRole() || lexicon[words[0]]&given != 0 && words[len(words)-1] != "foundation" && s.lower(m.first-1) != "the" {
			n += 3
		}
	}
	for i, w := range words {
		switch c := lexicon[w]; {
		case c&given != 0 || (w == "do" || w == "ah") && i > 0: // "Goh Ah Lian"
		case strings.HasSuffix(w, "ed") && strings.Contains(w, "-"), strings.HasSuffix(w, "-style"):
			n -= 6
		case c&(thing|function) != 0 && c&particle == 0:
			n -= 4
		case c&body != 0 && i < len(words)-1:
			n -= 3
		case c&nation != 0 && !m.titled():
			n -= 3
		}
	}
	return n
}
