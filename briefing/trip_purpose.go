package briefing

import "ukchina/briefing/text"

// purposesIn returns the clauses among the tokens [i, to) that tell what the
// journey before them is for: "seeking to mend relations with Peru", "to sign
// a treaty", "for talks on trade".
func purposesIn(d *text.Document, i, to int) []text.Span {
	var found []text.Span
	for k := i; k < to; k++ {
		if d.Tokens[k].Lower == "which" || d.Tokens[k].Lower == "who" {
			break
		}
		if !opensPurpose(d, k, i, to) {
			continue
		}
		end := purposeEnd(d, k+1, to)
		if end > k+2 {
			found = append(found, phrase{k, end}.span(d))
		}
		k = end - 1
	}
	return found
}

// opensPurpose reports whether a clause of purpose begins at token k.
func opensPurpose(d *text.Document, k, from, to int) bool {
	t := d.Tokens
	for _, words := range purposeOpeners {
		if followsWords(d, k, to, words) {
			return k > 0 && (t[k].Tag != "VBG" || t[k-1].Tag == "," || k == from || noun(t[k-1].Tag) || alsoAre(d, k, from))
		}
	}
	switch t[k].Lower {
	case "to":
		return k+1 < to && infinitive(d, k+1, to) && !capital(d, k+1) && (k == from || noun(t[k-1].Tag) || t[k-1].Tag == "CD" || t[k-1].Tag == ",") && !planNoun[t[k-1].Lower] && !othersPlan(d, k, from) && !superlative(d, k-1, from)
	case "for":
		np := nounPhraseAt(d, k+1, to)
		for i := np.first; i < np.last; i++ {
			if purposeNouns[t[i].Lower] {
				return true
			}
		}
	}
	return false
}

// alsoAre reports whether the participle at token k goes on with what its
// sentence tells of its subject: "and are hoping".
func alsoAre(d *text.Document, k, from int) bool {
	return k-2 > from && beForms[d.Tokens[k-1].Lower] && d.Tokens[k-2].Lower == "and"
}

// hopesAfter reports whether words of hope open a clause at token k: "in the
// hope of", "in a bid to".
func hopesAfter(d *text.Document, k, to int) bool {
	for _, words := range purposeOpeners {
		if len(words) > 2 && followsWords(d, k, to, words) {
			return true
		}
	}
	return false
}

// infinitive reports whether the word at token k, after "to", is a verb, or a
// noun for the tagger that has an object: "to court drug makers".
func infinitive(d *text.Document, k, to int) bool {
	t := d.Tokens
	return t[k].Tag == "VB" || t[k].Tag == "NN" && k+2 < to && noun(t[k+1].Tag) && noun(t[k+2].Tag) && !capital(d, k+1)
}

// superlative reports whether the noun phrase that ends at token k takes an
// infinitive of its own: "the second pontiff to travel there".
func superlative(d *text.Document, k, from int) bool {
	np := nounPhraseBefore(d, k+1, from)
	for i := np.first; i < np.last; i++ {
		if w := d.Tokens[i].Lower; timeWords[w].class == ordinalWord || w == "last" || w == "only" || d.Tokens[i].Tag == "JJS" {
			return true
		}
	}
	return false
}

// planNoun are nouns that take an infinitive of their own.
var planNoun = setOf("plea pleas appeal appeals request requests demand demands plan plans decision invitation calls call pressure chance opportunity attempt bid effort efforts pledge promise right urge")

// othersPlan reports whether the infinitive at token k is what others call for:
// "calls from campaigners to stay".
func othersPlan(d *text.Document, k, from int) bool {
	for i := k - 1; i > max(from, k-6); i-- {
		if w := d.Tokens[i].Lower; (w == "from" || w == "by") && planNoun[d.Tokens[i-1].Lower] {
			return true
		}
	}
	return false
}

// followsWords reports whether the tokens from k on are words.
func followsWords(d *text.Document, k, to int, words []string) bool {
	if k+len(words) > to {
		return false
	}
	for i, w := range words {
		if d.Tokens[k+i].Lower != w {
			return false
		}
	}
	return true
}

// purposeEnd returns the token after the clause of purpose that runs from k.
func purposeEnd(d *text.Document, k, to int) int {
	t := d.Tokens
	for ; k < to; k++ {
		switch w := &t[k]; {
		case w.Lower == "." || w.Tag == ":" || w.Lower == "(" || w.Lower == ";" || w.Lower == "while" || w.Lower == "but":
			return k
		case w.Lower == "as" && k+1 < to && (t[k+1].Tag == "PRP" || t[k+1].Tag == "DT" || capital(d, k+1)):
			return k
		case w.Tag == ",":
			if k+1 >= to || purposeEnds[t[k+1].Lower] || t[k+1].Tag == "VBG" || t[k+1].Tag == "VBD" || t[k+1].Tag == "VBZ" || clauseFollows(d, k+1, to) {
				return k
			}
		}
	}
	return k
}

// clauseFollows reports whether a subject with its verb stands at token k.
func clauseFollows(d *text.Document, k, to int) bool {
	np := nounPhraseAt(d, k, to)
	return np.last < to && finite(d.Tokens[np.last].Tag)
}

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

