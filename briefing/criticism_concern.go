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
	case blameCues[w] && verbal(t[k].Tag) && t[k].Tag != "VBG":
		x.blames(k)
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
	for object.last > object.first && !nouny(x.d.Tokens[object.last-1].Tag) {
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
	s := &Statement{Citation: Citation{Article: x.Article}, Mention: []text.Span{p.span(x.d)}}
	if !beside.empty() {
		s.Mention = append(s.Mention, beside.span(x.d))
	}
	if who := x.personIn(s.Mention[0]); who >= 0 {
		s.Speaker = &x.Cast.People[who]
	}
	return x.opponent(s)
}

// threat reads an opponent's "threatened to block the road" at its verb.
func (x *criticismFinder) threat(k int) {
	p := planAt(x.d, k, x.first)
	if p.subject.empty() || p.refused || x.Trip == nil {
		return
	}
	as := p.subject.span(x.d)
	s := &Statement{Citation: Citation{Article: x.Article}, Mention: []text.Span{as}}
	if who := x.personIn(as); who >= 0 {
		s.Speaker = &x.Cast.People[who]
	}
	end := k + 1
	for end < x.last && x.d.Tokens[end].Lower != "." && x.d.Tokens[end].Tag != "," {
		end++
	}
	words := phrase{k + 1, end}.span(x.d)
	if !x.opponent(s) || x.ours(s) || x.known(words) {
		return
	}
	x.found = append(x.found, Criticism{Citation: cite(x.Article, words), Critic: s.Speaker, CriticAs: cite(x.Article, as),
		Cue: cite(x.Article, phrase{p.first, k + 1}.span(x.d)), Statement: -1, Answer: -1})
}

// aboutVisit reports whether p names the trip, its traveller or their course.
func (x *criticismFinder) aboutVisit(p phrase) bool {
	w := x.weigh([]text.Span{p.span(x.d)})
	return w.target || w.course
}

// quoted reports whether token k stands in a quotation longer than a few words.
func (x *criticismFinder) quoted(k int) bool {
	const few = 30 // bytes
	at, qs := x.d.Tokens[k].Start, x.d.Quotations
	for x.quotation < len(qs) && qs[x.quotation].End <= at {
		x.quotation++
	}
	return x.quotation < len(qs) && qs[x.quotation].Has(at) && qs[x.quotation].Len() > few
}

// opposition reads "pressure from A to cancel the trip", "criticism over the
// visit from A", "A raised concerns about".
func (x *criticismFinder) opposition(k int) {
	t := x.d.Tokens
	for v := k - 1; v >= max(x.first, k-3); v-- {
		if raiseWords[t[v].Lower] && verbal(t[v].Tag) {
			if p := planAt(x.d, v, x.first); !p.refused {
				x.told(p.subject, phrase{v, k + 1}, x.about(k+1))
			}
			return
		}
	}
	critic, after := x.source(k + 1)
	content := x.about(after)
	if critic.empty() {
		if content.empty() {
			return
		}
		// "criticism over the visit from A"
		critic, _ = x.source(content.last)
		for j := content.first; j < content.last && critic.empty(); j++ {
			if t[j].Lower == "by" { // "under fire for flying by jet"
				continue
			}
			if critic, _ = x.source(j); !critic.empty() {
				content.last = j
			}
		}
	}
	if content.empty() {
		content = phrase{x.first, x.last}
		for content.last > content.first && t[content.last-1].Lower == "." {
			content.last--
		}
		if !visitSubject(x.d, x.first, k) {
			return
		}
	}
	x.told(critic, phrase{k, k + 1}, content)
}

// source reads "from A" or "among A" at token i, and returns the token after.
func (x *criticismFinder) source(i int) (phrase, int) {
	t := x.d.Tokens
	if i+1 >= x.last || t[i].Lower != "from" && t[i].Lower != "among" && t[i].Lower != "by" {
		return phrase{}, i
	}
	np := nounPhraseAt(x.d, i+1, x.last)
	for np.last+1 < x.last && t[np.last].Lower == "and" && nouny(t[np.last+1].Tag) {
		np.last = nounPhraseAt(x.d, np.last+1, x.last).last
	}
	return np, np.last
}

// about reads what opposition is to, from token i on: "to cancel the trip",
// "over human rights".
func (x *criticismFinder) about(i int) phrase {
	t := x.d.Tokens
	if i+1 >= x.last || !topicOpeners[t[i].Lower] {
		return phrase{}
	}
	from := i
	if t[i].Lower != "to" || t[i+1].Tag != "VB" {
		from++
	}
	end := purposeEnd(x.d, from, x.last)
	for k := from; k < end; k++ {
		if t[k].Lower == "such" && k+1 < end && t[k+1].Lower == "as" || t[k].Tag == "," && k+1 < end && t[k+1].Lower == "such" {
			end = k
		}
	}
	for end > from && (t[end-1].Tag == "," || t[end-1].Lower == ".") {
		end--
	}
	return phrase{from, end}
}

// opposed reads "critics are concerned about" at its adjective.
func (x *criticismFinder) opposed(k int) {
	if content := x.about(k + 1); !content.empty() {
		p := planAt(x.d, k, x.first)
		critic := p.subject
		if !p.beside.empty() && !x.human(x.personIn(critic.span(x.d))) && x.human(x.personIn(p.beside.span(x.d))) {
			critic = p.beside // "One of her backbenchers, Ada Orr, was scathing about"
		}
		x.told(critic, phrase{p.first, k + 2}, content)
	}
}

