package people

import (
	"slices"

	"ukchina/briefing/text"
)

// antecedent returns whom he or she at token i stands for: the last subject
// before it in its sentence, the only other person there, or the one whom the
// sentence before was about. Inside a quotation it is nobody outside it.
func (w *walk) antecedent(i int, g class) int {
	e := w.meant(i, g)
	if asker := w.askerBefore(i); e >= 0 && e == asker {
		e = w.addressed(asker, g)
	}
	if e < 0 {
		return e
	}
	if w.heads[i] {
		e = w.speaksFor(e, i, g)
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
	fits := func(e int) bool { return w.mayBe(e, g) }
	if w.held && q < 0 && fits(w.topic) && (w.lower(i) == "he" || w.lower(i) == "she") && w.entities[w.topic].gender&g != 0 {
		return w.topic // "She wrote to Jane Roe, who refused; she then"
	}
	if q < 0 && w.topic >= 0 && fits(w.topic) && w.toldBy(i) {
		return w.topic // "Jane Roe, whose mother Ann sang, said she"
	}
	here := w.besides(i)
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
		return max(pick(w.before, q, fits), -1)
	}
	if e := w.newcomerSays(i, g); e >= 0 {
		return e
	}
	e := w.spokenOf(g, len(here) < len(w.here), w.heads[i] && w.Tokens[i].Tag == "PRP")
	if e == none || e >= 0 && e != w.lastTopic && w.entities[e].Kind != Human {
		if o := w.onlyNear(i, g); o >= 0 {
			return o
		}
	}
	if e >= 0 {
		return w.centre(e, i, g)
	}
	if e != none {
		return e
	}
	return w.reconsidered(i, g)
}

// toldBy reports whether he or she at token i begins what the topic of the sentence is
// said to say.
func (w *walk) toldBy(i int) bool {
	k := i - 1
	if w.lower(k) == "that" {
		k--
	}
	n := w.next - 1
	if n < 0 || !w.cues[k] {
		return false
	}
	o := at(w.out, w.sources[n].head)
	return o >= 0 && w.out[o].entity == w.topic && w.sources[n].last <= k &&
		w.SentenceAt(w.Tokens[k].Start) == w.SentenceAt(w.Tokens[w.sources[n].first].Start)
}

// onlyNear returns the only one who may be of gender g whom the last sentences tell of, when he
// or she at token i speaks though another was spoken of last: "Jane Roe sued her
// landlord, Tom Poe. She said. He said"; or -1.
func (w *walk) onlyNear(i int, g class) int {
	const near = 3 // sentences
	if !w.heads[i] || w.veiled > w.topicAt {
		return -1
	}
	found, others := none, false // and one who may be a man or a woman
	for k := len(w.out) - 1; k >= 0 && w.out[k].sentence >= w.sentence-near; k-- {
		m := &w.out[k]
		if m.entity < 0 || w.quote[m.first] >= 0 || m.credit || !w.mayBe(m.entity, g) {
			continue
		}
		if w.entities[m.entity].Kind == Human {
			found = either(found, m.entity)
		} else {
			others = true
		}
	}
	if found < 0 || others && w.entities[found].likely() != g || w.mayMislead() && w.entities[found].gender == 0 {
		return -1
	}
	return found
}

// mayMislead reports whether of the one who has just spoken the first name alone tells
// whether it is he or she.
func (w *walk) mayMislead() bool {
	return w.lastTopic >= 0 && w.justNow() && w.entities[w.lastTopic].guessed && w.entities[w.lastTopic].said && w.entities[w.lastTopic].agreed == 0
}

// mayBe reports whether e may be he or she.
func (w *walk) mayBe(e int, g class) bool {
	p := &w.entities[e]
	return (p.Kind == Human || p.Kind == Spokesman || p.Kind == Unnamed) && (p.gender == 0 || p.gender&g != 0)
}

// spokenOf returns whom the sentences before were about and who may be he or she,
// -1 when several may, or none. Reflected says that the last subject of this
// sentence cannot be meant, speaks that he or she speaks: then one whom somebody without
// a name only told of is not meant.
func (w *walk) spokenOf(g class, reflected, speaks bool) int {
	fits := func(e int) bool { return w.mayBe(e, g) }
	topic := w.lastTopic
	if topic >= 0 && w.entities[topic].Kind == Unnamed && w.entities[topic].gender == 0 {
		known := func(e int) bool { return w.entities[e].gender&g != 0 }
		if e := pick(w.before, -1, known); e >= 0 && !(speaks && w.onlyTold(topic, e)) {
			return e // rather than an aide who may be a man or a woman
		}
	}
	if topic >= 0 && fits(topic) && !(reflected && topic == w.here[len(w.here)-1].entity) {
		return topic
	}
	if e := pick(w.before, -1, fits); e != none {
		return e
	}
	switch {
	case w.older < 0 || !fits(w.older), speaks && w.mayMislead() && w.entities[w.older].gender == 0:
		return none
	case w.veiled > w.topicAt && w.veiled >= w.sentence-1:
		return -1 // "The former striker has won two of his games. “...,” he said"
	}
	return w.older
}

// onlyTold reports whether e is named in the last sentence in nothing but what teller
// says there.
func (w *walk) onlyTold(teller, e int) bool {
	for n := w.next - 1; n >= max(w.next-3, 0); n-- {
		src := &w.sources[n]
		if o := at(w.out, src.head); o < 0 || w.out[o].entity != teller || w.out[o].sentence != w.topicAt {
			continue
		}
		k := src.first - 1
		if w.article(k) {
			k--
		}
		return w.tag(k) != 'I' && !slices.ContainsFunc(w.before, func(a actor) bool {
			return a.entity == e && !slices.ContainsFunc(w.statements[src.statement].Content, func(c text.Span) bool {
				return c.Start <= w.Tokens[a.at-1].Start && w.Tokens[a.at-1].Start < c.End
			})
		})
	}
	return false
}

// reconsidered returns whom he or she at token i, where nobody fits, shows to be
// of another gender or kind than was taken for granted; or -1.
func (w *walk) reconsidered(i int, g class) int {
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
	b := w.lastTopic
	if b < 0 || w.entities[b].Kind != Body || !w.justNow() {
		b = w.body
	}
	if !w.heads[i] || b < 0 || b == w.body && w.bodyAt < w.sentence-1 {
		return -1
	}
	e := &w.entities[b]
	if e.proof < 0 || len(e.words) != 2 || e.Kind != Body {
		return -1
	}
	for _, v := range e.words {
		if lexicon[v]&(body|thing|nation|function|calendar|document) != 0 {
			return -1
		}
	}
	return b
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

// tells reports whether a verb of telling is the first of sentence s, so that its
// subject's words may follow.
func (w *walk) tells(s *text.Sentence) bool {
	for i := s.First; i < s.Last; i++ {
		if w.finite(i) {
			return telling[w.lower(i)]
		}
	}
	return false
}

// telling are verbs of those whose words follow.
var telling = text.Set(`told tells recalled recalls remembered remembers described describes disagreed disagrees agreed agrees
	spoke speaks put summed explained explains`)

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
	switch s := &w.Sentences[si]; {
	case s.Paragraph == p && (si == 0 || w.Sentences[si-1].Paragraph != p):
		return w.subjects(si)
	case s.Paragraph == p-1 && w.tells(s):
		return w.subjects(si) // "One binman told a different story. / “...,” he said"
	}
	return -1
}
