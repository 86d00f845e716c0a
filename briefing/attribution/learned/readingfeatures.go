package learned

import "ukchina/briefing/linear"

// readingFeatures appends the features of r, the one numbered n of those of
// the cue: what single tokens cannot tell, such as whether marks and brackets
// pair, and whether it is a whole clause.
func (v *view) readingFeatures(keys []linear.Key, r *reading, n int) []linear.Key {
	w := r.whole()
	l := lie{cut: v.cut(w), side: v.side(w), marks: v.marks(w), hint: v.hintedContent(w)}
	l.link = v.link(l.head)
	keys = append(keys, linear.Of(1, steps(r.behind)), linear.Of(2, uint32(n)))
	keys = v.contentFeatures(keys, r, &l)
	if len(r.content) > 1 {
		keys = v.gapFeatures(keys, r)
	}
	if r.source.b == 0 {
		return v.nobodyFeatures(keys, r, &l)
	}
	return v.sourceFeatures(keys, r, &l)
}

// A lie is how a content lies to its cue, quotation marks and hints.
type lie struct {
	cut
	link, side, marks, hint uint32
}

// side tells on which sides of the cue r is.
func (v *view) side(r run) uint32 { return bit(r.a > v.c.a) | bit(r.b > v.c.b)<<1 }

// stops tells which edges of r are those of sentences.
func (v *view) stops(r run) uint32 {
	p := v.p
	last := p.d.Sentences[p.sentence[r.b-1]].Last
	return bit(r.a == p.d.Sentences[p.sentence[r.a]].First) | bit(r.b == last)<<1 | bit(r.b == last-1)<<2 | bit(p.sentence[r.a] != p.sentence[r.b-1])<<3
}

// countIn returns how many cues and finite verbs are in the content, at most 3,
// and how many tokens.
func (v *view) countIn(r *reading) (cues, verbs uint32, size int) {
	for _, x := range r.content {
		size += x.b - x.a
		for i := x.a; i < x.b; i++ {
			cues = min(3, cues+bit(v.cues[i] && (i == v.a || !v.cues[i-1])))
			verbs = min(3, verbs+bit(finite(v.p.words[i].Tag)))
		}
	}
	return cues, verbs, size
}

// gap tells what is between the cue and r: how much, and the word if it is
// one.
func (v *view) gap(r run) (far, form uint32) {
	switch {
	case r.a >= v.c.b:
		if r.a == v.c.b+1 {
			form = v.p.words[v.c.b].Form
		}
		return bucket(r.a - v.c.b), form
	case r.b <= v.c.a:
		if r.b == v.c.a-1 {
			form = v.p.words[r.b].Form
		}
		return 16 + bucket(v.c.a-r.b), form
	}
	return 32, 0
}

func (v *view) contentFeatures(keys []linear.Key, r *reading, l *lie) []linear.Key {
	p, a, b := v.p, v.a, v.b
	w := r.whole()
	before, first, last, after := p.at(w.a-1, a, b), p.at(w.a, a, b), p.at(w.b-1, a, b), p.at(w.b, a, b)
	second, butOne, after2 := p.at(w.a+1, a, b), p.at(w.b-2, a, b), p.at(w.b+1, a, b)
	c, link, side, marks, hint := &l.cut, l.link, l.side, l.marks, l.hint
	stops, rule := v.stops(w), v.rule
	cues, verbs, size := v.countIn(r)
	long, parts := bucket(size), uint32(min(len(r.content), 3))
	verb := p.class[v.c.head].verb
	gap, between := v.gap(w)
	return append(keys,
		linear.Of2(3, before.Form, first.Form), linear.Of2(4, last.Form, after.Form), linear.Of3(5, before.Tag, first.Tag, side), linear.Of3(6, last.Tag, after.Tag, side),
		linear.Of2(7, v.stem, first.Form), linear.Of2(8, v.stem, after.Form), linear.Of4(9, after.Form, c.out, c.in, c.next), linear.Of2(10, marks, side), linear.Of3(11, marks, after.Tag, last.Tag), linear.Of4(12, marks, first.Tag, before.Tag, side),
		linear.Of3(13, c.out, c.label, link), linear.Of3(14, c.out, c.in, bit(c.whole())), linear.Of3(15, c.next, c.in, after.Tag), linear.Of3(16, c.before, c.in, before.Tag), linear.Of3(17, c.label, link, v.stem), linear.Of3(18, c.label, link, v.tag), linear.Of3(19, c.label, link, verb),
		linear.Of3(20, hint, rule, side), linear.Of2(21, hint, stops), linear.Of2(22, hint, steps(r.behind)), linear.Of2(23, stops, side), linear.Of3(24, stops, after.Tag, marks), linear.Of2(25, long, side), linear.Of2(26, long, v.stem), linear.Of2(27, parts, side), linear.Of3(28, parts, marks, stops),
		linear.Of2(29, cues, side), linear.Of2(30, verbs, side), linear.Of3(31, verbs, v.stem, side), linear.Of3(32, verbs, c.label, link), linear.Of2(33, gap, side), linear.Of3(34, gap, between, v.tag), linear.Of3(35, between, first.Form, side), linear.Of3(36, after.Tag, after2.Tag, c.next),
		linear.Of4(37, after.Form, after2.Tag, verbs, marks), linear.Of3(38, first.Tag, verbs, verb), linear.Of4(39, c.out, c.in, marks, stops), linear.Of3(40, cues, after.Form, c.next), linear.Of4(41, first.Tag, second.Tag, c.label, link), linear.Of3(42, last.Tag, butOne.Tag, after.Tag),
	)
}

