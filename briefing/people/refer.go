package people

import "sort"

// A walk goes through the article in reading order and resolves what points
// back: pronouns, roles that stand alone, "the spokesman".
type walk struct {
	*scene
	out     []mention // every mention, in reading order
	sources []source
	next    int          // the first source not passed yet
	heads   map[int]bool // the tokens that name the makers of statements

	sentence  int
	here      []actor     // people of this sentence so far
	before    []actor     // people of the last sentence that told of any
	topic     int         // the subject or source of this sentence, or -1
	held      bool        // topic is the he or she that the sentence is about
	lastTopic int         // the same of the last sentence that had one
	older     int         // the last topic that was somebody else, or -1
	body      int         // the body that last did something, or -1
	bodyAt    int         // the sentence in which it did
	topicAt   int         // the sentence of lastTopic
	crowdAt   int         // the sentence whose subject was several people without a name
	owners    map[int]int // those without a name by whose they are: "her barrister"
	veiled    int         // the last sentence that was about somebody described and not known
	awaited   described   // who was described and may be named next
	acting    []agent     // bodies that have done or said something, in order
	hero      int         // whom the article opens with, known without a role, or -1
}

// An actor is a person in a sentence.
type actor struct {
	entity  int
	subject bool // a verb follows, and no preposition goes before
	quote   int32
	at      int // the token after its mention
}

// mentionAt returns the index of the mention that covers token i, or -1.
func (s *scene) mentionAt(i int) int { return at(s.mentions, i) }

func at(mentions []mention, i int) int {
	k := sort.Search(len(mentions), func(k int) bool { return mentions[k].last > i })
	if k < len(mentions) && mentions[k].first <= i {
		return k
	}
	return -1
}

// refer walks through the article. It returns all mentions, in order.
func (s *scene) refer() *walk {
	w := &walk{scene: s, topic: -1, lastTopic: -1, older: -1, hero: -1, body: -1, bodyAt: -1, topicAt: -1, crowdAt: -1, sentence: -1, veiled: -1, awaited: described{sentence: -1}, heads: map[int]bool{}, owners: map[int]int{}}
	w.readSources()
	named := 0
	for si := range s.Sentences {
		w.turn(si)
		sent := &s.Sentences[si]
		for i := sent.First; i < sent.Last; {
			for named < len(s.mentions) && s.mentions[named].first < i {
				named++
			}
			if n := w.describe(i); n > i {
				i = n
				continue
			}
			if named < len(s.mentions) && s.mentions[named].first == i && s.mentions[named].entity != nobody {
				m := s.mentions[named]
				w.note(m)
				i = m.last
				continue
			}
			i = w.point(i, sent.First)
		}
	}
	return w
}

// turn closes the sentence before si.
func (w *walk) turn(si int) {
	if len(w.here) > 0 {
		w.before = append(w.before[:0], w.here...)
	}
	if w.topic >= 0 {
		if w.topic != w.lastTopic {
			w.older = w.lastTopic
		}
		w.lastTopic, w.topicAt = w.topic, w.sentence
		if w.hero < 0 && w.sentence >= 0 && w.Sentences[w.sentence].Paragraph == 0 && w.heroic(w.topic) {
			w.hero = w.topic
		}
	}
	if w.sentence >= 0 && w.topic < 0 {
		if i := w.Sentences[w.sentence].First; w.quote[i] < 0 && w.plural(w.pastArticle(i)) {
			w.crowdAt = w.sentence
		}
	}
	w.here, w.topic, w.held, w.sentence = w.here[:0], -1, false, si
}

// heroic reports whether e was introduced as somebody everybody knows: by a
// full name and no role.
func (w *walk) heroic(e int) bool {
	p := &w.entities[e]
	return p.Kind == Human && len(p.Roles) == 0 && len(p.words) > 1
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
	if w.entities[m.entity].Kind == Body {
		said := w.sourceIn(m.first, m.last)
		if w.quote[m.first] < 0 && !w.is(m.name, calendar) && (said || w.acts(&m)) {
			w.acted(m.entity, said)
			if !said {
				w.body, w.bodyAt = m.entity, w.sentence
			}
		}
		if !said {
			if w.officers(&m) {
				w.acted(m.entity, false)
			}
			return
		}
	}
	if !m.pointing {
		w.arrives(&m)
	}
	a := actor{entity: m.entity, quote: w.quote[m.first], at: m.last, subject: w.acts(&m)}
	if w.sourceIn(m.first, m.last) {
		a.subject = true
		if !w.held || !w.relativeAt(m.last) {
			w.topic, w.held = m.entity, false
		}
	} else if w.topic < 0 && a.subject && a.quote < 0 {
		w.topic = m.entity
	}
	w.here = append(w.here, a)
}

