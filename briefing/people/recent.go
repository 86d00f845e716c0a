package people

import (
	"slices"
	"strings"

	"ukchina/briefing/text"
)

// shown are those whom the pages of sport and show business call so in place
// of their names.
var shown = text.Set("star actor singer presenter comedian striker midfielder defender goalkeeper winger batsman bowler boxer")

// renamed reports whether news calls so whom it has just told of: "the former
// captain", "the outgoing mayor", and of those without an office "the singer".
func (w *walk) renamed(q *post) bool {
	return q.former || q.head == "international" || ofAge[q.head] && len(q.words) == 0 ||
		slices.ContainsFunc(q.words, func(v string) bool { return passing[v] }) ||
		shown[q.head] && q.plain() && w.lastTopic >= 0 && len(w.entities[w.lastTopic].posts) == 0
}

// ofAge are those whom news calls by how old they are, as it does "the 31-year-old".
var ofAge = text.Set("teenager teen pensioner schoolgirl schoolboy centenarian octogenarian nonagenarian septuagenarian")

// recent returns the person whom the last sentences were about, for whom news
// has another name: "the 31-year-old", "the former Wales captain"; or -1.
func (w *walk) recent(g class) int {
	const near = 3 // sentences
	e := w.lastTopic
	if e < 0 || w.topicAt < w.sentence-near || w.entities[e].Kind != Human {
		return -1
	}
	if p := &w.entities[e]; g != 0 && p.gender != 0 && p.gender&g == 0 {
		return -1
	}
	return e
}

// wellKnown are the offices whose holders news expects its readers to know.
var wellKnown = text.Set(`leader minister secretary chancellor president mayor governor senator mp chair manager captain
	commissioner bishop archbishop speaker`)

// understood reports whether q, with its article at token det, says what the
// sentence before told of by name alone, in full and for the first time: "Jane
// Roe is on her feet. The leader of the opposition said".
func (w *walk) understood(q *post, det, stop int) bool {
	e := w.lastTopic
	if !wellKnown[q.head] || q.former || !w.unplaced(e) || !w.justNow() {
		return false
	}
	if w.pressed(det) && len(q.words) > 0 && w.subject(stop) && goesWith(q.gender, &w.entities[e]) {
		return true
	}
	if det != w.Sentences[w.sentence].First && !(w.sourceIn(det, stop) && w.quote[w.Sentences[w.sentence].First] >= 0) ||
		!w.subject(stop) && !w.cues[det-1] {
		return false
	}
	p := &w.entities[e]
	first := w.Sentences[w.topicAt].First
	if p.first != first || len(p.words) < 2 || !goesWith(q.gender, p) {
		return false
	}
	for _, a := range w.before {
		if a.entity != e {
			return false // or another who is named there
		}
	}
	k := first + len(p.words)
	return w.finite(k) && !(w.is(k, function) && strings.HasPrefix(w.lower(k), "w") && w.Tokens[k+1].Tag == "VBN")
}

// party returns the only one whom this paragraph has named, for the first time and
// without a role or an age, when the office at tokens [k, h] is a party's: "Jane Roe,
// whose speech was put off, was missing. A staffer blamed trains. The Labour leader
// said"; or -1.
func (w *walk) party(q *post, k, h int) int {
	if !wellKnown[q.head] || q.former || !w.heads[h] || h == k || !w.upper[k] || !affiliates(w.lower(k)) {
		return -1
	}
	found, paragraph := none, w.Sentences[w.sentence].Paragraph
	for i := len(w.out) - 1; i >= 0 && w.Sentences[w.out[i].sentence].Paragraph == paragraph; i-- {
		m := &w.out[i]
		if m.entity < 0 || w.entities[m.entity].Kind != Human || w.quote[m.first] >= 0 {
			continue
		}
		if found = either(found, m.entity); w.lower(m.last) == "," && w.age(m.last+1) {
			return -1
		}
	}
	if found < 0 || !w.unplaced(found) || !goesWith(q.gender, &w.entities[found]) || len(w.entities[found].words) < 2 {
		return -1
	}
	if w.Sentences[w.SentenceAt(w.Tokens[w.entities[found].first].Start)].Paragraph != paragraph {
		return -1
	}
	return found
}

// pressed reports whether the sentence begins with what was put to its subject, which
// begins at token det and has spoken before: "Asked about it, the transport secretary
// replied".
func (w *walk) pressed(det int) bool {
	switch w.lower(w.Sentences[w.sentence].First) {
	case "asked", "pressed", "challenged", "questioned", "quizzed":
		return w.lower(det-1) == ","
	}
	return false
}

// goesWith reports whether an office of gender g may be e's.
func goesWith(g class, e *entity) bool {
	return g == 0 || e.likely() == 0 || e.likely()&g != 0
}

// speaking returns the person whom the sentence before was about, or who said
// the last of the statements before token h's, if the gender fits; or -1.
func (w *walk) speaking(g class) int {
	if !w.justNow() || w.topic >= 0 || w.veiled >= w.topicAt {
		return -1 // or somebody has been described meanwhile
	}
	return w.recent(g)
}

// oneOfTwo returns whom the sentence before was about, or, where q tells of a man or a
// woman and that was another, the one before; or -1.
func (w *walk) oneOfTwo(q *post) int {
	e := w.speaking(q.gender)
	if e >= 0 || !q.parental() || w.older < 0 || w.lastTopic < 0 || !w.justNow() {
		return e
	}
	if last, p := &w.entities[w.lastTopic], &w.entities[w.older]; last.Kind == Human && last.gender != 0 &&
		last.gender&q.gender == 0 && p.Kind == Human && p.gender&q.gender != 0 {
		return w.older
	}
	return -1
}

// justNow reports whether the last topic is of the sentence before, but for
// sentences of a quotation between.
func (w *walk) justNow() bool {
	k := w.sentence - 1
	for k > w.topicAt && k > w.sentence-6 && w.quote[w.Sentences[k].First] >= 0 {
		k--
	}
	return k <= w.topicAt
}

// goesOn reports whether the maker of a statement, from token det to stop,
// says it in addition: "added the defender", "the chair also said".
func (w *walk) goesOn(det, stop int) bool {
	return w.lower(det-1) == "added" || w.lower(det-1) == "continued" || w.lower(stop) == "added" || w.lower(stop) == "also" ||
		w.lower(stop) == "continued" ||
		w.lower(stop) == "went" && w.lower(stop+1) == "on"
}