// gapFeatures appends the features of what a content in several parts leaves
// out.
func (v *view) gapFeatures(keys []linear.Key, r *reading) []linear.Key {
	left := run{r.content[0].b, r.content[1].a}
	first, last := v.p.at(left.a, v.a, v.b), v.p.at(left.b-1, v.a, v.b)
	cued := bit(left.has(v.c.a))
	return append(keys,
		linear.Of3(43, first.Form, last.Form, cued), linear.Of3(44, bucket(left.b-left.a), cued, bit(r.source.b > 0 && left.has(r.source.a))),
		linear.Of3(45, v.marks(r.content[0]), v.marks(r.content[1]), cued))
}

// nobodyFeatures appends the features of a reading without a source.
func (v *view) nobodyFeatures(keys []linear.Key, r *reading, l *lie) []linear.Key {
	side := l.side
	return append(keys, linear.Of2(50, v.tag, side), linear.Of(51, v.stem), linear.Of(52, v.rule), linear.Of2(53, side, steps(r.behind)),
		linear.Of2(54, bit(v.p.kids[v.c.head].subj >= 0), v.tag), linear.Of3(78, uint32(v.p.label[v.c.head]), v.tag, side))
}

func (v *view) sourceFeatures(keys []linear.Key, r *reading, l *lie) []linear.Key {
	p, a, b := v.p, v.a, v.b
	s, w := r.source, r.whole()
	c := v.cut(s)
	link := v.link(c.head)
	before, first, last, after := p.at(s.a-1, a, b), p.at(s.a, a, b), p.at(s.b-1, a, b), p.at(s.b, a, b)
	side := bit(s.a > v.c.a) | bit(s.a > w.a)<<1 | l.side<<2
	gap := bucket(max(s.a-v.c.b, v.c.a-s.b))
	hint, rule := v.hintedSource(s), v.rule
	head, noun := p.at(int(c.head), a, b), p.classAt(c.head).noun
	return append(keys,
		linear.Of3(55, c.label, link, v.tag), linear.Of3(56, c.out, c.in, bit(c.whole())), linear.Of3(57, c.next, c.in, after.Form), linear.Of3(58, c.before, c.in, before.Form), linear.Of2(59, before.Form, first.Form), linear.Of2(60, last.Form, after.Form), linear.Of3(61, before.Tag, first.Tag, side), linear.Of3(62, last.Tag, after.Tag, side),
		linear.Of3(63, hint, rule, side), linear.Of2(64, gap, side), linear.Of3(65, gap, bit(c.whole()), after.Tag), linear.Of3(66, c.label, link, v.stem), linear.Of2(67, head.Stem, side), linear.Of3(68, head.Tag, bit(head.Name), link), linear.Of2(69, hint, steps(r.behind)), linear.Of3(70, bucket(s.b-s.a), c.next, side),
		linear.Of3(71, hint, l.hint, rule), linear.Of4(72, c.label, l.label, link, l.link), linear.Of2(73, bit(p.sentence[s.a] == p.sentence[v.c.a]), head.Tag), linear.Of2(74, v.stem, side), linear.Of3(75, noun, link, v.tag), linear.Of3(76, first.Form, head.Tag, link), linear.Of3(77, bit(v.said(s.a)), side, l.marks),
	)
}

// marks tells how r lies to quotation marks: whether it opens and closes with
// one, has as many that open as that close, and begins and ends inside a
// quotation that the cue is not in.
func (v *view) marks(r run) uint32 {
	open, closed := 0, 0
	for i := r.a; i < r.b; i++ {
		switch v.p.words[i].Tag {
		case tagOpen:
			open++
		case tagClose:
			closed++
		}
	}
	return bit(v.p.words[r.a].Tag == tagOpen) | bit(v.p.words[r.b-1].Tag == tagClose)<<1 | bit(open > closed)<<2 | bit(open < closed)<<3 |
		bit(open > 0)<<4 | bit(v.said(r.a))<<5 | bit(v.said(r.b-1))<<6
}

// said reports that token i is inside a quotation that the cue is not in.
func (v *view) said(i int) bool { return v.p.quote[i] >= 0 && v.p.quote[i] != v.p.quote[v.c.head] }

// unhinted is where no hint has the cue.
const unhinted = 16

// hintedContent tells where the edges of content w are in that of the hint that
// has the cue.
func (v *view) hintedContent(w run) uint32 {
	if v.own < 0 {
		return unhinted
	}
	return edges(v.hinted[w.a-v.a].content, v.hinted[w.b-1-v.a].content)
}

// hintedSource is hintedContent for the source.
func (v *view) hintedSource(s run) uint32 {
	if v.own < 0 {
		return unhinted
	}
	return edges(v.hinted[s.a-v.a].source, v.hinted[s.b-1-v.a].source)
}

// edges tells of a run's first and last token, numbered as in hinted, whether
// they are in what is hinted at and at its edges.
func edges(first, last uint8) uint32 {
	return bit(first == 1 || first == 4) | bit(last >= 3)<<1 | bit(first > 0)<<2 | bit(last > 0)<<3
}
