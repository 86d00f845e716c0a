package briefing

import (
	"strings"

	"ukchina/briefing/text"
)

// purposes fills in what t is for: as its journeys tell, or a sentence that
// begins with the traveller or the trip.
func (t *Trip) purposes(f *Facts) {
	told := t.journeyPurposes(f)
	for i, s := range f.doc.Sentences {
		if s.Last-s.First > longestSentence || f.depth(s.Paragraph) >= 2*leadParagraphs {
			continue
		}
		t.addPhrase(f, t.hopes(f, s.First, s.Last, told[i]))
		t.addPhrase(f, usedFor(f.doc, s.First, s.Last))
		t.addPhrase(f, t.thereFor(f, i, told))
		if told[i] {
			continue
		}
		if !t.opensSentence(f, s.First, s.Last) {
			t.addPhrase(f, t.designed(f, i))
			continue
		}
		if f.depth(s.Paragraph) < leadParagraphs {
			t.hopedFor(f, &s)
		}
		for _, p := range aimsIn(f.doc, s.First, s.Last) {
			t.addPurpose(f, p)
		}
	}
}

// journeyPurposes adds the purposes told with t's journeys, and returns the
// sentences that tell of those.
func (t *Trip) journeyPurposes(f *Facts) map[int]bool {
	told := map[int]bool{}
	for i := range t.journeys {
		j := &t.journeys[i]
		s := f.doc.Sentences[j.sentence]
		if i > 0 && f.depth(j.paragraph) >= leadParagraphs && !j.future {
			continue
		}
		if j.kind == meetVerb && j.future && f.doc.Tokens[j.at-1].Lower == "to" {
			t.addPhrase(f, phrase{j.at - 1, meetingEnd(f.doc, j.at, s.Last)})
		}
		if told[j.sentence] {
			continue
		}
		told[j.sentence] = true
		if j.undone { // "has cut short a visit to deal with floods"
			continue
		}
		for _, p := range purposesIn(f.doc, max(j.at+1, j.to.words.last), s.Last) {
			t.addPurpose(f, p)
		}
	}
	return told
}

// hopedFor adds what the sentence s of the trip gives in words of hope: "in the
// hope of".
func (t *Trip) hopedFor(f *Facts, s *text.Sentence) {
	for k := s.First + 1; k < s.Last; k++ {
		if hopesAfter(f.doc, k, s.Last) && !quotedAt(f.doc, f.doc.Tokens[k].Start) {
			t.addPhrase(f, phrase{k, purposeEnd(f.doc, k+1, s.Last)})
		}
	}
}

// designed returns what sentence n says that the trip is designed for, by name or
// as the "it" of the sentence before in its paragraph.
func (t *Trip) designed(f *Facts, n int) phrase {
	s := &f.doc.Sentences[n]
	p := designedFor(f.doc, s.First, s.Last)
	if p.empty() && n > 0 && f.doc.Sentences[n-1].Paragraph == s.Paragraph {
		return t.isFor(f, &f.doc.Sentences[n-1], s.First, s.Last)
	}
	return p
}

// addPhrase adds the purpose that p tells, if it is not empty.
func (t *Trip) addPhrase(f *Facts, p phrase) {
	if !p.empty() {
		t.addPurpose(f, p.span(f.doc))
	}
}

// addPurpose adds a purpose, unless one is known of the same words.
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
	return who >= 0 && who == t.journeys[0].who || t.byOffice(f, np)
}

// byOffice reports whether np means t's traveller by an office that is told to
// be theirs: "The prime minister", "The Green premier".
func (t *Trip) byOffice(f *Facts, np phrase) bool {
	last := f.doc.Tokens[np.last-1].Lower
	if t.Traveller == nil || f.doc.Tokens[np.first].Lower != "the" || !isOffice(last) {
		return false
	}
	for _, r := range t.Traveller.Roles {
		if strings.HasSuffix(strings.ToLower(r.Text), last) {
			return true
		}
	}
	return false
}
