package people

import "sort"

// A source is the words that name the maker of a statement, in tokens.
type source struct {
	statement   int
	first, last int
	head        int // the token that names the speaker, or -1
	own         int // where the words for the speaker begin, past an owner's
}

// readSources finds the head of every statement's source.
func (w *walk) readSources() {
	for i := range w.statements {
		st := &w.statements[i]
		if len(st.Source) == 0 {
			continue
		}
		first := w.TokenAt(st.Source[0].Start)
		last := first
		for last < len(w.Tokens) && w.Tokens[last].Start < st.Source[0].End {
			last++
		}
		if first == last {
			continue
		}
		src := source{statement: i, first: first, last: last, head: -1}
		w.readHead(&src)
		src.own = src.first
		for k := src.first; k < src.head; k++ {
			if w.possessive(k) {
				src.own = k + 1
			}
		}
		w.sources = append(w.sources, src)
		if src.head >= 0 {
			w.heads[src.head] = true
		}
	}
	sort.SliceStable(w.sources, func(i, j int) bool { return w.sources[i].own < w.sources[j].own })
}

// readHead finds the token that names the speaker in src.
func (w *walk) readHead(src *source) {
	for src.first < src.last && (w.tag(src.first) < 'A' || w.Tokens[src.first].Tag == "IN" && w.is(src.first, function)) {
		src.first++
	}
	if src.first == src.last {
		return
	}
	if w.relativeAt(src.last) && w.mentionAt(src.first) < 0 {
		if n := w.explained(src.first - 1); n >= 0 {
			src.head = w.mentions[n].name
			return
		}
	}
	switch w.lower(src.first) {
	case "he", "she", "they", "it", "i", "we", "him", "her":
		if src.last == src.first+1 || w.Tokens[src.first].Tag == "PRP" {
			src.head = src.first
			return
		}
	case "who", "which", "that":
		w.relative(src)
		return
	}
	k := src.first
	for k < src.last && (w.article(k) || w.Tokens[k].Tag == "PRP$") {
		k++
	}
	if h := w.noun(k, src.last); w.Tokens[src.first].Tag == "PRP$" && h > src.first && written[w.lower(h)] {
		src.head = src.first // "her letter said"
		return
	}
	k = w.pastOwner(k, src.last)
	if n := w.mentionAt(k); n >= 0 && w.mentions[n].first <= k && !w.crowd(n) {
		w.headOfName(src, n)
	} else {
		src.head = w.noun(k, src.last)
	}
	if src.head < 0 {
		return
	}
	if o := w.mentionAt(src.head); o >= 0 && w.mentions[o].name == src.head && w.human(w.mentions[o].entity) {
		return
	}
	if name := w.named(src); name >= 0 {
		src.head = name
	}
}

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

// named returns the name in apposition to the words for src, or -1: "one of
// her aides, Jane Roe,", but not "a spokesman for the mayor, Jane Roe,".
func (w *walk) named(src *source) int {
	k := src.head + 1
	for k < src.last && w.lower(k) != "," {
		k++
	}
	for i := k + 1; i < src.last; i++ {
		if v := w.lower(i); v == "named" || v == "called" || w.givenAs(i+1) {
			k = i // "their leader, a fisherman named Jo Roe"
		}
	}
	if n := w.bodyNamed(src, k+1); n >= 0 {
		return w.mentions[n].name
	}
	next := k + 1
	if w.lower(next) == "the" { // "its chair, the Labour MP Jane Roe,"
		for next++; next < src.last && w.mentionAt(next) < 0 && !w.upper[next] && (w.tag(next) == 'N' || w.tag(next) == 'J'); next++ {
		}
	}
	n := w.mentionAt(next)
	if n < 0 || next >= src.last || w.mentions[n].first != next && w.mentions[n].title != next || !w.human(w.mentions[n].entity) {
		return -1
	}
	if w.Tokens[src.head].Tag == "NNS" && w.mentions[n].last < src.last && w.lower(w.mentions[n].last) == "and" && w.lower(src.first) != "one" {
		return -1 // "two senators, Jane Roe and Jo Poe,"
	}
	if o := w.mentionAt(k - 1); k-1 > src.head && (w.is(k-1, role) || o >= 0 && w.human(w.mentions[o].entity)) {
		return -1
	}
	return w.mentions[n].name
}

// givenAs reports whether token i is the only name that somebody gave: "a
// traveller, who gave her name only as Bev".
func (s *scene) givenAs(i int) bool {
	k := i - 2
	if s.lower(i-1) != "as" || i >= len(s.upper) || !s.upper[i] {
		return false
	}
	if s.lower(k) == "only" || s.lower(k) == "simply" {
		k--
	}
	switch s.lower(k) {
	case "name", "identified", "named", "himself", "herself":
		return true
	}
	return false
}

