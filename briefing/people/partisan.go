package people

import (
	"slices"

	"ukchina/briefing/text"
)

// memberly reports whether q says by names alone, in tokens from k to its head h, to
// which party or place a member or a man belongs: "the Alliance MLA", "the MP for Hull".
func (w *walk) memberly(q *post, k, h int) bool {
	if k == h && seats[q.head] && w.lower(h+1) == "for" && w.upper[h+2] {
		return true // "The MP for New Tarn"
	}
	if k == h || q.country != "" || !seats[q.head] && q.head != "minister" && parties[q.head]&byParty == 0 || q.prime() {
		return false
	}
	for i := k; i < h; i++ {
		if !w.upper[i] || w.is(i, modifier|portfolio|role) && !affiliates(w.lower(i)) && w.lower(i) != "national" || w.is(i, body) && !seats[q.head] && w.lower(i) != "party" {
			return false
		}
	}
	return true
}

// elsewhere reports whether o is held for a place that q, which names one, does not name.
func (w *walk) elsewhere(o, q *post) bool {
	return slices.ContainsFunc(o.words, func(v string) bool { return !w.common[v] && !affiliates(v) && lexicon[v]&portfolio == 0 }) &&
		!slices.ContainsFunc(o.words, func(v string) bool { return has(q.words, v) })
}

// seatless reports whether q, a seat and no more, rather means whom the sentence before
// was about in this paragraph, who leads there and so has one too, than e, who was called
// so paragraphs ago: "Majority Leader Roe was less coy. “...,” the senator said".
func (w *walk) seatless(q *post, e, h int) bool {
	t := w.lastTopic
	if !seats[q.head] || !q.plain() || !w.heads[h] || t < 0 || t == e || !w.justNow() {
		return false
	}
	paragraph := w.Sentences[w.sentence].Paragraph
	for i := len(w.out) - 1; i >= 0 && w.Sentences[w.out[i].sentence].Paragraph == paragraph; i-- {
		if w.out[i].entity == e {
			return false
		}
	}
	p := &w.entities[t]
	leads := slices.ContainsFunc(p.posts, func(o post) bool { return sitting[o.head] && !o.former && o.country == "" })
	return leads && p.Kind == Human && goesWith(q.gender, p) && w.Sentences[w.topicAt].Paragraph == paragraph &&
		!slices.ContainsFunc(p.posts, func(o post) bool { return seats[o.head] })
}

// seats are the offices that voters or a crown give, in parliaments, councils and
// states, of which nobody in one article has two.
var seats = text.Set("mp mla msp mpp td mep senator congressman councillor peer governor")

// ofParty reports whether p may be the member of a party, or the man, that q tells of.
func (w *walk) ofParty(q *post, p *entity) bool {
	return !w.ofOthers(q) && w.belongs(q, p)
}

// belongs reports whether nothing that is told of p, or of others, goes against p's
// being the member that q tells of.
func (w *walk) belongs(q *post, p *entity) bool {
	if p.noble != (q.head == "peer") || p.ofOther(q) && !w.newPlace(q) {
		return false
	}
	for i := range p.offices() {
		o := p.office(i)
		switch {
		case o.former, seats[o.head] && seats[q.head] && o.head != q.head, !sitting[o.head] && !seats[o.head] && !vague[o.head]:
			return false
		case q.head == "minister" && o.head == "chair", o.country != "" && q.head != "leader" && !w.newPlace(q), seats[o.head] && w.elsewhere(o, q):
			return false
		}
	}
	for i := max(len(w.entities)-crowded*16, 0); i < len(w.entities); i++ {
		if o := &w.entities[i]; o != p && o.Kind == Human &&
			(o.saidOf(q.words) || o.side != "" && slices.ContainsFunc(q.words, func(v string) bool { return sides[v] == o.side })) {
			return false // another of that party
		}
	}
	return true
}

// newPlace reports whether q, a seat, is told by a name that the text before has not, as
// only a place is: "Labour leader Jane Roe ... the Tarnford MP".
func (w *walk) newPlace(q *post) bool {
	if !seats[q.head] || len(q.words) != 1 || ofParties(q.words[0]) {
		return false
	}
	for i := range w.Sentences[w.sentence].First {
		if w.lower(i) == q.words[0] {
			return false
		}
	}
	return true
}

// onlySeated returns the only one told of before token h who has the seat of q, which
// says no more than a party, if the last sentences named him or her: "Cllr Jane Roe was
// heckled. “Shame!” shouted a man. The Labour councillor"; or -1.
func (w *walk) onlySeated(q *post, h int) int {
	const near = 3 // sentences
	found := none
	for _, e := range w.holders[q.head] {
		if p := &w.entities[e]; p.Kind == Human && p.first < h && w.fitting(&post{head: q.head}, e) > 0 {
			found = either(found, e)
		}
	}
	if found < 0 || !seats[q.head] || len(q.words) == 0 ||
		slices.ContainsFunc(q.words, func(v string) bool { return !affiliates(v) }) || !w.ofParty(q, &w.entities[found]) {
		return -1
	}
	for n := len(w.out) - 1; n >= 0 && w.out[n].sentence >= w.sentence-near; n-- {
		if m := &w.out[n]; m.entity == found && w.quote[m.first] < 0 {
			return found
		}
	}
	return -1
}

// sitting are the offices of those who have a seat.
var sitting = text.Set(`minister secretary chancellor undersecretary chair whip spokesman frontbencher backbencher leader member
	speaker mayor deputy critic`)

// saidOf reports whether a role of e has one of words.
func (e *entity) saidOf(words []string) bool {
	for i := range e.offices() {
		if o := e.office(i); slices.ContainsFunc(o.words, func(v string) bool { return has(words, v) }) {
			return true
		}
	}
	return false
}
