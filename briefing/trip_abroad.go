package briefing

import (
	"strings"

	"ukchina/briefing/text"
)

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
	case j.to.known && j.fromElsewhere(f):
		return true
	case j.to.known:
		return j.to.place.in == "united states" && (f.countryNear(j, true) || strings.ContainsAny(f.Article.Text, "£€"))
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

// fromElsewhere reports whether the office that the article opens with is one
// of a place in another country than j's: "London's mayor", of Los Angeles.
func (j *journey) fromElsewhere(f *Facts) bool {
	if j.who < 0 || !f.headOffice(j.who) {
		return false
	}
	head := f.firstPhrase()
	for k := head.first; k < head.last; k++ {
		if p, n := placeAt(f.doc, k); n > 0 && p.in != j.to.place.in {
			return true
		}
	}
	return false
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
	s := j.sentence
	if j.paragraph == 1 {
		s = 0 // "a fair on the French Riviera", told before
	}
	for ; s < len(f.doc.Sentences) && f.doc.Sentences[s].Paragraph <= j.paragraph+1; s++ {
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
