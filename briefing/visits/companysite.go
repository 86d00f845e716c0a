package visits

import (
	"strings"

	"ukchina/briefing/linear"
)

// A site is a place where a guest is named.
type site struct {
	*party
	guest       int32
	first, last int // the tokens of the name, [first, last)
	s           int // its sentence
	at          int // the first of its templates
	human       uint32
}

func (x *site) features(keys []linear.Key) []linear.Key {
	d := x.Doc
	s := d.Sentences[x.s]
	at := x.at + 30
	keys = append(keys, linear.Of2(at, bit(x.quoted[x.first]), x.human), linear.Of2(at+1, bucket(s.Paragraph), x.human),
		linear.Of2(at+2, bucket(len(d.Paragraphs)-1-s.Paragraph), x.human), linear.Of2(at+3, bucket(x.first-s.First), x.human))
	keys = x.above(keys)
	keys = x.near(keys)
	keys = x.sentence(keys)
	keys = x.opening(keys)
	return x.before(keys)
}

const reach = 4 // tokens on each side

// near appends the words beside the name.
func (x *site) near(keys []linear.Key) []linear.Key {
	s, at := x.Doc.Sentences[x.s], x.at+40
	for k := max(s.First, x.first-reach); k < x.first; k++ {
		keys = append(keys, linear.Of2(at, uint32(x.first-k), x.calls[k]), linear.Of2(at+1, x.calls[k], x.human))
	}
	for k := x.last; k < min(s.Last, x.last+reach); k++ {
		keys = append(keys, linear.Of2(at+2, uint32(k-x.last), x.calls[k]), linear.Of2(at+3, x.calls[k], x.human))
	}
	return keys
}

// longest is how many tokens of a sentence are looked at.
const longest = 80

// sentence appends the words of the sentence, and who else is named there.
func (x *site) sentence(keys []linear.Key) []linear.Key {
	s, at := x.Doc.Sentences[x.s], x.at+50
	var who, others uint32
	word, kind := uint32(noWord), uint32(noWord)
	for k := s.First; k < min(s.Last, s.First+longest); k++ {
		if k >= x.first && k < x.last {
			continue
		}
		side := bit(k > x.first)
		if x.calls[k] == aTraveller {
			who |= 1 << side
		}
		if g := x.party.guest[k]; g >= 0 && g != x.guest && x.party.guest[k-min(k, 1)] != g {
			others++
		}
		if x.quoted[k] && !x.quoted[x.first] {
			continue
		}
		keys = append(keys, linear.Of2(at, x.calls[k], side), linear.Of3(at+1, word, x.calls[k], side), linear.Of3(at+2, kind, x.kinds[k], side))
		word, kind = x.calls[k], x.kinds[k]
	}
	for k := s.First; k < min(s.First+startsIn, s.Last); k++ {
		keys = append(keys, linear.Of2(at+3, x.calls[k], uint32(k-s.First)))
	}
	return append(keys, linear.Of2(at+4, who, x.human), linear.Of2(at+5, bucket(int(others)), x.human))
}

// opening appends what stands before the list of names and offices that the
// name stands in.
func (x *site) opening(keys []linear.Key) []linear.Key {
	s, at := x.Doc.Sentences[x.s], x.at+60
	for k := x.first - 1; k >= s.First; k-- {
		if x.isTraveller(k) || x.party.guest[k] < 0 && !x.listed(k) {
			keys = append(keys, linear.Of(at, x.calls[k]), linear.Of2(at+1, x.calls[k], x.human))
			if k > s.First {
				keys = append(keys, linear.Of2(at+2, x.calls[k-1], x.calls[k]), linear.Of2(at+3, x.kinds[k-1], x.kinds[k]))
			}
			return keys
		}
	}
	return append(keys, linear.Of(at+4, x.human))
}

// listed reports whether token k may stand among names and offices.
func (x *site) listed(k int) bool {
	switch t := &x.Doc.Tokens[k]; t.Tag {
	case "DT", "CC", ",", "POS", "PRP$", "CD":
		return true
	default:
		return strings.HasPrefix(t.Tag, "N") || strings.HasPrefix(t.Tag, "JJ") || t.Lower == "of" || t.Lower == "for"
	}
}

// before appends the words of the sentence before.
func (x *site) before(keys []linear.Key) []linear.Key {
	if x.s == 0 {
		return keys
	}
	d, at := x.Doc, x.at+70
	y := d.Sentences[x.s-1]
	same := bit(y.Paragraph == d.Sentences[x.s].Paragraph)
	for k := y.First; k < min(y.Last, y.First+longest); k++ {
		if !x.quoted[k] {
			keys = append(keys, linear.Of2(at, x.calls[k], same))
		}
	}
	return keys
}
