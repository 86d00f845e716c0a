package text

import "strings"

// pastAt reports whether the participle or adjective at i is the verb of its
// clause, which has no other ("Its first wind farm opened in October 2017.").
func (s *sentence) pastAt(i int) bool {
	if word := s.word(i); !strings.HasSuffix(word, "ed") && (s.tag(i) == "JJ" || strings.HasSuffix(word, "en") || strings.HasSuffix(word, "wn")) {
		return false // ever written
	}
	k := i - 1
	if s.tag(k) == "RB" {
		k--
	}
	return s.subject(k) && (!s.verbBefore(k) || s.afterClause(k)) && !s.verbAfter(i)
}

// subject reports whether the noun phrase that ends with token k may be the
// subject of a clause: it belongs to nothing before it.
func (s *sentence) subject(k int) bool {
	t := s.tag(k)
	if t == "PRP" {
		return true
	}
	if t == "" || t[0] != 'N' {
		return false
	}
	for t != "" && (t[0] == 'N' || t[0] == 'J' || t == "DT" || t == "PRP$" || t == "POS" || t == "CD" || t == "VBG") {
		k--
		t = s.tag(k)
	}
	return t == "" || t == tagOpen || t == "," || t == "RB" && k == 0 || // "On Monday, the mayor", "Then the mayor"
		t == ":" || t == "CC" || opensClause[s.word(k)] || sayPast[s.word(k)] && t == "VBD" || s.word(k) == "says"
}

// afterClause reports whether the noun phrase that ends with token k follows the comma
// after a clause that cannot stand alone: "Asked whether he had, the mayor", "When it
// rained, captains".
func (s *sentence) afterClause(k int) bool {
	for ; k > 0 && s.tag(k) != ","; k-- {
		if t := s.tag(k); t[0] != 'N' && t[0] != 'J' && t != "DT" && t != "PRP$" && t != "PRP" && t != "CD" {
			return false
		}
	}
	return k > 0 && (s.tag(0) == "VBN" || s.tag(0) == "VBG" || opensClause[s.word(0)])
}

// verbBefore reports whether the clause has a verb at k or before it.
func (s *sentence) verbBefore(k int) bool {
	for ; k >= 0; k-- {
		switch t := s.tag(k); {
		case t == tagOpen:
			return !s.upper(k + 1) // a part of a sentence
		case s.word(k) == "that" && t == "IN", sayPast[s.word(k)] && t == "VBD", s.word(k) == "says":
			return false
		case finite(t):
			return true
		}
	}
	return false
}

// verbAfter reports whether the sentence has a verb after token i, or is a
// heading, which needs none.
func (s *sentence) verbAfter(i int) bool {
	for i++; i < len(s.tokens); i++ {
		switch t := s.tag(i); {
		case t == ".", t == tagClose && s.tag(i-1) == ",":
			return false
		case finite(t):
			return true
		}
	}
	return true
}

// finite reports the tag of a verb that makes a clause.
func finite(tag string) bool {
	return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD"
}

// perfect reports whether the verb at i follows a form of have or be, with
// nothing between but adverbs and quotation marks.
func (s *sentence) perfect(i int) bool {
	for k := i - 1; k >= 0; k-- {
		switch t := s.tag(k); {
		case auxiliary[s.word(k)] && t != "POS":
			return true
		case t != "RB" && t != tagOpen:
			return false
		}
	}
	return false
}

// toldThat reports whether the "that" at i opens what somebody was told, or what
// somebody said somewhere ("told the inquest that", "said in a report that").
func (s *sentence) toldThat(i int) bool {
	const longest = 7 // tokens between
	if before := s.tag(i - 1); before == "IN" || before == "TO" {
		return false // on that track
	}
	if after := s.tag(i + 1); after == "" || after == "CC" || after == "." || after == "," || after == "MD" ||
		after[0] == 'V' && after != "VBG" && after != "VBP" {
		return false
	}
	for k := i - 1; k >= max(0, i-longest); k-- {
		switch t := s.tag(k); {
		case tellings[s.word(k)]:
			return k < i-1
		case s.word(k) == "said", s.word(k) == "says":
			return s.tag(k+1) == "IN"
		case t == "" || t[0] != 'N' && t != "DT" && t != "PRP$" && t != "PRP" && t != "JJ" && t != "IN" && t != "POS" && t != "CD":
			return false
		}
	}
	return false
}
