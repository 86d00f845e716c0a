package briefing

import (
	"slices"

	"ukchina/briefing/text"
)

// contrasts reports whether the sentence of s opens against what came before.
func (x *criticismFinder) contrasts(s *Statement) bool {
	if n := x.opening(s); n >= 0 {
		t := x.d.Tokens[x.d.Sentences[n].First]
		return t.Lower == "but" || t.Lower == "however" || t.Lower == "yet"
	}
	return false
}

// opening returns the sentence in which s begins or its speaker is named, whichever
// is first; or -1.
func (x *criticismFinder) opening(s *Statement) int {
	span := s.Spans[0]
	if len(s.Mention) > 0 && s.Mention[0].Start < span.Start {
		span = s.Mention[0]
	}
	return x.sentenceOf(span)
}

// ledIn reports whether the sentence before s, in its paragraph, tells of
// disapproval: "Parents were unimpressed."
func (x *criticismFinder) ledIn(s *Statement) bool {
	n := x.opening(s) - 1
	if n < 0 || x.d.Sentences[n].Paragraph != x.d.Sentences[n+1].Paragraph && !x.alone(n) {
		return false
	}
	return x.leadsIn(&x.d.Sentences[n]) || x.disapproves(&x.d.Sentences[n])
}

// disapproves reports whether s tells that somebody is not pleased.
func (x *criticismFinder) disapproves(s *text.Sentence) bool {
	t := x.d.Tokens
	for k := s.First + 1; k < s.Last; k++ {
		switch w, before := t[k].Lower, t[k-1].Lower; {
		case (w == "with" || w == "in") && reactions[before] && k+1 < s.Last && oppositionNouns[t[k+1].Lower]:
			return true // "Parents reacted with fury."
		case misgivings[w] && t[k].Tag == "VBZ", w == "view" && (before == "dim" || before == "dimmer"):
			return true // "Ada Orr takes a dim view."
		case w == "amused" && before == "not":
			return true
		case w == "impressed" || w == "convinced":
			if before == "less" || doubts[before] || doubts[t[s.First].Lower] {
				return true
			}
		case opposedWords[w] && !quotedAt(x.d, t[k].Start):
			return true
		}
	}
	return false
}

// alone reports whether sentence n is a short paragraph of its own, which leads
// to the next: "Environmental groups are not amused."
func (x *criticismFinder) alone(n int) bool {
	const longest = 10 // tokens
	s := x.d.Sentences
	return s[n].Last-s[n].First <= longest && (n == 0 || s[n-1].Paragraph != s[n].Paragraph) && s[n+1].Paragraph == s[n].Paragraph+1
}

// sentenceOf returns the index of the sentence that span begins in, or -1.
func (x *criticismFinder) sentenceOf(span text.Span) int {
	i, _ := slices.BinarySearchFunc(x.d.Sentences, span.Start, func(s text.Sentence, at int) int { return s.End - at - 1 })
	if i < len(x.d.Sentences) {
		return i
	}
	return -1
}

// quotes reports whether words of s stand in quotation marks.
func (x *criticismFinder) quotes(s *Statement) bool {
	for _, q := range x.d.Quotations {
		if q.Start < s.Spans[len(s.Spans)-1].End+1 && q.End > s.Spans[0].Start {
			return true
		}
	}
	return false
}
