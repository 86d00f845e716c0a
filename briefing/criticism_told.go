package briefing

import "ukchina/briefing/text"

// told adds a criticism told at cue, if its words or the sentence's subject
// are about the trip, and the critic is neither its traveller nor its host.
func (x *criticismFinder) told(critic, cue, content phrase) {
	const fewest = 2 // words of content
	if critic.empty() || visitNouns[x.d.Tokens[critic.last-1].Lower] || content.last-content.first < fewest || x.Trip == nil && !(x.policy && content.has(x.d, policies)) {
		return
	}
	critic = x.namesCritic(critic)
	if critic.empty() {
		return
	}
	s := &Statement{Mention: []text.Span{critic.span(x.d)}}
	who := x.personIn(phrase{critic.last - 1, critic.last}.span(x.d))
	if who >= 0 {
		s.Speaker = &x.Cast.People[who]
	}
	words := x.wholeQuotation(content.span(x.d))
	switch {
	case x.d.Tokens[critic.first].Tag == "PRP" && who < 0, x.ours(s), x.hosts(s):
	case x.separate(x.d.SentenceAt(x.d.Tokens[x.first].Start)), x.before(x.d.SentenceAt(x.d.Tokens[x.first].Start)) && !x.weigh([]text.Span{words}).visit, x.elsewhere(words), x.known(words):
	case x.concerns(words, cue.first), cue.has(x.d, blameCues) && x.opponent(s):
		x.addTold(s, cue, words)
	}
}

// wholeQuotation returns words with the end of a quotation that begins in them.
func (x *criticismFinder) wholeQuotation(words text.Span) text.Span {
	for _, q := range x.d.Quotations {
		if words.Has(q.Start) && q.End > words.End && q.Inner.End <= words.End+1 {
			words.End = q.End
		}
	}
	return words
}

// addTold adds a criticism of these words, told at cue, by who is named as those
// of s are.
func (x *criticismFinder) addTold(s *Statement, cue phrase, words text.Span) {
	x.found = append(x.found, Criticism{Citation: cite(x.Article, words), Critic: s.Speaker, CriticAs: cite(x.Article, s.Mention[0]),
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
	return p.first > 1 && x.d.Tokens[p.first-1].Tag == "IN" && noun(x.d.Tokens[p.first-2].Tag) && p.last-p.first == 1 &&
		capital(x.d, p.first) && x.personIn(p.span(x.d)) < 0
}

// tagged reports whether s is a mark of party: "R-Ohio".
func tagged(s string) bool {
	return len(s) > 3 && s[1] == '-' && 'A' <= s[0] && s[0] <= 'Z' && 'A' <= s[2] && s[2] <= 'Z'
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
