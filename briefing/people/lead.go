package people

import "ukchina/briefing/text"

// lead notes whom the first paragraph of the article, whose sentence si is, begins
// with when he or she is only described there: "A retired midwife wept as she told an
// inquiry ... Jane Roe, 78, was giving evidence".
func (w *walk) lead(si int) {
	sent := &w.Sentences[si]
	opening := 0
	if w.inHeadline(0) {
		opening = 1
	}
	if sent.Paragraph != opening || si > opening && w.Sentences[si-1].Paragraph == opening || !w.introduced(si, male|female) {
		return
	}
	first := sent.First + 1
	h, last := w.phrase(first, sent.Last)
	if v := w.lower(sent.First); v != "a" && v != "an" || w.is(h, spokes) || anybody[w.lower(h)] || kin[w.lower(h)] {
		return
	}
	for k := first; k < last; k++ {
		if w.mentioned(k) && w.human(w.mentions[w.mentionAt(k)].entity) {
			return
		}
	}
	e := -1
	if n := at(w.out, h); n >= 0 {
		e = w.out[n].entity
	}
	w.awaited = described{first: first, last: last, sentence: si, entity: e, post: w.post(first, last), lead: true, office: w.is(h, office), others: w.others(last, sent.Last)}
}

// phrase returns the head of the description that begins at token first, and where it
// ends.
func (w *walk) phrase(first, end int) (h, last int) {
	for last = first; last < end && last < first+12 && !w.cuts(last); last++ {
	}
	return w.noun(first, last), last
}

// others returns the genders of those without a name whom tokens [k, last) tell of,
// who may be named later as well; not of those whose office would be told with their
// names, nor of relatives.
func (w *walk) others(k, last int) (g class) {
	for ; k < last; k++ {
		if w.upper[k] || w.is(k, office) || !w.is(k, role) && !cared[w.lower(k)] || w.quote[k] >= 0 || w.Tokens[k-1].Tag == "PRP$" ||
			!w.endsNouns(k) {
			continue
		}
		if own := w.word[k] & (male | female); own != 0 {
			g |= own
		} else {
			g |= male | female
		}
	}
	return g
}

// cared are those whom others care for or serve, who have no trade by it.
var cared = text.Set(`patient patients customer client child children baby toddler inmate prisoner shopper pedestrian guest
	couple teenager`)

// foreseen makes e whoever the pronouns before that nobody was found for mean, from
// the sentence of d on.
func (w *walk) foreseen(d *described, e int) {
	p := &w.entities[e]
	for i := len(w.out) - 1; i >= 0 && w.out[i].sentence >= d.sentence; i-- {
		m := &w.out[i]
		g := female
		if v := w.lower(m.first); v == "he" || v == "him" || v == "his" || v == "himself" {
			g = male
		}
		if m.pronoun && m.entity < 0 && m.first > d.first && w.quote[m.first] < 0 && w.is(m.first, function) && (p.likely() == 0 || p.likely() == g) {
			m.entity = e
		}
	}
}