// formerly holds the words before a name that somebody had once: another
// name of a person who is spoken of, and nobody to go on about.
var formerly = map[string]bool{"born": true, "née": true, "nee": true}

// relativeAt reports whether "who" goes on from what ends before token i:
// "she was taught by Jane Roe, who told her".
func (w *walk) relativeAt(i int) bool {
	return w.lower(i) == "who" || w.lower(i) == "," && w.lower(i+1) == "who"
}

func (w *walk) sourceIn(first, last int) bool {
	for i := first; i < last; i++ {
		if w.heads[i] {
			return true
		}
	}
	return false
}

// acts reports whether m is the subject of a verb.
func (w *walk) acts(m *mention) bool {
	if w.possessive(m.last) || w.tag(m.first-1) == 'I' && w.lower(m.first-1) != "as" && w.lower(m.first-1) != "that" && w.lower(m.first-1) != "after" && w.lower(m.first-1) != "if" {
		return false
	}
	k := m.last
	if v := w.lower(k); (v == "of" || v == "from") && !m.pointing && w.human(m.entity) && k+1 < len(w.upper) && w.upper[k+1] {
		for k++; k < len(w.upper) && w.upper[k]; k++ { // "Jane Roe of Tarn, who"
		}
	}
	for n := 0; n < 3 && (w.tag(k) == 'R' || reflexives[w.lower(k)]); n++ {
		k++
	}
	return w.finite(k) || w.lower(k) == "," || w.lower(k) == "who" || w.asked(m.first-1)
}

// reflexives stress the name before them: "Roe himself was calm".
var reflexives = map[string]bool{"himself": true, "herself": true, "itself": true, "themselves": true}

// asked reports whether the verb at token i opens a question, its subject
// after it: "Does Roe mind?"
func (w *walk) asked(i int) bool {
	return w.sentence >= 0 && i == w.Sentences[w.sentence].First && w.finite(i)
}

// point resolves a pronoun or a role that stands alone at token i, and
// returns the token after it.
func (w *walk) point(i, first int) int {
	switch w.lower(i) {
	case "he", "him", "his", "himself":
		return w.pronoun(i, male)
	case "she", "her", "hers", "herself":
		return w.pronoun(i, female)
	case "they", "it", "their", "its":
		if w.heads[i] {
			return w.collective(i)
		}
	}
	if w.lower(i) == "the" && w.quote[i] < 0 && kindsOfBody[w.lower(i+1)] != nil && w.subject(i+2) {
		w.link(i + 1)
	}
	if kin[w.lower(i)] && i > first {
		if n := w.married(i); n > i {
			return n
		}
	}
	if w.is(i, role) && w.headAt(i) {
		return w.lone(i, first)
	}
	return i + 1
}

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

// antecedent returns whom he or she at token i stands for: the last subject
// before it in its sentence, the only other person there, or the one whom the
// sentence before was about. Inside a quotation it is nobody outside it.
func (w *walk) antecedent(i int, g class) int {
	e := w.meant(i, g)
	if e < 0 {
		return e
	}
	// "Her barrister argued that she": rather than the barrister, who may be
	// a man or a woman, the woman whose barrister it is.
	if p := &w.entities[e]; p.gender == 0 && (p.Kind == Spokesman || p.Kind == Unnamed) {
		if o, ok := w.owners[e]; ok && w.entities[o].gender&g != 0 {
			return o
		}
	}
	return e
}

