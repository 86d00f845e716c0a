package briefing

import (
	"ukchina/briefing/text"
	"ukchina/briefing/visits"
)

// learnedTrip returns the trip that is found by what was learned of such, where
// the rules find none; nil where that is less than sure.
func (f *Facts) learnedTrip() *Trip {
	r, sure := f.models.Journeys.Find(f.scene())
	if !sure {
		return nil
	}
	t := &Trip{Traveller: &f.Cast.People[r.Who]}
	at := r.Where
	if at.Empty() {
		at = t.Traveller.NameSpan
	}
	who := f.nearestMention(r.Who, at)
	j := f.learnedJourney(&r, who, at)
	if !j.abroad(f) {
		return nil
	}
	t.journeys = []journey{j}
	t.Who = cite(f.Article, who)
	t.addTold(f, at)
	if !r.Where.Empty() {
		t.Where = cite(f.Article, r.Where)
	}
	t.tell(f, &r)
	t.Follows = tripFollows(f)
	return t
}

// tell takes from r when the trip is and what it is for, where r says so.
func (t *Trip) tell(f *Facts, r *visits.Reading) {
	if all := whensIn(f.whens, r.When); len(all) > 0 {
		t.When = all[len(all)-1]
		t.journeys[0].when = t.When
		t.addTold(f, r.When)
	}
	if !r.Purpose.Empty() {
		t.Purpose = cite(f.Article, r.Purpose)
	}
}

// addTold adds the sentence that holds span to those that tell of t.
func (t *Trip) addTold(f *Facts, span text.Span) {
	n := f.doc.SentenceAt(span.Start)
	if n < 0 {
		return
	}
	s := f.doc.Sentences[n].Span
	i := len(t.Spans)
	for k, other := range t.Spans {
		if other == s {
			return
		}
		if s.Start < other.Start {
			i = min(i, k)
		}
	}
	t.Article = f.Article
	t.Spans = append(t.Spans[:i], append([]text.Span{s}, t.Spans[i:]...)...)
}

// nearestMention returns where person is named, not by a pronoun, in the sentence
// of at, or else first.
func (f *Facts) nearestMention(person int, at text.Span) text.Span {
	first, n := f.Cast.People[person].NameSpan, f.doc.SentenceAt(at.Start)
	for _, m := range f.Cast.Mentions {
		if m.Person == person && f.doc.SentenceAt(m.Span.Start) == n && f.doc.Tokens[f.doc.TokenAt(m.Span.Start)].Tag[:1] != "P" {
			return m.Span
		}
	}
	return first
}

// learnedJourney returns the journey of r as if rules had found it, for those who
// look for what depends on it.
func (f *Facts) learnedJourney(r *visits.Reading, who, at text.Span) journey {
	first := f.doc.TokenAt(at.Start)
	n := f.doc.SentenceAt(at.Start)
	j := journey{kind: goVerb, at: first, sentence: n, paragraph: f.doc.Sentences[n].Paragraph, who: r.Who, host: -1}
	j.subject = phrase{f.doc.TokenAt(who.Start), f.doc.TokenAt(who.End-1) + 1}
	if h := f.trees.Heads[first]; h >= 0 {
		j.at = int(h)
	}
	if !r.Where.Empty() {
		j.to = destinationAt(f.doc, first, f.doc.Sentences[n].Last)
		if j.to.words.empty() {
			j.to.words = phrase{first, f.doc.TokenAt(at.End-1) + 1}
		}
	}
	j.first = j.at
	return j
}
