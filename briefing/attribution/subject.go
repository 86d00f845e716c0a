package attribution

import (
	"strings"

	"ukchina/briefing/text"
)

// subjectLeft returns the subject of the verb group that starts at item first,
// over an apposition or an aside between commas. The span is how it is named;
// p is the noun phrase at its start.
func (s *stretch) subjectLeft(first int) (span text.Span, p phrase, ok bool) {
	if b := s.at(first - 1); b.comma() || b.dash() {
		return s.subjectOver(first - 1)
	}
	p = s.nounLeft(first)
	if asked := s.at(first - 1); asked.in(sampled) && s.at(first-2).tag == "NNS" { // "voters polled said"
		p = s.nounLeft(first - 1)
		p.last = first
	}
	if whole := s.antecedent(p); !whole.empty() {
		p = whole
	}
	if p.empty() {
		p = s.described(first)
	}
	switch b := s.at(p.first - 1); {
	case p.empty(), p.last == p.first+1 && s.at(p.first).article():
		return text.Span{}, p, false // "the alleged fraud"
	case s.at(p.first+1).is("and") && s.place(p): // "voters in Orrin, Lod and Vale said"
		return s.subjectLeft(s.simpleLeft(p.first-2) - 1)
	case b.tag == "IN" && s.at(p.first-2).in(auxiliaries): // "have in the past said"
		return s.subjectLeft(p.first - 2)
	case b.tag == "VBN", b.tag == "VB", b.tag == "TO", b.tag == "IN" && b.complements():
		if !s.startsClause(p.first - 1) { // an object, not the subject
			return text.Span{}, p, false
		}
	}
	return s.span(p), p, true
}

// antecedent returns whom the relative clause that ends with p describes
// ("captains who fear the bridge say"), or an empty phrase.
func (s *stretch) antecedent(p phrase) phrase {
	if b := s.at(p.first - 1); p.empty() || !b.finite() && !b.complements() {
		return phrase{}
	}
	for i := p.first - 1; i > 0 && i > p.first-20; i-- {
		it := s.at(i)
		if it.comma() || it.quoted() || it.dash() || it.is(":") {
			break
		}
		if it.is("who") && s.at(i-1).is("those") {
			return phrase{s.nounLeft(i).first, p.last}
		}
		if s.headAt(i-1) && (it.is("who") || it.is("whose") && s.inNoun(i+1) || it.is("that") && s.at(i+1).finite() && s.speaker(i-1)) {
			return s.nounLeft(i)
		}
	}
	return phrase{}
}

// described returns whom the relative clause that ends before item end with its
// verb describes ("officials who asked not to be named said"), or an empty phrase.
func (s *stretch) described(end int) phrase {
	const near = 12
	end = s.before(end)
	if v := s.at(end - 1); v.quoted() || !v.verbTag() && v.tag != "JJ" && v.tag != "RP" {
		return phrase{}
	}
	for i := end - 2; i > 0 && i > end-near && !s.endsAt(i); i-- {
		if s.at(i).is("who") {
			if p := s.nounLeft(i); s.hasFinite(i+1, end) && (s.headAt(i-1) && s.speaks(p) || s.at(i-1).is("those")) {
				return p
			}
			break
		}
	}
	return phrase{}
}

// subjectOver returns the subject before the words between commas, or dashes,
// that end at item shut.
func (s *stretch) subjectOver(shut int) (text.Span, phrase, bool) {
	for open := shut - 1; open > 0 && open > shut-40; open-- {
		o := s.at(open)
		if o.quoted() && s.ownWords(open) || o.stop() || o.is(":") {
			break
		}
		if !o.comma() && !o.dash() {
			continue
		}
		p := s.nounLeft(open)
		if p.empty() && s.at(open-1).tag == "PRP" {
			p = phrase{open - 1, open} // "the union that represents them, the Guild, said"
		}
		if whole := s.antecedent(p); !whole.empty() {
			p = whole // "a nurse who left last year, and who asked not to be named, said"
		}
		if p.empty() || !s.startsClause(p.first) && !s.led(p, shut) || p.last == p.first+1 && s.at(p.first).tag == "CD" && p.first > 0 {
			continue // an age is no name
		}
		if s.place(p) {
			continue
		}
		named := s.apposition(open+1, shut)
		if !named && !s.aside(open+1, shut) {
			continue
		}
		end := p.last
		if named {
			end = shut
		}
		if outer, ok := s.renamed(p); ok {
			p = outer
		}
		return s.span(phrase{p.first, end}), p, true
	}
	return text.Span{}, phrase{}, false
}

