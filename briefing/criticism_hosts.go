package briefing

import (
	"slices"
	"strings"

	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// hosts reports whether s was said by those whom the trip goes to.
func (x *criticismFinder) hosts(s *Statement) bool {
	if x.to == "" {
		return false
	}
	for _, m := range s.Mention {
		if x.countryOf(m) == x.to {
			return true
		}
		for _, k := range x.overlapping(m) { // "Mr Orr's spokesman"
			if p := x.Cast.Mentions[k].Person; p >= 0 && x.ofHosts(&x.Cast.People[p]) {
				return true
			}
		}
	}
	if p := x.owner(s); !p.empty() && x.countryOf(p.span(x.d)) == x.to && !x.opponent(x.by(p)) {
		return true
	}
	return s.Speaker != nil && (x.met[s.Speaker] || x.ofHosts(s.Speaker))
}

// relays reports whether statement i only passes on what the hosts or the
// traveller's side say: "according to a readout, the mayor said".
func (x *criticismFinder) relays(i int) bool {
	s := &x.Statements[i]
	for k := range x.Statements {
		o := &x.Statements[k]
		if k != i && len(o.Mention) > 0 && s.Spans[0].Contains(o.Mention[0]) && s.Spans[0].Contains(o.Spans[0]) && (x.hosts(o) || x.ours(o)) {
			return true
		}
	}
	return false
}

// findCounterparts notes those of office whom the traveller is told to have had
// talks with: they are hosts, of whatever country they are told to be.
func (x *criticismFinder) findCounterparts() {
	x.met = map[*people.Person]bool{}
	if x.Trip == nil || x.traveller == nil {
		return
	}
	t := x.d.Tokens
	for i := range x.d.Sentences {
		s := &x.d.Sentences[i]
		if s.Last-s.First > longestSentence || !x.Trip.opensSentence(x.Facts, s.First, s.Last) {
			continue
		}
		for k := s.First + 1; k+1 < s.Last; k++ {
			if t[k].Lower == "with" && talkNouns[t[k-1].Lower] && !quotedAt(x.d, t[k].Start) {
				x.counterpart(nounPhraseAt(x.d, k+1, s.Last))
			} else if (t[k].Lower == "meet" || t[k].Lower == "met") && verbal(t[k].Tag) && !quotedAt(x.d, t[k].Start) {
				x.counterpart(nounPhraseAt(x.d, k+1, s.Last))
			}
		}
	}
}

// counterpart notes whom p names, if that is somebody of office.
func (x *criticismFinder) counterpart(p phrase) {
	if p.empty() {
		return
	}
	who := x.personIn(p.span(x.d))
	if !x.human(who) {
		return
	}
	q := &x.Cast.People[who]
	if q != x.traveller && slices.ContainsFunc(q.Roles, func(r people.Role) bool { return officeIn(r.Text) }) {
		x.met[q] = true
	}
}

// ofHosts reports whether p holds an office of the country visited, now.
func (x *criticismFinder) ofHosts(p *people.Person) bool {
	if x.to == "" {
		return false
	}
	for _, r := range p.Roles {
		low := strings.ToLower(r.Text)
		if x.countryOf(r.Span) == x.to && officeIn(r.Text) && !strings.Contains(low, "former") && !strings.Contains(low, "governor of") {
			return true
		}
	}
	return false
}

// countryOf returns the country that span begins with, itself or as an
// adjective, past an article.
func (x *criticismFinder) countryOf(span text.Span) country {
	k := x.d.TokenAt(span.Start)
	if k < len(x.d.Tokens) && x.d.Tokens[k].Tag == "DT" {
		k++
	}
	if k < len(x.d.Tokens) && x.d.Tokens[k].End <= span.End {
		if p, n := placeAt(x.d, k); n > 0 {
			return p.in
		}
	}
	return ""
}

// targetIn reports whether span names the traveller, the country visited or
// somebody of it.
func (x *criticismFinder) targetIn(span text.Span) bool {
	for _, m := range x.overlapping(span) {
		if p := x.Cast.Mentions[m].Person; p >= 0 {
			if q := &x.Cast.People[p]; q == x.traveller || x.ofHosts(q) {
				return true
			}
		}
	}
	if x.to == "" {
		return false
	}
	for k := x.d.TokenAt(span.Start); k < len(x.d.Tokens) && x.d.Tokens[k].End <= span.End; k++ {
		if p, n := placeAt(x.d, k); n > 0 && p.in == x.to {
			return true
		}
	}
	return false
}

// isTravellerAt reports whether token k belongs to words for the traveller.
func (x *criticismFinder) isTravellerAt(k int) bool {
	if x.traveller == nil {
		return false
	}
	m := x.Cast.Mentions
	i := mentionFrom(x.Facts, x.d.Tokens[k].Start)
	return i < len(m) && m[i].Span.Has(x.d.Tokens[k].Start) && m[i].Person >= 0 && &x.Cast.People[m[i].Person] == x.traveller
}
