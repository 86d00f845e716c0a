package people

import "strings"

// description reads a role from token k: its words before the head, the head
// and what is said of it. It returns where the role ends, or 0.
func (s *scene) description(k, end int, copular, article bool) int {
	head := k
	for head < end && head < k+7 && !s.headAt(head) {
		w := s.lower(head)
		if w == "first" || w == "last" || w == "only" || w == "latest" {
			return 0
		}
		if s.is(head, calendar) || !wordy(s.Tokens[head].In(s.Text)) && !strings.HasSuffix(w, "-year-old") ||
			!s.is(head, modifier|nation|portfolio|body) && (s.is(head, function) || s.finite(head) && s.Tokens[head].Tag != "VBP") {
			return 0
		}
		head++
	}
	if head >= end || !s.headAt(head) {
		return 0
	}
	stop := head + 1
	for stop < end && stop < head+14 && !s.closes(stop) && !(s.lower(stop) == "in" && s.is(stop+1, calendar)) {
		stop++
	}
	if stop == head+14 || s.possessive(stop-1) {
		stop = head + 1
	}
	if !article && !copular && s.titledNext(head, stop) {
		return 0
	}
	return stop
}

// joint reads the other role of one who has two, "an economist and author", from the
// "and" or "or" at token k: [first, last). It is false where another may be meant:
// "Jane Roe, the mayor and the dean".
func (s *scene) joint(k, end int) (first, last int, ok bool) {
	first = k + 1
	if v := s.lower(first); v == "a" || v == "an" {
		first++
	}
	if s.lower(k) != "and" || first >= end || s.upper[first] || s.lower(first) == "the" {
		return 0, 0, false
	}
	last = s.description(first, end, false, false)
	return first, last, last > first && s.lower(last) != "and" && s.lower(last) != "or"
}

// headAt reports whether token i is the head of a role and not a word before
// another head ("chief executive").
func (s *scene) headAt(i int) bool {
	return s.is(i, role) && !s.is(i+1, role) && !(s.is(i, modifier|portfolio) && s.tag(i+1) == 'N' && !s.is(i+1, function))
}

// titledNext reports whether what follows the head is a name: the words are
// then the next person's role in a list.
func (s *scene) titledNext(head, stop int) bool {
	return head+1 < stop && s.upper[head+1] && !s.is(head+1, function)
}

// closes reports whether token i ends a description.
func (s *scene) closes(i int) bool {
	switch s.lower(i) {
	case ",", ".", ";", ":", "(", ")", "--", "-", "now", "who", "which", "that", "whose", "and", "or", "but", "when", "while", "as", "–", "—",
		"“", "”", "\"", "‘", "’", "said", "says", "told", "?", "!", "with":
		return true
	}
	return s.finite(i)
}
