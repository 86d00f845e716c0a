package people

import (
	"slices"
	"strings"

	"ukchina/briefing/text"
)

// officers reports whether m is the body of one whose office stands before it:
// "said Jane Roe, president of Wexit".
func (w *walk) officers(m *mention) bool {
	k := m.first - 1
	if w.lower(k) == "the" {
		k--
	}
	v := w.lower(k)
	return w.quote[m.first] < 0 && (v == "of" || v == "at" || v == "for") && w.is(k-1, role)
}

// longer returns the one body whose longer name begins with m, a single word
// that makes a statement: "Wexit said" of Wexit Holdings; or -1.
func (w *walk) longer(m *mention) int {
	if m.pointing || m.entity < 0 || m.words() != 1 || w.entities[m.entity].Kind != Body || w.is(m.name, nation|calendar|body) ||
		!w.sourceIn(m.first, m.last) || w.lower(m.last) == "of" || w.lower(m.last) == "for" {
		return -1
	}
	return w.fuller(m.entity)
}

// fuller returns the one body, named before e is, whose longer name begins with e's
// single word; or -1.
func (w *walk) fuller(e int) int {
	found, short := none, &w.entities[e]
	if len(short.words) != 1 {
		return -1
	}
	for i := range w.entities {
		if e := &w.entities[i]; e.Kind == Body && e.first < short.first && len(e.words) > 1 && e.words[0] == short.words[0] && w.active(i) {
			found = either(found, i)
		}
	}
	return max(found, -1)
}

// active reports whether body e has said something, or has a name that says it
// is a body.
func (w *walk) active(e int) bool {
	return lexicon[bodyHead(w.entities[e].words)]&body != 0 || slices.ContainsFunc(w.acting, func(a agent) bool { return a.entity == e && a.said })
}

// A body that has done or said something.
type agent struct {
	entity int
	at     int // the last sentence in which it did
	said   bool
}

// acted notes what the body e does or says in this sentence.
func (w *walk) acted(e int, said bool) {
	for i := range w.acting {
		if a := &w.acting[i]; a.entity == e {
			a.at, a.said = w.sentence, a.said || said
			return
		}
	}
	if len(w.acting) < crowded {
		w.acting = append(w.acting, agent{e, w.sentence, said})
	}
}

// unmarked reports whether e's name has no word for a kind of body, and is
// no country's and no building's.
func (w *walk) unmarked(e int) bool {
	words := w.entities[e].words
	name := strings.Join(words, " ")
	_, metonym := metonyms[name]
	_, country := countries[name]
	return !metonym && !country && !affiliates(bodyHead(words)) && lexicon[bodyHead(words)]&(body|document|nation|calendar) == 0
}

// employs reports whether m is the body whose officer the sentence is about: "Wexit's
// chief executive", "Jane Roe, Wexit's founder,".
func (w *walk) employs(m *mention) bool {
	if !w.possessive(m.last) {
		return false
	}
	for k := m.last + 1; k < m.last+5; k++ {
		if w.is(k, role) && w.headAt(k) {
			return w.is(k, office) && (w.subject(k+1) || w.lower(k+1) == ",")
		}
	}
	return false
}

// placed reports whether m, a single word, follows a preposition as places do.
func (w *walk) placed(m *mention) bool {
	v := w.lower(m.first - 1)
	return m.words() == 1 && (w.is(m.first-1, locative) || v == "to" || v == "from")
}

// company reports whether e's name does not say that it is another kind of
// body.
func (w *walk) company(e int) bool {
	words := w.entities[e].words
	if len(words) == 0 {
		return false
	}
	name := strings.Join(words, " ")
	_, metonym := metonyms[name]
	_, country := countries[name]
	head := bodyHead(words)
	return (lexicon[head]&(body|document) == 0 || firmEnds[head]) && !country && !metonym && !services[head] && (!movements[head] || head == words[len(words)-1])
}

// services head the names of those who come when they are called, and are no company.
var services = text.Set("fire rescue ambulance police coastguard")
