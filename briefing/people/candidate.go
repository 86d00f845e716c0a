package people

import "strings"

// candidates returns the people whom w can point at: by surname, by first
// name, or, with a title, by any word of the name; the best way that finds
// anybody counts.
func (s *scene) candidates(m *mention, w string) []int {
	titled := m.titled() || m.hasRole()
	if !titled && (s.is(m.name, nation|thing|body|title|role) || s.dated(m)) {
		if s.is(m.name, nation) || s.dated(m) || s.lower(m.name-1) == "the" {
			return nil
		}
	}
	var by [3][]int
	for _, i := range s.byWord[w] {
		e := &s.entities[i]
		if !s.agrees(m, e) {
			continue
		}
		rank := 2
		switch {
		case w == surname(e.words), e.familyFirst && w == e.words[0]:
			rank = 0
			if s.knightly(m) && len(e.words) > 1 && w != e.words[0] {
				continue // Sir goes with a first name
			}
		case w == e.words[0]:
			rank = 1
		}
		if rank == 2 && !titled && (lexicon[w]&given != 0 || len(e.words) < 3) {
			continue // a middle name; a Spanish first surname may stand alone
		}
		by[rank] = append(by[rank], i)
	}
	for _, b := range by {
		if len(b) > 0 {
			return b
		}
	}
	return nil
}

// knightly reports whether m has Sir or Dame, which go with first names.
func (s *scene) knightly(m *mention) bool {
	w := s.lower(m.name - 1)
	return m.titled() && (w == "sir" || w == "dame")
}

// called returns the gender that m's title tells, or 0.
func (s *scene) called(m *mention) (g class) {
	for i := m.title; i < m.name; i++ {
		g |= s.word[i] & (male | female)
	}
	return g
}

// agrees reports whether nothing in m's title or role is against e.
func (s *scene) agrees(m *mention, e *entity) bool {
	if e.child && m.titled() {
		return false
	}
	g, eg := s.called(m), e.likely()
	return g == 0 || eg == 0 || g&eg != 0
}

// narrow picks among several bearers of one surname: by role, by who has
// been introduced, by who was last named in full in this paragraph, by whose
// relatives the others are, and by who is called by the surname alone as a rule.
func (s *scene) narrow(m *mention, all []int, seen []bool, last int) []int {
	tests := []func(e int) bool{
		func(e int) bool { return s.holds(m, e) },
		func(e int) bool { return s.entities[e].gone == 0 || !s.makers[m.name] },
		func(e int) bool { return e < len(seen) && seen[e] },
		func(e int) bool { return s.called(m)&s.entities[e].likely() != 0 },
		func(e int) bool { return e == last },
		func(e int) bool { return !m.titled() && s.principal(e, all) },
		func(e int) bool { return s.entities[e].bare },
	}
	for i, keep := range tests {
		var some []int
		for _, e := range all {
			if keep(e) {
				some = append(some, e)
			}
		}
		if len(some) == 1 {
			return some
		}
		if len(some) > 0 {
			all = some
		} else if i == 0 && m.hasRole() {
			return all // "President Roe", of several who were not said to be it
		}
	}
	return all
}

// principal reports whether e was named before the others, and they, but not
// e, are called by their first names since.
func (s *scene) principal(e int, others []int) bool {
	if s.entities[e].familiar {
		return false
	}
	for _, o := range others {
		if p := &s.entities[o]; o != e && (!p.familiar || p.first < s.entities[e].first) {
			return false
		}
	}
	return true
}

// titles are the offices that titles are short for.
var titles = map[string]string{"cllr": "councillor", "coun": "councillor", "prof": "professor", "dr": "doctor", "insp": "inspector", "supt": "superintendent",
	"sgt": "sergeant", "capt": "captain", "col": "colonel", "maj": "major", "gen": "general", "lt": "lieutenant", "rev": "reverend",
	"judge": "judge", "sir": "knight", "dame": "dame", "lord": "peer", "baroness": "peer", "lady": "peer"}

// holds reports whether e is known to hold the role that stands before m.
func (s *scene) holds(m *mention, e int) bool {
	if m.titled() && !m.hasRole() {
		t := bare(s.lower(m.name - 1))
		office, ok := titles[t]
		if !ok {
			return false
		}
		for i := range s.entities[e].posts {
			if s.entities[e].posts[i].head == office {
				return true
			}
		}
		had := bare(strings.ToLower(s.entities[e].Title))
		return had == t || titles[had] == office
	}
	if !m.hasRole() {
		return false
	}
	q := s.post(m.role, m.roleEnd)
	for i := range s.entities[e].posts {
		if q.fits(&s.entities[e].posts[i]) > 0 {
			return true
		}
	}
	return false
}
