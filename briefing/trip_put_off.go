package briefing

import (
	"slices"
	"strings"

	"ukchina/briefing/text"
)

// putOffVerbs tell that a journey will be at another time.
var putOffVerbs = text.Set("postponed delayed deferred rescheduled rearranged moved pushed put")

// putOff sets the time of t to the new one where the article says that the
// trip was put off, or what will now happen: "has been postponed until May",
// "will now arrive on 3 May".
func (t *Trip) putOff(f *Facts) {
	for i := range f.doc.Sentences {
		s := &f.doc.Sentences[i]
		for k := s.First + 1; k < s.Last && f.depth(s.Paragraph) < 2*leadParagraphs && s.Last-s.First <= longestSentence; k++ {
			w := When{}
			switch word := f.doc.Tokens[k].Lower; {
			case word == "now":
				w = t.nowAt(f, k, s)
			case putOffVerbs[word] && verbal(f.doc.Tokens[k].Tag):
				w = t.putOffTo(f, k, s)
			}
			if !w.IsZero() && (t.When.IsZero() || w.Date.After(t.When.Date)) && !quotedAt(f.doc, f.doc.Tokens[k].Start) {
				t.datedBy(w, s)
			}
		}
	}
}

// datedBy sets the time of t to w, which sentence s tells.
func (t *Trip) datedBy(w When, s *text.Sentence) {
	t.When = w
	if !slices.ContainsFunc(t.Spans, s.Overlaps) {
		t.Spans = append(t.Spans, s.Span)
		slices.SortFunc(t.Spans, func(a, b text.Span) int { return a.Start - b.Start })
	}
}

// nowAt reads "will now travel on 3 May" at its "now".
func (t *Trip) nowAt(f *Facts, k int, s *text.Sentence) When {
	tokens := f.doc.Tokens
	if w := &tokens[k-1]; w.Tag != "MD" && !beForms[w.Lower] {
		return When{}
	}
	verb := k + 1
	for verb < min(k+6, s.Last) && journeyWords[tokens[verb].Lower] == noJourney && !startVerbs[tokens[verb].Lower] && tokens[verb].Lower != "take" {
		verb++
	}
	if verb+1 >= s.Last || verb == k+6 || tokens[verb].Lower == "return" || tokens[verb+1].Lower == "home" ||
		tokens[verb+1].Lower == "back" || !t.isOf(f, planAt(f.doc, verb, s.First).subject) {
		return When{}
	}
	return t.dayAfter(f, verb, s)
}

// putOffTo reads "was put off until 3 May" at its verb.
func (t *Trip) putOffTo(f *Facts, k int, s *text.Sentence) When {
	p := planAt(f.doc, k, s.First)
	if p.refused || !t.isOf(f, p.subject) {
		return When{}
	}
	for i := k + 1; i < min(k+8, s.Last-1); i++ {
		switch f.doc.Tokens[i].Lower {
		case "to", "until", "till", "for":
			return t.dayAfter(f, i-1, s)
		}
		if finite(f.doc.Tokens[i].Tag) {
			break
		}
	}
	return When{}
}

// dayAfter returns the first time after token k of its clause.
func (t *Trip) dayAfter(f *Facts, k int, s *text.Sentence) When {
	for _, w := range whensIn(f.whens, s.Span) {
		at := f.doc.TokenAt(w.Spans[0].Start)
		if at <= k {
			continue
		}
		for ; k+1 < at; k++ {
			if finite(f.doc.Tokens[k+1].Tag) || f.doc.Tokens[k+1].Lower == "after" {
				return When{}
			}
		}
		return w
	}
	return When{}
}

// departs sets the time of t, where none was told with the place, to when the
// traveller goes or comes: "Ms Orr flew out on Sunday", "The premier, who arrived on
// Sunday".
func (t *Trip) departs(f *Facts) {
	for i := 0; i < len(f.doc.Sentences) && t.When.IsZero() && !t.journeys[0].over; i++ {
		s := &f.doc.Sentences[i]
		for k := s.First; k+2 < s.Last && f.depth(s.Paragraph) < 2*leadParagraphs && s.Last-s.First <= longestSentence; k++ {
			w := &f.doc.Tokens[k]
			if journeyWords[w.Lower] != goVerb || !verbal(w.Tag) || w.Lower[0] == 'r' || spendWords[w.Lower] || takeVerbs[w.Lower] ||
				quotedAt(f.doc, w.Start) {
				continue
			}
			at := k + 1
			if next := f.doc.Tokens[at].Lower; next == "out" || next == "off" || next == "down" || next == "here" || next == "there" {
				at++
			} else if !strings.HasPrefix(w.Lower, "arriv") && !strings.HasPrefix(w.Lower, "land") {
				at = leavesFrom(f.doc, k, s.Last)
			}
			for _, when := range whensIn(f.whens, s.Span) {
				if f.doc.TokenAt(when.Spans[0].Start) == at && t.goesAt(f, k, s) {
					t.datedBy(when, s)
				}
			}
		}
	}
}

// goesAt reports whether the traveller is who goes at the verb at token k.
func (t *Trip) goesAt(f *Facts, k int, s *text.Sentence) bool {
	p := planAt(f.doc, k, s.First)
	return !p.before && !p.refused && !p.subject.empty() && t.journeys[0].who >= 0 &&
		(f.personIn(p.subject.span(f.doc)) == t.journeys[0].who || t.byOffice(f, p.subject))
}

// isOf reports whether p names the trip, its traveller or those who go along.
func (t *Trip) isOf(f *Facts, p phrase) bool {
	if p.empty() {
		return false
	}
	who, last := f.personIn(p.span(f.doc)), f.doc.Tokens[p.last-1].Lower
	if who >= 0 && f.human(who) {
		return who == t.journeys[0].who
	}
	return visitNouns[last] || groupNouns[last] || p.last-p.first == 1 && (last == "they" || last == "it")
}
