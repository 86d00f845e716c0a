package briefing

import (
	"slices"
	"strings"

	"ukchina/briefing/people"
)

// answersCritic reports whether what s says is about somebody who criticises, and
// names nobody of the trip: "accused him of playing to the gallery".
func (x *criticismFinder) answersCritic(s *Statement) bool {
	critic, spans := false, s.Spans
	if w := x.d.Tokens[x.d.TokenAt(spans[0].Start)].Lower; w == "him" || w == "her" || w == "them" {
		spans = slices.Concat(spans, s.Mention) // "Mr Orr's predecessor, Ada Tull, accused him of"
	}
	for _, span := range spans {
		for _, m := range x.overlapping(span) {
			p := x.Cast.Mentions[m].Person
			if !x.human(p) {
				continue
			}
			q := &x.Cast.People[p]
			if q == x.traveller {
				return false
			} else if q == s.Speaker {
				continue
			}
			critic = critic || slices.ContainsFunc(x.found, func(c Criticism) bool { return c.Critic == q }) || x.opponent(&Statement{Speaker: q})
		}
	}
	return critic
}

// travels reports whether s was said for a firm or a body that goes along.
func (x *criticismFinder) travels(s *Statement) bool {
	if x.Delegation == nil || s.Speaker == nil {
		return false
	}
	owner := ""
	if p := x.owner(s); !p.empty() {
		owner = p.span(x.d).In(x.Article.Text)
	}
	return slices.ContainsFunc(x.Delegation.Members, func(m Member) bool {
		if !m.Organisation {
			return false
		}
		return s.Speaker.Kind == people.Body && s.Speaker.Name == m.Text() || strings.Contains(owner, m.Text()) ||
			slices.ContainsFunc(s.Speaker.Roles, func(r people.Role) bool { return strings.Contains(r.Text, m.Text()) })
	})
}
