package people

import (
	"strings"

	"ukchina/briefing/text"
)

// learn adds what m tells of its bearer: gender, title and roles.
func (s *scene) learn(m *mention) {
	e := &s.entities[m.entity]
	if e.Kind != Human {
		return
	}
	s.learnName(e, m)
	for _, role := range [...][2]int{{m.role, m.roleEnd}, {m.after, m.afterEnd}, {m.also, m.alsoEnd}} {
		if role[0] < role[1] {
			s.learnRole(e, role[0], role[1])
		}
	}
	if m.titled() {
		s.learnChurch(m)
	}
	s.learnDuty(e, m.duty, s.charge(m)...)
	for i := m.title; i < m.name; i++ {
		s.learnDuty(e, ranked[bare(s.lower(i))]) // of "Det Sgt" both
	}
	if m.titled() {
		s.learnTitle(e, m)
	}
	if e.gender == male|female {
		e.gender = 0
	}
}

// learnName adds what the title and the name tell of gender, party, country and peerage.
func (s *scene) learnName(e *entity, m *mention) {
	for i := m.title; i < m.name; i++ {
		if g := s.word[i] & (male | female); g != 0 && e.guessed {
			e.gender, e.guessed = g, false
		} else {
			e.gender |= g
		}
	}
	for i := m.title; i <= m.name; i++ {
		e.noble = e.noble || s.is(i, peerage)
	}
	if e.side == "" && m.words() > 1 {
		e.side = s.sideOf(m)
	}
	if e.home == "" && m.words() > 1 {
		e.home = s.homeOf(m)
	}
	if e.gender == 0 && m.words() > 1 {
		e.gender = forename(e.words) & (male | female)
		e.guessed = true
	}
}

// learnChurch keeps the offices that the forms of the churches tell of: "the Rt Rev".
func (s *scene) learnChurch(m *mention) {
	switch s.lower(m.name - 1) {
	case "rev", "revd", "reverend":
	default:
		return
	}
	switch s.lower(m.name - 2) {
	case "most":
		m.duty = "archbishop"
	case "rt", "right":
		m.duty = "bishop"
	}
}

// ranked are the offices that titles before a name tell of.
var ranked = map[string]string{"dr": "doctor", "prof": "professor", "rev": "priest", "revd": "priest", "sp": "officer", "ssp": "officer", "dsp": "officer", "pc": "officer", "dc": "detective",
	"dci": "detective", "det": "detective", "sgt": "officer", "insp": "officer", "supt": "officer", "cllr": "councillor", "coun": "councillor", "cr": "councillor"}

// charge returns the words for what m's bearer is told to lead: "who chairs the parish
// council".
func (s *scene) charge(m *mention) (words []string) {
	k := m.dutyOf
	if k == 0 {
		return nil
	}
	if s.article(k) || s.Tokens[k].Tag == "PRP$" {
		k++
	}
	for ; k < s.Sentences[m.sentence].Last && (s.tag(k) == 'N' || s.tag(k) == 'J'); k++ {
		words = append(words, s.lower(k))
	}
	return words
}

// learnDuty adds an office that no words for a role tell of, with words for what it
// minds.
func (s *scene) learnDuty(e *entity, office string, words ...string) {
	if office == "" {
		return
	}
	for i := range e.offices() {
		if e.office(i).head == office {
			return
		}
	}
	p := post{head: office, words: words}
	s.hold(e.self, &p)
	e.duties = append(e.duties, p)
}

// learnTitle keeps the first title that tells more than Mr does.
func (s *scene) learnTitle(e *entity, m *mention) {
	w := s.cover(m.title, m.name).In(s.Text)
	if e.Title == "" || courtesies[bare(strings.ToLower(e.Title))] && !courtesies[bare(strings.ToLower(w))] {
		e.Title = w
	}
}

// courtesies are the titles of those who have no other.
var courtesies = text.Set("mr mrs ms miss madam mdm mx")

// relearn takes the words [first, last) for a role that e has in capitals, as articles
// open: "A RETIRED midwife".
func (s *scene) relearn(e *entity, first, last int) {
	span := s.cover(first, last)
	for i, r := range e.Roles {
		w, _, _ := strings.Cut(r.Text, " ")
		if len(w) > 4 && strings.ToUpper(w) == w && strings.EqualFold(r.Text, span.In(s.Text)) {
			e.Roles[i] = Role{Text: span.In(s.Text), Span: span}
		}
	}
}

func (s *scene) learnRole(e *entity, first, last int) {
	span := s.cover(first, last)
	w := span.In(s.Text)
	p := s.post(first, last)
	for i, r := range e.Roles {
		if strings.EqualFold(r.Text, w) || p.within(&e.posts[i]) {
			return
		}
		if e.posts[i].within(&p) {
			e.Roles[i], e.posts[i] = Role{Text: w, Span: span}, p
			s.hold(e.self, &p)
			return
		}
	}
	e.Roles = append(e.Roles, Role{Text: w, Span: span})
	e.posts = append(e.posts, p)
	s.hold(e.self, &p)
	if e.gender == 0 {
		e.gender = p.gender
		e.guessed = true // women are spokesmen too
	}
}
