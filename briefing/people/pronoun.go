package people

// pronoun records he or she at token i.
func (w *walk) pronoun(i int, g class) int {
	m := mention{first: i, last: i + 1, sentence: w.sentence, entity: -1, pointing: true, pronoun: true}
	subject := w.lower(i) == "he" || w.lower(i) == "she"
	if subject && w.heads[i] && len(w.here) == 0 {
		m.entity = w.unnamedBefore(speaksOf(g))
	}
	if f := &w.faceless; f.sentence == w.sentence && len(w.here) == 0 && !w.heads[i] && w.word[f.head]&g != 0 && w.quote[i] < 0 {
		w.emit(m) // "The boy's mother wept as she left"
		return i + 1
	}
	if m.entity < 0 {
		m.entity = w.antecedent(i, g)
	}
	if m.entity >= 0 {
		if subject && w.goesMissing(i+1) {
			w.entities[m.entity].gone = i
		}
		if e := &w.entities[m.entity]; subject && w.quote[i] < 0 && w.alone(m.entity, g) && (e.gender == 0 || e.gender == g) {
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

// alone reports whether nobody but e who may be of gender g is in this sentence so
// far: only then a pronoun tells e's gender, and not another's.
func (w *walk) alone(e int, g class) bool {
	for _, a := range w.here {
		if o := &w.entities[a.entity]; a.entity != e && o.Kind == Human && (o.gender == 0 || o.gender&g != 0) {
			return false
		}
	}
	return true
}

// collective records "they" or "it" that makes a statement: the last body or
// group that made one or did something.
func (w *walk) collective(i int) int {
	m := mention{first: i, last: i + 1, sentence: w.sentence, entity: -1, pointing: true, pronoun: true}
	if v := w.lower(i); v == "they" || v == "their" {
		m.entity = w.several()
	} else {
		m.entity = w.itself()
	}
	if m.entity >= 0 {
		w.topic = m.entity
	}
	w.emit(m)
	return i + 1
}

// ofGroup records "one" or "another" that makes a statement: one of the group that
// this sentence or the one before was about.
func (w *walk) ofGroup(i int) int {
	e := w.topic
	if e < 0 && w.topicAt == w.sentence-1 {
		e = w.lastTopic
	}
	if e >= 0 && w.entities[e].Kind == Group {
		w.emit(mention{first: i, last: i + 1, sentence: w.sentence, entity: e, pointing: true, pronoun: true})
		w.topic = e
	}
	return i + 1
}

// several returns whom "they" means, or -1.
func (w *walk) several() int {
	e := w.lastTopic
	switch {
	case w.topic >= 0 && (w.entities[w.topic].Kind == Group || w.singular(w.topic)):
		return w.topic // "Her officials agreed, although they said"
	case e >= 0 && w.topicAt == w.sentence-1 && w.singular(e):
		return e // of a spokesperson
	case w.topicAt < w.sentence-1 && w.quote[w.Sentences[w.sentence].First] >= 0 && w.introduced(w.sentence-1, 0):
		return w.subjects(w.sentence - 1)
	case w.crowdAt > w.topicAt && w.crowdAt >= w.bodyAt:
		e = w.subjects(w.crowdAt)
	case e < 0 || w.entities[e].Kind == Human:
		e = w.lastBody()
	}
	if e >= 0 && (w.entities[e].Kind == Body && w.notable(&w.entities[e]) || w.entities[e].Kind == Group) {
		return e
	}
	return -1
}

// itself returns whom "it" means, or -1.
func (w *walk) itself() int {
	if w.topic >= 0 && w.entities[w.topic].Kind == Body {
		return w.topic // "The bank said it was ready, though it warned"
	}
	if w.topic >= 0 && w.entities[w.topic].Kind == Spokesman {
		return w.spokenFor(w.topic)
	}
	if e := w.unnamedBefore(bodily); e >= 0 {
		return e
	}
	if e, wrote := w.wrote(w.sentence - 1); wrote {
		return e
	}
	e := w.lastTopic
	switch {
	case e < 0 || w.entities[e].Kind == Human || w.body >= 0 && w.bodyAt > w.topicAt:
		e = w.lastBody()
	case w.entities[e].Kind == Spokesman && w.justNow():
		return w.spokenFor(e)
	}
	if e >= 0 && w.entities[e].Kind == Body {
		return e
	}
	return -1
}

// lastBody returns the body that did something in the last sentences, or -1.
func (w *walk) lastBody() int {
	const near = 2 // sentences
	if w.bodyAt < w.sentence-near {
		return -1
	}
	return w.body
}

// spokenFor returns the body that e, a spokesman, speaks for by his description,
// or e when that names none.
func (w *walk) spokenFor(e int) int {
	span := w.entities[e].NameSpan
	for n := range w.mentions {
		if m := &w.mentions[n]; m.entity >= 0 && w.entities[m.entity].Kind == Body && span.Start <= w.Tokens[m.first].Start &&
			w.Tokens[m.last-1].End <= span.End {
			return m.entity
		}
	}
	return e
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
	k := last
	if w.lower(k) == "," {
		k = w.pastAside(k + 1) // "One binman, speaking anonymously, told"
	}
	return h >= 0 && w.is(h, role) && (!w.upper[h] || w.capitalised(h)) && w.word[h]&(male|female)&^g == 0 && (w.finite(k) || w.relativeAt(last))
}
