package briefing

import (
	"slices"

	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// leadsIn reports whether sentence s tells that what follows is criticism: "The
// loudest complaints have come from farmers", "Ada Orr also took aim", "It was
// attacked by both parties".
func (x *criticismFinder) leadsIn(s *text.Sentence) bool {
	t, opposition := x.d.Tokens, false
	for k := s.First; k+1 < s.Last; k++ {
		if quotedAt(x.d, t[k].Start) {
			return false
		}
		switch w := t[k].Lower; {
		case oppositionNouns[w] && noun(t[k].Tag):
			opposition = true
		case opposition && (w == "come" || w == "came" || w == "comes") && t[k+1].Lower == "from":
			return true
		case (w == "echoed" || w == "shared") && t[k].Tag == "VBN" && k-2 >= s.First && opinions[t[k-2].Lower]:
			return x.afterCritic(s) // "That view was echoed in Tuvalu"
		case (w == "took" || w == "takes") && t[k+1].Lower == "aim":
			return true
		case blameCues[w] && t[k].Tag == "VBN" && t[k+1].Lower == "by" && x.passiveOfTrip(k, s):
			return true
		}
	}
	return false
}

// afterCritic reports whether a criticism was found in the paragraph before s,
// or in that of s.
func (x *criticismFinder) afterCritic(s *text.Sentence) bool {
	return slices.ContainsFunc(x.found, func(c Criticism) bool {
		at := x.d.SentenceAt(c.Spans[0].Start)
		return at >= 0 && x.d.Sentences[at].Paragraph <= s.Paragraph && x.d.Sentences[at].Paragraph >= s.Paragraph-1
	})
}

// passiveOfTrip reports whether the subject of the participle at token k is the
// trip: "It", "The visit".
func (x *criticismFinder) passiveOfTrip(k int, s *text.Sentence) bool {
	p := planAt(x.d, k, s.First)
	if x.Trip == nil || p.subject.empty() || p.subject.first != s.First || p.refused || p.adverb {
		return false
	}
	last := x.d.Tokens[p.subject.last-1].Lower
	return last == "it" || visitNouns[last]
}

// paragraphLed reports whether the paragraph of s begins with a sentence that
// tells of opposition to the trip: "The visit has caused unease."
func (x *criticismFinder) paragraphLed(s *Statement) bool {
	n := x.sentenceOf(s.Spans[0])
	for n > 0 && x.d.Sentences[n-1].Paragraph == x.d.Sentences[n].Paragraph {
		n--
	}
	if n < 0 || x.Trip == nil || x.d.Sentences[n].Has(s.Spans[0].Start) {
		return false
	}
	t, stirred := x.d.Tokens, false
	first := x.d.Sentences[n]
	if np := nounPhraseAt(x.d, first.First, first.Last); np.empty() || !visitNouns[t[np.last-1].Lower] {
		return false
	}
	for k := first.First; k < first.Last; k++ {
		stirred = stirred || stirs[t[k].Lower]
		if stirred && oppositionNouns[t[k].Lower] && noun(t[k].Tag) {
			return true
		}
	}
	return false
}

// hasSpokesman reports whether s was said by a body which the next sentence
// gives a spokesman on a topic, as parties have: "Its trade spokesman".
func (x *criticismFinder) hasSpokesman(s *Statement) bool {
	if s.Speaker == nil || s.Speaker.Kind != people.Body || len(s.Mention) == 0 {
		return false
	}
	n := x.sentenceOf(s.Mention[0]) + 1
	if n == 0 || n >= len(x.d.Sentences) || x.d.Sentences[n-1].Paragraph != x.d.Sentences[n].Paragraph {
		return false
	}
	t, first := x.d.Tokens, x.d.Sentences[n].First
	return first+2 < x.d.Sentences[n].Last && t[first].Lower == "its" && topics[t[first+1].Lower] && spokesWords[t[first+2].Lower]
}

// findFriends notes who is told to be for the trip or its traveller: "Ada Orr, who
// went along in May, defended her."
func (x *criticismFinder) findFriends() {
	t := x.d.Tokens
	for i := range x.d.Sentences {
		s := &x.d.Sentences[i]
		for k := s.First + 1; k+2 < s.Last && x.Trip != nil && s.Last-s.First <= longestSentence; k++ {
			if !standVerbs[t[k].Lower] || !finite(t[k].Tag) || quotedAt(x.d, t[k].Start) || !x.isStoodFor(k+1, s.Last) {
				continue
			}
			if p := planAt(x.d, k, s.First); !p.refused && !p.subject.empty() {
				if who := x.personIn(p.subject.span(x.d)); x.human(who) {
					x.friends[&x.Cast.People[who]] = true
				}
			}
		}
	}
}

// isStoodFor reports whether the trip or its traveller stands at token k, as a
// whole object.
func (x *criticismFinder) isStoodFor(k, to int) bool {
	np := nounPhraseAt(x.d, k, to)
	if np.empty() {
		return false
	}
	last := x.d.Tokens[np.last-1].Lower
	if np.last-np.first == 1 && (last == "her" || last == "him" || last == "them" || last == "it") {
		return true
	}
	return visitNouns[last] || x.isTravellerAt(np.last-1)
}
