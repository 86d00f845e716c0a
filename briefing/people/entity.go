package people

import (
	"strings"

	"ukchina/briefing/text"
)

// An entity is a bearer of a name while it is being put together.
type entity struct {
	Person
	words    []string // of the fullest name, in lower case, without initials
	proof    int      // what speaks for a human, less what speaks against
	gender   class    // male, female or neither
	guessed  bool     // by the first name alone, which may mislead
	agreed   int      // the pronouns that agreed with it
	posts    []post   // its roles, taken apart
	duties   []post   // offices that only verbs tell of
	listed   bool     // it goes into the cast
	index    int      // its place there
	bare     bool     // it has been called by its surname alone
	familiar bool     // it has been called by its first name alone
	told     bool     // it is named elsewhere than under a photograph
	first    int      // the first token that names it
	noble    bool     // a lord or a lady
	child    bool     // somebody's son or daughter, too young to be called Mr or Ms
	self     int      // its place among the entities
}

// offices is how many posts and duties e has; office returns one of them.
func (e *entity) offices() int { return len(e.posts) + len(e.duties) }

func (e *entity) office(i int) *post {
	if i < len(e.posts) {
		return &e.posts[i]
	}
	return &e.duties[i-len(e.posts)]
}

// proofOfHuman is how much has to speak for a name before it is somebody's.
const proofOfHuman = 3

// crowded is how many people of one name, or holders of one office, are told
// apart in an article; the bound keeps resolving linear.
const crowded = 64

// nameWords returns the words of m's name in lower case, without initials.
func (s *scene) nameWords(m *mention) []string {
	words := make([]string, 0, m.words())
	for i := m.name; i < m.end; i++ {
		w, _, _ := strings.Cut(bare(s.Tokens[i].Lower), "/")
		if len(w) > 1 || m.words() == 1 {
			words = append(words, w)
		}
	}
	if len(words) == 0 {
		words = append(words, s.Tokens[m.name].Lower)
	}
	return words
}

// likely returns e's gender, by the first name where nothing else tells it, or 0.
func (e *entity) likely() class {
	g := e.gender
	if g == 0 && len(e.words) > 1 {
		g = forename(e.words) & (male | female)
	}
	if g == male|female {
		return 0
	}
	return g
}

// forename returns what the given name in words, a full name, says of its
// bearer, or 0 when it is none.
func forename(words []string) class {
	if len(words) == 3 && words[1] == "thi" {
		return given | female // Vietnamese, after the surname
	}
	if c := classify(words[0]); c&given != 0 {
		return c
	}
	return 0
}

// surname returns the word that m's bearer is called by.
func surname(words []string) string {
	for i := len(words) - 1; i > 0; i-- {
		if lexicon[words[i]]&suffix == 0 {
			return words[i]
		}
	}
	if len(words) == 0 {
		return ""
	}
	return words[0]
}

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

// entityOf returns the entity that bears the full name, a new one if need be.
// Middle names and initials do not tell people apart; first names do.
func (s *scene) entityOf(words []string, first int) int {
	key := strings.Join(words, " ")
	if k, ok := metonyms[key]; ok {
		key = k
	} else if k, ok := actors[key]; ok {
		key = "=" + k
	}
	if e, ok := s.byKey[key]; ok {
		return e
	}
	e := len(s.entities)
	if len(words) > 2 {
		ends := words[0] + " " + words[len(words)-1]
		if o, ok := s.byKey[ends]; ok && lexicon[words[0]]&given != 0 {
			e = o
			s.entities[e].words = words
		} else if o, ok := s.byKey[strings.Join(words[1:], " ")]; ok {
			e = o
			s.entities[e].words = words
		} else if lexicon[words[0]]&given != 0 {
			s.byKey[ends] = e
		}
		for i := 1; i < len(words)-1 && !overlong(words); i++ {
			s.byKey[strings.Join(words[i:], " ")] = e
		}
	}
	s.byKey[key] = e
	if e == len(s.entities) {
		s.entities = append(s.entities, entity{words: words, first: first, self: e})
	}
	return e
}

// overlong reports whether words are more than a name has: a headline, "Jane Roe
// Endorses Jo Poe", in which others may be named.
func overlong(words []string) bool {
	n := 0
	for _, w := range words {
		if lexicon[w]&particle == 0 {
			n++
		}
	}
	return n > 4
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

// span returns the name's place in the text.
func (s *scene) span(m *mention) text.Span {
	sp := s.cover(m.name, m.end)
	if i := strings.IndexByte(sp.In(s.Text), '/'); i > 0 {
		sp.End = sp.Start + i
	}
	return sp
}
