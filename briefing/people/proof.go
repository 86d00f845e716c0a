package people

import "strings"

// proofOfHuman is how much has to speak for a name before it is somebody's.
const proofOfHuman = 3

// gather makes an entity of every full name and sorts people from the rest.
func (s *scene) gather() {
	single := map[string]int{} // what a surname alone says of the full name
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.words() == 1 {
			w := bare(s.Tokens[m.name].Lower)
			single[w] = max(single[w], 2)
			switch {
			case m.titled():
				single[w] = 5
			case s.acting(m):
				single[w] = max(single[w], proofOfHuman) // bodies go by their first words, or by "the"
			}
		}
	}
	for i := range s.mentions {
		if m := &s.mentions[i]; m.words() > 1 {
			words := s.nameWords(m)
			if len(words) == 0 {
				continue // a broken text's signs
			}
			e := s.entityOf(words, m.first)
			m.entity = e
			s.entities[e].proof += s.proof(m, words)
		}
	}
	sure := map[string]bool{} // the surnames of people known without them
	for i := range s.entities {
		if e := &s.entities[i]; e.proof >= proofOfHuman {
			sure[surname(e.words)] = true
		}
	}
	for i := range s.entities {
		e := &s.entities[i]
		w := surname(e.words)
		if n := single[w]; n != proofOfHuman || !sure[w] {
			e.proof += n
		} else {
			e.proof += 2 // it is the other's surname
		}
		if e.proof < proofOfHuman {
			e.Kind = Body
			w := e.words[len(e.words)-1]
			s.bodies[w] = append(s.bodies[w], i)
			if h := bodyHead(e.words); h != w && lexicon[h]&body != 0 {
				s.bodies[h] = append(s.bodies[h], i)
			}
			continue
		}
		for _, w := range e.words {
			if len(s.byWord[w]) < crowded {
				s.byWord[w] = append(s.byWord[w], i)
			}
		}
	}
}

// acting reports whether m, a single word that is no word for a body or a place,
// is the subject of a verb without "the" before it.
func (s *scene) acting(m *mention) bool {
	return s.finite(m.last) && s.lower(m.first-1) != "the" && s.tag(m.first-1) != 'I' && s.tag(m.first-1) != 'J' &&
		!s.is(m.name, body|thing|nation|calendar|function|role|document) && !s.plural(m.name)
}

// strip takes the role off the mentions of what turned out to be no person.
func (s *scene) strip() {
	for i := range s.mentions {
		if m := &s.mentions[i]; m.hasRole() && m.entity >= 0 && !s.human(m.entity) {
			m.first, m.role = m.title, m.roleEnd
		}
	}
}

// proof weighs what one mention of a full name says about its bearer.
func (s *scene) proof(m *mention, words []string) int {
	n := m.proof
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
	last := lexicon[words[len(words)-1]]
	if last&body != 0 {
		n -= 6
		if m.titled() || m.hasRole() || lexicon[words[0]]&given != 0 && words[len(words)-1] != "foundation" && s.lower(m.first-1) != "the" {
			n += 3
		}
	}
	for i, w := range words {
		switch c := lexicon[w]; {
		case c&given != 0:
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
	switch before := s.lower(m.first - 1); {
	case before == "the" && !m.hasRole():
		n -= 4
	case s.is(m.first-1, locative) && !m.titled() && !m.hasRole():
		n -= 2
	}
	if len(words) > 4 {
		n -= 3
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
