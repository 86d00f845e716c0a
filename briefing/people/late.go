package people

import (
	"slices"
	"strings"

	"ukchina/briefing/text"
)

// A described is somebody who has been told of by a description alone ("The
// coroner said", "its chief executive has resigned") and whose name news may
// give a sentence later.
type described struct {
	first, last int   // the tokens of the description, without its article
	sentence    int   // in which it stands, -1 for nobody
	entity      int   // the one without a name made of it, or -1
	post        post  // the description taken apart
	lead        bool  // the article begins with it
	office      bool  // it tells of an office, whose holder would be named with it
	others      class // the genders of those who were described beside it
}

// await notes that tokens [first, last), the subject of a verb or the maker of
// a statement, describe somebody who is still to be named.
func (w *walk) await(first, last, h, entity int) {
	p := w.post(first, last)
	w.veiled = w.sentence
	if w.quote[h] >= 0 || w.is(h, spokes) || anybody[p.head] || !w.owned(first-1) && w.unplaced(w.lastTopic) && w.topicAt >= w.sentence-1 {
		return
	}
	if d := &w.awaited; d.sentence == w.sentence && d.first != first {
		d.sentence = -1 // of two nobody knows which will be named
		return
	}
	w.awaited = described{first: first, last: last, sentence: w.sentence, entity: entity, post: p}
}

// unplaced reports whether e is somebody of whom only the name is told, whom
// a description may mean.
func (w *walk) unplaced(e int) bool {
	return e >= 0 && w.entities[e].Kind == Human && w.entities[e].offices() == 0
}

// anybody are those who are described so often, and named so seldom, that a
// name after them is likely to be another's.
var anybody = text.Set(`man woman boy girl victim suspect source insider official aide expert critic voter resident reporter
	survivor driver candidate nominee member person witness defendant friend colleague neighbour ally rival opponent`)

// arrives gives the description that waits for a name to m, when m is the
// first to be named after it, in full and for the first time, and nothing else
// is told of who that is: readers are then expected to know.
func (w *walk) arrives(m *mention) {
	d := &w.awaited
	if d.sentence < 0 || d.sentence == w.sentence {
		return
	}
	near := 2
	if d.lead {
		near = 4
	}
	if d.sentence < w.sentence-near || w.topicAt > d.sentence && w.lastTopic != d.entity ||
		slices.ContainsFunc(w.here, func(a actor) bool { return a.entity != d.entity && a.entity != m.entity }) {
		d.sentence = -1
		return
	}
	e := &w.entities[m.entity]
	if e.Kind != Human || w.quote[m.first] >= 0 ||
		!w.sourceIn(m.first, m.last) && !w.subject(m.last) && !w.relativeAt(m.last) && !(w.lower(m.last) == "," && w.age(m.last+1)) {
		return
	}
	at := d.sentence
	d.sentence = -1
	if e.first < m.first || e.first > m.name || m.words() < 2 || !w.suits(d, e) || w.otherwise(m) ||
		answering[w.lower(w.Sentences[w.sentence].First)] {
		return
	}
	if d.lead &&
		(d.others&(male|female) == male|female || d.others != 0 && d.others&e.likely() == e.likely() || !w.foreshadowed(m) && (d.office && !e.heldAs(d.post.head) || m.first != w.Sentences[w.sentence].First)) {
		return
	}
	w.learnRole(e, d.first, d.last)
	w.veiled = -1
	if d.lead {
		w.foreseen(d, m.entity)
	}
	if d.entity >= 0 {
		w.become(d.entity, m.entity)
	} else {
		w.insert(mention{first: d.first, last: d.last, sentence: at, entity: m.entity, pointing: true})
	}
}

// answering are the words with which sentences begin on those who speak against whom
// the one before told of, or to them: "Replying, Jane Roe said".
var answering = text.Set("leading replying responding reacting opposing")

