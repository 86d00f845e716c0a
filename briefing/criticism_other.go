package briefing

import (
	"ukchina/briefing/attribution"
	"ukchina/briefing/text"
)

// ofOther reports whether what s says, in reported words, is of something that is
// no part of the trip: "the boycott was cruel".
func (x *criticismFinder) ofOther(s *Statement) bool {
	if s.Kind == attribution.Direct {
		return false
	}
	t, first := x.d.Tokens, x.d.TokenAt(s.Spans[0].Start)
	end := first
	for end < len(t) && t[end].Start < s.Spans[0].End && !finite(t[end].Tag) {
		end++
	}
	np := nounPhraseAt(x.d, first, end)
	if end >= len(t) || !finite(t[end].Tag) || np.empty() || !noun(t[np.last-1].Tag) {
		return false
	}
	w := x.weigh([]text.Span{{Start: t[first].Start, End: t[end-1].End}})
	return !w.target && !w.near && !w.course && !w.policy && !x.isTravellerAt(np.last-1) && !(phrase{first, end}).has(x.d, facets)
}

// facets are what is criticised of a journey without its name.
var facets = text.Set(`timing optics image images photograph photographs picture pictures spectacle sight silence handshake
	handshakes priority priorities message gesture idea symbolism minister premier president mayor leader secretary
	chancellor programme group party plane planes flight seats hotel hotels airfare airfares sum figure fare fares list
	agreements deals contracts pacts politicians councillors officials ministers leaders mps`)
