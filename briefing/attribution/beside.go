package attribution

import (
	"strings"

	"ukchina/briefing/text"
)

// beside attributes quotations that no reporting verb claims to the subject
// beside them: any verb can introduce a quotation where the marks and the
// comma or colon show that it does ("“Never,” he laughed", "Mr X went further:
// “...”"; Quirk et al. 1985, 14.29).
func (r *reader) beside(s *stretch) {
	for i := range s.items {
		if !s.items[i].quoted() || r.owned(s.items[i].quote) || r.d.Quotations[s.items[i].quote].Continues >= 0 {
			continue
		}
		if !r.verbAfter(s, i) && !r.signature(s, i) && !r.wordsOf(s, i) {
			r.colonBefore(s, i)
		}
	}
}

// verbAfter reads “...,” X laughed, and “...,” laughed X.
func (r *reader) verbAfter(s *stretch, i int) bool {
	if !s.ownWords(i) || s.titled(i) {
		return false
	}
	v := i + 1
	if s.at(v).comma() {
		v++
	}
	now := s.at(v).tag == "VBZ" && s.at(i).clause // “It rained,” remembers Jo Roe; but: “Rain Dogs,” stars Jo Roe
	if p := s.nounRight(v + 1); (s.at(v).tag == "VBD" || now) && !s.at(v).in(auxiliaries) && !p.empty() && s.speaks(p) && s.endsAt(s.adjuncts(p.last)) {
		r.add(s, s.span(p), s.at(v).Span, "quote-verb-source", phrase{i, i + 1})
		return true
	}
	if strings.IndexByte(",?!", s.at(i).last) < 0 {
		return false
	}
	for v := i + 2; v < i+8; v++ {
		if !s.at(v).finite() || s.at(v).tag == "MD" {
			continue
		}
		_, p, ok := s.subjectLeft(s.before(v))
		if !ok || p.first != i+1 || !s.person(p) || !s.endsAt(s.adjuncts(s.overParticle(v+1))) || s.at(v).in(auxiliaries) {
			return false
		}
		r.add(s, s.span(p), s.at(v).Span, "quote-source-verb", phrase{i, i + 1})
		return true
	}
	return false
}

// overParticle returns the item after a particle at item i that ends a clause, or i: "he
// broke in".
func (s *stretch) overParticle(i int) int {
	if it := s.at(i); s.endsAt(i+1) && (it.tag == "RP" || it.is("in") || it.is("up") || it.is("out")) {
		return i + 1
	}
	return i
}

// titled reports whether the quotation at i is the title of what the sentence
// begins with: "Her book, “What She Said”, sold".
func (s *stretch) titled(i int) bool {
	if !s.at(i - 1).comma() {
		return false
	}
	p := s.nounLeft(i - 1)
	return !p.empty() && p.first == s.lead()
}

// wordsOf reads “...” was Ms X's verdict; “...” was how Ms X put it; and, in the
// words of Ms X, “...”.
func (r *reader) wordsOf(s *stretch, i int) bool {
	if is := i + 1; s.at(is).in(beForms) && s.at(is).finite() && (s.ownWords(i) || s.at(is+1).is("how") && s.at(i-1).in(contrasts)) {
		p, cue := s.utterer(is + 1)
		if s.at(is+1).is("how") || s.at(is+1).is("all") {
			p = s.nounRight(is + 2)
			cue = p.last
		}
		if p.empty() || !s.speaks(p) && s.at(p.first).tag != "PRP$" || s.at(p.first).in(writersOwn) {
			return false
		}
		return r.add(s, s.span(p), s.at(cue).Span, "quote-verb-source", phrase{i, i + 1}) >= 0
	}
	end := i
	if s.at(end - 1).comma() {
		end--
	}
	for of := end - 2; of > 2 && of > end-10; of-- {
		if s.at(of).is("of") && s.at(of-1).is("words") && s.at(of-2).is("the") && s.at(of-3).is("in") {
			p := s.nounRight(of + 1)
			return p.last == end && r.add(s, s.span(p), s.at(of-1).Span, "quote-verb-source", phrase{i, i + 1}) >= 0
		}
	}
	return false
}