// blamedBy reads "was condemned by A for" at its participle.
func (x *criticismFinder) blamedBy(k int) {
	critic, after := x.source(k + 1)
	content := x.about(after)
	if s := x.said(critic); content.empty() && s != nil { // "was criticised by unions, who say"
		content = phrase{x.d.TokenAt(s.Spans[0].Start), x.d.TokenAt(s.Spans[len(s.Spans)-1].End-1) + 1}
	}
	if content.empty() {
		content = phrase{planAt(x.d, k, x.first).subject.first, after}
	}
	x.told(critic, phrase{k, k + 1}, content)
}

// said returns the statement that follows of those whom p names, in its
// sentence; or nil.
func (x *criticismFinder) said(p phrase) *Statement {
	if p.empty() {
		return nil
	}
	at := p.span(x.d)
	for i := range x.Statements {
		s := &x.Statements[i]
		if len(s.Mention) > 0 && s.Mention[0].Overlaps(at) && s.Spans[0].Start > at.End && s.Spans[0].Start < x.d.Tokens[x.last-1].End && !s.Unsure {
			return s
		}
	}
	return nil
}

// told adds a criticism told at cue, if its words or the sentence's subject
// are about the trip, and the critic is neither its traveller nor its host.
func (x *criticismFinder) told(critic, cue, content phrase) {
	const fewest = 2 // words of content
	if critic.empty() || content.last-content.first < fewest || x.Trip == nil && !(x.policy && x.aboutPolicy(content)) {
		return
	}
	critic = x.namesCritic(critic)
	if critic.empty() {
		return
	}
	as := critic.span(x.d)
	s := &Statement{Mention: []text.Span{as}}
	who := x.personIn(phrase{critic.last - 1, critic.last}.span(x.d))
	if who >= 0 {
		s.Speaker = &x.Cast.People[who]
	}
	words := content.span(x.d)
	for _, q := range x.d.Quotations {
		if words.Has(q.Start) && q.End > words.End && q.Inner.End <= words.End+1 {
			words.End = q.End
		}
	}
	if x.d.Tokens[critic.first].Tag == "PRP" && who < 0 || x.ours(s) || x.hosts(s) || !x.concerns(words, cue.first) && !x.opponent(s) || x.known(words) {
		return
	}
	x.found = append(x.found, Criticism{Citation: cite(x.Article, words), Critic: s.Speaker, CriticAs: cite(x.Article, as),
		Cue: cite(x.Article, cue.span(x.d)), Statement: -1, Answer: -1})
}

// namesCritic returns the words that name a critic where p is the place or
// mark of party that ends them: "parties at Holyrood", "Ada Orr, D-Ohio".
func (x *criticismFinder) namesCritic(p phrase) phrase {
	t := x.d.Tokens
	for !p.empty() && (tagged(p.span(x.d).In(x.Article.Text)) || x.onlyPlace(p)) {
		k := p.first - 1
		if k <= x.first || t[k].Tag != "," && t[k].Tag != "IN" {
			return phrase{}
		}
		before := nounPhraseBefore(x.d, k, x.first)
		if t[k].Tag == "IN" && !before.empty() {
			return phrase{before.first, p.last}
		}
		p = before
	}
	return p
}

// onlyPlace reports whether p is a place alone, or a name after a preposition
// that nobody in the cast has.
func (x *criticismFinder) onlyPlace(p phrase) bool {
	if place, n := placeAt(x.d, p.first); n > 0 && !place.adjective && p.first+n >= p.last {
		return !place.land
	}
	return p.first > 1 && x.d.Tokens[p.first-1].Tag == "IN" && noun(x.d.Tokens[p.first-2].Tag) && p.last-p.first == 1 && capital(x.d, p.first) && x.personIn(p.span(x.d)) < 0
}

// tagged reports whether s is a mark of party: "R-Ohio".
func tagged(s string) bool {
	return len(s) > 3 && s[1] == '-' && 'A' <= s[0] && s[0] <= 'Z' && 'A' <= s[2] && s[2] <= 'Z'
}

// aboutPolicy reports whether p names a plan, a law or a scheme.
func (x *criticismFinder) aboutPolicy(p phrase) bool {
	for k := p.first; k < p.last; k++ {
		if policies[x.d.Tokens[k].Lower] {
			return true
		}
	}
	return false
}

// concerns reports whether words, or the subject of the sentence before the
// cue, are about the trip.
func (x *criticismFinder) concerns(words text.Span, cue int) bool {
	if w := x.weigh([]text.Span{words}); w.target || w.course || w.near && x.Trip != nil {
		return true
	}
	subject := sentenceSubject(x.d, cue, x.first)
	if subject.empty() {
		return false
	}
	return x.targetIn(subject.span(x.d)) || visitNouns[x.d.Tokens[subject.last-1].Lower]
}

// known reports whether a criticism of these words was found.
func (x *criticismFinder) known(words text.Span) bool {
	for i := range x.found {
		for _, s := range x.found[i].Spans {
			if s.Overlaps(words) {
				return true
			}
		}
	}
	return false
}
