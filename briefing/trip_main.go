package briefing

import (
	"strings"

	"ukchina/briefing/people"
)

// mainJourney returns the index of the journey that the article is about, or
// -1: told near its head, by somebody of office or on a visit of state, abroad.
func mainJourney(f *Facts, all []journey) int {
	best, most := -1, 0
	for i := range all {
		if j := &all[i]; f.depth(j.paragraph) < leadParagraphs && j.isNews(f) {
			if s := j.score(f); s > most {
				best, most = i, s
			}
		}
	}
	return best
}

// isNews reports whether j may be the journey that an article is about.
func (j *journey) isNews(f *Facts) bool {
	if j.relative && j.over && j.paragraph > 0 {
		return false // "Ada Orr, who has just returned from Oslo, told the House"
	}
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
		if p.Kind == people.Body && !j.subject.has(f.doc, missionNouns) {
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

// score says how well j tells what the article is about.
func (j *journey) score(f *Facts) int {
	s := 12 - 3*f.depth(j.paragraph)
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
	add(-6, j.paragraph == 0 && f.headings() > 0)
	if j.who >= 0 {
		s += min(3, len(f.Cast.People[j.who].Aliases))
	}
	return s
}
