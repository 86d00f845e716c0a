package briefing

import (
	"slices"
	"strings"

	"ukchina/briefing/attribution"
	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// leastStance is what makes a statement a criticism: what it says, how it is
// reported and who says it each give a part.
const leastStance = 3

// stance weighs how far the head of statement s speaks against the trip.
func (x *criticismFinder) stance(s, head *Statement, w weight) int {
	score := 0
	add := func(n int, ok bool) {
		if ok {
			score += n
		}
	}
	opponent := x.opponent(head)
	add(3, w.faults > 0 || w.ought)
	add(1, w.doubts > 0)
	add(1, w.subject || opponent && w.pronoun && s.Kind == attribution.Direct)
	add(2, opponent || w.visit && x.pleads(head))
	add(1, x.contrasts(s))
	add(1, opponent && x.callsIt(s))
	add(2, x.ledIn(s))
	add(3, cueIn(x.Article, head.Cue, blameCues))
	add(2, w.opens && x.quotes(s) && cueIn(x.Article, head.Cue, namingCues))
	add(3, x.namesVisit(s, head))
	add(1, cueIn(x.Article, head.Cue, demandCues))
	add(1, cueIn(x.Article, head.Cue, warningCues))
	add(2, w.demands > 0 && (opponent || cueIn(x.Article, head.Cue, demandCues)))
	return score - 2*w.merits
}

// callsIt reports whether s is a name for what the article tells of: "it was
// 'a stunt'".
func (x *criticismFinder) callsIt(s *Statement) bool {
	words := strings.Fields(strings.ToLower(s.Text()))
	return s.Kind == attribution.Mixed && len(words) > 2 && words[0] == "it" && (words[1] == "was" || words[1] == "is" || words[1] == "would")
}

// pleads reports whether s was said by somebody of a prisoner's family.
func (x *criticismFinder) pleads(s *Statement) bool {
	for w := range x.wordsFor(s) {
		if x.captive && kin[w] {
			return true
		}
	}
	return false
}

// namesVisit reports whether s has another name for "it", which is the journey
// that the sentence before says is criticised.
func (x *criticismFinder) namesVisit(s, head *Statement) bool {
	if !cueIn(x.Article, head.Cue, namingCues) || !x.quotes(s) || !strings.HasPrefix(strings.ToLower(s.Text()), "it ") {
		return false
	}
	n := x.sentenceOf(head.Mention[0]) - 1
	if n < 0 {
		return false
	}
	visit, blame := false, false
	for k := x.d.Sentences[n].First; k < x.d.Sentences[n].Last; k++ {
		visit = visit || visitNouns[x.d.Tokens[k].Lower]
		blame = blame || blameCues[x.d.Tokens[k].Lower]
	}
	return visit && blame
}

// aimed reports whether words that weigh w are aimed at the trip or those who
// make it: of opponents and of those who blame, their government and its
// spending are.
func (x *criticismFinder) aimed(head *Statement, w weight) bool {
	if w.target || len(head.Mention) > 0 && x.namesVisit(head, head) {
		return true
	}
	opponent := x.opponent(head)
	if w.faults > 0 && x.paragraphLed(head) || opponent && x.ledIn(head) && x.quotes(head) {
		return true
	}
	if opponent && x.contrasts(head) || cueIn(x.Article, head.Cue, blameCues) && x.isTravellerAt(x.d.TokenAt(head.Spans[0].Start)) {
		return true // "accused her of"
	}
	if opponent && cueIn(x.Article, head.Cue, blameCues) {
		return true
	}
	if opponent && x.callsIt(head) {
		return true
	}
	return w.near && (opponent || cueIn(x.Article, head.Cue, blameCues)) || opponent && w.pronoun
}

// threatens reports whether s is an opponent's threat: to block the road,
// should the trip go on.
func (x *criticismFinder) threatens(head *Statement) bool {
	return cueIn(x.Article, head.Cue, threatCues) && x.opponent(head)
}

// contrasts reports whether the sentence of s opens against what came before.
func (x *criticismFinder) contrasts(s *Statement) bool {
	span := s.Spans[0]
	if len(s.Mention) > 0 && s.Mention[0].Start < span.Start {
		span = s.Mention[0]
	}
	if n := x.sentenceOf(span); n >= 0 {
		t := x.d.Tokens[x.d.Sentences[n].First]
		return t.Lower == "but" || t.Lower == "however" || t.Lower == "yet"
	}
	return false
}

// ledIn reports whether the sentence before s, in its paragraph, tells of
// disapproval: "Parents were unimpressed."
func (x *criticismFinder) ledIn(s *Statement) bool {
	span := s.Spans[0]
	if len(s.Mention) > 0 && s.Mention[0].Start < span.Start {
		span = s.Mention[0]
	}
	n := x.sentenceOf(span) - 1
	if n < 0 || x.d.Sentences[n].Paragraph != x.d.Sentences[n+1].Paragraph && !x.alone(n) {
		return false
	}
	if x.leadsIn(&x.d.Sentences[n]) {
		return true
	}
	for k := x.d.Sentences[n].First + 1; k < x.d.Sentences[n].Last; k++ {
		switch w := x.d.Tokens[k].Lower; {
		case (w == "with" || w == "in") && reactions[x.d.Tokens[k-1].Lower] && k+1 < x.d.Sentences[n].Last && oppositionNouns[x.d.Tokens[k+1].Lower]:
			return true // "Parents reacted with fury."
		case misgivings[w] && x.d.Tokens[k].Tag == "VBZ", w == "view" && (x.d.Tokens[k-1].Lower == "dim" || x.d.Tokens[k-1].Lower == "dimmer"):
			return true // "Ada Orr takes a dim view."
		case w == "amused" && x.d.Tokens[k-1].Lower == "not":
			return true
		case (w == "impressed" || w == "convinced") && (x.d.Tokens[k-1].Lower == "less" || doubts[x.d.Tokens[x.d.Sentences[n].First].Lower]):
			return true
		case w != "impressed" && w != "convinced" && opposedWords[w] && !quotedAt(x.d, x.d.Tokens[k].Start):
			return true
		}
	}
	return false
}

// alone reports whether sentence n is a short paragraph of its own, which leads
// to the next: "Environmental groups are not amused."
func (x *criticismFinder) alone(n int) bool {
	const longest = 10 // tokens
	s := x.d.Sentences
	return s[n].Last-s[n].First <= longest && (n == 0 || s[n-1].Paragraph != s[n].Paragraph) && s[n+1].Paragraph == s[n].Paragraph+1
}

// sentenceOf returns the index of the sentence that span begins in, or -1.
func (x *criticismFinder) sentenceOf(span text.Span) int {
	i, _ := slices.BinarySearchFunc(x.d.Sentences, span.Start, func(s text.Sentence, at int) int { return s.End - at - 1 })
	if i < len(x.d.Sentences) {
		return i
	}
	return -1
}

// quotes reports whether words of s stand in quotation marks.
func (x *criticismFinder) quotes(s *Statement) bool {
	for _, q := range x.d.Quotations {
		if q.Start < s.Spans[len(s.Spans)-1].End+1 && q.End > s.Spans[0].Start {
			return true
		}
	}
	return false
}

// opponent reports whether s was said by somebody whose part it is to oppose:
// an opposition, a rival party, a campaign, a union.
func (x *criticismFinder) opponent(s *Statement) bool {
	party := ""
	if x.hasSpokesman(s) {
		return true
	}
	if s.Speaker != nil && x.friends[s.Speaker] {
		return false
	}
	if s.Speaker != nil && (slices.ContainsFunc(s.Speaker.Roles, leadsParty) || slices.ContainsFunc(s.Speaker.Roles, x.speaksOnTopic)) {
		return true
	}
	if s.Speaker != nil && slices.ContainsFunc(s.Mention, func(m text.Span) bool {
		return x.speaksOnTopic(people.Role{Text: m.In(x.Article.Text), Span: m})
	}) {
		return true
	}
	for w := range x.wordsFor(s) {
		if opponents[w] {
			return true
		}
		if p := partyOf(w); p != "" {
			party = p
		}
	}
	return party != "" && party != x.party
}

// speaksOnTopic reports whether r is the part of a party's spokesman, who has
// a field but no office: "foreign affairs spokesman".
func (x *criticismFinder) speaksOnTopic(r people.Role) bool {
	before := ""
	for w := range strings.FieldsSeq(strings.ToLower(r.Text)) {
		if topics[before] && spokesWords[w] {
			return x.countryIn(r.Span) == "" || x.countryIn(r.Span) != x.to
		}
		before = w
	}
	return false
}

// leadsParty reports whether r is a part in a party known by its initials:
// "SNP leader".
func leadsParty(r people.Role) bool {
	party, part, ok := strings.Cut(r.Text, " ")
	const longest = 5
	if !ok || len(party) < 3 || len(party) > longest || strings.ToUpper(party) != party {
		return false
	}
	part = strings.ToLower(part)
	return strings.Contains(part, "leader") || strings.Contains(part, "critic") || strings.Contains(part, "mp")
}

// wordsFor yields the words that an article has for who said s: the mention,
// the roles, the name of a body; in lower case.
func (x *criticismFinder) wordsFor(s *Statement) func(func(string) bool) {
	return func(yield func(string) bool) {
		for _, m := range s.Mention {
			if !eachWord(m.In(x.Article.Text), yield) {
				return
			}
		}
		if s.Speaker != nil {
			eachPersonWord(x.Article.Text, s.Speaker, yield)
		}
	}
}

func eachPersonWord(article string, p *people.Person, yield func(string) bool) {
	if p.Kind == people.Body && !eachWord(p.Name, yield) {
		return
	}
	for _, r := range p.Roles {
		if !eachWord(r.Text, yield) {
			return
		}
	}
	// "Rep. Ada Orr, D-Ohio"
	after := article[p.NameSpan.End:min(len(article), p.NameSpan.End+5)]
	if strings.HasPrefix(after, ", ") {
		eachWord(after[2:], yield)
	}
}

// eachWord yields the words of s in lower case without "'s" and marks; false
// when yield asked to stop.
func eachWord(s string, yield func(string) bool) bool {
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		w = strings.Trim(w, "’',.()")
		w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
		if !yield(w) {
			return false
		}
	}
	return true
}

// partyOf returns the party that a word of a role names, or "".
func partyOf(w string) string {
	switch {
	case strings.HasPrefix(w, "d-"):
		return "democrat"
	case strings.HasPrefix(w, "r-"):
		return "republican"
	}
	return parties[w]
}
