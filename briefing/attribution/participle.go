package attribution

import (
	"strings"

	"ukchina/briefing/text"
)

// participle finds the source of "..., saying ...": the subject of the clause, unless
// the participle has another.
func (r *reader) participle(s *stretch, c *cue) (found, bool) {
	if c.first == 0 {
		return r.opensSaying(s, c)
	}
	if from, ok := s.nounSaying(c); ok {
		return from, true
	}
	before := s.at(c.first - 1)
	switch first := s.groupStart(c.first - 1); {
	case before.is("as"):
		return s.cited(c)
	case before.is("for"):
		span, ok := s.answersFor(c.first - 1)
		return found{span, c.first, "participle"}, ok && !r.inside(s, c)
	case before.in(overheard) && first < c.first-1:
		span, p, ok := s.subjectLeft(first)
		return found{span, p.first, "overheard"}, ok
	}
	span, ok := r.goesOnSaying(s, c)
	if !ok && (before.comma() || before.quoted() || before.dash() || before.in(beforeSaying)) {
		span, ok = r.clauseSaying(s, c)
	}
	return found{span, c.first, "participle"}, ok
}

// opensSaying finds the source of the participle c that begins its sentence: who does
// what the main clause tells of, or who spoke last.
func (r *reader) opensSaying(s *stretch, c *cue) (found, bool) {
	if p := s.mainSubject(c); !p.empty() {
		return found{s.span(p), 0, "participle"}, c.frames&denial == 0 && s.speaks(p) && !s.at(p.first).in(writerPronouns)
	}
	span, ok := r.speaker(s.paragraph)
	return found{span, 0, "adding"}, ok
}

// nounSaying finds the source of the participle c that has a noun of its own: "with Mr
// Reeve saying", "a letter saying", ", the referee ruling that".
func (s *stretch) nounSaying(c *cue) (found, bool) {
	before := s.at(c.first - 1)
	if p := s.nounLeft(c.first); !p.empty() {
		switch {
		case s.at(p.first-1).is("with") && (c.verb.stem != "add" || s.speaks(p)): // not "with the economy adding 151,000 jobs"
			return found{s.span(p), p.first, "with-saying"}, true
		case before.nounTag() && (before.in(occasions) || s.sends(c.first)):
			return s.documentSaying(p, c), true
		}
	}
	if p := s.absolute(c.first); !p.empty() || s.alsoWith(&p, c.first) {
		return found{s.span(p), p.first, "with-saying"}, true
	}
	if p := s.withSubject(c.first); before.comma() && !p.empty() {
		return found{s.span(p), c.first, "with-saying"}, true
	}
	return found{}, false
}

// documentSaying returns the source of what p says, "a letter saying": its author, if
// there is one, or the document.
func (s *stretch) documentSaying(p phrase, c *cue) found {
	whose := s.possessor(c.first - 1)
	if !whose.empty() && s.at(c.first-1).in(authored) && !s.sends(c.first) {
		return found{s.span(whose), c.first, "document-saying"} // "Mr Reeve's speech calling"
	}
	if span, ok := s.sender(p.first); ok {
		return found{span, c.first, "document-saying"}
	}
	return found{s.span(p), p.first, "document-saying"}
}

// clauseSaying returns the source of the participle c that goes with the clause before
// it: who is told of there, or who spoke in it.
func (r *reader) clauseSaying(s *stretch, c *cue) (text.Span, bool) {
	if span, ok := r.reported(s, c.first); ok {
		return span, true
	}
	if span, ok := s.opponent(c.first); ok {
		return span, true
	}
	if span, ok := s.subject(c.first); ok {
		return span, true
	}
	before := s.at(c.first - 1)
	if p := s.nounRight(s.lead()); (before.comma() || before.is("and")) && !s.hasFinite(0, c.first) && !p.empty() && s.speaks(p) {
		if p.last-1 > p.first && s.at(p.last-1).tag == "NNS" && s.at(p.last-2).name() {
			p.last-- // "The Guild disagrees, saying": the tagger saw no verb
		}
		return s.span(p), true
	}
	if n := len(r.out); n > s.from && len(r.out[n-1].Source) > 0 {
		return r.out[n-1].Source[0], true
	}
	return text.Span{}, false
}

