package attribution

import "strings"

// left returns the content that ends before item end, at a comma or with a
// quotation. The attribution there ends before item after.
func (s *stretch) left(end, after int) (phrase, bool) {
	last := end
	for s.at(last-1).comma() || s.at(last-1).dash() {
		last--
	}
	w := s.at(last - 1)
	switch {
	case w == &outside, last == end && !w.quoted():
		return phrase{}, false
	case w.quoted() && s.ownWords(last-1):
		return phrase{last - 1, last}, true
	}
	first := s.lead()
	for i := last - 1; i > first; i-- {
		if b := s.at(i - 1); b.stop() || b.is(":") && s.cues[0].at < i && s.hasFinite(i, last) {
			first = i // an earlier sentence, joined by a quotation, or another report
		}
	}
	if s.at(after).comma() && s.at(s.beyond(after+1)).finite() && !w.quoted() {
		first = s.lastClause(first, last)
	}
	if w.in(wh) || w.is("that") || w.is("and") { // "which, he said, ..."
		first = last - 1
	}
	if s.at(first).in(subordinators) && !s.standsAlone(first, last) {
		after = s.adjuncts(after)
		return phrase{first, last}, s.at(after).comma() && s.clauseAt(after+1)
	}
	return phrase{first, last}, last > first && s.standsAlone(first, last)
}

// lastClause returns where the clause begins whose subject ends before item last, after
// a comma and "and" or "but", or first: "It rained, and the roof, she says, had leaked".
func (s *stretch) lastClause(first, last int) int {
	for i := last - 1; i > first && !s.at(i).finite() && !s.at(i).quoted(); i-- {
		if s.at(i-1).comma() && (s.at(i).is("and") || s.at(i).is("but")) && s.hasFinite(first, i) {
			return i + 1
		}
	}
	return first
}

// governs reports whether the word at item i takes what was said as its object or
// clause, and is the writer's: "fined for, she says, feeding gulls", "late
// because, he said, it had stopped".
func (s *stretch) governs(i int) bool {
	return s.at(i).is("because") || s.at(i).tag == "IN" && !s.at(i).is("that") && !s.at(i).in(resuming)
}

// ownWords reports whether the quotation at i stands by itself, so that it is
// the whole of what was said.
func (s *stretch) ownWords(i int) bool {
	b := s.at(i - 1)
	return b == &outside || b.stop() || b.is(":") || b.quoted() || (b.comma() || b.dash()) && s.at(i).capital
}

// lead returns the first item after a dateline ("LARGO (AP) — ") or bullet.
func (s *stretch) lead() int {
	for i := 0; i < 14 && i < len(s.items); i++ {
		it := s.at(i)
		if it.quoted() || it.finite() && !s.at(0).clock() || it.tag == "IN" {
			break
		}
		if it.is(":") && i > 0 && s.at(0).upper && !s.at(i+1).quoted() {
			return i + 1 // "RAJGARH: Farmers"
		}
		if it.dash() || it.is("•") || it.is("*") {
			if i == 0 || s.at(i-1).is(")") || s.at(0).upper || s.at(0).clock() {
				return i + 1
			}
			break
		}
	}
	if s.at(0).clock() && (s.at(1).quoted() || s.at(1).capital) {
		return 1
	}
	return 0
}

// standsAlone reports whether items [a, b) can be a statement by themselves,
// and are not a clause that depends on the attribution after it.
func (s *stretch) standsAlone(a, b int) bool {
	if s.at(a).in(asking) || s.scene(a, b) {
		return false
	}
	if !s.at(a).in(subordinators) {
		return true
	}
	for i := a; i < b; i++ {
		if s.at(i).comma() || s.at(i).quoted() {
			return true
		}
	}
	return false
}

// prefersLeft reports whether the words before the attribution are the content
// rather than what begins at item at.
func (s *stretch) prefersLeft(left phrase, at int, l opening) bool {
	if l == nothing {
		return true
	}
	q := s.at(left.last - 1)
	if !q.quoted() {
		return l == mark && s.at(at-1).comma() && !s.at(at).capital
	}
	if left.first < left.last-1 && !s.hasFinite(left.first, left.last) {
		return false
	}
	return l == mark || l == colon || q.last == ',' || l == bare && strings.IndexByte("?!", q.last) >= 0
}

// leftStatement adds a statement whose content is before its attribution, and
// goes on after it where the attribution only interrupts.
func (r *reader) leftStatement(s *stretch, c *cue, from found, content phrase, after int) bool {
	parts := []phrase{content}
	if c.frames&addressee != 0 {
		after = s.addressee(after)
	}
	if more, ok := s.goesOn(after, phrase{content.last - 1, content.last}, c); ok && s.governs(content.last-1) {
		return r.add(s, from.span, c.span(s), from.rule, more) >= 0
	}
	if more, ok := s.goesOn(after, content, c); ok {
		parts = append(parts, more)
	}
	if len(parts) == 1 && !s.hasVerb(content.first, content.last) {
		return false
	}
	return r.add(s, from.span, c.span(s), from.rule, parts...) >= 0
}

