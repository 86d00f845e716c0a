package attribution

import "ukchina/briefing/text"

// nominals are nouns that report ("his claim that ...", "a warning from X
// that ..."), with the frames of their verbs. They are the nouns derived from
// the verbs of verbTable (Quirk et al. 1985, 17.26: appositive clauses).
var nominals = map[string]frame{
	"claim": clause, "claims": clause, "warning": clause | toDo, "warnings": clause, "suggestion": clause,
	"suggestions": clause, "allegation": clause, "allegations": clause, "accusation": clause, "accusations": clause,
	"promise": clause | toDo, "promises": clause | toDo, "vow": clause | toDo, "pledge": clause | toDo,
	"pledges": clause | toDo, "threat": clause | toDo, "threats": clause | toDo, "insistence": clause, "denial": clause,
	"denials": clause, "argument": clause, "arguments": clause, "assertion": clause, "assertions": clause,
	"admission": clause, "announcement": clause, "contention": clause, "prediction": clause, "predictions": clause,
	"remark": clause, "comment": clause, "complaint": clause, "complaints": clause, "assurance": clause,
	"assurances": clause, "point": clause,
}

// nominal finds statements reported by a noun with its source beside it. A
// noun without one reports nobody's words.
func (r *reader) nominal(s *stretch) {
	for i := 0; i < len(s.items)-2; i++ {
		f, ok := nominals[s.items[i].lower]
		if !ok || !s.items[i].nounTag() {
			continue
		}
		source, at := s.possessor(i), i+1
		if source.empty() && (s.at(at).is("from") || s.at(at).is("by")) {
			if source = s.nounRight(at + 1); !source.empty() {
				at = source.last
			}
		}
		if source.empty() {
			source = s.maker(i)
		}
		if source.empty() || s.at(source.first).in(writersOwn) {
			continue
		}
		switch {
		case s.at(at).quoted() && s.at(at).clause && f&clause != 0 && !r.owned(s.at(at).quote) && !s.at(at+1).finite(): // "made the remark “...” at a dinner"
			r.add(s, s.span(source), s.items[i].Span, "nominal", phrase{at, at + 1})
			continue
		case s.at(at).is("that") && f&clause != 0 && s.verbAhead(at+1):
			at++
		case s.at(at).is("to") && s.at(at+1).tag == "VB" && f&toDo != 0:
		default:
			continue
		}
		if content := s.nominalEnd(at); !content.empty() {
			r.add(s, s.span(source), s.items[i].Span, "nominal", content)
		}
	}
}

// holds finds what somebody's message, claim or position is said to be: "her
// message was that it would pass".
func (r *reader) holds(s *stretch) {
	for i := 1; i < len(s.items)-3; i++ {
		it, be := s.at(i), s.at(i+1)
		if f, ok := nominals[it.lower]; !it.nounTag() || !be.in(beForms) || !be.finite() || !s.at(i+2).is("that") ||
			!(ok && f&clause != 0 || it.in(stances)) {
			continue
		}
		p := s.possessor(i)
		if p.empty() || !s.startsClause(p.first) || s.at(p.first).in(writersOwn) || s.at(p.first).is("its") ||
			s.at(p.first).tag != "PRP$" && !s.speaker(p.last-1) || !s.verbAhead(i+3) {
			continue
		}
		r.add(s, s.span(p), it.Span, "nominal", phrase{i + 3, s.contentEnd(i+3, &cue{})})
	}
}

// adamant finds statements reported by an adjective: "she was adamant that".
func (r *reader) adamant(s *stretch) {
	for i := 1; i < len(s.items)-2; i++ {
		if !s.at(i).in(outspoken) || !s.at(i+1).is("that") || !s.verbAhead(i+2) {
			continue
		}
		first := s.groupStart(i)
		if first == i || !s.at(s.before(i)-1).in(beForms) && !s.at(s.before(i)-1).is("remained") {
			continue
		}
		for j := first; j < i; j++ {
			if s.at(j).negation() || s.at(j).tag == "MD" {
				first = 0
			}
		}
		span, p, ok := s.subjectLeft(first)
		if !ok || s.at(p.first).is("it") || s.at(p.first).in(writersOwn) || !s.speaks(p) {
			continue
		}
		r.add(s, span, text.Span{Start: s.at(first).Start, End: s.at(i).End}, "nominal", phrase{i + 2, s.contentEnd(i+2, &cue{})})
	}
}

// possessor returns whose the noun at item i is: "his", "Mr Reeve’s".
func (s *stretch) possessor(i int) phrase {
	j := i - 1
	for s.at(j).tag == "JJ" {
		j--
	}
	switch {
	case s.at(j).tag == "PRP$":
		return phrase{j, j + 1}
	case s.at(j).possessive():
		return s.nounLeft(j)
	}
	return phrase{}
}

// maker returns who makes the claim or issues the warning that the noun at item i
// is, or an empty phrase.
func (s *stretch) maker(i int) phrase {
	v := s.simpleLeft(i) - 1
	if !s.at(v).in(making) || s.at(v).tag == "VB" || s.at(v).tag == "VBG" || s.at(v).tag == "VBN" && !s.at(s.before(v)-1).in(auxiliaries) {
		return phrase{}
	}
	first := s.groupStart(v)
	for j := first; j < v; j++ {
		if s.at(j).negation() || s.at(j).tag == "MD" || s.at(j).in(beForms) {
			return phrase{}
		}
	}
	_, p, ok := s.subjectLeft(first)
	if !ok || !s.speaks(p) {
		return phrase{}
	}
	return p
}

// nominalEnd returns the content that begins at item a. Where the noun is the
// subject, nothing tells the end of its clause from the verb after it.
func (s *stretch) nominalEnd(a int) phrase {
	end := s.contentEnd(a, &cue{})
	if s.hasFinite(0, a-1) {
		return phrase{a, end}
	}
	if first := s.at(0); first.tag != "IN" && !first.is("contrary") && !first.is("despite") {
		return s.subjectClause(a)
	}
	for i := a; i < end; i++ {
		if s.at(i).comma() && s.subjectAt(i+1) {
			return phrase{a, i}
		}
	}
	return phrase{}
}

// subjectClause returns the clause at item a of a noun that is the subject of
// the sentence: it ends before the second of two verbs, where no other clause
// or conjunction leaves doubt ("his claim that fares would fall was denied").
func (s *stretch) subjectClause(a int) phrase {
	verbs, end := 0, 0
	if s.at(a).quoted() && s.at(a+1).finite() { // "his claim that “nobody was hurt” angered"
		return phrase{a, a + 1}
	}
	for i := a; i < len(s.items) && end == 0; i++ {
		it := s.at(i)
		switch {
		case it.quoted(), it.comma(), it.is("and"), it.is("or"), it.is("but"), s.opensClause(i):
			return phrase{}
		case it.finite():
			if verbs++; verbs == 2 {
				end = s.before(i)
			}
		}
	}
	return phrase{a, end}
}
