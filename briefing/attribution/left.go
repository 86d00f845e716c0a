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
	first := s.firstLeft(last, after)
	opens := first
	for s.at(opens).in(joining) || s.at(opens).is("even") || s.at(opens).is("just") || s.at(opens).tag == "NNS" && s.at(opens).in(periods) {
		opens++ // "But when the money went, Mexico said enough", "Minutes after the vote began"
	}
	if s.at(opens).in(subordinators) && !s.standsAlone(opens, last) {
		after = s.adjuncts(after)
		return phrase{first, last}, s.at(after).comma() && s.clauseAt(after+1)
	}
	return phrase{first, last}, last > first && s.standsAlone(first, last)
}

// firstLeft returns where the content begins that ends before item last, and whose
// attribution ends before item after.
func (s *stretch) firstLeft(last, after int) int {
	w := s.at(last - 1)
	if w.in(wh) || w.is("that") || w.is("and") { // "which, he said, ..."
		return last - 1
	}
	first := s.lead()
	for i := last - 1; i > first; i-- {
		if b := s.at(i - 1); b.stop() || b.is(":") && s.cues[0].at < i && s.hasFinite(i, last) {
			first = i // an earlier sentence, joined by a quotation, or another report
		}
	}
	if s.at(after).comma() && !w.quoted() && (s.at(s.beyond(after+1)).finite() || s.at(after+1).quoted()) {
		first = s.lastClause(first, last)
	}
	return first
}

// lastClause returns where the clause begins whose subject ends before item last, after
// a comma and "and" or "but", or a colon, or first: "It rained, and the roof, she says,
// had leaked".
func (s *stretch) lastClause(first, last int) int {
	for i := last - 1; i > first && !s.at(i).finite() && !s.at(i).quoted(); i-- {
		switch b := s.at(i - 1); {
		case b.is(":") && s.hasFinite(first, i):
			return i
		case b.comma() && (s.at(i).is("and") || s.at(i).is("but")) && s.hasFinite(first, i):
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
		return l == mark && s.at(at-1).comma() && !s.at(at).capital || l == colon && !s.at(at).quoted()
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
	if len(parts) == 1 && !s.hasVerb(content.first, content.last) && s.at(content.first).tag != "VB" {
		return false
	}
	return r.add(s, from.span, c.span(s), from.rule, parts...) >= 0
}
