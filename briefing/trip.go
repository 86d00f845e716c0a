package briefing

import (
	"strings"

	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// A Trip is a journey or meeting abroad that an article is about. The
// citation covers the sentences that tell it. What the article does not say
// is zero.
type Trip struct {
	Citation
	Traveller *people.Person
	Who       Citation // as written
	Where     Citation // "Beijing", "the G20 Summit in Brazil"
	When      When
	Purpose   Citation // "seeking to mend relations with China after years of frosty ties"
	// Purposes are further purposes the article gives.
	Purposes []Citation
	// Follows are what the article says the trip follows or is the first since.
	Follows []Citation

	journeys []journey // those that tell of this trip, the main one first
}

// leadParagraphs is how far down an article may begin to tell of the trip it
// is about: news puts that first.
const leadParagraphs = 4

// findTrip returns the trip f's article is about, or nil.
func findTrip(f *Facts) *Trip {
	all := findJourneys(f)
	for i := range all {
		if who := f.understood(&all[i]); who >= 0 {
			all[i].who = who
		}
	}
	main := mainJourney(f, all)
	if main < 0 {
		return f.learnedTrip()
	}
	t := &Trip{journeys: []journey{all[main]}}
	for i, j := range all {
		if i != main && !j.past && j.sameTrip(f, &all[main]) {
			t.journeys = append(t.journeys, j)
		}
	}
	t.fill(f)
	t.putOff(f)
	t.departs(f)
	t.purposes(f)
	t.Follows = tripFollows(f)
	return t
}

// mainJourney returns the index of the journey that the article is about, or
// -1: told near its head, by somebody of office or on a visit of state, abroad.
func mainJourney(f *Facts, all []journey) int {
	best, most := -1, 0
	for i := range all {
		if j := &all[i]; j.paragraph < leadParagraphs && j.isNews(f) {
			if s := j.score(f); s > most {
				best, most = i, s
			}
		}
	}
	return best
}

// isNews reports whether j may be the journey that an article is about.
func (j *journey) isNews(f *Facts) bool {
	if j.past || j.refused || j.subject.empty() || j.earlier(f) || !j.official(f) {
		return false
	}
	if j.kind == meetVerb && !j.to.event && !j.foreign && !j.to.known {
		return false
	}
	if j.kind == meetVerb && j.to.words.empty() {
		return j.foreign && j.future
	}
	return j.abroad(f)
}

// earlier reports whether j is dated well before the article, as background.
func (j *journey) earlier(f *Facts) bool {
	const month = 31 * 24
	return j.when.Precision != NoDate && !f.Article.Published.IsZero() &&
		f.Article.Published.Sub(j.when.Date).Hours() > month && j.when.Precision >= Month
}

// official reports whether the traveller holds an office, or goes on a visit
// of state or to a summit.
func (j *journey) official(f *Facts) bool {
	if j.who >= 0 {
		p := &f.Cast.People[j.who]
		if p.Kind == people.Body && !j.namesMission(f) {
			return false
		}
		for _, r := range p.Roles {
			if officeIn(r.Text) {
				return true
			}
		}
		if officeIn(p.Title) {
			return true
		}
	}
	for k := j.subject.first; k < j.subject.last; k++ {
		if isOffice(f.doc.Tokens[k].Lower) {
			return true
		}
	}
	if j.who < 0 && j.manyGo(f) {
		return true
	}
	return j.formal && (j.who >= 0 || !j.subject.empty()) || j.who >= 0 && f.headOffice(j.who)
}

// manyGo reports whether those who travel are a group of people of business,
// or a number of them: "A group of 17 exporters will set off for Oslo".
func (j *journey) manyGo(f *Facts) bool {
	t := f.doc.Tokens
	if j.kind != goVerb || beForms[t[j.at].Lower] || j.subject.empty() || !j.to.known {
		return false
	}
	many, trade := false, false
	for k := j.subject.first; k < j.subject.last; k++ {
		w := t[k].Lower
		many = many || t[k].Tag == "CD" || groupNouns[w] || sizeNumbers[w]
		trade = trade || traders[w] || w == "business" && k == j.subject.last-2 && t[k+1].Tag == "NNS"
	}
	return many && trade
}

func (j *journey) namesMission(f *Facts) bool {
	for k := j.subject.first; k < j.subject.last; k++ {
		if missionNouns[f.doc.Tokens[k].Lower] {
			return true
		}
	}
	return false
}

func officeIn(s string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		if isOffice(w) {
			return true
		}
	}
	return false
}

// isOffice reports whether a word in lower case names an office, also behind
// or before a hyphen ("secretary-general").
func isOffice(w string) bool {
	for part := range strings.SplitSeq(w, "-") {
		if offices[part] {
			return true
		}
	}
	return false
}

// abroad reports whether j goes to another country than the traveller's.
func (j *journey) abroad(f *Facts) bool {
	own := j.ownCountry(f)
	switch {
	case j.to.known && own != "":
		return j.to.place.in != own
	case j.to.known && !j.to.place.home:
		return true
	case j.to.words.empty():
		return j.formal && j.foreign
	case j.formal:
		return true
	case j.to.known:
		return j.to.place.in == "united states" && f.countryNear(j, true)
	}
	return f.countryNear(j, false)
}