// otherwise reports whether words before m describe somebody of another trade, though
// one that is no known role: "A churchwarden, Jane Roe, said".
func (w *walk) otherwise(m *mention) bool {
	k := m.first - 1
	apposed := w.lower(k) == ","
	if apposed {
		k--
	}
	if v := w.lower(m.last + 1); w.lower(m.last) == "," && (v == "of" || v == "from" || v == "for") && wellKnown[w.awaited.post.head] {
		return true // "The Prime Minister ... Jane Roe, of the Ratepayers' League, said"
	}
	if k <= w.Sentences[w.sentence].First || w.tag(k) != 'N' || w.upper[k] || w.quote[k] >= 0 {
		return false
	}
	for k--; k > w.Sentences[w.sentence].First && (w.tag(k) == 'N' || w.tag(k) == 'J') && !w.upper[k]; k-- {
	}
	if w.tag(k-1) == 'I' {
		return false // "In a letter, Jane Roe said"
	}
	return !apposed || w.lower(k) == "a" || w.lower(k) == "an" || w.lower(k) == "another"
}

// foreshadowed reports whether the sentence begins with what is his or hers before it
// names m: "In her letter, Jane Roe said".
func (w *walk) foreshadowed(m *mention) bool {
	first := w.Sentences[w.sentence].First
	for k := first + 1; w.tag(first) == 'I' && w.lower(m.first-1) == "," && k < min(first+4, m.first); k++ {
		if v := w.lower(k); v == "her" || v == "his" {
			return true
		}
	}
	return false
}

// insert puts m among the mentions before the last ones, in place of those
// within it.
func (w *walk) insert(m mention) {
	i := len(w.out)
	for i > 0 && w.out[i-1].last > m.first {
		i--
	}
	j := i
	for j < len(w.out) && w.out[j].first < m.last {
		j++
	}
	w.out = slices.Replace(w.out, i, j, m)
}

// suits reports whether e, of whom no more is told than a name, or a relative's
// surname, may be who d describes.
func (w *walk) suits(d *described, e *entity) bool {
	if g := e.likely(); g != 0 && d.post.gender != 0 && g&d.post.gender == 0 {
		return false
	}
	if n := w.mentionAt(d.first - 2); n >= 0 && (w.mentions[n].entity == e.self || w.mentions[n].entity < 0) {
		return false // "Roe's son" is not Roe
	}
	if o, ok := w.owners[d.entity]; ok && o == e.self {
		return false
	}
	if kin[d.post.head] || parents[d.post.head] {
		for _, o := range w.byWord[surname(e.words)] {
			if o != e.self && w.entities[o].first < d.first {
				return true
			}
		}
	}
	opening := w.Sentences[w.SentenceAt(w.Tokens[d.first].Start)].Paragraph < 2
	for i := range e.offices() {
		if p := e.office(i); d.post.fits(p) == 0 && !learned[p.head] && !(opening && outgrown(p, &d.post)) && !((p.head == d.post.head || p.called(&d.post)) && p.plain()) {
			return false
		}
	}
	return true
}

// outgrown reports whether p is a trade from before the office q, which the article may
// begin with: "The chair of the committee ... Jane Roe, a former barrister".
func outgrown(p, q *post) bool {
	return p.former && lexicon[p.head]&office == 0 && !q.former && lexicon[q.head]&office != 0
}

// heldAs reports whether e is told to hold an office with the given head, which says
// who was meant by it: "A headmaster wept ... Jane Roe, head of Tarn Academy, said".
func (e *entity) heldAs(head string) bool {
	for i := range e.offices() {
		if e.office(i).head == head {
			return true
		}
	}
	return false
}

// learned are titles that go with many offices and trades.
var learned = text.Set("professor doctor peer knight dame")

// become makes the one without a name, u, the person e, wherever it was
// mentioned.
func (w *walk) become(u, e int) {
	for i := len(w.out) - 1; i >= 0 && w.out[i].last > w.entities[u].first; i-- {
		if w.out[i].entity == u {
			w.out[i].entity = e
		}
	}
	for _, t := range []*int{&w.topic, &w.lastTopic, &w.older} {
		if *t == u {
			*t = e
		}
	}
	for _, actors := range [][]actor{w.here, w.before} {
		for i := range actors {
			if actors[i].entity == u {
				actors[i].entity = e
			}
		}
	}
	p := &w.entities[u]
	w.byKey["~"+strings.ToLower(p.Name)] = e
	p.posts = nil
}
