package people

import (
	"strings"

	"ukchina/briefing/text"
)

// roles finds, for every name, the role before it and the one after it, and
// counts both as proof of a person.
func (s *scene) roles() {
	floor := 0
	for i := range s.mentions {
		m := &s.mentions[i]
		sent := &s.Sentences[m.sentence]
		s.roleBefore(m, max(floor, sent.First))
		if m.hasRole() {
			m.first = m.role
			if !s.maker(m) {
				m.proof += 4
			}
		}
		if m.titled() {
			m.proof += 5
		}
		if s.employed(m) {
			m.proof -= 3
		} else {
			s.roleAfter(m, sent.Last)
		}
		if m.titled() || m.hasRole() || m.words() > 1 && s.is(m.name, given) {
			floor = m.last
		}
	}
	s.absorb()
}

// makers holds the trades that companies have too: "the salmon producer".
var makers = text.Set(`producer developer publisher builder trader broker owner designer distributor consultant specialist
	grower maker brewer distiller operator supplier manufacturer contractor insurer lender`)

// shops are what people, and seldom companies, own: "café owner Jane Roe".
var shops = text.Set(`café cafe shop stall salon restaurant bakery garage takeaway gallery guesthouse boutique gym barbershop
	kennel farm dog cat horse boat car home business chippy bookshop deli tearoom`)

// maker reports whether the role before m's name, which begins with no given
// name, may be a company's.
func (s *scene) maker(m *mention) bool {
	h := m.roleEnd - 1
	w := s.lower(h)
	if w == "owner" && shops[s.lower(h-1)] {
		return false
	}
	return !m.titled() && (makers[w] && !s.upper[h] || lexicon[w] == 0 && strings.HasSuffix(w, "maker")) && !s.is(m.name, given)
}

// employed reports whether m, which begins with no given name, comes after an
// office held in it: "chief executive of Tarn Looms".
func (s *scene) employed(m *mention) bool {
	k := m.first - 1
	if s.lower(k) == "the" {
		k--
	}
	w := s.lower(k)
	return (w == "of" || w == "at") && s.is(k-1, office) && !m.titled() && !m.hasRole() && !s.is(m.name, given)
}