// led reports whether p, and the name after it that ends before item shut, tell
// who speaks for what goes before: "the union, whose chairwoman, Jo Roe, said".
func (s *stretch) led(p phrase, shut int) bool {
	return s.at(p.first-1).is("whose") && s.at(p.last-1).in(speakers) && s.at(shut-1).name() && p.last == p.first+1
}

// place reports whether p is the second half of a place: "in Orrin, Ohio,".
func (s *stretch) place(p phrase) bool {
	if !s.at(p.first-1).comma() || !s.at(p.first).name() || !s.at(p.first-2).name() {
		return false
	}
	in := s.simpleLeft(p.first-2) - 1
	return s.at(in).is("in") && !s.startsClause(in) // not "In Orrin, Ms Vale"
}

// startsClause reports whether a clause can start at item i.
func (s *stretch) startsClause(i int) bool {
	b := s.at(i - 1)
	return b == &outside || i == 1 && b.clock() || b.comma() || b.is(";") || b.quoted() || b.dash() || b.in(clauseOpeners) || b.tag == "WRB" ||
		b.in(days) && s.at(i).determiner() || // "released on Monday its analyst"
		s.at(i).name() && b.nounTag() && !b.name() // "at the harbour Ms Vale"
}

// renamed returns the name that p stands in apposition to ("X, a delegate from
// Orrin, Ohio, said").
func (s *stretch) renamed(p phrase) (phrase, bool) {
	if f := s.at(p.first); !f.determiner() && !f.nounTag() && f.tag != "JJ" || !s.at(p.first-1).comma() {
		return p, false
	}
	outer := s.nounLeft(p.first - 1)
	if age := s.at(outer.first); age.tag == "CD" && outer.last == outer.first+1 && s.at(outer.first-1).comma() {
		outer = s.nounLeft(outer.first - 1) // "X, 67, a delegate from Orrin, Ohio,"
	}
	head := s.at(outer.last - 1)
	kin := head.in(speakers) && s.at(p.last).comma() && s.at(p.last+1).tag == "CD" // "Her son, Tom, 24, said"
	titled := head.in(studies) && s.at(outer.first-1).tag != "IN"                  // "The report, Adrift, published today, found"
	if outer.empty() || !head.name() && !titled && !kin || head.in(days) {
		return p, false
	}
	return outer, s.startsClause(outer.first) && !s.at(outer.first-1).dash()
}

// apposition reports whether items [a, b) name the same thing again: a noun
// phrase without a verb.
func (s *stretch) apposition(a, b int) bool {
	f := s.at(a)
	if a >= b || !f.determiner() && !s.inNoun(a) || f.in(days) || f.in(asking) {
		return false
	}
	for i := a; i < b; i++ {
		if it := s.at(i); it.finite() || it.in(wh) || it.tag == "VBG" {
			return false
		}
	}
	return true
}

// aside reports whether items [a, b) are a relative clause, a participle or a
// prepositional phrase, which can stand between a subject and its verb.
func (s *stretch) aside(a, b int) bool {
	it := s.at(a)
	if it.in(asking) {
		return true // "Ms Vale, asked about it, said"
	}
	if it.in(joining) {
		return a+1 < b && (s.at(a+1).in(wh) || s.at(a+1).tag == "VBN" || s.at(a+1).tag == "IN")
	}
	switch it.tag {
	case "VBG", "VBN", "IN", "TO", "RB", "RBR", "WRB":
		return a < b
	}
	return a < b && (it.in(asking) || it.in(reflexives) || it.in(wh) || it.determiner() || s.inNoun(a))
}

