package briefing

import (
	"slices"

	"ukchina/briefing/text"
)

// contrasts reports whether the sentence of s opens against what came before.
func (x *criticismFinder) contrasts(s *Statement) bool {
	span := s.Spans[0]
	if len(s.Mention) > 0 && s.Mention[0].Start < span.Start {
		span = s.Mention[0]
	}
	if n := x.sentenceOf(span); n >= 0 {
		t := x.d.Tokens[x.d.Sentences[n].First]
		return t.Lower == "but" || t.Lower == "however" || t.Lower == "yet"
	}
	return false
}

// ledIn reports whether the sentence before s, in its paragraph, tells of
// disapproval: "Parents were unimpressed."
func (x *criticismFinder) ledIn(s *Statement) bool {
	span := s.Spans[0]
	if len(s.Mention) > 0 && s.Mention[0].Start < span.Start {
		span = s.Mention[0]
	}
	n := x.sentenceOf(span) - 1
	if n < 0 || x.d.Sentences[n].Paragraph != x.d.Sentences[n+1].Paragraph && !x.alone(n) {
		return false
	}
	if x.leadsIn(&x.d.Sentences[n]) {
		return true
	}
	for k := x.d.Sentences[n].First + 1; k < x.d.Sentences[n].Last; k++ {
		switch w := x.d.Tokens[k].Lower; {
		case (w == "with" || w == "in") && reactions[x.d.Tokens[k-1].Lower] && k+1 < x.d.Sentences[n].Last && oppositionNouns[x.d.Tokens[k+1].Lower]:
			return true // "Parents reacted with fury."
		case misgivings[w] && x.d.Tokens[k].Tag == "VBZ", w == "view" && (x.d.Tokens[k-1].Lower == "dim" || x.d.Tokens[k-1].Lower == "dimmer"):
			return true // "Ada Orr takes a dim view."
		case w == "amused" && x.d.Tokens[k-1].Lower == "not":
			return true
		case (w == "impressed" || w == "convinced") && (x.d.Tokens[k-1].Lower == "less" || doubts[x.d.Tokens[x.d.Sentences[n].First].Lower]):
			return true
		case w != "impressed" && w != "convinced" && opposedWords[w] && !quotedAt(x.d, x.d.Tokens[k].Start):
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
