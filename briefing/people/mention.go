package people

import "sort"

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
	also, alsoEnd int    // the second role there
	duty          string // the office that a verb after the name tells of
	dutyOf        int    // the token after that verb, or 0
	pointing      bool   // a role, a pronoun or a description, not a name
	pronoun       bool
	credit        bool // a photographer's
}

func (m *mention) words() int { return m.end - m.name }

func (m *mention) titled() bool { return m.title < m.name }

func (m *mention) hasRole() bool { return m.role < m.roleEnd }

// mentionAt returns the index of the mention that covers token i, or -1.
func (s *scene) mentionAt(i int) int { return at(s.mentions, i) }

func at(mentions []mention, i int) int {
	k := sort.Search(len(mentions), func(k int) bool { return mentions[k].last > i })
	if k < len(mentions) && mentions[k].first <= i {
		return k
	}
	return -1
}

// mentioned reports whether token i is part of a name read so far.
func (s *scene) mentioned(i int) bool {
	k := s.mentionAt(i)
	return k >= 0 && s.mentions[k].proof > 0
}

// absorb drops the mentions that a later mention's role has swallowed, as
// "Hong Kong" in "former governor of Hong Kong Lord Patten".
func (s *scene) absorb() {
	kept := s.mentions[:0]
	for _, m := range s.mentions {
		for len(kept) > 0 && kept[len(kept)-1].last > m.first {
			kept = kept[:len(kept)-1]
		}
		kept = append(kept, m)
	}
	s.mentions = kept
}
