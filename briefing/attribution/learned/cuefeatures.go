package learned

import (
	"ukchina/briefing/linear"
	"ukchina/briefing/syntax"
)

var (
	tagOpen, tagClose = syntax.Tag("``"), syntax.Tag("''")
	tagColon          = syntax.Tag(":")
	formColon         = linear.Word(":")
	formComma         = linear.Word(",")
	tagStop, tagComma = syntax.Tag("."), syntax.Tag(",")
)

// outside is what stands around a sentence.
var outside = syntax.Word{Form: 3, Stem: 3, Tag: 3, Tail: 3}

// at returns the word i of the sentence of tokens [a, b).
func (p *page) at(i, a, b int) *syntax.Word {
	if i < a || i >= b {
		return &outside
	}
	return &p.words[i]
}

// kin are the relations that tell what a verb takes.
const kin = 1<<syntax.Nsubj | 1<<syntax.NsubjPass | 1<<syntax.Obj | 1<<syntax.Iobj | 1<<syntax.Ccomp | 1<<syntax.Xcomp |
	1<<syntax.Cop | 1<<syntax.AuxPass | 1<<syntax.Parataxis | 1<<syntax.Obl | 1<<syntax.Poss | 1<<syntax.Acl | 1<<syntax.Advcl

func (p *page) stem(i int32) uint32 {
	if i < 0 {
		return 0
	}
	return p.words[i].Stem
}

func (p *page) form(i int32) uint32 {
	if i < 0 {
		return 0
	}
	return p.words[i].Form
}

func (p *page) tag(i int32) uint32 {
	if i < 0 {
		return 0
	}
	return p.words[i].Tag
}

func (p *page) classAt(i int32) class {
	if i < 0 {
		return class{}
	}
	return p.class[i]
}

