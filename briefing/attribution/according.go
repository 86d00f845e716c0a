package attribution

import "ukchina/briefing/text"

// accordingTo finds what is told "according to X", before or after it.
func (r *reader) accordingTo(s *stretch) {
	for i := range s.items {
		if !s.items[i].is("according") || !s.at(i+1).is("to") {
			continue
		}
		source := s.nounRight(i + 2)
		if source.empty() || s.standard(source.first) {
			continue
		}
		aside := s.at(i-1).comma() && (s.at(i-2).in(clauseOpeners) || s.at(i-2).in(wh)) // "and, according to X, the lake"
		if aside {
			source = s.upToComma(source)
		}
		cue := text.Span{Start: s.items[i].Start, End: s.items[i+1].End}
		parts := s.toldBefore(i, source.last)
		if s.at(i-1) == &outside || s.at(i-1).in(clauseOpeners) || aside && !s.at(i-2).in(joining) && s.at(source.last).comma() {
			parts = s.toldAfter(source.last)
		}
		if aside && s.at(source.last+1).finite() {
			parts = s.toldOf(source.last + 1)
		}
		if len(parts) > 0 {
			r.add(s, s.span(source), cue, "according-to", parts...)
		}
	}
}

// inWordsOf finds what is told "in the words of X" before a clause in which some are
// quoted.
func (r *reader) inWordsOf(s *stretch) {
	first := s.lead()
	if !s.at(first).is("in") || !s.at(first+1).is("the") || !s.at(first+2).is("words") || !s.at(first+3).is("of") {
		return
	}
	p := s.upToComma(s.nounRight(first + 4))
	if at := p.last + 1; !p.empty() && s.at(p.last).comma() && !s.at(at).quoted() && s.hasQuotation(at) && s.clauseAt(at) {
		r.add(s, s.span(p), s.span(phrase{first, first + 4}), "according-to", phrase{at, s.contentEnd(at, &cue{})})
	}
}

// toldOf returns the rest of the relative clause that goes on at item at: "which,
// according to X, cost £4m, is shut".
func (s *stretch) toldOf(at int) []phrase {
	for i := at + 1; i < len(s.items); i++ {
		if s.at(i).comma() && s.at(s.beyond(i+1)).finite() {
			return []phrase{{at, i}}
		}
	}
	return []phrase{{at, s.trimRight(at, len(s.items))}}
}

// upToComma returns p as far as its first comma.
func (s *stretch) upToComma(p phrase) phrase {
	for i := p.first; i < p.last; i++ {
		if s.at(i).comma() {
			return phrase{p.first, i}
		}
	}
	return p
}

// toldAfter returns the clause that follows "According to X", over a relative
// clause that belongs to X.
func (s *stretch) toldAfter(at int) []phrase {
	if s.at(at).comma() || s.at(at).is(":") {
		at++
	}
	if s.at(at).dash() {
		for j := at + 1; j < len(s.items); j++ {
			if s.at(j).dash() {
				at = j + 1 // "According to X – no friend of his – the box was empty"
				break
			}
		}
	}
	for j := at; !s.subjectAt(at) && !s.at(at).quoted() && j < len(s.items) && !s.at(j).stop(); j++ {
		if s.at(j).comma() && s.subjectAt(j+1) {
			at = j + 1
		}
	}
	if !s.clauseAt(at) && !s.at(at).quoted() {
		return nil
	}
	return []phrase{{at, s.contentEnd(at, &cue{})}}
}

// toldBefore returns what stands before "according to" at item i, and its rest
// after the source where that only interrupts.
func (s *stretch) toldBefore(i, after int) []phrase {
	content := phrase{s.lead(), s.trimRight(0, i)}
	if content.empty() {
		return nil
	}
	if s.at(after).dash() { // "the plan – “a joke”, according to X – was"
		for j := content.last - 1; j > content.first; j-- {
			if s.at(j - 1).dash() {
				content.first = j
				break
			}
		}
	}
	before := s.at(content.last - 1)
	if before.in(joining) && s.at(after).comma() { // "a lake and, according to X, two islands"
		if parts := s.toldAfter(after); parts != nil {
			return parts
		}
		return []phrase{{after + 1, s.trimRight(after+1, len(s.items))}}
	}
	if last := content.last - 1; s.at(last).quoted() && s.ownWords(last) {
		content.first = last
	}
	rest := phrase{after + 1, s.trimRight(after+1, len(s.items))}
	if q := s.at(after + 1); s.at(after).comma() && q.quoted() && s.at(content.last-1).quoted() { // “Nobody,” according to X, “knew”
		return []phrase{content, {after + 1, after + 2}}
	}
	if s.at(after).comma() && !rest.empty() &&
		(!s.hasVerb(content.first, content.last) && (s.at(after+1).finite() || s.at(content.first).tag == "IN" && s.clauseAt(after+1)) || before.in(auxiliaries) || before.tag == "MD") {
		return []phrase{content, rest}
	}
	if content.last-content.first < 3 && !s.at(content.first).quoted() {
		return nil // "That's according to"
	}
	return []phrase{content}
}

// standard reports whether the noun phrase at item i is what something is done
// according to, and says nothing: "according to plan", "to their needs".
func (s *stretch) standard(i int) bool {
	end := s.simpleRight(i)
	return s.at(end-1).in(standards) || s.at(i).tag == "PRP$" && s.at(end-1).is("index") || end == i+1 && (s.at(i).is("plan") || s.at(i).is("schedule"))
}
