package briefing

import "ukchina/briefing/text"

// asks reads a criticism that is put as a question at the verb at token k: of opponents,
// "wanted to know who paid for the flights", and of anybody but the press where it is why
// somebody goes, "asked why the minister could not go by train".
func (x *criticismFinder) asks(k int) {
	t, n := x.d.Tokens, x.asker(k)
	if n == 0 || x.Trip == nil || t[k].Lower == "know" && (k < x.first+3 || t[k-1].Lower != "to" || !wants[t[k-2].Lower]) {
		return
	}
	if t[k].Lower == "know" {
		k -= 2
	}
	p := planAt(x.d, k, x.first)
	if p.subject.empty() || p.refused || p.adverb && t[k].Tag != "VBG" || p.relative || x.unmeant(p.subject.first) || t[k].Tag == "VBN" && beForms[t[k-1].Lower] {
		return
	}
	question := phrase{n, x.questionEnd(n)}
	w, s := x.weigh([]text.Span{question.span(x.d)}), x.by(p.subject)
	if p.subject.has(x.d, presses) || p.subject.has(x.d, neutrals) || x.observes(s) {
		return
	}
	if x.opponentAt(p.subject, p.beside) && (w.target || w.pronoun || t[n].Lower != "whether" && t[n].Lower != "if") ||
		t[n].Lower == "why" && w.target && (w.visit || x.travelsIn(question)) {
		x.askedBy(p, phrase{p.first, n}, question)
	}
}

// askedBy adds the question that the subject of p put, if that is none of the trip's side.
func (x *criticismFinder) askedBy(p plan, cue, question phrase) {
	critic := x.namesCritic(p.subject)
	if critic.empty() {
		return
	}
	s, words := x.by(critic), x.wholeQuotation(question.span(x.d))
	if x.d.Tokens[critic.first].Tag == "PRP" && s.Speaker == nil || x.ours(s) || x.hosts(s) || x.known(words) ||
		x.separate(x.d.SentenceAt(x.d.Tokens[x.first].Start)) {
		return
	}
	x.addTold(s, cue, words)
}

// asker returns the token of the "why" that the verb at token k has, past whom or when
// it is asked; or 0.
func (x *criticismFinder) asker(k int) int {
	const reach = 8
	t := x.d.Tokens
	for n := k + 1; n < min(k+reach, x.last-1); n++ {
		switch {
		case askers[t[n].Lower]:
			return n
		case verbal(t[n].Tag), t[n].Tag == ",", t[n].Lower == "for", t[n].Lower == "to", t[n].Lower == "about", t[n].Lower == "that":
			return 0
		}
	}
	return 0
}

// travelsIn reports whether a word for going stands in p.
func (x *criticismFinder) travelsIn(p phrase) bool {
	for k := p.first; k < p.last; k++ {
		if w := x.d.Tokens[k].Lower; journeyWords[w] == goVerb || journeyWords[w] == visitVerb {
			return true
		}
	}
	return false
}

// questionEnd returns the token after the question told from token k on.
func (x *criticismFinder) questionEnd(k int) int {
	t := x.d.Tokens
	for ; k < x.last && t[k].Lower != "." && t[k].Lower != ";"; k++ {
		if t[k].Tag == "," && k+1 < x.last && (t[k+1].Lower == "but" || t[k+1].Lower == "adding" || t[k+1].Lower == "saying" || t[k+1].Lower == "while") {
			break
		}
	}
	return k
}

var (
	// askVerbs ask; "know" does after "wanted to".
	askVerbs = text.Set("asked asks ask wondered wonders wonder queried queries query asking wondering know inquired enquired")
	wants    = text.Set("wanted wants want demanded demands demand")
	askers   = text.Set("why whether how what who if")
	// neutrals ask because it is their trade.
	neutrals = text.Set("reporter reporters journalist journalists interviewer host presenter audience pupils children judge moderator he she they it")
)