// subject returns the subject of the main clause before item i, or of a later
// one where the first is nobody who could speak: "the vote came after Mr X left,
// saying ...", or is told of the other: "the court heard that Mr X left".
func (s *stretch) subject(i int) (text.Span, bool) {
	silent, heard := false, 0
	for j := 0; j < i; j++ {
		if !s.at(j).finite() {
			continue
		}
		span, p, ok := s.subjectLeft(s.before(j))
		b := s.at(p.first - 1)
		dependent := b.in(subordinators)
		if !ok || b.in(wh) || b.is("that") && heard == 0 || b.in(doubtful) || dependent && !silent {
			continue
		}
		if that := s.hears(j); that > 0 {
			heard = that
			continue
		}
		if s.speaks(p) || s.endsInName(span, j) {
			return span, true
		}
		silent = true
	}
	if p := (phrase{heard + 1, s.simpleRight(heard + 1)}); heard > 0 && !p.empty() && s.speaks(p) { // its verb was not seen
		return s.span(p), true
	}
	return text.Span{}, false
}

// hears returns the "that" after the verb at item i, where its subject is who is
// told what comes after, or -1: "the court heard that", "the jury was told that".
func (s *stretch) hears(i int) int {
	verb := i
	if s.at(i).in(beForms) {
		if verb = s.beyond(i + 1); !s.at(verb).is("told") {
			return -1
		}
	} else if !s.at(i).is("heard") && !s.at(i).is("hears") {
		return -1
	}
	if s.at(verb + 1).is("that") {
		return verb + 1
	}
	return -1
}

// endsInName reports whether span, before item i, ends with a name: "The chief
// executive, Jo Roe".
func (s *stretch) endsInName(span text.Span, i int) bool {
	for i--; i >= 0 && s.at(i).End >= span.End; i-- {
		if s.at(i).End == span.End {
			return s.at(i).name() && s.at(i-1).name() && !s.at(i).in(days)
		}
	}
	return false
}

// speaks reports whether the phrase can be somebody who speaks: a name, a
// pronoun, a person or a body, or several of them.
func (s *stretch) speaks(p phrase) bool {
	first := s.simpleRight(p.first) - 1
	if s.at(first).in(silent) {
		return false
	}
	return s.speaker(s.beforeBracket(p.last-1)) || s.speaker(first)
}

// speaker reports whether the noun at item i can be somebody who speaks.
func (s *stretch) speaker(i int) bool {
	head := s.at(i)
	return head.name() && !head.in(days) || head.in(subjectPronouns) || head.in(speakers) || head.in(bodies) ||
		head.tag == "NNS" || head.nounTag() && agentive(head.lower)
}

// agentive reports whether a noun ends like those that name people by what
// they do (Quirk et al. 1985, I.32-36), or begins or ends with one of them
// ("father-of-three", "co-founder").
func agentive(noun string) bool {
	if head, _, ok := strings.Cut(noun, "-of-"); ok {
		return speakers[head]
	}
	if speakers[noun[strings.LastIndexByte(noun, '-')+1:]] {
		return true
	}
	for _, suffix := range []string{"er", "or", "ist", "ian", "man", "woman", "person", "ant", "-old"} {
		if strings.HasSuffix(noun, suffix) {
			return true
		}
	}
	return false
}

// before steps back over adverbs before item i.
func (s *stretch) before(i int) int {
	for s.at(i - 1).adverb() {
		i--
	}
	return i
}

// beyond steps over adverbs from item i.
func (s *stretch) beyond(i int) int {
	for s.at(i).adverb() {
		i++
	}
	return i
}

// subjectAt reports whether a subject and its verb stand at item i.
func (s *stretch) subjectAt(i int) bool {
	end := s.simpleRight(i)
	if s.at(i).tag == "PRP" {
		end = i + 1
	}
	return end > i && s.at(s.beyond(end)).finite()
}
