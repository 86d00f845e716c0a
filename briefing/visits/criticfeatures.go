package visits

import (
	"strings"

	"ukchina/briefing/linear"
	"ukchina/briefing/syntax"
)

// Words of no name have their stems for features; those of names only what
// kind of thing they name.
var (
	aTraveller = linear.Word("<traveller>")
	aLand      = linear.Word("<land>")
	theLand    = linear.Word("<destination>")
	somebody   = linear.Word("<somebody>")
	aName      = linear.Word("<name>")
	aNumber    = linear.Word("<number>")
)

// word returns the stem of token k, or what kind of name it is.
func (g *stage) word(k int) uint32 {
	w := &g.Trees.Words[k]
	t := &g.Doc.Tokens[k]
	if m := g.mention[k]; m >= 0 && w.Name && proper(t.Tag) {
		p := g.Cast.Mentions[m].Person
		if p >= 0 && p == g.reading.Who {
			return aTraveller
		}
	}
	if land := landAt(g.Doc, k); land != "" {
		for _, to := range g.to {
			if to == land {
				return theLand
			}
		}
		return aLand
	}
	if w.Name && proper(t.Tag) {
		if g.mention[k] >= 0 {
			return somebody
		}
		return aName
	}
	if t.Tag == "CD" {
		return aNumber
	}
	return w.Stem
}

func proper(tag string) bool { return strings.HasPrefix(tag, "NNP") }

func verbal(tag string) bool { return tag == "MD" || strings.HasPrefix(tag, "VB") }

func bit(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// bucket makes few numbers of many.
func bucket(n int) uint32 {
	switch {
	case n < 5:
		return uint32(max(0, n))
	case n < 8:
		return 5
	case n < 12:
		return 6
	case n < 20:
		return 7
	case n < 35:
		return 8
	}
	return 9
}

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

var (
	nots = setOf("not n't never no nothing nobody none nor without hardly little few")
	// modals say what might or ought to be.
	modals = setOf("should must could would may might can ca ought need wo will")
)

func setOf(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

func (x *remark) contentFeatures(keys []linear.Key) []linear.Key {
	not := -99
	var pronouns, asks, ends uint32
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
		switch t.Lower {
		case "he", "she", "his", "her", "him":
			pronouns |= 1
		case "they", "their", "them":
			pronouns |= 2
		case "you", "your":
			pronouns |= 4
		case "we", "our", "us":
			pronouns |= 8
		case "i", "my", "me":
			pronouns |= 16
		case "?":
			asks = 1
		case "!":
			ends = 1
		}
		if modals[t.Lower] {
			keys = append(keys, linear.Of2(6, w, pronouns))
		}
	}
	last := x.tokens[len(x.tokens)-1]
	keys = append(keys, linear.Of2(7, x.word(x.tokens[0]), x.kind), linear.Of(8, x.word(last)), linear.Of(9, asks), linear.Of(10, ends),
		linear.Of2(11, bucket(len(x.tokens)), x.kind), linear.Of(12, bit(not >= 0)))
	for i := range 5 {
		keys = append(keys, linear.Of2(13, uint32(i), pronouns>>i&1))
	}
	return append(keys, linear.Of2(14, pronouns&1, x.kind), linear.Of2(15, pronouns&1, x.side))
}

func (x *remark) speakerFeatures(keys []linear.Key) []linear.Key {
	kind, times, first, rank := uint32(9), uint32(0), uint32(9), uint32(0)
	if p := x.head.Speaker; p >= 0 {
		kind = uint32(x.Cast.People[p].Kind)
		times = bucket(x.speeches[p])
		if m := x.first[p]; m >= 0 {
			first = bucket(x.Doc.ParagraphAt(x.Cast.Mentions[m].Span.Start))
			rank = bucket(m)
		}
	}
	keys = append(keys, linear.Of(20, x.side), linear.Of2(21, x.side, x.kind), linear.Of2(22, kind, x.side), linear.Of2(23, times, x.side), linear.Of2(24, first, x.side), linear.Of(25, rank), linear.Of2(26, kind, x.kind))
	for _, role := range x.roles {
		before := uint32(noWord)
		for k := x.Doc.TokenAt(role.Start); k < len(x.Doc.Tokens) && x.Doc.Tokens[k].Start < role.End; k++ {
			w := syntaxStem(x.Doc.Tokens[k].Lower)
			if x.names[x.Doc.Tokens[k].Lower] {
				w = somebody
			}
			if land := landAt(x.Doc, k); land != "" {
				w = aLand
			}
			keys = append(keys, linear.Of(27, w), linear.Of2(28, before, w))
			before = w
		}
	}
	for _, c := range x.head.Cue {
		for k := x.Doc.TokenAt(c.Start); k < len(x.Doc.Tokens) && x.Doc.Tokens[k].Start < c.End; k++ {
			w := x.Trees.Words[k].Stem
			keys = append(keys, linear.Of(29, w), linear.Of2(30, w, x.kind), linear.Of2(31, w, x.side))
		}
	}
	return keys
}

func syntaxStem(w string) uint32 { return linear.Word(syntax.Stem(w)) }

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

// besides appends what the others of the list say of remark i, by what they
// scored by themselves.
func besides(list []remark, i int, scores []int32, keys []linear.Key) []linear.Key {
	x := &list[i]
	own, most, next, last := int32(-500), int32(-500), int32(-500), int32(-500)
	for k := range list {
		y := &list[k]
		if k == i {
			continue
		}
		if y.head == x.head || y.head.Speaker >= 0 && y.head.Speaker == x.head.Speaker {
			own = max(own, scores[k])
		} else if k == i-1 {
			last = scores[k]
		} else if k == i+1 {
			next = scores[k]
		}
		if k < i {
			most = max(most, scores[k])
		}
	}
	return append(keys, linear.Of(60, steps(own)), linear.Of(61, steps(most)), linear.Of(62, steps(next)), linear.Of(63, steps(last)),
		linear.Of(64, steps(scores[i])), linear.Of2(65, steps(own), steps(scores[i])))
}

// newcomerFeatures tell whether the speaker is told of before: critics mostly
// come in with what they say.
func (x *remark) newcomerFeatures(keys []linear.Key) []linear.Key {
	fresh, kind := uint32(2), uint32(0)
	if p := x.head.Speaker; p >= 0 {
		fresh, kind = 0, uint32(x.Cast.People[p].Kind)
		n := -1
		if m := x.first[p]; m >= 0 {
			n = x.Doc.SentenceAt(x.Cast.Mentions[m].Span.Start)
		}
		switch {
		case n >= 0 && x.opens >= 0 && x.Doc.Sentences[n].Paragraph < x.Doc.Sentences[x.opens].Paragraph-1:
			fresh = 3
		case n >= x.opens-1:
			fresh = 1
		}
	}
	return append(keys, linear.Of(50, fresh), linear.Of2(51, fresh, kind), linear.Of2(52, fresh, x.kind), linear.Of3(53, fresh, x.side, x.kind))
}

// travel are words of journeys.
var travel = setOf(`trip visit tour mission journey travel travelled fly flying flew flight plane jet go going went gone come came coming
	ticket tickets hotel abroad delegation jolly junket holiday seat`)

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

// steps makes a bucket of a score.
func steps(score int32) uint32 {
	if score <= -500 {
		return 99
	}
	return uint32(max(-8, min(8, score/40)) + 8)
}