// goesOn finds the rest of a content that the attribution of c interrupts.
func (s *stretch) goesOn(i int, before phrase, c *cue) (phrase, bool) {
	i = s.adjuncts(i)
	if !s.at(i).comma() && !s.at(i).dash() && !s.at(i).is(":") {
		return phrase{}, false
	}
	if at := s.resumes(i + 1); at > 0 {
		if s.directAt(at) {
			return phrase{at, at + 1}, true
		}
		return phrase{at, s.trimRight(at, len(s.items))}, true
	}
	i++
	if i >= len(s.items) || s.at(before.last-1).quoted() {
		return phrase{}, false
	}
	rest := phrase{i, s.contentEnd(i, c)}
	switch {
	case rest.empty():
		return rest, false
	case s.at(before.last-1).in(auxiliaries) || s.at(before.last-1).tag == "MD": // "She has, she says, no plans"
		return rest, true
	case s.at(before.first).is("what") && s.at(i).finite(): // "What is missing, she said, is"
		return rest, true
	case s.at(before.first).is("despite") && s.hasVerb(i, rest.last), s.at(before.last - 1).is("why"):
		return rest, true
	case s.elaborates(i) && !s.hasFinite(i, rest.last): // "It was on many topics, she said, including work"
		return rest, true
	case s.at(i).is("until") && s.subjectAt(i+1):
		return rest, true
	case s.at(before.first).in(subordinators): // "If it fails, she said, the town will flood"
		return rest, s.clauseAt(i) || s.at(i).in(resuming) && s.hasVerb(i, rest.last)
	case s.infinitiveAt(i) && (s.at(before.last-1).verbTag() || s.at(before.last-1).tag == "JJ"): // "She had hoped, she says, to win"
		return rest, true
	case s.infinitiveAt(i) && s.at(before.last-1).tag == "PRP" && s.at(before.last-2).finite(): // "He told her, she says, to leave"
		return rest, true
	case s.governs(before.first) && before.last == before.first+1 && s.at(i).tag == "VBG": // "for, she says, feeding gulls"
		return rest, true
	case s.at(i).is("than") && s.compares(before), s.at(i).is("rather") && s.at(i+1).is("than"), s.at(i).is("because") && s.at(i+1).is("of"):
		return rest, true
	case s.at(before.last-1).negation() && s.at(before.last-2).in(auxiliaries): // "It is not, she says, a plan"
		return rest, true
	case s.at(before.last-1).in(incomplete) && s.at(i).tag == "IN": // "It will depend, she says, on"
		return rest, true
	case !s.hasVerb(before.first, before.last):
		return rest, s.at(s.beyond(i)).finite() || s.clauseAt(i)
	}
	if s.goesOnToo(i) {
		return phrase{i + 1, rest.last}, true
	}
	return rest, s.at(i).in(resuming) && s.hasVerb(i, rest.last)
}

// compares reports whether "than" is still to come in p: "She is better off".
func (s *stretch) compares(p phrase) bool {
	for i := p.first; i < p.last; i++ {
		if t := s.at(i).tag; t == "JJR" || t == "RBR" || s.at(i).is("rather") {
			return true
		}
	}
	return false
}

// goesOnToo reports whether a second clause of what was said is joined at item
// i to the one before the attribution, rather than what the speaker did next:
// "Fares were too low, she said, and costs had risen", "and had risen".
func (s *stretch) goesOnToo(i int) bool {
	if !s.at(i).is("and") && !s.at(i).is("but") {
		return false
	}
	verb := s.beyond(i + 1)
	if end := s.simpleRight(i + 1); end > i+1 {
		for s.at(end).tag == "IN" {
			end = max(end+1, s.simpleRight(end+1)) // "and fees from outside the country had"
		}
		verb = s.beyond(end)
	} else if d := s.at(i + 1); d.determiner() || d.is("they") || d.is("it") || d.is("there") {
		verb = s.beyond(i + 2)
	} else if v := s.at(verb); !v.is("had") && !v.is("would") && !v.is("could") && !v.in(inward) {
		return false
	}
	for k := range s.cues {
		if c := &s.cues[k]; c.first > i && c.first <= verb && verb <= c.at+1 {
			return false // another report
		}
	}
	return s.at(verb).finite()
}

// resumes returns the item of the quotation that goes on after an attribution
// which ends before item i, over an aside such as "referring to X,", or -1.
func (s *stretch) resumes(i int) int {
	if s.at(i).is("but") || s.at(i).is("and") {
		if s.at(i + 1).quoted() {
			return i + 1
		}
		return -1
	}
	relative := s.at(i).in(wh)
	for ; i < len(s.items); i++ {
		it := s.at(i)
		if it.quoted() {
			if b := s.at(i - 1); b.comma() || b.dash() || b.is(":") {
				return i
			}
			return -1
		}
		v, ok := verbs[it.lower]
		if it.finite() && (!relative || ok) || it.stop() || it.is(";") || ok && v.form == ing && v.frames&(quote|clause) != 0 {
			return -1 // ", adding: ..." is a report of its own
		}
	}
	return -1
}

// directAt reports whether the quotation at item i is the whole content.
func (s *stretch) directAt(i int) bool {
	n := s.at(i + 1)
	return s.endsAt(i+1) || n.in(addOns) || n.is("from") && s.at(i+2).determiner() && !s.hasVerb(i+1, len(s.items)) || s.at(i).last == ',' || n.tag == "VBG"
}
