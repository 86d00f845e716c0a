package people

import (
	"slices"

	"ukchina/briefing/text"
)

// A faceless is somebody, or some body, without a name whom a sentence is about
// though it makes no statement there: "Her spokesman declined to comment",
// "Ms Roe's office issued a note". What is said next may be theirs.
type faceless struct {
	first, last int // the tokens that describe it, without an article
	own, head   int // where its own words begin, past an owner's, and their head
	sentence    int // in which it stands, -1 for nobody
}

// passOver notes the noun at token h, which points at nobody known, when its phrase
// is the subject of a verb and may make the next statement.
func (w *walk) passOver(h int) {
	stranger := w.is(h, role) && (anybody[w.lower(h)] || parents[w.lower(h)])
	if w.heads[h] || w.quote[h] >= 0 || w.upper[h] || !w.is(h, spokes|body) && !(quoted[w.lower(h)] && w.is(h, role)) && !stranger ||
		at(w.out, h) >= 0 || !w.endsNouns(h) {
		return
	}
	last := h + 1
	for w.tag(h+1) == 'I' && last < h+12 && last < w.Sentences[w.sentence].Last && !w.cuts(last) {
		last++
	}
	own := w.extend(h, w.Sentences[w.sentence].First)
	det := own - 1
	if det < 0 || w.tag(det-1) == 'I' || !w.subject(last) && !(stranger && w.relativeAt(last)) {
		return
	}
	if stranger && (det != w.Sentences[w.sentence].First || w.lower(det) != "a" && w.lower(det) != "an") && !w.nobodys(det) {
		return // "the woman" may be known, and so may "her mother"
	}
	if w.lower(det) == "the" && w.is(h, body) && det == h-1 {
		if e := w.called(h); e >= 0 {
			w.pointed(det, h, e)
			return
		}
	}
	first := own
	switch n := w.mentionAt(det - 1); {
	case w.Tokens[det].Tag == "PRP$":
		first = det
	case w.possessive(det) && n >= 0:
		first = w.mentions[n].first
	case stranger && w.possessive(det):
		first = det - 1
	case w.lower(det-1) == "," && w.mentionAt(det-2) >= 0:
		return // "Jane Roe, an aide to the mayor was"
	}
	w.faceless = faceless{first: first, last: last, own: own, head: h, sentence: w.sentence}
}

// nobodys reports whether token det ends the owner that the sentence begins with, who has
// no name: "The boy's mother".
func (w *walk) nobodys(det int) bool {
	return w.possessive(det) && !w.upper[det-1] && w.pastArticle(w.Sentences[w.sentence].First) == det-1
}

// quoted are those of whom no more is told than that they speak.
var quoted = text.Set("official source insider aide adviser advisor figure diplomat strategist minister backbencher mp td lawmaker")

// endsNouns reports whether token h is the last of its nouns: "office", but not in
// "office manager".
func (s *scene) endsNouns(h int) bool {
	return s.tag(h) == 'N' && s.tag(h+1) != 'N' && s.tag(h+1) != 'J' && !s.possessive(h+1)
}

// unnamedBefore returns the one without a name whom the sentence before was about, but
// for sentences of a quotation, when he or she, or it, may be meant; or -1.
func (w *walk) unnamedBefore(may func(Kind, class) bool) int {
	f := &w.faceless
	if f.sentence < 0 || f.sentence < w.topicAt || f.sentence == w.sentence || !may(w.kind(f.head), w.word[f.head]&(male|female)) {
		return -1
	}
	for k := f.sentence + 1; k < w.sentence; k++ {
		if w.quote[w.Sentences[k].First] < 0 {
			return -1
		}
	}
	if w.topicAt == f.sentence {
		for _, a := range w.before {
			if a.subject && a.at > f.last {
				return -1 // "her spokesman declined to comment, and Roe left"
			}
		}
	}
	return w.unnamed(f.first, f.last, f.own, f.head)
}

// speaksOf returns whether g, a gender, and one person without a name go together.
func speaksOf(g class) func(Kind, class) bool {
	return func(k Kind, own class) bool { return (k == Spokesman || k == Unnamed) && (own == 0 || own&g != 0) }
}

func bodily(k Kind, _ class) bool { return k == Body }

// mentionedOnly returns the one without a name whom the sentence before was about, for
// whom news has another word: "A government figure was blunter. “...,” the person said",
// "One backbencher ... the MP said"; or -1.
func (w *walk) mentionedOnly(q *post) int {
	if len(q.words) > 0 || q.head != "person" && broader[q.head] == nil {
		return -1
	}
	suits := func(head string) bool { return q.head == "person" || slices.Contains(broader[q.head], head) }
	if e := w.unnamedBefore(func(k Kind, _ class) bool { return k == Unnamed && suits(w.lower(w.faceless.head)) }); e >= 0 {
		return e
	}
	e := w.lastTopic
	if e < 0 || !w.justNow() || w.entities[e].Kind != Unnamed || len(w.entities[e].posts) == 0 || !suits(w.entities[e].posts[0].head) {
		return -1
	}
	return e
}
