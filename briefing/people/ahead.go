package people

import (
	"sort"

	"ukchina/briefing/text"
)

// ahead returns the subject that a pronoun at token i comes before: "Speaking
// before his trip, Sir Peter said", "Asked about it as she left, Jane Roe
// said". It returns -1 when there is none.
func (w *walk) ahead(i int) int {
	v := w.lower(i)
	first := w.Sentences[w.sentence].First
	subject := v == "he" || v == "she"
	if !subject && v != "his" && v != "her" || len(w.here) > 0 || w.quote[i] >= 0 ||
		w.tag(first) != 'V' && (subject || w.tag(first) != 'I') && !(i == first+1 && w.opensParagraph() && whiles[w.lower(first)]) {
		return -1
	}
	n := sort.Search(len(w.mentions), func(k int) bool { return w.mentions[k].first > i })
	for ; n < len(w.mentions) && w.mentions[n].sentence == w.sentence; n++ {
		if m := &w.mentions[n]; m.entity >= 0 && w.entities[m.entity].Kind == Human && w.finite(m.last) && w.lower(m.first-1) == "," {
			return m.entity
		}
	}
	return w.officerAhead(i)
}

// whiles open clauses that may go before whom their "he" means: "As he left, Jo Roe
// said".
var whiles = text.Set("as when while before after although though once")

func (w *walk) opensParagraph() bool {
	return w.sentence == 0 || w.Sentences[w.sentence-1].Paragraph != w.Sentences[w.sentence].Paragraph
}

// officerAhead is ahead for one who is called by an office: "Asked whether she had,
// the minister laughed."
func (w *walk) officerAhead(i int) int {
	last := w.Sentences[w.sentence].Last
	for k := i + 1; k < last; k++ {
		if w.lower(k) != "," || w.lower(k+1) != "the" {
			continue
		}
		for h := k + 2; h < min(k+7, last); h++ {
			if !w.is(h, role) || !w.headAt(h) {
				continue
			}
			stop := w.pastComplement(h + 1)
			if !w.subject(stop) {
				return -1
			}
			q := w.post(k+2, stop)
			e, _ := w.holder(&q, h)
			return e
		}
	}
	return -1
}
