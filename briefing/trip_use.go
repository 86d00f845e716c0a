package briefing

import "ukchina/briefing/text"

// usedFor returns what a sentence says that a journey is used for: "will use
// the four-day visit to press for lower duties".
func usedFor(d *text.Document, first, to int) phrase {
	t := d.Tokens
	for k := first + 1; k+3 < to; k++ {
		if !useVerbs[t[k].Lower] || !verbal(t[k].Tag) || quotedAt(d, t[k].Start) || duties[t[k-1].Lower] {
			continue
		}
		np := nounPhraseAt(d, k+1, to)
		if np.empty() || np.last+1 >= to || !visitNouns[t[np.last-1].Lower] || t[np.first].Tag != "DT" && t[np.first].Tag != "PRP$" {
			continue
		}
		if t[np.last].Lower == "to" && t[np.last+1].Tag == "VB" {
			return phrase{np.last, purposeEnd(d, np.last+1, to)}
		}
	}
	return phrase{}
}

var (
	useVerbs = text.Set("use uses used using")
	// duties are what others have in mind: "she should use the visit to ask".
	duties = text.Set("should must ought could not")
)

// thereFor reads "She is there to sign a treaty" where the sentence before, in
// its paragraph, tells of the trip.
func (t *Trip) thereFor(f *Facts, n int, told map[int]bool) phrase {
	d, s := f.doc.Tokens, &f.doc.Sentences[n]
	if n == 0 || !told[n-1] || f.doc.Sentences[n-1].Paragraph != s.Paragraph || s.Last-s.First < 6 {
		return phrase{}
	}
	k := s.First + 1
	if !travellerPronouns[d[s.First].Lower] || !beForms[d[k].Lower] {
		return phrase{}
	}
	if w := d[k+1].Lower; w != "there" && w != "here" || d[k+2].Lower != "to" || d[k+3].Tag != "VB" {
		return phrase{}
	}
	return phrase{k + 2, purposeEnd(f.doc, k+3, s.Last)}
}
