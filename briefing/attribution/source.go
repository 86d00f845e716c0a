package attribution

import (
	"strings"

	"ukchina/briefing/text"
)

// A found source, and where it was found.
type found struct {
	span text.Span
	// first is the item before which content on the left ends.
	first int
	// rule names how it was found; empty where it is plainly the subject.
	rule string
}

// source finds whose words c reports.
func (r *reader) source(s *stretch, c *cue) (found, bool) {
	switch before := s.at(c.first - 1); {
	case c.form == ing:
		return r.participle(s, c)
	case before.is("who"), before.is("which"), before.is("that") && before.tag != "DT" && (s.at(c.first-2).in(occasions) || s.oneOf(s.nounLeft(c.first-1))):
		return s.relative(c, c.first-1)
	case before.is("whom") && s.at(c.first-2).is("of"): // "backbenchers, one of whom accused"
		p := phrase{s.simpleLeft(c.first - 3), c.first}
		if of := s.nounLeft(p.first - 1); s.at(p.first-1).comma() && !of.empty() {
			p.first = of.first
		}
		return found{s.span(p), c.first, "relative-who"}, p.first < c.first-2
	case before.is("and"), before.is("but"), before.is("or"):
		span, ok := r.lastSource(s)
		if !ok {
			span, ok = s.joinedSubject(c.first)
		}
		return found{span, c.first, "and-cue"}, ok
	}
	if p := s.nounLeft(c.first); s.at(p.first-1).tag == "IN" && s.at(p.first-2).is("who") && s.at(p.first-3).comma() { // ", who on television said"
		return s.relative(c, p.first-2)
	}
	span, p, ok := s.subjectLeft(c.first)
	if !ok || s.at(p.first).in(writersOwn) || s.at(p.first-1).is("what") && !s.namesWords(c) || c.frames&finding != 0 && !s.finds(p) && !r.found(s, p) && !r.studied(s, c, p) {
		return found{}, false
	}
	return found{span: span, first: p.first}, true
}

// namesWords reports "what X called “the longest strike in years”": words long
// enough to be X's, and no mere name for something.
func (s *stretch) namesWords(c *cue) bool {
	const fewest = 30 // bytes
	q := s.at(c.next)
	return c.frames&asNoun != 0 && c.form == past && q.quoted() && q.Len() >= fewest
}

