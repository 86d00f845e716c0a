package briefing

import "ukchina/briefing/text"

// dateStatements fills in when the statements of f were made, where the
// article says so beside the cue.
func dateStatements(f *Facts) {
	for i := range f.Statements {
		s := &f.Statements[i]
		switch {
		case len(s.Cue) > 0:
			s.When = f.saidWhen(i)
		case s.Continues >= 0 && s.Continues < i:
			s.When = f.Statements[s.Continues].When
		}
	}
}

// saidWhen returns the time that goes with the cue of statement i: "told the Echo on
// Monday", "On Monday, Ms Orr said", "speaking on Monday, Ms Orr said". Times
// in what is said are those of other things.
func (f *Facts) saidWhen(i int) When {
	cue := f.Statements[i].Cue[0]
	at := f.doc.SentenceAt(cue.Start)
	if at < 0 {
		return When{}
	}
	sentence := &f.doc.Sentences[at]
	for _, w := range whensIn(f.whens, sentence.Span) {
		span := w.Spans[0]
		switch {
		case f.quotes(i, span):
		case span.Start >= cue.End && f.plain(cue.End, span.Start, false),
			span.End <= cue.Start && f.opens(sentence, span) && f.plain(span.End, cue.Start, true):
			return w
		}
	}
	return When{}
}

// quotes reports whether span lies in the words of statement i or of one near
// it: a sentence may hold several.
func (f *Facts) quotes(i int, span text.Span) bool {
	const near = 4
	for k := max(0, i-near); k < min(len(f.Statements), i+near+1); k++ {
		for _, c := range f.Statements[k].Spans {
			if c.Overlaps(span) {
				return true
			}
		}
	}
	return false
}

// opens reports whether the time at span begins its sentence, alone or after
// "speaking", or stands right before the cue ("Ms Orr on Monday said").
func (f *Facts) opens(sentence *text.Sentence, span text.Span) bool {
	first := f.doc.TokenAt(span.Start)
	next := f.doc.TokenAt(span.End-1) + 1
	switch before := first - sentence.First; before {
	case 0:
		return true
	case 1:
		return f.doc.Tokens[sentence.First].Tag == "VBG"
	}
	return f.doc.Tokens[first-1].Tag == "NNP" && next < sentence.Last && verbal(f.doc.Tokens[next].Tag)
}

// plain reports whether no other verb, and unless commas are allowed no comma,
// stands in the text from one offset to another.
func (f *Facts) plain(from, to int, commas bool) bool {
	for k := f.doc.TokenAt(from); k >= 0 && k < len(f.doc.Tokens) && f.doc.Tokens[k].Start < to; k++ {
		t := &f.doc.Tokens[k]
		if t.Start >= from && (verbal(t.Tag) || t.Tag == ":" || !commas && t.Tag == ",") {
			return false
		}
	}
	return true
}
