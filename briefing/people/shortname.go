package people

import (
	"slices"
	"strings"
)

// attach gives every short name its bearer, in reading order, and makes an
// entity of a short name that nobody's full name explains.
func (s *scene) attach() {
	s.surnames()
	s.deaths()
	seen := make([]bool, len(s.entities)) // introduced so far
	last := -1                            // the person last named in full, in this paragraph
	paragraph := -1
	for i := range s.mentions {
		m := &s.mentions[i]
		if p := s.Sentences[m.sentence].Paragraph; p != paragraph {
			paragraph, last = p, -1
		}
		if m.words() > 1 {
			if s.human(m.entity) {
				last = m.entity
				seen[m.entity] = true
			}
		} else if m.entity < 0 {
			m.entity = s.bearer(m, seen, last)
			for len(seen) < len(s.entities) {
				seen = append(seen, true)
			}
		}
		if m.entity >= 0 {
			s.loses(m)
			s.learn(m)
			s.relate(i)
		}
	}
}

// surnames makes people of the surnames that are never seen without a title
// or an office, so that bare ones before them are known.
func (s *scene) surnames() {
	for i := range s.mentions {
		if m := &s.mentions[i]; m.words() > 1 && m.titled() && s.human(m.entity) && s.entities[m.entity].gender == 0 {
			s.entities[m.entity].gender = s.called(m) // "Sir Evelyn Roe" is no woman
		}
	}
	for i := range s.mentions {
		if m := &s.mentions[i]; m.words() == 1 && (m.titled() || m.hasRole()) {
			if w := bare(s.Tokens[m.name].Lower); len(s.candidates(m, w)) == 0 {
				m.entity = s.newcomer(m, w)
			}
		}
	}
}

// bearer returns the entity a one-word name points at, or -1.
func (s *scene) bearer(m *mention, seen []bool, last int) int {
	w, _, _ := strings.Cut(bare(s.Tokens[m.name].Lower), "/")
	all := s.candidates(m, w)
	if len(all) > 1 && s.ofTwo(m) {
		return s.generation(m, all)
	}
	if len(all) > 1 {
		all = s.narrow(m, all, seen, last)
	}
	switch {
	case len(all) == 1:
		e := &s.entities[all[0]]
		e.bare = e.bare || !m.titled()
		e.familiar = e.familiar || !m.titled() && s.quote[m.first] < 0 && len(e.words) > 1 && w == e.words[0]
		return all[0]
	case len(all) > 1:
		return -1
	}
	return s.newcomer(m, w)
}

// dated reports whether m is a month or a day and not somebody called May.
func (s *scene) dated(m *mention) bool {
	if !s.is(m.name, calendar) {
		return false
	}
	if s.tag(m.last) == 'C' {
		return true
	}
	switch s.lower(m.name - 1) {
	case "in", "on", "last", "next", "this", "since", "until", "by", "early", "late", "of", "from", "through", "to", "before", "after", ",":
		return true
	}
	return s.lower(m.name) != "may" && !s.finite(m.last)
}

// nobody marks a name that is not anybody's; -1 marks one that may be
// several people's.
const nobody = -2

// sorts lists bodies under the kinds that the article says they are of:
// "Unity, the public service union,", "the engineering firm Acme Subsea".
func (s *scene) sorts() {
	for i := range s.mentions {
		m := &s.mentions[i]
		if m.entity < 0 || s.entities[m.entity].Kind != Body || s.is(m.name, calendar) {
			continue
		}
		h := m.first - 1
		if !s.is(h, body) || s.upper[h] {
			h = s.kindAfter(m)
		}
		if h < 0 {
			continue
		}
		if w := bare(s.Tokens[h].Lower); !slices.Contains(s.bodies[w], m.entity) && len(s.bodies[w]) < crowded {
			s.bodies[w] = append(s.bodies[w], m.entity)
		}
	}
}

// kindAfter returns the head of the noun phrase that says what m is, when it
// is a word for a body, or -1: "Tarn Water, a company", "Tarn Water is a company".
func (s *scene) kindAfter(m *mention) int {
	if w := s.lower(m.last); w != "," && w != "is" || !s.article(m.last+1) {
		return -1
	}
	k := m.last + 2
	for k < m.last+8 && (s.tag(k) == 'N' || s.tag(k) == 'J' || s.tag(k) == 'V') && !s.finite(k) {
		k++
	}
	if s.is(k-1, body) && !s.upper[k-1] && !(s.lower(m.last) == "," && s.finite(k)) { // "In Tarn, the company said"
		return k - 1
	}
	return -1
}