// participle finds the source of "..., saying ...": the subject of the clause.
func (r *reader) participle(s *stretch, c *cue) (found, bool) {
	if c.first == 0 {
		if p := s.mainSubject(c); !p.empty() {
			return found{s.span(p), 0, "participle"}, c.frames&denial == 0 && s.speaks(p) && !s.at(p.first).in(writerPronouns)
		}
		span, ok := r.speaker(s.paragraph)
		return found{span, 0, "adding"}, ok
	}
	before := s.at(c.first - 1)
	if p := s.nounLeft(c.first); !p.empty() {
		switch {
		case s.at(p.first - 1).is("with"):
			return found{s.span(p), p.first, "with-saying"}, true
		case before.nounTag() && (before.in(occasions) || s.sends(c.first)): // "a letter saying": its author's, if there is one
			if whose := s.possessor(c.first - 1); !whose.empty() && before.in(authored) && !s.sends(c.first) {
				return found{s.span(whose), c.first, "document-saying"}, true // "Mr Reeve's speech calling"
			}
			if span, ok := s.sender(p.first); ok {
				return found{span, c.first, "document-saying"}, true
			}
			return found{s.span(p), p.first, "document-saying"}, true
		}
	}
	if before.is("as") {
		return s.cited(c)
	}
	if p := s.withSubject(c.first); before.comma() && !p.empty() {
		return found{s.span(p), c.first, "with-saying"}, true
	}
	if before.is("for") {
		span, ok := s.answersFor(c.first - 1)
		return found{span, c.first, "participle"}, ok && !r.inside(s, c)
	}
	if first := s.groupStart(c.first - 1); before.in(overheard) && first < c.first-1 {
		span, p, ok := s.subjectLeft(first)
		return found{span, p.first, "overheard"}, ok
	}
	if !before.comma() && !before.quoted() && !before.dash() && !before.in(beforeSaying) {
		return found{}, false
	}
	if span, ok := r.reported(s, c.first); ok {
		return found{span, c.first, "participle"}, true
	}
	if span, ok := s.opponent(c.first); ok {
		return found{span, c.first, "participle"}, true
	}
	span, ok := s.subject(c.first)
	if p := s.nounRight(s.lead()); !ok && (before.comma() || before.is("and")) && !s.hasFinite(0, c.first) && s.speaks(p) {
		if s.at(p.last-1).tag == "NNS" && s.at(p.last-2).name() {
			p.last-- // "The Guild disagrees, saying": the tagger saw no verb
		}
		span, ok = s.span(p), true
	}
	if n := len(r.out); !ok && n > s.from && len(r.out[n-1].Source) > 0 {
		span, ok = r.out[n-1].Source[0], true
	}
	return found{span, c.first, "participle"}, ok
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

// sends reports whether somebody sends or publishes something before item i.
func (s *stretch) sends(i int) bool {
	for j := 0; j < i; j++ {
		if s.at(j).in(sending) {
			return true
		}
	}
	return false
}

// sender returns who sends or publishes what stands at item i: the subject of
// the verb that tells so, if it is another's clause ("quit after seven players
// signed a letter saying"), or else that of the main clause. What somebody was
// sent has a sender who is not told of.
func (s *stretch) sender(i int) (text.Span, bool) {
	v := i - 1
	for v > 0 && !s.at(v).in(sending) {
		v--
	}
	switch {
	case v > 0 && s.at(v).tag == "VBN" && s.at(s.before(v)-1).in(beForms):
		return text.Span{}, false
	case v > 0 && s.at(v).finite():
		if span, p, ok := s.subjectLeft(s.before(v)); ok && s.speaks(p) {
			if b := s.at(p.first - 1); b.in(subordinators) || b.in(occasions) { // "a letter the union sent saying"
				return span, true
			}
		}
	}
	return s.subject(i)
}

// cited finds the source of "as saying": the object of "quoted X as saying",
// or the subject of "X was quoted as saying".
func (s *stretch) cited(c *cue) (found, bool) {
	as := c.first - 1
	for i := as - 1; i > 0 && i > as-12; i-- {
		if !s.at(i).in(citing) {
			continue
		}
		if p := s.nounLeft(as); i+1 < as && !s.at(i+1).is("by") {
			if p.empty() {
				return found{}, false
			}
			return found{s.span(p), c.first, "quoted-as"}, true
		}
		first := c.first
		span, ok := s.subject(as)
		for j := 1; j < i; j++ {
			if s.at(j).Start == span.Start && (s.at(j-1).quoted() || s.at(j-1).comma()) && s.endsAtBy(c.next) {
				first = j // “...,” X was quoted as saying
			}
		}
		return found{span, first, "quoted-as"}, ok
	}
	return found{}, false
}

// endsAtBy reports whether a clause can end at item i, or is told "by" another.
func (s *stretch) endsAtBy(i int) bool { return s.endsAt(i) && !s.at(i).quoted() || s.at(i).is("by") }

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

// relative finds the source of "X, who said", where who is an item. Without a comma the clause only
// says which one is meant ("voters who say ..."), unless X is a name.
func (s *stretch) relative(c *cue, who int) (found, bool) {
	end := who
	if s.at(end - 1).comma() {
		end--
	}
	p := s.nounLeft(end)
	if p.empty() || s.at(p.first).is("those") {
		return found{}, false
	}
	if s.looms(c, p) || s.at(who).is("who") && s.wasAsked(p.first, end == who) {
		return found{}, false
	}
	if be := s.at(p.first - 1); end == who && s.at(who).is("who") && (be.is("was") || be.is("is")) && s.at(p.first-2).is("it") { // "It was the coach who said"
		return found{s.span(p), c.first, "relative-who"}, true
	}
	if head := s.at(p.last - 1); end == who && !head.name() && !head.in(occasions) {
		return found{s.span(p), c.first, ofOne}, s.oneOf(p)
	}
	if s.at(who).is("who") {
		p = s.lastName(p)
	}
	return found{s.span(p), c.first, "relative-who"}, true
}

// ofOne is the rule of a clause about one of whom the reader has not heard: "a
// charity that says". What is told or urged there is that one's words, what is
// named ("a man who criticised the mayor") may only describe him.
const ofOne = "relative-one"

// oneOf reports whether p is such a one, and no subject, where nothing would tell
// the end of what was said from the verb after it.
func (s *stretch) oneOf(p phrase) bool {
	d := s.at(p.first)
	return !p.empty() && (s.hasFinite(0, p.first) || s.at(p.first-1).is("to")) && (d.is("a") || d.is("an") || d.is("one") || d.is("another")) && s.speaker(s.simpleRight(p.first)-1)
}

// lastName returns the name that "who" goes on from: in "a rebuke to President
// X, who" it is the last one. After "of", "in", "for" and "at" stands more
// often a place or an office.
func (s *stretch) lastName(p phrase) phrase {
	for i := p.last - 2; i > p.first && s.at(p.last-1).name(); i-- {
		it := s.at(i)
		if it.tag == "TO" || it.tag == "IN" && !it.is("of") && !it.is("in") && !it.is("for") && !it.is("at") {
			return phrase{i + 1, p.last}
		}
	}
	return p
}

// lastSource returns the source of the last statement of s that is not told
// inside another.
func (r *reader) lastSource(s *stretch) (text.Span, bool) {
	for k := len(r.out) - 1; k >= s.from; k-- {
		if st := &r.out[k]; len(st.Source) > 0 && !r.nested(s, k) {
			return st.Source[0], true
		}
	}
	return text.Span{}, false
}

// inside reports whether c stands in what a statement of s is said to say:
// "she said she had written to the mayor asking him to come".
func (r *reader) inside(s *stretch, c *cue) bool {
	for k := s.from; k < len(r.out); k++ {
		for _, content := range r.out[k].Content {
			if content.Has(s.at(c.at).Start) {
				return true
			}
		}
	}
	return false
}

// nested reports whether statement k is told inside an earlier one of s.
func (r *reader) nested(s *stretch, k int) bool {
	for j := s.from; j < k && len(r.out[k].Cue) > 0; j++ {
		for _, content := range r.out[j].Content {
			if content.Contains(r.out[k].Cue[0]) {
				return true
			}
		}
	}
	return false
}

// found reports whether p is the "it" of a report that spoke last.
func (r *reader) found(s *stretch, p phrase) bool {
	n := len(r.out) - 1
	if !s.at(p.first).is("it") || n < 0 || len(r.out[n].Source) == 0 {
		return false
	}
	if n >= s.from && s.at(0).is("in") && s.at(s.simpleRight(1)-1).in(studies) { // "In a report it said that ..., but it also found"
		return true
	}
	for _, word := range strings.Fields(r.out[n].Source[0].In(r.d.Text)) {
		if finders[strings.ToLower(word)] {
			return true
		}
	}
	return false
}

// finds reports whether a word of p is something that finds.
func (s *stretch) finds(p phrase) bool {
	for i := p.first; i < p.last; i++ {
		if s.at(i).in(finders) {
			return true
		}
	}
	return false
}
