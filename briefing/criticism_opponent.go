package briefing

import (
	"slices"
	"strings"

	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// opponent reports whether s was said by somebody whose part it is to oppose:
// an opposition, a rival party, a campaign, a union.
func (x *criticismFinder) opponent(s *Statement) bool {
	party := ""
	if x.hasSpokesman(s) {
		return true
	}
	if s.Speaker != nil && x.friends[s.Speaker] {
		return false
	}
	if s.Speaker != nil && (slices.ContainsFunc(s.Speaker.Roles, leadsParty) || slices.ContainsFunc(s.Speaker.Roles, x.speaksOnTopic)) {
		return true
	}
	if s.Speaker != nil && slices.ContainsFunc(s.Mention, func(m text.Span) bool {
		return x.speaksOnTopic(people.Role{Text: m.In(x.Article.Text), Span: m})
	}) {
		return true
	}
	for w := range x.wordsFor(s) {
		if opponents[w] {
			return true
		}
		if p := partyOf(w); p != "" {
			party = p
		}
	}
	if p := x.owner(s); party == "" && !p.empty() {
		return x.opponent(x.by(p))
	}
	return party != "" && party != x.party
}

// speaksOnTopic reports whether r is the part of a party's spokesman, who has
// a field but no office: "foreign affairs spokesman".
func (x *criticismFinder) speaksOnTopic(r people.Role) bool {
	before := ""
	for w := range strings.FieldsSeq(strings.ToLower(r.Text)) {
		if topics[before] && spokesWords[w] {
			return x.countryIn(r.Span) == "" || x.countryIn(r.Span) != x.to
		}
		before = w
	}
	return false
}

// leadsParty reports whether r is a part in a party known by its initials:
// "SNP leader".
func leadsParty(r people.Role) bool {
	party, part, ok := strings.Cut(r.Text, " ")
	const longest = 5
	if !ok || len(party) < 3 || len(party) > longest || strings.ToUpper(party) != party {
		return false
	}
	part = strings.ToLower(part)
	return strings.Contains(part, "leader") || strings.Contains(part, "critic") || strings.Contains(part, "mp")
}

// wordsFor yields the words that an article has for who said s: the mention,
// the roles, the name of a body; in lower case.
func (x *criticismFinder) wordsFor(s *Statement) func(func(string) bool) {
	return func(yield func(string) bool) {
		for _, m := range s.Mention {
			if !eachWord(m.In(x.Article.Text), yield) {
				return
			}
		}
		if s.Speaker != nil {
			eachPersonWord(x.Article.Text, s.Speaker, yield)
		}
	}
}

func eachPersonWord(article string, p *people.Person, yield func(string) bool) {
	if p.Kind == people.Body && !eachWord(p.Name, yield) {
		return
	}
	for _, r := range p.Roles {
		if !eachWord(r.Text, yield) {
			return
		}
	}
	// "Rep. Ada Orr, D-Ohio"
	after := article[p.NameSpan.End:min(len(article), p.NameSpan.End+5)]
	if strings.HasPrefix(after, ", ") {
		eachWord(after[2:], yield)
	}
}

// eachWord yields the words of s in lower case without "'s" and marks; false
// when yield asked to stop.
func eachWord(s string, yield func(string) bool) bool {
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		w = strings.Trim(w, "’',.()")
		w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
		if !yield(w) {
			return false
		}
	}
	return true
}

// partyOf returns the party that a word of a role names, or "".
func partyOf(w string) string {
	switch {
	case strings.HasPrefix(w, "d-"):
		return "democrat"
	case strings.HasPrefix(w, "r-"):
		return "republican"
	}
	return parties[w]
}
