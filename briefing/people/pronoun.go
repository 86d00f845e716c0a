package people

// pronoun records he or she at token i.
func (w *walk) pronoun(i int, g class) int {
	m := mention{first: i, last: i + 1, sentence: w.sentence, entity: w.antecedent(i, g), pointing: true, pronoun: true}
	subject := w.lower(i) == "he" || w.lower(i) == "she"
	if m.entity >= 0 {
		if e := &w.entities[m.entity]; subject && w.quote[i] < 0 && w.alone(m.entity) && (e.gender == 0 || e.gender == g) {
			e.agreed++
			e.guessed = e.guessed && e.gender == g && !w.heads[i] && e.agreed < 2
			e.gender = g
		}
	}
	w.emit(m)
	if m.entity >= 0 && subject {
		w.here = append(w.here, actor{m.entity, true, w.quote[i], i + 1})
		if w.heads[i] || w.topic < 0 && w.quote[i] < 0 {
			w.topic, w.held = m.entity, true
		}
	} else if m.entity >= 0 {
		w.here = append(w.here, actor{m.entity, false, w.quote[i], i + 1})
	}
	return i + 1
}

// alone reports whether nobody but e is in this sentence so far: only then a
// pronoun tells e's gender, and not another's.
func (w *walk) alone(e int) bool {
	for _, a := range w.here {
		if a.entity != e && w.entities[a.entity].Kind == Human {
			return false
		}
	}
	return true
}

// collective records "they" or "it" that makes a statement: the last body or
// group that made one or did something.
func (w *walk) collective(i int) int {
	m := mention{first: i, last: i + 1, sentence: w.sentence, entity: -1, pointing: true, pronoun: true}
	e := w.lastTopic
	they := w.lower(i) == "they" || w.lower(i) == "their"
	switch {
	case !they && w.topic >= 0 && w.entities[w.topic].Kind == Body:
		e = w.topic // "The bank said it was ready, though it warned"
	case they && e >= 0 && w.topicAt == w.sentence-1 && w.singular(e):
		m.entity, w.topic = e, e // of a spokesperson
		w.emit(m)
		return i + 1
	case they && w.topicAt < w.sentence-1 && w.quote[w.Sentences[w.sentence].First] >= 0 && w.introduced(w.sentence-1, 0):
		e = w.subjects(w.sentence - 1)
		m.entity, w.topic = e, e
		w.emit(m)
		return i + 1
	case they && w.crowdAt > w.topicAt && w.crowdAt >= w.bodyAt:
		e = w.subjects(w.crowdAt)
	case e < 0 || w.entities[e].Kind == Human || !they && w.body >= 0 && w.bodyAt > w.topicAt:
		e = w.body
	}
	if e >= 0 && (w.entities[e].Kind == Body && (!they || w.notable(&w.entities[e])) || they && w.entities[e].Kind == Group) {
		m.entity = e
		w.topic = e
	}
	w.emit(m)
	return i + 1
}

// singular reports whether e is one person of whom only the post is told, who
// may be "they": "A member of the board ... they said".
func (w *walk) singular(e int) bool {
	p := &w.entities[e]
	return (p.Kind == Spokesman || p.Kind == Unnamed) && p.gender == 0
}

// introduced reports whether sentence si begins with one person of whom only
// the post is told, and who is not known to be of another gender than g: "A member of
// the board put it at nine."
func (w *walk) introduced(si int, g class) bool {
	if si < 0 {
		return false
	}
	first := w.Sentences[si].First
	if v := w.lower(first); v != "a" && v != "an" && v != "one" && v != "another" || w.quote[first] >= 0 {
		return false
	}
	last := first + 1
	for last < w.Sentences[si].Last && last < first+12 && !w.cuts(last) {
		last++
	}
	h := w.noun(first+1, last)
	return h >= 0 && w.is(h, role) && !w.upper[h] && w.word[h]&(male|female)&^g == 0 && (w.finite(last) || w.relativeAt(last))
}
