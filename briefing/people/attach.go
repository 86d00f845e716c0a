package people

import (
	"slices"
	"strings"
)

// attach gives every short name its bearer, in reading order, and makes an
// entity of a short name that nobody's full name explains.
func (s *scene) attach() {
	s.surnames()
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
			s.learn(m)
		}
	}
}

// surnames makes people of the surnames that are never seen without a title
// or an office, so that bare ones before them are known.
func (s *scene) surnames() {
	for i := range s.mentions {
		if m := &s.mentions[i]; m.words() == 1 && (m.titled() || m.hasRole()) {
			if w := bare(s.Tokens[m.name].Lower); len(s.candidates(m, w)) == 0 {
				m.entity = s.newcomer(m, w)
			}
		}
	}
}

func (s *scene) human(e int) bool { return e >= 0 && s.entities[e].Kind != Body }

// learn adds what m tells of its bearer: gender, title and roles.
func (s *scene) learn(m *mention) {
	e := &s.entities[m.entity]
	if e.Kind != Human {
		return
	}
	for i := m.title; i < m.name; i++ {
		if g := s.word[i] & (male | female); g != 0 && e.guessed {
			e.gender, e.guessed = g, false
		} else {
			e.gender |= g
		}
		e.noble = e.noble || s.is(i, peerage)
	}
	e.noble = e.noble || s.is(m.name, peerage)
	if e.gender == 0 && m.words() > 1 {
		e.gender = forename(e.words) & (male | female)
		e.guessed = true
	}
	if m.hasRole() {
		s.learnRole(e, m.role, m.roleEnd)
	}
	if m.after < m.afterEnd {
		s.learnRole(e, m.after, m.afterEnd)
	}
	if w := s.lower(m.name - 1); m.titled() && (w == "rev" || w == "revd" || w == "reverend") { // the forms of the churches
		switch s.lower(m.name - 2) {
		case "most":
			m.duty = "archbishop"
		case "rt", "right":
			m.duty = "bishop"
		}
	}
	s.learnDuty(e, m.duty)
	if m.titled() {
		s.learnDuty(e, ranked[bare(s.lower(m.name-1))])
	}
	if m.titled() {
		s.learnTitle(e, m)
	}
	if e.gender == male|female {
		e.gender = 0
	}
}

// ranked are the offices that titles before a name tell of.
var ranked = map[string]string{"dr": "doctor", "prof": "professor", "rev": "priest", "revd": "priest", "pc": "officer", "dc": "detective",
	"dci": "detective", "det": "detective", "sgt": "officer", "insp": "officer", "supt": "officer", "cllr": "councillor", "coun": "councillor", "cr": "councillor"}

// learnDuty adds an office that no words for a role tell of.
func (s *scene) learnDuty(e *entity, office string) {
	if office == "" {
		return
	}
	for i := range e.offices() {
		if e.office(i).head == office {
			return
		}
	}
	p := post{head: office}
	s.hold(e.self, &p)
	e.duties = append(e.duties, p)
}

