package briefing

import "ukchina/briefing/text"

// purposes fills in what t is for: as its journeys tell, or a sentence that
// begins with the traveller or the trip.
func (t *Trip) purposes(f *Facts) {
	seen := map[int]bool{}
	for i := range t.journeys {
		j := &t.journeys[i]
		s := f.doc.Sentences[j.sentence]
		if i > 0 && j.paragraph >= leadParagraphs && !j.future {
			continue
		}
		if j.kind == meetVerb && j.future && f.doc.Tokens[j.at-1].Lower == "to" {
			t.addPurpose(f, phrase{j.at - 1, meetingEnd(f.doc, j.at, s.Last)}.span(f.doc))
		}
		if !seen[j.sentence] {
			seen[j.sentence] = true
			for _, p := range purposesIn(f.doc, max(j.at+1, j.to.words.last), s.Last) {
				if !j.undone { // "has cut short a visit to deal with floods"
					t.addPurpose(f, p)
				}
			}
		}
	}
	for i, s := range f.doc.Sentences {
		if s.Last-s.First > longestSentence {
			continue
		}
		if s.Paragraph < 2*leadParagraphs {
			if p := t.hopes(f, s.First, s.Last, seen[i]); !p.empty() {
				t.addPurpose(f, p.span(f.doc))
			}
		}
		if s.Paragraph < leadParagraphs && !seen[i] && t.opensSentence(f, s.First, s.Last) {
			for k := s.First + 1; k < s.Last; k++ {
				if hopesAfter(f.doc, k, s.Last) && !quotedAt(f.doc, f.doc.Tokens[k].Start) {
					t.addPurpose(f, phrase{k, purposeEnd(f.doc, k+1, s.Last)}.span(f.doc))
				}
			}
		}
		if s.Paragraph < 2*leadParagraphs && !seen[i] && t.opensSentence(f, s.First, s.Last) {
			for _, p := range aimsIn(f.doc, s.First, s.Last) {
				t.addPurpose(f, p)
			}
		} else if s.Paragraph < 2*leadParagraphs && !seen[i] {
			p := designedFor(f.doc, s.First, s.Last)
			if p.empty() && i > 0 && f.doc.Sentences[i-1].Paragraph == s.Paragraph {
				p = t.isFor(f, &f.doc.Sentences[i-1], s.First, s.Last)
			}
			if !p.empty() {
				t.addPurpose(f, p.span(f.doc))
			}
		}
	}
}

func (t *Trip) addPurpose(f *Facts, span text.Span) {
	for _, c := range append([]Citation{t.Purpose}, t.Purposes...) {
		if !c.IsZero() && c.Spans[0].Overlaps(span) {
			return
		}
	}
	switch c := cite(f.Article, span); {
	case t.Purpose.IsZero():
		t.Purpose = c
	default:
		t.Purposes = append(t.Purposes, c)
	}
}

// meetingEnd returns the token after "meet the Norwegian premier": its object.
func meetingEnd(d *text.Document, at, to int) int {
	np := nounPhraseAt(d, at+1, to)
	if np.last+1 < to && d.Tokens[np.last].Lower == "with" {
		np.last = nounPhraseAt(d, np.last+1, to).last
	}
	return max(np.last, at+1)
}

// opensSentence reports whether the sentence [first, to) begins with t's
// traveller or with the trip itself.
func (t *Trip) opensSentence(f *Facts, first, to int) bool {
	np := nounPhraseAt(f.doc, first, to)
	if np.empty() {
		return false
	}
	if visitNouns[f.doc.Tokens[np.last-1].Lower] {
		return true
	}
	who := f.personIn(np.span(f.doc))
	return who >= 0 && who == t.journeys[0].who
}
