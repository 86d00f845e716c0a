package people

import (
	"strings"

	"ukchina/briefing/text"
)

// kin are the relatives of whom news often gives the first name alone, since
// they have their relative's surname: "his wife, Ada".
var kin = text.Set("husband wife son daughter brother sister widow widower grandson granddaughter")

// spouses are those of them of whom there is one.
var spouses = text.Set("husband wife widow widower")

// parents are what children who are called by their first names have.
var parents = text.Set("mother father mum dad stepmother stepfather grandmother grandfather gran grandma granny grandad granddad grandpa")

// child notes that whoever mention i is the parent of, if called by the first
// name alone ("Ada's mother, Jo Roe"), is too young to be called Ms Roe.
func (s *scene) child(i int) {
	m := &s.mentions[i]
	if i == 0 || !m.hasRole() || !parents[s.lower(m.roleEnd-1)] || !s.possessive(m.role-1) || s.mentions[i-1].last != m.role-1 {
		return
	}
	o := s.bearing(i - 1)
	if o.entity < 0 || o.words() != 1 || o.titled() {
		return
	}
	if e := &s.entities[o.entity]; len(e.words) > 1 && e.words[0] == bare(s.Tokens[o.name].Lower) {
		e.child = true
	}
}

// relatives makes people of first names that stand beside a word for a
// relative, under their relative's surname, so that "Mrs Roe" may be found to
// be "Mr Roe's wife, Ada".
func (s *scene) relatives() {
	for i := range s.mentions {
		m := &s.mentions[i]
		s.child(i)
		s.sharing(i)
		if m.words() > 1 && s.human(m.entity) && m.hasRole() && spouses[s.lower(m.roleEnd-1)] && !s.upper[m.roleEnd-1] {
			if o := s.relative(i); o != nil && o.entity >= 0 && o.entity != m.entity {
				s.spouse[o.entity], s.spouse[m.entity] = m.entity, o.entity
			}
		}
		s.relate(i)
		s.engender(i)
		if m.words() != 1 || m.titled() || !m.hasRole() || !kin[s.lower(m.roleEnd-1)] || s.upper[m.roleEnd-1] {
			continue
		}
		owner := s.relative(i)
		if owner == nil {
			owner = s.lastCalled(i)
		}
		if owner == nil {
			continue
		}
		word := s.lower(m.roleEnd - 1)
		e := s.named(m, owner)
		if e < 0 {
			continue
		}
		s.relate(i)
		s.entities[e].gender = s.word[m.roleEnd-1] & (male | female)
		s.entities[e].familiar = true
		s.entities[e].child = m.roleEnd-2 >= m.role && strings.HasSuffix(s.lower(m.roleEnd-2), "-year-old")
		if o := owner.entity; o >= 0 && o != e && spouses[word] {
			s.spouse[o], s.spouse[e] = e, o
		}
	}
}

// sharing makes somebody of a first name that shares the surname of the full name
// after it: "Derek and Ada Roe".
func (s *scene) sharing(i int) {
	m := &s.mentions[i]
	if i+1 == len(s.mentions) || m.words() != 1 || m.titled() || !s.is(m.name, given) ||
		s.is(m.name, nation|thing|title|role|calendar) || m.last != m.end || s.lower(m.last) != "and" {
		return
	}
	o := &s.mentions[i+1]
	if o.first != m.last+1 || o.titled() || o.words() != 2 || !s.human(o.entity) || !s.is(o.name, given) ||
		s.tag(m.first-1) == 'I' && s.lower(m.first-1) != "for" {
		return
	}
	if e := s.named(m, o); e >= 0 && s.entities[e].gender == 0 {
		s.entities[e].gender, s.entities[e].guessed = s.entities[e].likely(), true
	}
}

// named returns the entity of the relative that m names, a new one if need be.
func (s *scene) named(m *mention, owner *mention) int {
	given, family := bare(s.Tokens[m.name].Lower), surname(s.nameWords(owner))
	if all := s.candidates(m, given); len(all) > 0 {
		return all[0]
	}
	e := s.enlist(entity{words: []string{given, family}, first: m.first, proof: proofOfHuman})
	s.byKey[given+" "+family] = e
	s.byWord[given] = append(s.byWord[given], e)
	s.byWord[family] = append(s.byWord[family], e)
	m.entity = e
	return e
}

// relative returns the mention of the person whose relative mention i names:
// "Mr Roe's wife, Ada", "Jo Roe, whose son, Ada", "Jo Roe and her husband, Al";
// or nil.
func (s *scene) relative(i int) *mention {
	const near = 8 // mentions
	det := s.mentions[i].role - 1
	if s.possessive(det) {
		if i > 0 && s.mentions[i-1].last == det {
			return s.bearing(i - 1)
		}
		return nil
	}
	var g class
	switch s.lower(det) {
	case "his":
		g = male
	case "her":
		g = female
	case "whose":
	default:
		return nil
	}
	for k := i - 1; k >= 0 && k > i-near && s.mentions[k].sentence >= s.mentions[i].sentence-5; k-- {
		m := &s.mentions[k]
		if !s.human(m.entity) || m.words() < 2 {
			continue
		}
		e := &s.entities[m.entity]
		if has := e.likely(); has == 0 || g == 0 || has&g != 0 {
			if has == 0 {
				e.gender = g
			}
			return m
		}
	}
	return nil
}

// bearing returns mention k, with the entity of its surname where it has none
// yet and there is only one.
func (s *scene) bearing(k int) *mention {
	m := s.mentions[k]
	if m.entity < 0 {
		if all := s.candidates(&m, bare(s.Tokens[m.name].Lower)); len(all) == 1 {
			m.entity = all[0]
		}
	}
	return &m
}

// married resolves "her husband" with its head at token h by whose wife or
// husband the article has named; where it has named none, and the words are
// a subject, they stand for somebody without a name. It returns the token
// after them, or h when they are neither.
func (w *walk) married(h int) int {
	if !spouses[w.lower(h)] || w.Tokens[h-1].Tag != "PRP$" || w.lower(h+1) == "," && w.mentionAt(h+2) >= 0 {
		return h
	}
	m := mention{first: h - 1, last: h + 1, sentence: w.sentence, entity: -1, pointing: true}
	if n := at(w.out, h-1); n >= 0 {
		m.entity = w.wedded(w.out[n].entity, h)
	}
	if m.entity < 0 {
		if !w.acts(&m) {
			return h
		}
		before := len(w.entities)
		m.entity = w.unnamed(h-1, h+1, h-1, h)
		if m.entity == before {
			w.entities[m.entity].listed = false // until it says something
		}
	}
	w.note(m)
	return h + 1
}

// wedded returns who is o's husband or wife, as token h says; or -1.
func (w *walk) wedded(o, h int) int {
	if o < 0 {
		return -1
	}
	if e, ok := w.spouse[o]; ok {
		return e
	}
	return w.namesake(o, w.word[h]&(male|female), h)
}

// namesake returns the one person of gender g with e's surname named before
// token h, if not said to be another relative; or -1.
func (w *walk) namesake(e int, g class, h int) int {
	if g == 0 || len(w.entities[e].words) < 2 {
		return -1
	}
	found := none
	for _, i := range w.byWord[surname(w.entities[e].words)] {
		o := &w.entities[i]
		if i == e || o.Kind != Human || o.first > h || len(o.words) < 2 || o.likely() != g || surname(o.words) != surname(w.entities[e].words) {
			continue
		}
		for j := range o.posts {
			if r := o.posts[j].head; kin[r] && !spouses[r] || parents[r] {
				return -1
			}
		}
		found = either(found, i)
	}
	return max(found, -1)
}
