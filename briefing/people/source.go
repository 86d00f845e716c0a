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
			w.told[src.head] = w.quotedBy(i, src.head)
		}
	}
	sort.SliceStable(w.sources, func(i, j int) bool { return w.sources[i].own < w.sources[j].own })
}

// quotedBy reports whether token head, which names the maker of statement i, stands in
// what somebody before it says.
func (w *walk) quotedBy(i, head int) bool {
	const near = 4 // statements
	for j := max(i-near, 0); j < min(i+near, len(w.statements)); j++ {
		st := &w.statements[j]
		if j == i || len(st.Source) == 0 || st.Source[0].Start > w.Tokens[head].Start {
			continue
		}
		for _, c := range st.Content {
			if c.Start <= w.Tokens[head].Start && w.Tokens[head].Start < c.End {
				return true
			}
		}
	}
	return false
}

// readHead finds the token that names the speaker in src.
func (w *walk) readHead(src *source) {
	for src.first < src.last && (w.tag(src.first) < 'A' || w.Tokens[src.first].Tag == "IN" && w.is(src.first, function)) {
		src.first++
	}
	if src.first == src.last || w.readPointer(src) {
		return
	}
	if w.readNoun(src); src.head < 0 {
		return
	}
	if w.author(src) || w.which(src) {
		return
	}
	if o := w.mentionAt(src.head); o >= 0 && w.mentions[o].name == src.head && w.human(w.mentions[o].entity) {
		return
	}
	if name := w.named(src); name >= 0 {
		src.head = name
	}
}

// readPointer finds the head of src where it is a pronoun, also of "her letter", or
// where "who" follows what only explains a name.
func (w *walk) readPointer(src *source) bool {
	if w.relativeAt(src.last) && w.mentionAt(src.first) < 0 {
		if n := w.explained(src.first - 1); n >= 0 {
			src.head = w.mentions[n].name
			return true
		}
	}
	switch w.lower(src.first) {
	case "he", "she", "they", "it", "i", "we", "him", "her", "his", "their", "its": // "His answer:"
		if src.last == src.first+1 || w.Tokens[src.first].Tag == "PRP" {
			src.head = src.first
			return true
		}
	case "one", "another":
		if src.last == src.first+1 {
			if src.head = w.oneNamed(src.last); src.head < 0 {
				src.head = src.first
			}
			return true
		}
	case "the":
		if src.last == src.first+2 && w.lower(src.first+1) == "other" {
			src.head = src.first + 1
			return true
		}
	case "who", "which", "that":
		w.relative(src)
		return true
	}
	if h := w.noun(w.pastArticles(src), src.last); w.Tokens[src.first].Tag == "PRP$" && h > src.first && written[w.lower(h)] {
		src.head = src.first
		return true
	}
	return false
}

// oneNamed returns the name after "of them," at token k, or -1: "said one of them, Jo
// Roe".
func (w *walk) oneNamed(k int) int {
	if w.lower(k) != "of" {
		return -1
	}
	for end := k + 6; k < end && w.lower(k) != ","; k++ {
	}
	if n := w.mentionAt(k + 1); w.lower(k) == "," && n >= 0 && w.human(w.mentions[n].entity) {
		return w.mentions[n].name
	}
	return -1
}

// pastArticles returns the first token of src past articles and owners.
func (w *walk) pastArticles(src *source) int {
	k := src.first
	for k < src.last && (w.article(k) || w.Tokens[k].Tag == "PRP$") {
		k++
	}
	return k
}

// readNoun finds the head of src among its nouns and names.
func (w *walk) readNoun(src *source) {
	k := w.pastOwner(w.pastArticles(src), src.last)
	if n := w.mentionAt(k); n >= 0 && w.mentions[n].first <= k && !w.crowd(n) {
		w.headOfName(src, n)
	} else {
		src.head = w.noun(k, src.last)
	}
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