// goesOnSaying returns the source of the participle to which c is joined: "saying it
// was late but suggesting that".
func (r *reader) goesOnSaying(s *stretch, c *cue) (text.Span, bool) {
	n := len(r.out) - 1
	if n < s.from || !s.at(c.first-1).is("and") && !s.at(c.first-1).is("but") || len(r.out[n].Cue) == 0 || len(r.out[n].Source) == 0 {
		return text.Span{}, false
	}
	saying := verbs[strings.ToLower(r.out[n].Cue[0].In(r.d.Text))]
	return r.out[n].Source[0], saying.verb != nil && saying.form&ing != 0
}

// absolute returns the subject that the participle at item i has to itself, after a
// comma: "It was thrown out, the referee ruling that", or an empty phrase.
func (s *stretch) absolute(i int) phrase {
	p := s.nounLeft(i)
	if head := s.at(i - 1); p.empty() || !s.at(p.first-1).comma() || !s.hasFinite(0, p.first) || head.in(occasions) ||
		!s.speaker(i-1) || head.tag == "NNS" && !s.at(p.first).determiner() {
		return phrase{}
	}
	return p
}

// alsoWith sets p to the subject of the participle at item i where that is joined to one
// that "with" begins: "with the Guild calling it “rash” and the firm insisting that".
func (s *stretch) alsoWith(p *phrase, i int) bool {
	*p = s.nounLeft(i)
	if p.empty() || !s.at(p.first-1).is("and") && !s.at(p.first-1).is("while") {
		return false
	}
	for k := range s.cues {
		c := &s.cues[k]
		if with := s.nounLeft(c.first); c.form == ing && c.at < p.first && !with.empty() && s.at(with.first-1).is("with") {
			return !s.hasFinite(c.at, p.first) || s.hasQuotation(c.at)
		}
	}
	return false
}

// mainSubject returns who does what the main clause tells of, where the sentence
// begins with the participle c: "Calling it “rash”, Ms Vale left".
func (s *stretch) mainSubject(c *cue) phrase {
	if c.form != ing || c.first > 0 || c.frames&finding != 0 || s.at(0).in(asking) {
		return phrase{}
	}
	for i := c.next; i < len(s.items); i++ {
		if !s.at(i).comma() && !(s.at(i).quoted() && s.at(i).last == ',') || !s.subjectAt(i+1) {
			continue
		}
		p := s.nounRight(i + 1)
		if s.at(i+1).tag == "PRP" || !s.at(s.beyond(p.last)).finite() {
			p = phrase{i + 1, max(i+2, s.simpleRight(i+1))}
		}
		return p
	}
	return phrase{}
}

// answersFor returns the subject of the verb before "for" at item i, where it
// is who did what comes after: "apologised for calling", "was fined for saying".
func (s *stretch) answersFor(i int) (text.Span, bool) {
	for i--; i > 0; i-- {
		it := s.at(i)
		switch {
		case it.in(apologies), it.tag == "VBN" && s.at(s.before(i)-1).in(beForms):
			span, _, ok := s.subjectLeft(s.groupStart(i))
			return span, ok
		case it.finite(), it.tag == "VBN", it.tag == "VBG", it.tag == "VB", it.comma():
			return text.Span{}, false
		}
	}
	return text.Span{}, false
}

// opponent returns the subject of the last verb before item i, where it is a
// person whose clause begins with "but": "..., but Mr Y disagreed, saying".
func (s *stretch) opponent(i int) (text.Span, bool) {
	for i--; i > 0 && !s.at(i).finite(); i-- {
	}
	span, p, ok := s.subjectLeft(s.before(i))
	b := s.at(p.first - 1)
	return span, ok && b.is("but") && (s.at(p.first-2).comma() || s.at(p.first-2).quoted()) && s.person(p)
}

// reported returns the source of the statement whose cue is the last verb
// before item i: "..., Ms X said, adding".
func (r *reader) reported(s *stretch, i int) (text.Span, bool) {
	for i--; i >= 0 && !s.at(i).finite(); i-- {
	}
	for k := len(r.out) - 1; k >= s.from && i >= 0; k-- {
		if st := &r.out[k]; len(st.Cue) > 0 && len(st.Source) > 0 && st.Cue[0].Contains(s.at(i).Span) {
			return st.Source[0], true
		}
	}
	return text.Span{}, false
}

// speaker returns who spoke last, if in the given paragraph.
func (r *reader) speaker(paragraph int) (text.Span, bool) {
	n := len(r.out) - 1
	if n < 0 || len(r.out[n].Source) == 0 || r.d.ParagraphAt(r.out[n].Content[0].Start) != paragraph {
		return text.Span{}, false
	}
	return r.out[n].Source[0], true
}