// bodyNamed returns the mention of the body that the rest of src from token k
// on names, or -1: "His employer, the roofing firm Acme,".
func (w *walk) bodyNamed(src *source, k int) int {
	if w.is(src.head, spokes) || src.head < 0 {
		return -1
	}
	for first := w.pastArticle(k); k < src.last && (k < first || w.tag(k) == 'N' && !w.upper[k] || w.tag(k) == 'J'); k++ {
	}
	n := w.mentionAt(k)
	if n < 0 || w.mentions[n].first != k || w.mentions[n].last != src.last && !(w.mentions[n].last == src.last-1 && w.lower(src.last-1) == ",") || w.mentions[n].entity < 0 || w.entities[w.mentions[n].entity].Kind != Body {
		return -1
	}
	if o := w.mentionAt(src.head); o >= 0 && w.mentions[o].last > src.head {
		return -1
	}
	return n
}

// article reports whether token k may stand before the words for a source.
func (s *scene) article(k int) bool {
	switch s.lower(k) {
	case "one":
		return s.lower(k+1) != "in" // "one in four voters"
	case "the", "a", "an", "another", "both", "even", "only":
		return true
	}
	return false
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
}

// marked returns the head of the words that a name only marks out: of "State
// environmental officials" and "FBI general counsel James Roe"; or -1.
func (w *walk) marked(m *mention, last int) int {
	k, noun := m.last, false
	for ; k < last && (w.tag(k) == 'N' || w.tag(k) == 'J') && !w.upper[k]; k++ {
		noun = noun || w.tag(k) == 'N'
	}
	switch n := w.mentionAt(k); {
	case m.last != m.end || !noun:
		return -1
	case k < last && w.Tokens[k-1].Tag == "NNS" && n >= 0 && w.human(w.mentions[n].entity):
		return k - 1 // "Labour hopefuls Jane Roe and Jo Poe"
	}
	return w.noun(m.last, last)
}

// written holds what somebody writes or says for himself, so that its words
// are his, and not a finding: "her letter said".
var written = map[string]bool{"letter": true, "message": true, "statement": true, "email": true, "e-mail": true, "tweet": true, "tweets": true,
	"post": true, "posts": true, "note": true, "memo": true, "reply": true, "blog": true, "diary": true, "affidavit": true, "testimony": true,
	"remarks": true, "comments": true, "speech": true}

// noun returns the head of the noun phrase in tokens [k, last), or -1.
func (w *walk) noun(k, last int) int {
	head := -1
	for ; k < last; k++ {
		switch w.lower(k) {
		case "of", "for", "in", "at", "from", "with", "who", "whose", "which", "that", ",", "to", "on", "(", "inside", "within", "close", "familiar":
			if head >= 0 {
				return head
			}
		}
		if w.tag(k) == 'V' && head >= 0 {
			return head
		}
		if w.tag(k) == 'N' || w.tag(k) >= 'A' && w.tag(k) != 'R' && !w.is(k, function) || w.is(k, role|spokes) {
			head = k
		}
	}
	return head
}

// relative finds the antecedent of the relative pronoun at src.
func (w *walk) relative(src *source) {
	k := src.first - 1
	if w.lower(k) == "," {
		k--
	}
	if n := w.mentionAt(k); n >= 0 {
		src.head = w.mentions[n].name
		src.first, src.last = w.mentions[n].first, k+1
		return
	}
	first := k
	for first > 0 && (w.tag(first) == 'N' || w.tag(first) == 'J') {
		first--
	}
	if n := w.explained(first); n >= 0 {
		src.head = w.mentions[n].name
		src.first, src.last = w.mentions[n].first, k+1
		return
	}
	if first < k && w.SentenceAt(w.Tokens[first].Start) == w.SentenceAt(w.Tokens[k].Start) {
		src.first, src.last = first+1, k+1
		src.head = w.noun(first+1, k+1)
	}
}

// explained returns the person in apposition to whom token i stands, before the
// head of what is told of him: "Jane Roe, the union's regional officer, who"; or
// -1.
func (w *walk) explained(i int) int {
	for k := i; k > i-4 && k > 0; k-- {
		if w.lower(k) == "," {
			if n := w.mentionAt(k - 1); n >= 0 && w.human(w.mentions[n].entity) {
				return n
			}
			break
		}
		if w.tag(k) == 'V' {
			break
		}
	}
	return -1
}