// utterer returns whose verdict or reply is told of at item i, and the noun for it:
// "Ms X's verdict", "the verdict of Ms X".
func (s *stretch) utterer(i int) (who phrase, noun int) {
	noun = s.simpleRight(i) - 1
	if noun < i || !s.at(noun).in(utterances) {
		return phrase{}, noun
	}
	if of := s.at(noun + 1); of.is("of") || of.is("from") {
		return s.nounRight(noun + 2), noun
	}
	return s.possessor(noun), noun
}

// signature reads “...” — Ms X, mayor of Y: a quotation set apart, signed after
// a dash.
func (r *reader) signature(s *stretch, i int) bool {
	if i > 0 || !s.at(1).dash() {
		return false
	}
	p := s.nounRight(2)
	if p.empty() || !s.endsAt(p.last) || s.hasVerb(p.first, p.last) || !s.at(p.last-1).name() && !s.at(p.first).name() || s.at(p.first).in(days) {
		return false
	}
	r.add(s, s.span(p), text.Span{}, "signature", phrase{i, i + 1})
	return true
}

// person reports whether the phrase names somebody or is "he", "she", "they".
func (s *stretch) person(p phrase) bool {
	head := s.at(s.beforeBracket(p.last - 1))
	if head.in(subjectPronouns) {
		return !head.is("it")
	}
	return (head.name() || head.in(speakers) || relative(head.lower)) && !head.in(days)
}

// colonBefore reads X went further: “...” and X: “...”.
func (r *reader) colonBefore(s *stretch, i int) {
	if !s.at(i - 1).is(":") {
		return
	}
	if source, noun := s.utterance(i - 1); !source.Empty() && s.at(i).capital {
		r.add(s, source, noun, "colon", phrase{i, i + 1})
		return
	}
	if with := i - 4; s.at(with).is("with") && s.at(with+1).is("the") && s.at(with+2).in(utterances) { // "posted a picture with the words: “...”"
		if source, ok := s.subject(with); ok {
			r.add(s, source, s.at(with+2).Span, "colon", phrase{i, i + 1})
		}
		return
	}
	if !s.sentence(i) {
		return
	}
	if n := len(r.out) - 1; n >= s.from && r.out[n].Rule == "according-to" {
		r.add(s, r.out[n].Source[0], text.Span{}, "colon", phrase{i, i + 1})
		return
	}
	if source, ok := s.colonSource(i - 1); ok {
		r.add(s, source, text.Span{}, "colon", phrase{i, i + 1})
	}
}

// colonSource returns who speaks after the colon at item at: the name before
// it, where there is no verb, or else the subject.
func (s *stretch) colonSource(at int) (text.Span, bool) {
	if s.at(0).is("in") && s.at(1).is("the") && s.at(2).is("words") && s.at(3).is("of") {
		if p := s.nounRight(4); p.last == at {
			return s.span(p), true
		}
	}
	if !s.hasFinite(0, at) {
		if p := s.nounLeft(at); !p.empty() && s.person(p) &&
			(p.first == s.lead() || s.at(p.first-1).dash() || s.at(p.first-1).is("from") && !s.at(p.first-2).comma()) {
			return s.span(p), true
		}
		if p := s.nounRight(s.lead()); !p.empty() && s.at(p.first).name() && s.at(p.last).comma() && s.apposition(p.last+1, at) {
			return s.span(phrase{p.first, at}), s.person(p) // "Tom Reeve, captain: “...”"
		}
		if p := s.nounRight(s.lead()); s.at(p.last).comma() && s.at(p.last+1).is("from") && s.speaks(p) {
			return s.span(p), true // "One passenger, Tom Reeve, 24, from Hull: “...”"
		}
		return text.Span{}, false
	}
	if source, _ := s.utterance(at); !source.Empty() {
		return source, true
	}
	source, ok := s.subject(at)
	if !ok {
		return source, false
	}
	for i := 0; i < at; i++ {
		if s.at(i).End == source.End || s.at(i).Start == source.Start && s.at(i).in(subjectPronouns) {
			return source, s.person(phrase{i, i + 1})
		}
	}
	return source, false
}