// ownCountry returns the country whose adjective stands in the traveller's
// role or name as written, or "".
func (j *journey) ownCountry(f *Facts) country {
	if j.who >= 0 {
		for _, r := range f.Cast.People[j.who].Roles {
			if c := f.countryIn(r.Span); c != "" {
				return c
			}
		}
	}
	if !j.subject.empty() {
		return f.countryIn(j.subject.span(f.doc))
	}
	return ""
}

// countryIn returns the first country named in span, itself or by its
// adjective.
func (f *Facts) countryIn(span text.Span) country {
	for k := f.doc.TokenAt(span.Start); k < len(f.doc.Tokens) && f.doc.Tokens[k].End <= span.End; k++ {
		if p, n := placeAt(f.doc, k); n > 0 && !p.home {
			return p.in
		}
	}
	return ""
}

// countryNear reports whether a foreign country is named in the paragraph of j
// or the next: what makes an unknown place one abroad. Here asks for the
// country that j's place is in, which its own press need not name.
func (f *Facts) countryNear(j *journey, here bool) bool {
	own := j.ownCountry(f)
	for s := j.sentence; s < len(f.doc.Sentences) && f.doc.Sentences[s].Paragraph <= j.paragraph+1; s++ {
		for k := f.doc.Sentences[s].First; k < f.doc.Sentences[s].Last; k++ {
			if !here && abroadHints[f.doc.Tokens[k].Lower] {
				return true
			}
			p, n := placeAt(f.doc, k)
			if here && n > 0 && !p.home && p.in == j.to.place.in {
				return true
			}
			if !here && n > 0 && p.in != own && !p.home && p.in != "united kingdom" && p.in != "united states" {
				return true
			}
		}
	}
	return false
}

// score says how well j tells what the article is about.
func (j *journey) score(f *Facts) int {
	s := 12 - 3*j.paragraph
	add := func(n int, ok bool) {
		if ok {
			s += n
		}
	}
	add(2, j.future || j.kind == goVerb && !j.when.IsZero() && f.doc.Tokens[j.at].Lower[len(f.doc.Tokens[j.at].Lower)-1] == 's')
	add(3, !j.to.words.empty())
	add(1, !j.when.IsZero())
	add(2, j.kind != meetVerb && j.kind != attendVerb)
	add(1, j.formal)
	add(-4, j.also)
	add(-6, j.opposed)
	add(-2, j.adverb || j.relative)
	if j.who >= 0 {
		s += min(3, len(f.Cast.People[j.who].Aliases))
	}
	return s
}

// sameTrip reports whether j tells of the same trip as main.
func (j *journey) sameTrip(f *Facts, main *journey) bool {
	if j.earlier(f) || j.refused || main.over && j.future || j.also && j.who != main.who {
		return false
	}
	if j.to.known && main.to.known && !j.to.place.agrees(main.to.place) {
		return false
	}
	if j.who >= 0 && main.who >= 0 {
		return j.who == main.who
	}
	if j.kind == visitNoun && j.to.words.empty() {
		return !j.when.IsZero()
	}
	if j.subject.empty() || main.subject.empty() {
		return j.to.known && main.to.known
	}
	if main.who < 0 && j.paragraph <= main.paragraph+1 && j.to.known && main.to.known && f.human(j.who) {
		return true // "The mayor flies to Oslo. Ada Orr will visit the Norwegian capital"
	}
	if main.who >= 0 && j.who < 0 && j.paragraph == main.paragraph+1 && j.to.known && main.to.known && f.oneOffice(j.subject) {
		return true // "Ada Orr set off for Oslo. The trade minister will be in the Norwegian capital"
	}
	t := f.doc.Tokens
	return t[j.subject.first].Tag[:2] == "PR" || t[j.subject.last-1].Lower == t[main.subject.last-1].Lower
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

// fill sets who, where and when from the journeys of t: the main one, and
// what it leaves out from the others.
func (t *Trip) fill(f *Facts) {
	told := map[int]bool{}
	use := func(c *Citation, j *journey, span text.Span) {
		if c.IsZero() {
			*c = cite(f.Article, span)
			told[j.sentence] = true
		}
	}
	main := &t.journeys[0]
	use(&t.Who, main, f.travellerAs(main))
	for i := range t.journeys {
		j := &t.journeys[i]
		if !j.to.words.empty() {
			use(&t.Where, j, j.to.span(f.doc))
		}
		if t.When.IsZero() && !j.when.IsZero() && (i == 0 || main.to.words.empty() || j.to.words.empty() || j.to.place.agrees(main.to.place) || j.landsIn(main)) {
			t.When = j.when
			told[j.sentence] = true
		}
		if w := &j.when; w.Precision == Day && t.When.Precision == Month && w.Date.Month() == t.When.Date.Month() && !w.Date.Before(t.When.Date) {
			t.When = *w // "next month", then "on 9 December"
			told[j.sentence] = true
		}
		if t.Traveller == nil && j.who >= 0 {
			t.Traveller = &f.Cast.People[j.who]
			main.who = j.who
		}
	}
	for s := range f.doc.Sentences {
		if told[s] {
			t.Article = f.Article
			t.Spans = append(t.Spans, f.doc.Sentences[s].Span)
		}
	}
}
