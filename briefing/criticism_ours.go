package briefing

import (
	"slices"
	"strings"

	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// ours reports whether s was said by the traveller, their party, or those who
// speak for them or for a government.
func (x *criticismFinder) ours(s *Statement) bool {
	p := s.Speaker
	if p != nil && p == x.traveller {
		return true
	}
	if p != nil && slices.Contains(x.company, p) || x.speaksForTraveller(s) || x.ofGovernment(s) || x.travels(s) {
		return true
	}
	return x.namesGovernment(s)
}

// namesGovernment reports whether s is said to come from an office, by no human of
// a name: "No 10", "a spokesman".
func (x *criticismFinder) namesGovernment(s *Statement) bool {
	mention := strings.ToLower(joined(x.Article, s.Mention))
	spokes, office, outside := false, false, false
	for w := range strings.FieldsSeq(mention) {
		w = strings.TrimSuffix(strings.TrimSuffix(strings.Trim(w, "’',."), "'s"), "’s")
		spokes = spokes || spokesWords[w]
		office = office || officeBodies[w]
		outside = outside || outsideWords[w]
	}
	if outside || s.Speaker != nil && s.Speaker.Kind == people.Human {
		return false
	}
	if strings.HasPrefix(mention, "no 10") || strings.HasPrefix(mention, "no. 10") || strings.HasPrefix(mention, "number 10") {
		return true
	}
	return office || spokes && !x.namesOther(s.Mention)
}

// ofGovernment reports whether s was said by somebody who speaks for an
// office, or serves the traveller: no opponent and of no other country.
func (x *criticismFinder) ofGovernment(s *Statement) bool {
	if s.Speaker == nil || s.Speaker.Kind != people.Human || x.opponent(s) {
		return false
	}
	for _, r := range s.Speaker.Roles {
		spokes, office, own := false, false, strings.Contains(strings.ToLower(r.Text), "deputy")
		former := false
		eachWord(r.Text, func(w string) bool {
			spokes = spokes || spokesWords[w]
			office = office || officeBodies[w] || w == "council" || x.ranks[w]
			own = own || x.ranks[w]
			former = former || w == "former" || w == "ex"
			return true
		})
		if !former && x.countryIn(r.Span) == "" && (spokes && office || own && office) {
			return true
		}
	}
	return false
}

// speaksForTraveller reports whether s was said by the traveller, the host
// who invited them, or in a name that has theirs in it.
func (x *criticismFinder) speaksForTraveller(s *Statement) bool {
	for _, p := range []*people.Person{x.traveller, x.inviter} {
		if p == nil {
			continue
		}
		if s.Speaker == p {
			return true
		}
		for _, m := range s.Mention {
			if strings.Contains(m.In(x.Article.Text), surname(p.Name)) {
				return true
			}
		}
	}
	return false
}

// outsideWords tell that a body or its spokesman stands outside the government.
var outsideWords = text.Set(`opposition shadow former ex tory labour conservative republican democrat democratic democrats republicans
	rights campaign party union rival watchdog charity amnesty`)

// namesOther reports whether a mention names some body.
func (x *criticismFinder) namesOther(spans []text.Span) bool {
	for _, s := range spans {
		for k := x.d.TokenAt(s.Start) + 1; k < len(x.d.Tokens) && x.d.Tokens[k].End <= s.End; k++ {
			if _, n := placeAt(x.d, k); n == 0 && proper(x.d.Tokens[k].Tag) {
				return true
			}
		}
	}
	return false
}

// surname returns the last word of a name.
func surname(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }
