package people

import "strings"

// proofOfHuman is how much has to speak for a name before it is somebody's.
const proofOfHuman = 3

// gather makes an entity of every full name and sorts people from the rest.
func (s *scene) gather() {
	var initials []*mention
	for i := range s.mentions {
		if m := &s.mentions[i]; m.words() > 1 {
			words := s.nameWords(m)
			switch {
			case len(words) == 0: // a broken text's signs
			case len(words) == 1 && !m.titled() && !m.hasRole():
				initials = append(initials, m)
			default:
				s.bear(m, s.entityOf(words, m.first), words)
			}
		}
	}
	for _, m := range initials {
		words := s.nameWords(m)
		if e := s.abbreviated(m, words[0]); e >= 0 {
			m.entity = e
		} else {
			s.bear(m, s.entityOf(words, m.first), words)
		}
	}
	s.weighSurnames()
	for i := range s.entities {
		if e := &s.entities[i]; e.proof < proofOfHuman {
			s.nameBody(e)
			continue
		}
		for _, w := range s.entities[i].words {
			if len(s.byWord[w]) < crowded {
				s.byWord[w] = append(s.byWord[w], i)
			}
		}
	}
}

// bear gives m, whose name has the words, to e.
func (s *scene) bear(m *mention, e int, words []string) {
	m.entity = e
	s.entities[e].proof += s.proof(m, words)
}

// abbreviated returns the one full name of the article that m, an initial and a
// surname, stands for: "O Roe" of Olga Roe; or -1.
func (s *scene) abbreviated(m *mention, family string) int {
	found := none
	for i := range s.entities {
		e := &s.entities[i]
		if len(e.words) > 1 && lexicon[e.words[0]]&nation == 0 && surname(e.words) == family && strings.HasPrefix(e.words[0], s.lower(m.name)[:1]) {
			found = either(found, i)
		}
	}
	return max(found, -1)
}

// weighSurnames adds to the proof of full names what their surnames alone tell,
// but where those are other people's.
func (s *scene) weighSurnames() {
	single := s.surnameProof()
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
		for _, w := range e.words[:len(e.words)-1] {
			if single[w] == titledProof && !sure[w] && len(e.words) < 5 {
				e.proof += titledProof // "Lin Hsiao-chun ... Ms Lin", "Ana Roe Poe ... Ms Roe"
				e.familyFirst = w == e.words[0] && lexicon[w]&given == 0
				break
			}
		}
	}
}

// titledProof is what a title before a surname says of the full name that has it.
const titledProof = 5

// surnameProof returns what each name of one word says of the full name that
// ends in it.
func (s *scene) surnameProof() map[string]int {
	single := map[string]int{}
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.words() != 1 {
			continue
		}
		w := bare(s.Tokens[m.name].Lower)
		if !s.is(m.first-1, locative) || m.titled() {
			single[w] = max(single[w], 2)
		}
		switch {
		case m.titled():
			single[w] = titledProof
		case s.acting(m), s.relativeAt(m.last) && s.sentenceStart(m.first) && !s.is(m.name, body|thing|nation|calendar|function|role|document):
			single[w] = max(single[w], proofOfHuman) // bodies go by their first words, or by "the"
		}
	}
	return single
}

// nameBody makes a body of e, and notes the words it may go by: the last of its
// name, and the one for what it is.
func (s *scene) nameBody(e *entity) {
	e.Kind = Body
	w := e.words[len(e.words)-1]
	s.bodies[w] = append(s.bodies[w], e.self)
	if h := bodyHead(e.words); h != w && lexicon[h]&body != 0 {
		s.bodies[h] = append(s.bodies[h], e.self)
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

func (s *scene) human(e int) bool { return e >= 0 && s.entities[e].Kind != Body }
