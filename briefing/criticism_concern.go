package briefing

import "ukchina/briefing/text"

// concern reads a criticism that is told, not said, at token k: "face
// pressure from lawmakers to cancel", "campaigners are worried about", "was
// condemned by the opposition for".
func (x *criticismFinder) concern(k int) {
	if x.quoted(k) {
		return
	}
	t := x.d.Tokens
	switch w := t[k].Lower; {
	case oppositionNouns[w] && noun(t[k].Tag):
		x.opposition(k)
	case opposedWords[w] && k > x.first && (beForms[t[k-1].Lower] || t[k-1].Tag == "RB" && beForms[t[max(x.first, k-2)].Lower]):
		x.opposed(k)
	case blameCues[w] && (t[k].Tag == "VBN" || t[k].Tag == "VBD") && k+1 < x.last && t[k+1].Lower == "by":
		x.blamedBy(k)
	case w == "hit" && k+1 < x.last && t[k+1].Lower != "out": // "layoffs hit a plant"
	case blameCues[w] && verbal(t[k].Tag) && t[k].Tag != "VBG":
		x.blames(k)
	case askVerbs[w] && verbal(t[k].Tag):
		x.asks(k)
	case threatCues[w] && verbal(t[k].Tag) && k+2 < x.last && t[k+1].Lower == "to":
		x.threat(k)
	}
}

// blames reads "councillors have attacked the cost of the trip" at its verb.
func (x *criticismFinder) blames(k int) {
	object := nounPhraseAt(x.d, k+1, x.last)
	if w := x.d.Tokens[min(k+1, x.last-1)].Lower; w == "why" || w == "whether" || w == "how" {
		object = phrase{k + 1, purposeEnd(x.d, k+1, x.last)}
	}
	p := planAt(x.d, k, x.first)
	if object.empty() || p.refused || x.unmeant(p.subject.first) || p.relative || x.d.Tokens[k+1].Lower == "by" {
		return
	}
	object.last = max(object.last, purposeEnd(x.d, object.last, x.last))
	if !x.aboutVisit(object) && !x.opponentAt(p.subject, p.beside) {
		return
	}
	for object.last > object.first && !nouny(x.d.Tokens[object.last-1].Tag) && !quotedAt(x.d, x.d.Tokens[object.last-1].Start) {
		object.last--
	}
	x.told(p.subject, phrase{p.first, k + 1}, object)
}

// unmeant reports whether the clause that begins at token k is what somebody did
// not say or mean: "had not meant to suggest Orr opposed it".
func (x *criticismFinder) unmeant(k int) bool {
	if t := x.d.Tokens; k > x.first && t[k-1].Lower == "that" {
		k--
	} else if k <= x.first || !verbal(t[k-1].Tag) {
		return false
	}
	return k > x.first && planAt(x.d, k-1, x.first).refused
}

// opponentAt reports whether p, with the words beside it, names an opponent.
func (x *criticismFinder) opponentAt(p, beside phrase) bool {
	if p.empty() || x.Trip == nil {
		return false
	}
	s := x.by(p)
	if !beside.empty() {
		s.Mention = append(s.Mention, beside.span(x.d))
	}
	return x.opponent(s)
}

// by returns a statement without words that those whom p names could have made: to
// ask of them what is asked of speakers.
func (x *criticismFinder) by(p phrase) *Statement {
	s := &Statement{Citation: Citation{Article: x.Article}, Mention: []text.Span{p.span(x.d)}}
	if who := x.personIn(s.Mention[0]); who >= 0 {
		s.Speaker = &x.Cast.People[who]
	}
	return s
}

// threat reads an opponent's "threatened to block the road" at its verb.
func (x *criticismFinder) threat(k int) {
	p := planAt(x.d, k, x.first)
	if p.subject.empty() || p.refused || x.Trip == nil {
		return
	}
	s := x.by(p.subject)
	end := k + 1
	for end < x.last && x.d.Tokens[end].Lower != "." && x.d.Tokens[end].Tag != "," {
		end++
	}
	words := phrase{k + 1, end}.span(x.d)
	if !x.opponent(s) || x.ours(s) || x.known(words) {
		return
	}
	x.addTold(s, phrase{p.first, k + 1}, words)
}

// aboutVisit reports whether p names the trip, its traveller or their course.
func (x *criticismFinder) aboutVisit(p phrase) bool {
	w := x.weigh([]text.Span{p.span(x.d)})
	return w.target || w.course
}
