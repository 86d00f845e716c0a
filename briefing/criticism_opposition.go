package briefing

// opposition reads "pressure from A to cancel the trip", "criticism over the
// visit from A", "A raised concerns about".
func (x *criticismFinder) opposition(k int) {
	if x.raised(k) {
		return
	}
	critic, after := x.source(k + 1)
	content := x.about(after)
	if critic.empty() {
		if content.empty() {
			return
		}
		critic, content = x.sourceAfter(content)
	}
	if content.empty() {
		if content = x.wholeSentence(); !(phrase{x.first, k}).has(x.d, visitNouns) {
			return
		}
	}
	x.told(critic, phrase{k, k + 1}, content)
}

// raised reads "A raised concerns about" where a verb of raising goes before the
// noun at token k, and reports whether one does.
func (x *criticismFinder) raised(k int) bool {
	t := x.d.Tokens
	for v := k - 1; v >= max(x.first, k-3); v-- {
		if raiseWords[t[v].Lower] && verbal(t[v].Tag) {
			if p := planAt(x.d, v, x.first); !p.refused {
				x.told(p.subject, phrase{v, k + 1}, x.about(k+1))
			}
			return true
		}
	}
	return false
}

// sourceAfter returns the critic named after or within content, and content up to
// there: "criticism over the visit from A".
func (x *criticismFinder) sourceAfter(content phrase) (critic, rest phrase) {
	critic, _ = x.source(content.last)
	for j := content.first; j < content.last && critic.empty(); j++ {
		if x.d.Tokens[j].Lower == "by" { // "under fire for flying by jet"
			continue
		}
		if critic, _ = x.source(j); !critic.empty() {
			content.last = j
		}
	}
	return critic, content
}

// wholeSentence returns the sentence without its full stop.
func (x *criticismFinder) wholeSentence() phrase {
	p := phrase{x.first, x.last}
	for p.last > p.first && x.d.Tokens[p.last-1].Lower == "." {
		p.last--
	}
	return p
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
	if before := x.d.Tokens[k-1].Lower; before == "not" || before == "never" || before == "hardly" {
		return
	}
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
		content = phrase{x.wholeSubject(planAt(x.d, k, x.first).subject.first), after}
	}
	x.told(critic, phrase{k, k + 1}, content)
}

// wholeSubject returns where the noun phrase begins that goes on with the one at token
// k after a preposition: "the minister's visit to Oslo".
func (x *criticismFinder) wholeSubject(k int) int {
	t := x.d.Tokens
	for k-2 >= x.first && (t[k-1].Tag == "IN" || t[k-1].Tag == "TO") && noun(t[k-2].Tag) {
		k = nounPhraseBefore(x.d, k-1, x.first).first
	}
	return k
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
