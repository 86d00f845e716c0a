package people

import "strings"

// An entity is a bearer of a name while it is being put together.
type entity struct {
	Person
	words       []string // of the fullest name, in lower case, without initials
	proof       int      // what speaks for a human, less what speaks against
	gender      class    // male, female or neither
	guessed     bool     // by the first name alone, which may mislead
	agreed      int      // the pronouns that agreed with it
	posts       []post   // its roles, taken apart
	duties      []post   // offices that only verbs tell of
	listed      bool     // it goes into the cast
	index       int      // its place there
	bare        bool     // it has been called by its surname alone
	familiar    bool     // it has been called by its first name alone
	told        bool     // it is named elsewhere than under a photograph
	first       int      // the first token that names it
	said        bool     // it has made a statement so far
	gone        int      // the token that tells of its death or that it is missing, or 0
	side        string   // the party that the words around its name tell of
	home        string   // the country that they tell of
	familyFirst bool     // its surname comes first
	noble       bool     // a lord or a lady
	child       bool     // somebody's son or daughter, too young to be called Mr or Ms
	tenure      tenure   // whether it comes into an office or leaves one
	self        int      // its place among the entities
}

// offices is how many posts and duties e has; office returns one of them.
func (e *entity) offices() int { return len(e.posts) + len(e.duties) }

func (e *entity) office(i int) *post {
	if i < len(e.posts) {
		return &e.posts[i]
	}
	return &e.duties[i-len(e.posts)]
}

// suits reports whether nothing is known of e that a word for somebody of gender g
// contradicts; 0 is either.
func (e *entity) suits(g class) bool { return g == 0 || e.gender == 0 || e.gender&g != 0 }

// crowded is how many people of one name, or holders of one office, are told
// apart in an article; the bound keeps resolving linear.
const crowded = 64

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
		if o, ok := s.byKey[ends]; ok && classify(words[0])&given != 0 {
			e = o
			s.entities[e].words = words
		} else if o, ok := s.byKey[strings.Join(words[1:], " ")]; ok &&
			(lexicon[words[1]]&particle == 0 && words[1] != "do" || len(s.entities[o].words) < len(words)) {
			e = o
			s.entities[e].words = words
		} else if classify(words[0])&given != 0 {
			s.byKey[ends] = e
		}
		for i := 1; i < len(words)-1 && !overlong(words); i++ {
			if words[i-1] != "and" { // "Tarn and Wick Council" is not that of Wick
				s.byKey[strings.Join(words[i:], " ")] = e
			}
		}
	}
	s.byKey[key] = e
	if e == len(s.entities) {
		return s.enlist(entity{words: words, first: first})
	}
	return e
}

// enlist adds e to the entities and returns its place there.
func (s *scene) enlist(e entity) int {
	e.self = len(s.entities)
	s.entities = append(s.entities, e)
	return e.self
}