// learnTitle keeps the first title that tells more than Mr does.
func (s *scene) learnTitle(e *entity, m *mention) {
	t := s.cover(m.title, m.name)
	w := t.In(s.Text)
	plain := map[string]bool{"mr": true, "mrs": true, "ms": true, "miss": true, "mx": true, "": true}
	if e.Title == "" || plain[bare(strings.ToLower(e.Title))] && !plain[bare(strings.ToLower(w))] {
		e.Title = w
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

// bearer returns the entity a one-word name points at, or -1.
func (s *scene) bearer(m *mention, seen []bool, last int) int {
	w, _, _ := strings.Cut(bare(s.Tokens[m.name].Lower), "/")
	all := s.candidates(m, w)
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
		switch w {
		case surname(e.words):
			rank = 0
			if s.knightly(m) && len(e.words) > 1 {
				continue // Sir goes with a first name
			}
		case e.words[0]:
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

// agrees reports whether nothing in m's title or role is against e.
func (s *scene) agrees(m *mention, e *entity) bool {
	if e.child && m.titled() {
		return false
	}
	var g class
	for i := m.title; i < m.name; i++ {
		g |= s.word[i] & (male | female)
	}
	eg := e.likely()
	return g == 0 || eg == 0 || g&eg != 0
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

// narrow picks among several bearers of one surname: by role, by who has
// been introduced, by who was last named in full in this paragraph, by whose
// relatives the others are, and by who is called by the surname alone as a rule.
func (s *scene) narrow(m *mention, all []int, seen []bool, last int) []int {
	tests := []func(e int) bool{
		func(e int) bool { return s.holds(m, e) },
		func(e int) bool { return e < len(seen) && seen[e] },
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

// newcomer makes an entity of a one-word name: a person when it has a title
// or a role, a body otherwise.
func (s *scene) newcomer(m *mention, w string) int {
	if e := s.shortened(m, w); e >= 0 {
		return e
	}
	if s.is(m.name, role) && !m.titled() {
		return nobody
	}
	human := !s.is(m.name, thing|body|function|calendar) && (m.titled() || s.addressed(m) || s.label(m) || s.firstName(m) || s.taken(m) || s.givenAs(m.name))
	if human && s.shipOrInn(m) {
		human = false
	}
	if human && m.hasRole() && !m.titled() && (s.is(m.name, nation|portfolio) || s.acronym(m.name)) {
		human = false
	}
	key, noble := w, false
	country, acts := actors[w]
	if _, ok := countries[w]; ok && !acts && !human {
		return nobody // an adjective
	}
	switch {
	case human:
		key = "mr " + w
		if s.is(m.name-1, peerage) && m.titled() {
			m.name--
			m.title = m.name
			noble = true
		}
	case acts:
		key = "=" + country
	case s.plural(m.name):
		key = "~" + w
	}
	if k, ok := metonyms[w]; ok && !human {
		key = k
	}
	if e, ok := s.byKey[key]; ok && !human {
		return e
	}
	e := len(s.entities)
	s.entities = append(s.entities, entity{words: []string{w}, first: m.first, self: e, noble: noble})
	if human {
		s.byWord[w] = append(s.byWord[w], e)
	} else {
		s.entities[e].Kind = Body
		if key[0] == '~' {
			s.entities[e].Kind = Group
		}
		s.byKey[key] = e
	}
	return e
}

// shipOrInn reports whether m is called as things are: "the Princess Ada".
func (s *scene) shipOrInn(m *mention) bool {
	k := m.name - 1
	if w := s.lower(k); w != "princess" && w != "prince" && w != "king" && w != "queen" && w != "lord" && w != "lady" && w != "sir" && w != "duke" {
		return false
	}
	return s.upper[k] && s.lower(k-1) == "the"
}

// plural reports whether token i, with a capital that it may owe to its
// place, is a word for several people: "Readers".
func (s *scene) plural(i int) bool {
	w := s.Tokens[i].Lower
	one := strings.TrimSuffix(w, "s")
	if strings.HasSuffix(w, "ies") {
		one = strings.TrimSuffix(w, "ies") + "y"
	}
	if strings.HasSuffix(w, "sses") {
		one = strings.TrimSuffix(w, "es")
	}
	if _, ok := countries[one]; ok && one != w && !s.is(i, nation) {
		return true
	}
	return one != w && (lexicon[one]&role != 0 || !s.proper[w] && personal(one))
}

// shortened returns the body that "the" and its last word point at ("the
// Post"), when there is only one, or -1.
func (s *scene) shortened(m *mention, w string) int {
	if s.lower(m.name-1) == "the" && s.is(m.name, body) && len(s.bodies[w]) == 1 {
		return s.bodies[w][0]
	}
	return -1
}

// addressed reports whether the role before m is one that a single name goes
// with: an office of address, or any in lower case ("the singer Zuzu").
func (s *scene) addressed(m *mention) bool {
	return m.hasRole() && !s.maker(m) && (s.is(m.roleEnd-1, address) || !s.upper[m.roleEnd-1])
}

// firstName reports whether m is a given name, and not a word that only looks
// like one where a sentence begins.
func (s *scene) firstName(m *mention) bool {
	if !s.is(m.name, given) || s.is(m.name, nation|role|title) {
		return false
	}
	if s.thingNamed(m) {
		return false
	}
	return !s.sentenceStart(m.name) || s.proper[s.Tokens[m.name].Lower] || s.finite(m.last)
}

// thingNamed reports whether the words around m say that a place or a thing has
// the given name: "the Shannon", "in Clare", "Oscar winners", "A Christmas Carol".
func (s *scene) thingNamed(m *mention) bool {
	before := m.first - 1
	switch {
	case s.lower(before) == "the", s.upper[m.first] && s.is(before, calendar) && s.upper[before], s.is(before, locative):
		return true
	case s.lower(before) == "and" && s.is(before-2, locative) && s.upper[before-1]:
		return true
	}
	return s.tag(m.last) == 'N' && !s.upper[m.last] && !s.is(m.last, function)
}

// taken reports whether what m says goes on with he or she: "Roe said he".
func (s *scene) taken(m *mention) bool {
	if !s.finite(m.last) || s.lower(m.name-1) == "the" || s.tag(m.name-1) == 'I' {
		return false
	}
	k := m.last + 1
	if s.lower(k) == "that" {
		k++
	}
	w := s.lower(k)
	return w == "he" || w == "she"
}

// acronym reports whether token i is written in capitals, as ISIS is.
func (s *scene) acronym(i int) bool {
	w := s.Tokens[i].In(s.Text)
	return len(w) > 1 && len(w) < 7 && strings.ToUpper(w) == w
}

// label reports whether m names who speaks next in a transcript: "ROE: Well".
func (s *scene) label(m *mention) bool {
	w := s.Tokens[m.name].In(s.Text)
	return s.Tokens[m.name].Start == s.Paragraphs[s.Sentences[m.sentence].Paragraph].Start && s.lower(m.last) == ":" &&
		len(w) > 2 && strings.ToUpper(w) == w
}