func bit(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

func bucket(n int) uint32 {
	switch {
	case n < 0:
		return 63
	case n < 4:
		return uint32(n)
	case n < 7:
		return 4
	case n < 12:
		return 5
	case n < 20:
		return 6
	case n < 35:
		return 7
	}
	return 8
}

// marks are the distances, in tokens of the sentence, to quotation marks and
// colons around a token; negative where there is none.
type marks struct{ openRight, closeLeft, colonRight int }

func (p *page) around(i, a, b int) marks {
	m := marks{-1, -1, -1}
	for j := i + 1; j < b && j < i+30; j++ {
		switch p.words[j].Tag {
		case tagOpen:
			if m.openRight < 0 {
				m.openRight = j - i
			}
		case tagColon:
			if m.colonRight < 0 && p.words[j].Form == formColon {
				m.colonRight = j - i
			}
		}
	}
	for j := i - 1; j >= a && j > i-30; j-- {
		if p.words[j].Tag == tagClose {
			m.closeLeft = i - j
			break
		}
	}
	return m
}

// cueFeatures appends the features of token i, in the sentence of tokens
// [a, b), as part of a cue.
func (p *page) cueFeatures(keys []linear.Key, i, a, b int) []linear.Key {
	return p.furtherCueFeatures(p.firstCueFeatures(keys, i, a, b), i, a, b)
}

// role tells what the hints say of token i, in the sentence of tokens [a, b).
func (p *page) role(i, a, b int) uint32 {
	if i < a || i >= b {
		return 0
	}
	x := &p.hinted[i]
	return uint32(x.cue) | uint32(x.source)<<4 | uint32(x.content)<<8
}

// subject returns the subject of token i, which it may share with its head.
func (p *page) subject(i int) int32 {
	h := p.heads[i]
	if s := p.kids[i].subj; s >= 0 || h < 0 {
		return s
	}
	switch p.label[i] {
	case syntax.Aux, syntax.Cop, syntax.Xcomp, syntax.Conj:
		return p.kids[h].subj
	}
	return none
}

// introduced returns what introduces the clause of token i, 0 if it has none.
func (p *page) introduced(i int) uint32 {
	if clause := p.kids[i].clause; clause >= 0 {
		return p.form(p.kids[clause].mark)<<1 | 1
	}
	return 0
}

// firstCueFeatures appends those of cueFeatures that tell most: the word, what
// depends on it, and the hints.
func (p *page) firstCueFeatures(keys []linear.Key, i, a, b int) []linear.Key {
	w, l1, r1, r2 := &p.words[i], p.at(i-1, a, b), p.at(i+1, a, b), p.at(i+2, a, b)
	lab, c, has := uint32(p.label[i]), p.class[i], p.kids[i].has&kin
	x, role := &p.hinted[i], p.role(i, a, b)
	subj, cm := p.subject(i), p.introduced(i)
	return append(keys,
		linear.Of2(2, w.Stem, w.Tag), linear.Of2(9, l1.Form, w.Form), linear.Of2(10, w.Form, r1.Form), linear.Of2(16, w.Tag, r1.Stem),
		linear.Of3(20, w.Stem, r1.Tag, r2.Tag), linear.Of2(30, lab, w.Tag), linear.Of2(31, lab, w.Stem), linear.Of2(36, has, w.Stem),
		linear.Of2(40, w.Stem, p.stem(subj)), linear.Of2(44, w.Stem, cm), linear.Of2(47, c.verb, w.Tag), linear.Of3(48, c.verb, c.verb2, w.Tag),
		linear.Of3(49, c.noun, c.noun2, w.Tag), linear.Of3(50, c.verb, has, w.Tag), linear.Of2(58, role, x.rule), linear.Of2(59, role, w.Tag),
		linear.Of2(61, role, w.Stem), linear.Of3(73, w.Stem, lab, has),
	)
}

// furtherCueFeatures appends the others.
func (p *page) furtherCueFeatures(keys []linear.Key, i, a, b int) []linear.Key {
	w, l1, l2, r1, r2 := &p.words[i], p.at(i-1, a, b), p.at(i-2, a, b), p.at(i+1, a, b), p.at(i+2, a, b)
	l3, r3 := p.at(i-3, a, b), p.at(i+3, a, b)
	k, h := p.kids[i], p.heads[i]
	hw, hhas, hcue := &outside, uint32(0), uint32(0)
	if h >= 0 {
		hw, hhas, hcue = &p.words[h], p.kids[h].has&kin, uint32(p.hinted[h].cue)
	}
	lab := uint32(p.label[i])
	in := bit(p.quote[i] >= 0)
	m := p.around(i, a, b)
	mr, ml, mc := bucket(m.openRight), bucket(m.closeLeft), bucket(m.colonRight)
	c, hc, has := p.class[i], p.classAt(h), k.has&kin
	roleL, role, roleR := p.role(i-1, a, b), p.role(i, a, b), p.role(i+1, a, b)
	subj, obj, cm := p.subject(i), k.obj, p.introduced(i)
	way := bit(int(h) > i)
	title := bit(p.words[b-1].Tag != tagStop && p.words[b-1].Tag != tagClose) // a heading has no stop
	before := uint32(min(i-a, 3))
	after := uint32(min(b-1-i, 3))
	return append(keys,
		linear.Of(4, w.Tail), linear.Of(5, l1.Form),
		linear.Of(6, r1.Form), linear.Of(7, l2.Form), linear.Of(8, r2.Form),
		linear.Of3(12, l1.Tag, w.Tag, r1.Tag), linear.Of3(13, l2.Tag, l1.Tag, w.Tag), linear.Of3(14, w.Tag, r1.Tag, r2.Tag), linear.Of2(15, l1.Stem, w.Tag),
		linear.Of2(17, w.Stem, r1.Tag), linear.Of2(18, l1.Tag, w.Stem),
		linear.Of2(23, w.Stem, in), linear.Of2(25, w.Stem, mr),
		linear.Of2(26, w.Stem, ml), linear.Of3(27, w.Tag, mr, ml), linear.Of3(28, w.Tag, mc, in), linear.Of3(29, lab, mr, ml),
		linear.Of3(32, lab, hw.Stem, w.Tag), linear.Of3(34, lab, hw.Tag, w.Tag),
		linear.Of2(37, hhas, lab), linear.Of3(38, hhas, lab, w.Tag),
		linear.Of2(42, w.Stem, p.stem(obj)), linear.Of2(43, w.Stem, p.tag(subj)), linear.Of2(45, w.Tag, cm),
		linear.Of3(51, c.noun, has, w.Tag), linear.Of4(52, c.verb, c.verb2, p.classAt(subj).noun, cm), linear.Of3(53, lab, hc.verb, hc.verb2), linear.Of4(54, lab, hc.verb, hhas, w.Tag),
		linear.Of3(55, lab, hc.noun, w.Tag), linear.Of3(60, roleL, role, roleR),
		linear.Of3(62, hcue, lab, w.Tag), linear.Of3(64, before, after, w.Tag), linear.Of2(65, before, w.Form),
		linear.Of2(66, after, w.Form), linear.Of3(67, lab, way, hw.Tag), linear.Of2(68, l3.Form, w.Tag), linear.Of2(69, r3.Form, w.Tag),
		linear.Of4(70, l1.Tag, w.Tag, r1.Tag, in), linear.Of3(71, w.Tag, p.classAt(subj).noun, c.verb),
		linear.Of3(76, c.verb, p.classAt(obj).noun, w.Tag), linear.Of3(77, p.label32(i-1, a, b), lab, p.label32(i+1, a, b)), linear.Of4(78, w.Tag, c.verb, p.tag(subj), p.tag(obj)),

		linear.Of3(83, lab, hc.group, w.Tag), linear.Of3(84, c.derived, w.Tag, has), linear.Of3(86, c.derived, l1.Tag, r1.Tag),
		linear.Of3(88, c.adjective, has, w.Tag), linear.Of3(89, lab, hc.adjective, hc.derived),
		linear.Of3(91, w.Stem, p.classAt(subj).noun, cm), linear.Of2(94, w.Tag, title),
		linear.Of4(96, w.Tag, title, lab, c.verb),
	)
}

func (p *page) label32(i, a, b int) uint32 {
	if i < a || i >= b {
		return 63
	}
	return uint32(p.label[i])
}
