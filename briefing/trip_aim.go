package briefing

import "ukchina/briefing/text"

// aims say outright what a trip is for.
var aims = text.Set("aimed aims aiming intended designed meant seeking hoping hopes wants seeks purpose aim goal")

// aimsIn returns the clauses of purpose in a sentence that says outright what
// somebody aims at: "aiming for greater trade access", "is intended to".
func aimsIn(d *text.Document, first, to int) []text.Span {
	for k := first; k < to; k++ {
		t := &d.Tokens[k]
		if !aims[t.Lower] || quotedAt(d, t.Start) {
			continue
		}
		if t.Tag == "VBG" && d.Tokens[max(first, k-1)].Tag == "," {
			return purposesIn(d, k, to)
		}
		if t.Tag == "VBG" && k > first && beForms[d.Tokens[k-1].Lower] && k+2 < to && !(phrase{first, k}).has(d, visitNouns) { // "She is seeking business"
			return []text.Span{phrase{k, purposeEnd(d, k+1, to)}.span(d)}
		}
		if (t.Lower == "hopes" || t.Lower == "aims" || t.Lower == "wants" || t.Lower == "seeks") && t.Tag == "VBZ" && k+2 < to &&
			d.Tokens[k+1].Lower == "to" {
			return []text.Span{phrase{k + 1, purposeEnd(d, k+1, to)}.span(d)}
		}
		if t.Tag != "VBG" && k+2 < to && (d.Tokens[k+1].Lower == "to" || d.Tokens[k+1].Lower == "at") && (phrase{first, k}).has(d, visitNouns) {
			return []text.Span{phrase{k + 1, purposeEnd(d, k+1, to)}.span(d)}
		}
	}
	return nil
}

// designedFor returns what a sentence says a journey is designed for, in the
// words of anybody: "the tour was designed to reassure allies".
func designedFor(d *text.Document, first, to int) phrase {
	t := d.Tokens
	for k := first + 2; k+2 < to; k++ {
		switch t[k].Lower {
		case "designed", "intended", "aimed", "meant":
			if beForms[t[k-1].Lower] &&
				(visitNouns[t[k-2].Lower] || (phrase{first, k}).has(d, visitNouns) && !finiteIn(d, first, k-1)) &&
				(t[k+1].Lower == "to" || t[k+1].Lower == "at") && !quotedAt(d, t[k].Start) {
				return phrase{k + 1, purposeEnd(d, k+1, to)}
			}
		}
	}
	return phrase{}
}

// isFor reads "It is intended to reopen the talks" where the sentence before
// tells of the trip: of its traveller, on the visit.
func (t *Trip) isFor(f *Facts, before *text.Sentence, first, to int) phrase {
	d := f.doc.Tokens
	if first+4 >= to || d[first].Lower != "it" || !beForms[d[first+1].Lower] || !aims[d[first+2].Lower] || d[first+2].Tag != "VBN" ||
		d[first+3].Lower != "to" {
		return phrase{}
	}
	np := nounPhraseAt(f.doc, before.First, before.Last)
	if np.empty() || !(phrase{before.First, before.Last}).has(f.doc, visitNouns) {
		return phrase{}
	}
	who, main := f.personIn(np.span(f.doc)), &t.journeys[0]
	if who >= 0 && who == main.who || !main.subject.empty() && d[np.last-1].Lower == d[main.subject.last-1].Lower {
		return phrase{first + 3, purposeEnd(f.doc, first+3, to)}
	}
	return phrase{}
}