// aims say outright what a trip is for.
var aims = setOf("aimed aims aiming intended designed meant seeking hoping hopes wants seeks purpose aim goal")

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
		if t.Tag == "VBG" && k > first && beForms[d.Tokens[k-1].Lower] && k+2 < to && !visitSubject(d, first, k) { // "She is seeking business"
			return []text.Span{phrase{k, purposeEnd(d, k+1, to)}.span(d)}
		}
		if (t.Lower == "hopes" || t.Lower == "aims" || t.Lower == "wants" || t.Lower == "seeks") && t.Tag == "VBZ" && k+2 < to && d.Tokens[k+1].Lower == "to" {
			return []text.Span{phrase{k + 1, purposeEnd(d, k+1, to)}.span(d)}
		}
		if t.Tag != "VBG" && k+2 < to && (d.Tokens[k+1].Lower == "to" || d.Tokens[k+1].Lower == "at") && visitSubject(d, first, k) {
			return []text.Span{phrase{k + 1, purposeEnd(d, k+1, to)}.span(d)}
		}
	}
	return nil
}

// hopes returns what the sentence [first, to) says that the traveller hopes to
// do, in the writer's words or those of the traveller's own people: "where she
// hopes to open a campus", "Aides say that he wants to agree". A pronoun is the
// traveller's in a sentence that tells of the trip, as main does, or what they say.
func (t *Trip) hopes(f *Facts, first, to int, main bool) phrase {
	tokens, others := f.doc.Tokens, false
	for k := first; k+2 < to; k++ {
		w := &tokens[k]
		others = others || reportVerbs[w.Lower] || w.Lower == "say"
		if spokesWords[w.Lower] {
			return t.hopesAt(f, k, first, to, true)
		}
		if !others && (hopeVerbs[w.Lower] || w.Lower == "use") {
			return t.hopesAt(f, k, first, to, main)
		}
	}
	return phrase{}
}

// hopeVerbs have what somebody means to do after "to".
var hopeVerbs = setOf("hopes wants aims seeks")

func (t *Trip) hopesAt(f *Facts, k, first, to int, main bool) phrase {
	tokens := f.doc.Tokens
	for ; k+2 < to; k++ {
		if p := t.usesTrip(f, k, first, to); !p.empty() {
			return p
		}
		if !hopeVerbs[tokens[k].Lower] || tokens[k].Tag != "VBZ" || tokens[k+1].Lower != "to" || quotedAt(f.doc, tokens[k].Start) {
			continue
		}
		p := planAt(f.doc, k, first)
		if p.refused || p.subject.empty() {
			continue
		}
		who := f.personIn(p.subject.span(f.doc))
		if who >= 0 && who == t.journeys[0].who || who < 0 && main && tokens[p.subject.last-1].Tag == "PRP" {
			end := purposeEnd(f.doc, k+1, to)
			for i := k + 1; i < end; i++ {
				if tokens[i].Lower == "during" {
					end = i
				}
			}
			return phrase{k + 1, end}
		}
	}
	return phrase{}
}

// usesTrip reads what the traveller "will use the trip to" do, at its verb.
func (t *Trip) usesTrip(f *Facts, k, first, to int) phrase {
	tokens := f.doc.Tokens
	if w := tokens[k].Lower; w != "use" && w != "uses" && w != "using" || k+4 >= to || !visitNouns[tokens[k+2].Lower] || tokens[k+3].Lower != "to" || quotedAt(f.doc, tokens[k].Start) {
		return phrase{}
	}
	if p := planAt(f.doc, k, first); p.refused || p.subject.empty() {
		return phrase{}
	}
	return phrase{k + 3, purposeEnd(f.doc, k+3, to)}
}

// designedFor returns what a sentence says a journey is designed for, in the
// words of anybody: "the tour was designed to reassure allies".
func designedFor(d *text.Document, first, to int) phrase {
	t := d.Tokens
	for k := first + 2; k+2 < to; k++ {
		switch t[k].Lower {
		case "designed", "intended", "aimed", "meant":
			if beForms[t[k-1].Lower] && (visitNouns[t[k-2].Lower] || visitSubject(d, first, k) && !finiteIn(d, first, k-1)) && (t[k+1].Lower == "to" || t[k+1].Lower == "at") && !quotedAt(d, t[k].Start) {
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
	if first+4 >= to || d[first].Lower != "it" || !beForms[d[first+1].Lower] || !aims[d[first+2].Lower] || d[first+2].Tag != "VBN" || d[first+3].Lower != "to" {
		return phrase{}
	}
	np := nounPhraseAt(f.doc, before.First, before.Last)
	if np.empty() || !visitSubject(f.doc, before.First, before.Last) {
		return phrase{}
	}
	who, main := f.personIn(np.span(f.doc)), &t.journeys[0]
	if who >= 0 && who == main.who || !main.subject.empty() && d[np.last-1].Lower == d[main.subject.last-1].Lower {
		return phrase{first + 3, purposeEnd(f.doc, first+3, to)}
	}
	return phrase{}
}

// finiteIn reports whether a verb with a subject stands among the tokens
// [first, k).
func finiteIn(d *text.Document, first, k int) bool {
	for ; first < k; first++ {
		if finite(d.Tokens[first].Tag) {
			return true
		}
	}
	return false
}

// visitSubject reports whether a trip stands among the tokens [first, k).
func visitSubject(d *text.Document, first, k int) bool {
	for ; first < k; first++ {
		if visitNouns[d.Tokens[first].Lower] {
			return true
		}
	}
	return false
}

// quotedAt reports whether offset stands inside quotation marks.
func quotedAt(d *text.Document, offset int) bool {
	for i := range d.Quotations {
		if d.Quotations[i].Has(offset) {
			return true
		}
		if d.Quotations[i].Start > offset {
			break
		}
	}
	return false
}
