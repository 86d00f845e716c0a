package people

// A walk goes through the article in reading order and resolves what points
// back: pronouns, roles that stand alone, "the spokesman".
type walk struct {
	*scene
	out     []mention // every mention, in reading order
	sources []source
	next    int          // the first source not passed yet
	heads   map[int]bool // the tokens that name the makers of statements
	told    map[int]bool // those of them who are quoted by another: "Roe said Poe had told him"

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
	heirs     map[int]int // those who take an office by those who had it
	owners    map[int]int // those without a name by whose they are: "her barrister"
	veiled    int         // the last sentence that was about somebody described and not known
	awaited   described   // who was described and may be named next
	faceless  faceless    // who was told of without a name and may speak next
	acting    []agent     // bodies that have done or said something, in order
	dock      []int       // those who are said to be tried, in order
	hero      int         // whom the article opens with, known without a role, or -1
}

// refer walks through the article. It returns all mentions, in order.
func (s *scene) refer() *walk {
	w := &walk{scene: s, sentence: -1, heads: map[int]bool{}, told: map[int]bool{}, owners: map[int]int{}, heirs: map[int]int{},
		topic: -1, lastTopic: -1, topicAt: -1, older: -1, hero: -1, body: -1, bodyAt: -1, crowdAt: -1, veiled: -1,
		awaited: described{sentence: -1}, faceless: faceless{sentence: -1}}
	w.readSources()
	w.readDock()
	named := 0
	for si := range s.Sentences {
		w.turn(si)
		sent := &s.Sentences[si]
		for i := sent.First; i < sent.Last; {
			for named < len(s.mentions) && s.mentions[named].first < i {
				named++
			}
			if n := w.letter(i); n > i {
				i = n
				continue
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
	if w.itemised(w.sentence) {
		w.here, w.topic = w.here[:0], -1
	}
	if len(w.here) > 0 {
		w.before = append(w.before[:0], w.here...)
	}
	if w.topic < 0 && w.sentence >= 0 {
		w.topic = w.existential()
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
	if w.topic < 0 && w.sentence >= 0 {
		if e := w.breaksRanks(); e >= 0 {
			w.older, w.lastTopic, w.topicAt = w.lastTopic, e, w.sentence
		}
	}
	if w.sentence >= 0 {
		w.succession(w.sentence)
		w.lead(w.sentence)
		if w.sentence == 1 {
			w.headed()
		}
	}
	w.here, w.topic, w.held, w.sentence = w.here[:0], -1, false, si
}

// existential returns the only person whom this sentence tells of when it has no other
// subject than "there" or "it": "There was less joy for Jane Roe, who fell"; or -1.
func (w *walk) existential() int {
	first := w.Sentences[w.sentence].First
	switch w.lower(first) {
	case "there", "it", "that", "this":
		if w.finite(first + 1) {
			break
		}
		fallthrough
	default:
		return -1
	}
	found := none
	for _, a := range w.here {
		if a.quote < 0 && w.entities[a.entity].Kind == Human && w.relativeAt(a.at) {
			found = either(found, a.entity)
		} else if a.quote < 0 {
			return -1
		}
	}
	return max(found, -1)
}

// breaksRanks returns the only person of this sentence, which is about nobody known,
// when it ends on what he or she does: "Councillors voted for it, with Jane Roe
// abstaining"; or -1.
func (w *walk) breaksRanks() int {
	const near = 5 // tokens
	if len(w.here) != 1 || w.here[0].quote >= 0 || w.entities[w.here[0].entity].Kind != Human {
		return -1
	}
	m := &w.out[len(w.out)-1]
	for n := len(w.out) - 1; n >= 0 && w.out[n].sentence == w.sentence; n-- {
		m = &w.out[n]
		if m.entity == w.here[0].entity {
			break
		}
	}
	if m.entity != w.here[0].entity || w.Tokens[min(m.last, len(w.Tokens)-1)].Tag != "VBG" {
		return -1
	}
	for k := m.first - 1; k > m.first-near && k > 0; k-- {
		if w.lower(k) == "with" && w.lower(k-1) == "," {
			return m.entity
		}
	}
	return -1
}

// heroic reports whether e was introduced as somebody everybody knows: by a
// full name and no role.
func (w *walk) heroic(e int) bool {
	p := &w.entities[e]
	return p.Kind == Human && len(p.Roles) == 0 && len(p.words) > 1
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
	case "one", "another", "other":
		if w.heads[i] {
			return w.ofGroup(i)
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
	next := i + 1
	if w.is(i, role) && w.headAt(i) {
		next = w.lone(i, first)
	}
	w.passOver(i)
	return next
}

// emit adds m, and takes back the mentions that reach into it: words of a role
// that looked like a name.
func (w *walk) emit(m mention) {
	for len(w.out) > 0 && w.out[len(w.out)-1].last > m.first {
		w.out = w.out[:len(w.out)-1]
	}
	w.out = append(w.out, m)
}
