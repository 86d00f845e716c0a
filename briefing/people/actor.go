package people

import "ukchina/briefing/text"

// An actor is a person in a sentence.
type actor struct {
	entity  int
	subject bool // a verb follows, and no preposition goes before
	quote   int32
	at      int // the token after its mention
}

// note records m and what it does in its sentence.
func (w *walk) note(m mention) {
	if e := w.longer(&m); e >= 0 {
		m.entity = e
	}
	w.emit(m)
	if m.entity < 0 || formerly[w.lower(m.first-1)] {
		return
	}
	if w.entities[m.entity].Kind == Body && !w.bodyActs(&m) {
		return
	}
	if !m.pointing {
		w.arrives(&m)
	}
	a := actor{entity: m.entity, quote: w.quote[m.first], at: m.last, subject: w.acts(&m) || w.fronted(&m)}
	if w.sourceIn(m.first, m.last) {
		a.subject, w.entities[m.entity].said = true, true
		if (!w.held || !w.relativeAt(m.last)) && !(w.topic >= 0 && w.told[w.source(m.first, m.last)]) && !w.shows(&m) {
			w.topic, w.held = m.entity, false
		}
	} else if (w.topic < 0 || w.pressed(m.first)) && a.subject && a.quote < 0 { // "Asked whether he minded, the mayor"
		w.topic, w.held = w.survivor(&m), false
	}
	w.here = append(w.here, a)
}

// survivor returns whose relative m is said to be where m is told to have died or to be
// missing, and will not speak: "Jane Roe's son Jo died"; or m's own bearer.
func (w *walk) survivor(m *mention) int {
	if r, ok := w.related[m.entity]; ok && w.goesMissing(m.last) {
		return r.to
	}
	return m.entity
}

// shows reports whether m is a document that somebody whom the sentence is about only
// shows, or is told of in: "Roe held up a sign saying", "Roe lost, according to polls".
func (w *walk) shows(m *mention) bool {
	if w.topic < 0 || w.entities[w.topic].Kind != Human || w.entities[m.entity].Kind != Body || !m.pointing ||
		!w.is(w.source(m.first, m.last), document) {
		return false
	}
	k := m.first - 1
	if w.article(k) {
		k--
	}
	switch v := w.lower(k); v {
	case "because", "since", "although", "though":
		return true // "she turned it down because the script called for tears"
	case "to":
		return w.lower(k-1) == "according"
	}
	return m.last < len(w.Tokens) && w.Tokens[m.last].Tag == "VBG"
}

// bodyActs notes what the body of m does in its sentence, and reports whether it
// makes a statement.
func (w *walk) bodyActs(m *mention) bool {
	said := w.sourceIn(m.first, m.last)
	if w.quote[m.first] < 0 && !w.is(m.name, calendar) && (said || w.acts(m)) {
		w.acted(m.entity, said)
		if !said {
			w.body, w.bodyAt = m.entity, w.sentence
		}
	}
	if !said && (w.officers(m) || w.employs(m) && !w.is(m.name, thing|body)) {
		w.acted(m.entity, false)
	}
	return said
}

// formerly holds the words before a name that somebody had once: another
// name of a person who is spoken of, and nobody to go on about.
var formerly = text.Set("born née nee")

func (w *walk) sourceIn(first, last int) bool { return w.source(first, last) >= 0 }

// source returns the head of the source in tokens [first, last), or -1.
func (w *walk) source(first, last int) int {
	for i := first; i < last; i++ {
		if w.heads[i] {
			return i
		}
	}
	return -1
}

// acts reports whether m is the subject of a verb.
func (w *walk) acts(m *mention) bool {
	if w.possessive(m.last) ||
		w.tag(m.first-1) == 'I' && w.lower(m.first-1) != "as" && w.lower(m.first-1) != "that" && w.lower(m.first-1) != "after" && w.lower(m.first-1) != "if" {
		return false
	}
	k := m.last
	if v := w.lower(k); (v == "of" || v == "from") && !m.pointing && w.human(m.entity) && k+1 < len(w.upper) && w.upper[k+1] {
		for k++; k < len(w.upper) && w.upper[k]; k++ { // "Jane Roe of Tarn, who"
		}
	}
	if short := k + 2; w.lower(k) == "(" && w.lower(short) == ")" {
		return w.finite(short+1) || w.lower(short+1) == "," && w.finite(short+2) // "Jane Roe (R-Texas), was"
	}
	for n := 0; n < 3 && (w.tag(k) == 'R' || reflexives[w.lower(k)]); n++ {
		k++
	}
	return w.finite(k) || w.lower(k) == "," || w.lower(k) == "who" || w.asked(m.first-1)
}

// fronted reports whether m is whom the sentence says at its head that it is about:
// "For Jane Roe, the next step is clear", "As for Roe,".
func (w *walk) fronted(m *mention) bool {
	k := w.Sentences[w.sentence].First
	if v := w.lower(k); v == "but" || v == "and" || v == "as" {
		k++
	}
	n := w.mentionAt(m.last + 1)
	return w.lower(k) == "for" && m.first == k+1 && !m.pronoun && w.lower(m.last) == "," && (n < 0 || !w.human(w.mentions[n].entity))
}

// reflexives stress the name before them: "Roe himself was calm".
var reflexives = text.Set("himself herself itself themselves")

// asked reports whether the verb at token i opens a question, its subject
// after it: "Does Roe mind?"
func (w *walk) asked(i int) bool {
	return w.sentence >= 0 && i == w.Sentences[w.sentence].First && w.finite(i)
}

// relativeAt reports whether "who" goes on from what ends before token i:
// "she was taught by Jane Roe, who told her".
func (s *scene) relativeAt(i int) bool {
	return s.lower(i) == "who" || s.lower(i) == "," && s.lower(i+1) == "who"
}

// objects returns actors without the last subject when token i stands in its
// clause: "him" and "her" cannot mean it there.
func (w *walk) objects(actors []actor, i int) []actor {
	last := len(actors) - 1
	verbs := 0
	for k := actors[last].at; k < i; k++ {
		if w.finite(k) {
			verbs++
		}
	}
	if actors[last].subject && verbs <= 1 {
		return actors[:last]
	}
	return actors
}

// none is what pick returns when nobody fits; -1 means that several do.
const none = -2

// pick returns the last subject of actors that fits and stands in quotation
// q, or else the only one that does.
func pick(actors []actor, q int32, fits func(int) bool) int {
	found := none
	for i := len(actors) - 1; i >= 0; i-- {
		a := actors[i]
		if a.quote != q || !fits(a.entity) {
			continue
		}
		switch {
		case a.subject:
			return a.entity
		case found == none:
			found = a.entity
		case found != a.entity:
			found = -1
		}
	}
	return found
}
