package people

import "ukchina/briefing/text"

// askerBefore returns who has just asked what he or she at token i answers: “Are you
// angry?” Jo Roe asked. “No,” he replied. It returns -1 when nobody has.
func (w *walk) askerBefore(i int) int {
	if w.quote[i] >= 0 || !replying[w.lower(i+1)] && !replying[w.lower(i-1)] {
		return -1
	}
	for k := min(w.next, len(w.sources)-1); k >= 0; k-- {
		src := &w.sources[k]
		if src.first >= i {
			continue
		}
		n := at(w.out, src.head)
		if n < 0 || w.Sentences[w.sentence].Paragraph-w.Sentences[w.SentenceAt(w.Tokens[src.first].Start)].Paragraph > 1 {
			return -1
		}
		cue := w.statements[src.statement].Cue
		if len(cue) == 0 || w.lower(w.TokenAt(cue[0].Start)) != "asked" {
			return -1
		}
		return w.out[n].entity
	}
	return -1
}

// addressed returns the last to be named before now, by the one who asks too, who may be of
// gender g and is not asker; or -1.
func (w *walk) addressed(asker int, g class) int {
	const near = 8 // sentences
	for k := len(w.out) - 1; k >= 0 && w.out[k].sentence >= w.sentence-near; k-- {
		if e := w.out[k].entity; e >= 0 && e != asker && w.entities[e].Kind == Human && w.mayBe(e, g) {
			return e
		}
	}
	return -1
}

// replying are the verbs of those who were asked.
var replying = text.Set("answered replied answers replies")