// meant is antecedent without regard to owners.
func (w *walk) meant(i int, g class) int {
	q := w.quote[i]
	fits := func(e int) bool {
		p := &w.entities[e]
		return (p.Kind == Human || p.Kind == Spokesman || p.Kind == Unnamed) && (p.gender == 0 || p.gender&g != 0)
	}
	if w.held && q < 0 && fits(w.topic) && (w.lower(i) == "he" || w.lower(i) == "she") && w.entities[w.topic].gender&g != 0 {
		return w.topic // "She wrote to Jane Roe, who refused; she then"
	}
	here := w.here
	if v := w.lower(i); (v == "him" || v == "her" && w.Tokens[i].Tag == "PRP") && len(here) > 0 {
		here = w.objects(here, i)
	}
	if e := pick(here, q, fits); e != none {
		return e
	}
	if e := w.ahead(i); e >= 0 && fits(e) {
		return e
	}
	if q >= 0 {
		if e := pick(w.before, q, fits); e != none {
			return e
		}
		return -1
	}
	if e := w.newcomerSays(i, g); e >= 0 {
		return e
	}
	if w.lastTopic >= 0 && w.entities[w.lastTopic].Kind == Unnamed && w.entities[w.lastTopic].gender == 0 {
		known := func(e int) bool { return w.entities[e].gender&g != 0 }
		if e := pick(w.before, q, known); e >= 0 {
			return e // rather than an aide who may be a man or a woman
		}
	}
	if w.lastTopic >= 0 && fits(w.lastTopic) && !(len(here) < len(w.here) && w.lastTopic == w.here[len(w.here)-1].entity) {
		return w.lastTopic
	}
	if e := pick(w.before, q, fits); e != none {
		return e
	}
	if w.older >= 0 && fits(w.older) {
		return w.older
	}
	if e := w.lastTopic; w.heads[i] && w.justNow() && e >= 0 && w.entities[e].Kind == Human && w.entities[e].guessed {
		w.entities[e].gender, w.entities[e].guessed = g, false
		return e // "Spokesman Hope Roe confirmed it. “...,” she said"
	}
	if e := w.unguessed(i); e >= 0 {
		w.entities[e].Kind, w.entities[e].gender = Human, g
		return e
	}
	return w.misjudged(i, g)
}

// unguessed returns the bearer of a name of two words that nothing has told for
// a person's, whom the sentence before token i is about, when he or she there
// speaks and can be nobody else; or -1.
func (w *walk) unguessed(i int) int {
	if !w.heads[i] || w.body < 0 || w.bodyAt < w.sentence-1 {
		return -1
	}
	e := &w.entities[w.body]
	if e.proof < 0 || len(e.words) != 2 || e.Kind != Body {
		return -1
	}
	for _, v := range e.words {
		if lexicon[v]&(body|thing|nation|function|calendar|document) != 0 {
			return -1
		}
	}
	return w.body
}

// misjudged returns the maker of the statement that token i, which nobody else
// can be, begins, when the first name alone spoke against it: "Toni Roe said he".
// From here on it does no more. It returns -1 when there is none.
func (w *walk) misjudged(i int, g class) int {
	cue := i - 1
	if w.lower(cue) == "that" {
		cue--
	}
	if w.quote[i] >= 0 || w.held || !w.cues[cue] || len(w.here) == 0 || w.here[len(w.here)-1].entity != w.topic || !w.entities[w.topic].guessed {
		return -1
	}
	w.entities[w.topic].gender, w.entities[w.topic].guessed = g, false
	return w.topic
}

// newcomerSays returns whom the paragraph of token i begins with when that is
// somebody who is only described, and nobody else is told of before he or she
// at token i speaks: "One former director was blunter. “...,” he said." It
// returns -1 when there is none.
func (w *walk) newcomerSays(i int, g class) int {
	si := w.sentence - 1
	if !w.heads[i] || len(w.here) > 0 || w.topicAt == si || w.quote[w.Sentences[w.sentence].First] < 0 || !w.introduced(si, g) {
		return -1
	}
	p := w.Sentences[w.sentence].Paragraph
	if w.Sentences[si].Paragraph != p || si > 0 && w.Sentences[si-1].Paragraph == p {
		return -1
	}
	return w.subjects(si)
}

// ahead returns the subject that a pronoun at token i comes before: "Speaking
// before his trip, Sir Peter said", "Asked about it as she left, Jane Roe
// said". It returns -1 when there is none.
func (w *walk) ahead(i int) int {
	v := w.lower(i)
	first := w.Sentences[w.sentence].First
	subject := v == "he" || v == "she"
	if !subject && v != "his" && v != "her" || len(w.here) > 0 || w.quote[i] >= 0 || w.tag(first) != 'V' && (subject || w.tag(first) != 'I') {
		return -1
	}
	n := sort.Search(len(w.mentions), func(k int) bool { return w.mentions[k].first > i })
	for ; n < len(w.mentions) && w.mentions[n].sentence == w.sentence; n++ {
		if m := &w.mentions[n]; m.entity >= 0 && w.entities[m.entity].Kind == Human && w.finite(m.last) && w.lower(m.first-1) == "," {
			return m.entity
		}
	}
	return -1
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
