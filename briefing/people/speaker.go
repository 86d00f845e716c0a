package people

import "strings"

// pastOwner returns where the words for a spokesman begin in tokens [k, last)
// when their owner goes before: "the agency in Harl's spokesman", or else k.
func (w *walk) pastOwner(k, last int) int {
	for i := k; i < last-1 && w.lower(i) != "," && !w.finite(i); i++ {
		if w.possessive(i) && (w.is(i+1, spokes) || i > k+1 && w.lower(i-2) == "of" && w.is(i-3, role)) {
			return i + 1 // and "the mayor of Tarn's adviser, Jane Roe,"
		}
	}
	return k
}

// crowd reports whether mention n only looks like a name: "Critics".
func (w *walk) crowd(n int) bool {
	e := w.mentions[n].entity
	return e >= 0 && w.entities[e].Kind == Group
}

// headOfName decides whether the name that a source begins with is the
// speaker, or only owns or marks out the one who is.
func (w *walk) headOfName(src *source, n int) {
	m := &w.mentions[n]
	k := m.last
	if w.possessive(k) && k+1 < src.last {
		k++
		if o := w.mentionAt(k); o >= 0 && w.mentions[o].first == k {
			w.headOfName(src, o)
			return
		}
		src.head = w.noun(k, src.last)
		if src.head >= 0 && written[w.lower(src.head)] {
			src.head = m.name // "Ms Roe's letter said"
		}
		return
	}
	if src.head = w.marked(m, src.last); src.head < 0 {
		src.head = m.name
	}
	if name := w.ofSeveral(m, src.last); name >= 0 {
		src.head = name
	}
}

// ofSeveral returns the name at the end of a source, before token last, whose office is
// of a body that lists whose it is and begins with m; or -1: "Food and Allied Workers
// president Jane Roe", "Fish, Food and ...".
func (w *walk) ofSeveral(m *mention, last int) int {
	k := m.last
	for k < last && w.lower(k) == "," && w.upper[k+1] {
		for k++; k < last && w.upper[k]; k++ {
		}
	}
	if w.human(m.entity) || w.lower(k) != "and" || k+1 >= last || !w.upper[k+1] {
		return -1
	}
	for k++; k < last && w.upper[k]; k++ {
	}
	h := k
	for ; k < last && !w.upper[k] && (w.tag(k) == 'N' || w.tag(k) == 'J'); k++ {
	}
	if k == h || !w.is(k-1, role) {
		return -1
	}
	return w.nameTo(k, last)
}

// marked returns the head of the words that a name only marks out: of "State
// environmental officials" and "FBI general counsel James Roe"; or -1.
func (w *walk) marked(m *mention, last int) int {
	if h := w.shared(m, last); h >= 0 {
		return h
	}
	k, noun := m.last, false
	for ; k < last && (w.tag(k) == 'N' || w.tag(k) == 'J') && !w.upper[k]; k++ {
		noun = noun || w.tag(k) == 'N' || w.is(k, role)
	}
	switch n := w.mentionAt(k); {
	case m.last != m.end || !noun:
		return -1
	case k < last && w.Tokens[k-1].Tag == "NNS" && n >= 0 && w.human(w.mentions[n].entity):
		return k - 1 // "Labour hopefuls Jane Roe and Jo Poe"
	}
	return w.noun(m.last, last)
}

// shared returns the head of a body in lower case that m and other places have together,
// "the Punjab and Haryana high court", or of those who are of several: "Tarn and Wick
// councils", "the Health and Finance Ministers"; or -1.
func (w *walk) shared(m *mention, last int) int {
	k := m.last
	for w.lower(k) == "," && k+1 < last && w.upper[k+1] {
		for k++; k < last && w.upper[k]; k++ {
		}
	}
	if w.lower(k) != "and" || m.titled() || w.human(m.entity) || k+1 >= last || !w.upper[k+1] {
		return -1
	}
	first := k + 1
	for k++; k < last && w.upper[k]; k++ {
	}
	if w.ministers(first, k) {
		return k - 1
	}
	h := w.noun(k, last)
	if h >= 0 && (w.is(h, body) || w.mentionAt(h) < 0 && m.words() == 1 && w.Tokens[h].Tag == "NNS") {
		return h
	}
	return -1
}

// postnominal reports whether token k is a participle or an adjective that follows
// its noun: "a person briefed on the talks", "people involved in it".
func (s *scene) postnominal(k int) bool {
	return s.tag(k+1) == 'I' && s.lower(k+1) != "of" && !s.upper[k] && (s.tag(k) == 'J' || strings.HasSuffix(s.lower(k), "ed")) && s.tag(k-1) == 'N'
}

// noun returns the head of the noun phrase in tokens [k, last), or -1.
func (w *walk) noun(k, last int) int {
	head := -1
	for ; k < last; k++ {
		if n := w.mentionAt(k); n >= 0 && w.mentions[n].end <= last && w.mentions[n].name < k && k < w.mentions[n].end {
			continue // a name: "the former Bank of Tarn official"
		}
		switch w.lower(k) {
		case "of", "for", "in", "at", "by", "from", "with", "who", "whose", "which", "that", ",", "to", "on", "(", "inside",
			"within", "close", "familiar":
			if head >= 0 {
				return head
			}
		}
		if head >= 0 && (w.tag(k) == 'V' && !(w.is(k, modifier) && w.is(k+1, role)) || w.postnominal(k)) { // "managing director"
			return head
		}
		if w.tag(k) == 'N' || w.tag(k) >= 'A' && w.tag(k) != 'R' && !w.is(k, function) || w.is(k, role|spokes) {
			head = k
		}
	}
	return head
}
