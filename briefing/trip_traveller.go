package briefing

import (
	"sort"
	"strings"

	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// place fills in who travels and when.
func (x *journeyFinder) place(j *journey) {
	if !j.subject.empty() {
		j.who = x.personIn(j.subject.span(x.d))
		if !j.beside.empty() && !x.human(j.who) {
			if who := x.personIn(j.beside.span(x.d)); x.human(who) {
				j.who = who
			}
		}
	}
	j.when = x.whenOf(j)
	t := x.d.Tokens
	if j.kind == visitNoun && j.first > x.first && t[j.first-1].Lower == "since" {
		j.past = true
	}
	old := j.relative && !j.future && t[j.at].Tag == "VBD" && j.when.IsZero()
	j.past = j.past || j.before || old
}

// travellerAs returns the words that name the traveller of j: the subject, or what
// a pronoun there points back at in its sentence.
func (f *Facts) travellerAs(j *journey) text.Span {
	span := j.subject.span(f.doc)
	if !j.beside.empty() && f.human(j.who) {
		name, beside := surname(f.Cast.People[j.who].Name), j.beside.span(f.doc)
		if strings.Contains(beside.In(f.doc.Text), name) && !strings.Contains(span.In(f.doc.Text), name) {
			return span.Cover(beside) // "The health secretary, Ada Orr"
		}
	}
	if j.who < 0 || f.doc.Tokens[j.subject.first].Tag[:2] != "PR" {
		return span
	}
	for m := mentionFrom(f, span.Start) - 1; m >= 0; m-- {
		before := f.Cast.Mentions[m]
		if before.Person == j.who && f.doc.Tokens[f.doc.TokenAt(before.Span.Start)].Tag[:2] != "PR" {
			return before.Span
		}
	}
	return span
}

// landsIn reports whether j tells in what place, unknown here, main's journey
// ends: "flies to Norway. She landed in Stavanger yesterday."
func (j *journey) landsIn(main *journey) bool {
	return !j.to.known && j.kind == goVerb && j.who >= 0 && j.who == main.who && j.paragraph <= main.paragraph+1
}

// human reports whether person who of the cast is one with a name.
func (f *Facts) human(who int) bool { return who >= 0 && f.Cast.People[who].Kind == people.Human }

// personIn returns the person that span names: the last one, people before
// bodies; -1 for none.
func (f *Facts) personIn(span text.Span) int {
	who, pair := -1, false
	for _, m := range f.overlapping(span) {
		p := f.Cast.Mentions[m].Person
		if f.human(who) {
			before := f.doc.Tokens[f.doc.TokenAt(f.Cast.Mentions[m].Span.Start)-1]
			pair = pair || before.Lower == "and" || before.Tag == "," && p != who && f.human(p) && f.listed(span)
		}
		if pair {
			break // "the King and Queen": the first
		}
		if p >= 0 && (who < 0 || f.Cast.People[p].Kind != people.Body || f.Cast.People[who].Kind == people.Body) {
			who = p
		}
	}
	return who
}

// listed reports whether "and" stands in span, as it does in lists.
func (f *Facts) listed(span text.Span) bool {
	for k := f.doc.TokenAt(span.Start); k < len(f.doc.Tokens) && f.doc.Tokens[k].End <= span.End; k++ {
		if f.doc.Tokens[k].Lower == "and" {
			return true
		}
	}
	return false
}

// mentionFrom returns the index of the first mention that ends after offset.
func mentionFrom(f *Facts, offset int) int {
	m := f.Cast.Mentions
	return sort.Search(len(m), func(i int) bool { return m[i].Span.End > offset })
}
