package visits

import "ukchina/briefing/linear"

// features appends what speaks for and against x being a criticism.
func (x *remark) features(keys []linear.Key) []linear.Key {
	keys = x.contentFeatures(keys)
	keys = x.speakerFeatures(keys)
	keys = x.newcomerFeatures(keys)
	keys = x.aimFeatures(keys)
	return x.aroundFeatures(keys)
}

const (
	noWord   = 0
	nearNot  = 4 // tokens after a negation
	startsIn = 3
)

// contentFeatures are the words that are said, those near a negation and those that
// open it, its pronouns and marks.
func (x *remark) contentFeatures(keys []linear.Key) []linear.Key {
	not := -99
	var pronouns, asks, cries uint32
	for n, k := range x.tokens {
		t := &x.Doc.Tokens[k]
		w := x.word(k)
		if nots[t.Lower] {
			not = n
		}
		keys = append(keys, linear.Of(1, w))
		if verbal(t.Tag) {
			keys = append(keys, linear.Of(2, x.Trees.Words[k].Tag))
		}
		if n-not > 0 && n-not <= nearNot {
			keys = append(keys, linear.Of(4, w))
		}
		if n < startsIn {
			keys = append(keys, linear.Of2(5, w, uint32(n)))
		}
		pronouns |= pronounBit(t.Lower)
		asks |= bit(t.Lower == "?")
		cries |= bit(t.Lower == "!")
		if modals[t.Lower] {
			keys = append(keys, linear.Of2(6, w, pronouns))
		}
	}
	last := x.tokens[len(x.tokens)-1]
	keys = append(keys, linear.Of2(7, x.word(x.tokens[0]), x.kind), linear.Of(8, x.word(last)), linear.Of(9, asks), linear.Of(10, cries),
		linear.Of2(11, bucket(len(x.tokens)), x.kind), linear.Of(12, bit(not >= 0)))
	for i := range 5 {
		keys = append(keys, linear.Of2(13, uint32(i), pronouns>>i&1))
	}
	return append(keys, linear.Of2(14, pronouns&1, x.kind), linear.Of2(15, pronouns&1, x.side))
}

// pronounBit has a bit for every person of pronouns; 0 for other words.
func pronounBit(w string) uint32 {
	switch w {
	case "he", "she", "his", "her", "him":
		return 1
	case "they", "their", "them":
		return 2
	case "you", "your":
		return 4
	case "we", "our", "us":
		return 8
	case "i", "my", "me":
		return 16
	}
	return 0
}

// aroundFeatures are where in the article something is said, and the words around it
// that nobody says.
func (x *remark) aroundFeatures(keys []linear.Key) []linear.Key {
	d := x.Doc
	if x.opens < 0 {
		return keys
	}
	s := d.Sentences[x.opens]
	// Where in the article.
	paragraphs := len(d.Paragraphs)
	keys = append(keys, linear.Of(40, bucket(s.Paragraph)), linear.Of(41, uint32(4*s.Paragraph/max(1, paragraphs))), linear.Of(42, bucket(paragraphs-1-s.Paragraph)))
	// The words of its sentence that are not said, and of the one before.
	keys = x.outside(keys, 43, x.opens)
	first := d.Tokens[s.First].Lower
	keys = append(keys, linear.Of2(44, syntaxStem(first), bit(x.quoted[s.First])))
	if n := x.opens - 1; n >= 0 {
		same := d.Sentences[n].Paragraph == s.Paragraph
		keys = append(keys, linear.Of(47, bit(same)))
		if same {
			keys = x.outside(keys, 45, n)
		} else {
			keys = x.outside(keys, 46, n)
		}
	}
	return keys
}

// outside appends the words of sentence n that nobody says.
func (x *remark) outside(keys []linear.Key, template int, n int) []linear.Key {
	s := x.Doc.Sentences[n]
	for k := s.First; k < s.Last && k < s.First+60; k++ {
		if x.quoted[k] || x.said(k) {
			continue
		}
		keys = append(keys, linear.Of(template, x.word(k)))
	}
	return keys
}

// said reports whether token k is part of what is said.
func (x *remark) said(k int) bool {
	at := x.Doc.Tokens[k].Start
	for _, span := range x.Speeches[x.i].Content {
		if span.Has(at) {
			return true
		}
	}
	return false
}

// aimFeatures tell whether what is said names the traveller, where the journey
// goes, or a journey.
func (x *remark) aimFeatures(keys []linear.Key) []linear.Key {
	var who, where, trip bool
	for _, k := range x.tokens {
		w := x.word(k)
		m := x.mention[k]
		who = who || w == aTraveller || m >= 0 && x.reading.Who >= 0 && x.Cast.Mentions[m].Person == x.reading.Who
		where = where || w == theLand
		trip = trip || travel[x.Doc.Tokens[k].Lower]
	}
	return append(keys, linear.Of(54, bit(who)), linear.Of2(55, bit(who), x.side), linear.Of(56, bit(where)), linear.Of(57, bit(trip)),
		linear.Of3(58, bit(who), bit(where), bit(trip)), linear.Of2(59, bit(who), x.kind))
}
