package people

// author makes the body or the person who wrote what src tells of its speaker: "A
// report published on Thursday by Wexit said". It reports whether there is one.
func (w *walk) author(src *source) bool {
	if !w.is(src.head, document) && !written[w.lower(src.head)] {
		return false
	}
	for k := src.head + 1; k < src.last; k++ {
		from := w.lower(k) == "from" && written[w.lower(src.head)] && k == src.head+1
		if w.lower(k) != "by" && !from || w.is(k+1, calendar) {
			continue
		}
		for k++; k < src.last && w.mentionAt(k) < 0 && (w.tag(k) == 'N' || w.tag(k) == 'J' || w.tag(k) == 'D'); k++ {
		}
		n := w.mentionAt(k)
		if n < 0 || k >= src.last || !w.writes(&w.mentions[n], from) {
			return false
		}
		src.head, src.first = w.mentions[n].name, w.mentions[n].first
		return true
	}
	return false
}

// writes reports whether m is somebody, or a body, who can have written what is by them;
// or what is from them, which places and papers are as well.
func (w *walk) writes(m *mention, from bool) bool {
	if m.entity < 0 || w.is(m.last-1, calendar) || w.possessive(m.last) {
		return false
	}
	e := &w.entities[m.entity]
	return e.Kind != Group && (!from || w.human(m.entity) || lexicon[bodyHead(e.words)]&body != 0)
}

// which makes a body the speaker of what follows "which" when what is said of it is
// a thing, which says nothing: "questions from the transport committee, which
// complained". It reports whether it did.
func (w *walk) which(src *source) bool {
	k := src.last
	if w.lower(k) == "," {
		k++
	}
	h := src.head
	if w.lower(k) != "which" || w.upper[h] || w.is(h, body|document|role|spokes) || written[w.lower(h)] {
		return false
	}
	last := src.last - 1
	from := w.lower(h + 1)
	if from != "from" && from != "of" && from != "by" && from != "to" || last <= h {
		return false
	}
	if n := w.mentionAt(last); n >= 0 && (from == "from" || from == "by") && w.mentions[n].entity >= 0 &&
		!w.human(w.mentions[n].entity) && (w.mentions[n].first == h+2 || w.mentions[n].first == h+3) {
		src.head, src.first = w.mentions[n].name, h+2 // "a sharp reaction from the Opposition, which"
		return true
	}
	if !w.is(last, body) || w.mentionAt(last) >= 0 {
		return false
	}
	src.head, src.first = last, h+2
	return true
}
