package briefing

import (
	"strings"

	"ukchina/briefing/attribution"
)

// leastStance is what makes a statement a criticism: what it says, how it is
// reported and who says it each give a part.
const leastStance = 3

// stance weighs how far the head of statement s speaks against the trip.
func (x *criticismFinder) stance(s, head *Statement, w weight) int {
	score := 0
	add := func(n int, ok bool) {
		if ok {
			score += n
		}
	}
	opponent := x.opponent(head)
	add(3, w.faults > 0 || w.ought)
	add(1, w.doubts > 0)
	add(1, w.subject || opponent && w.pronoun && s.Kind == attribution.Direct)
	add(2, opponent || w.visit && x.pleads(head))
	add(1, x.contrasts(s))
	add(1, opponent && x.callsIt(s))
	add(2, x.ledIn(s))
	add(3, cueIn(x.Article, head.Cue, blameCues))
	add(2, w.opens && x.quotes(s) && cueIn(x.Article, head.Cue, namingCues) && (opponent || w.faults > 0 || !x.prints(head)))
	add(3, x.namesVisit(s, head))
	add(1, cueIn(x.Article, head.Cue, demandCues))
	add(1, cueIn(x.Article, head.Cue, warningCues))
	add(2, w.demands > 0 && (opponent || cueIn(x.Article, head.Cue, demandCues)))
	add(2, w.agenda > 0 && w.demands == 0 && (opponent || w.rights && cueIn(x.Article, head.Cue, demandCues)))
	return score - 2*w.merits
}

// prints reports whether s was said by a newspaper or a broadcaster, whose names for
// a journey are as often kind.
func (x *criticismFinder) prints(s *Statement) bool {
	for w := range x.wordsFor(s) {
		if presses[w] {
			return true
		}
	}
	return false
}

// callsIt reports whether s is a name for what the article tells of: "it was
// 'a stunt'".
func (x *criticismFinder) callsIt(s *Statement) bool {
	words := strings.Fields(strings.ToLower(s.Text()))
	return s.Kind == attribution.Mixed && len(words) > 2 && words[0] == "it" && (words[1] == "was" || words[1] == "is" || words[1] == "would")
}

// pleads reports whether s was said by somebody of a prisoner's family.
func (x *criticismFinder) pleads(s *Statement) bool {
	for w := range x.wordsFor(s) {
		if x.captive && kin[w] {
			return true
		}
	}
	return false
}

// namesVisit reports whether s has another name for "it", which is the journey
// that the sentence before says is criticised.
func (x *criticismFinder) namesVisit(s, head *Statement) bool {
	if !cueIn(x.Article, head.Cue, namingCues) || !x.quotes(s) || !strings.HasPrefix(strings.ToLower(s.Text()), "it ") {
		return false
	}
	n := x.sentenceOf(head.Mention[0]) - 1
	if n < 0 {
		return false
	}
	visit, blame := false, false
	for k := x.d.Sentences[n].First; k < x.d.Sentences[n].Last; k++ {
		visit = visit || visitNouns[x.d.Tokens[k].Lower]
		blame = blame || blameCues[x.d.Tokens[k].Lower]
	}
	return visit && blame
}

// aimed reports whether words that weigh w are aimed at the trip or those who
// make it: of opponents and of those who blame, their government and its
// spending are.
func (x *criticismFinder) aimed(head *Statement, w weight) bool {
	if w.target || len(head.Mention) > 0 && x.namesVisit(head, head) {
		return true
	}
	opponent := x.opponent(head)
	if w.faults > 0 && x.paragraphLed(head) || opponent && x.ledIn(head) && x.quotes(head) {
		return true
	}
	if opponent && x.contrasts(head) || cueIn(x.Article, head.Cue, blameCues) && x.isTravellerAt(x.d.TokenAt(head.Spans[0].Start)) {
		return true // "accused her of"
	}
	if opponent && cueIn(x.Article, head.Cue, blameCues) {
		return true
	}
	if opponent && x.callsIt(head) || w.near && w.faults > 0 && cueIn(x.Article, head.Cue, namingCues) {
		return true // "described the timing as tactless"
	}
	return w.near && (opponent || cueIn(x.Article, head.Cue, blameCues)) || opponent && w.pronoun
}

// callsOff reports whether s asks somebody to give up the journey: "has been urged by
// survivors to call off a visit to bishops who supported a law".
func (x *criticismFinder) callsOff(s, head *Statement) bool {
	if x.Trip == nil || !cueIn(x.Article, head.Cue, demandCues) && !cueIn(x.Article, head.Cue, askCues) {
		return false
	}
	t, span := x.d.Tokens, s.Spans[len(s.Spans)-1]
	for k := x.d.TokenAt(span.Start); k+2 < len(t) && t[k].Start < span.End; k++ {
		if t[k].Lower != "to" || !endVerbs[t[k+1].Lower] && t[k+1].Lower != "stop" && t[k+1].Lower != "boycott" || t[k+1].Lower == "cut" {
			continue
		}
		from := k + 2
		if t[k+1].Lower == "call" {
			if t[from].Lower != "off" {
				continue
			}
			from++
		}
		np := nounPhraseAt(x.d, from, len(t))
		return !np.empty() && np.has(x.d, visitNouns)
	}
	return false
}

// threatens reports whether s is an opponent's threat: to block the road,
// should the trip go on.
func (x *criticismFinder) threatens(head *Statement) bool {
	return cueIn(x.Article, head.Cue, threatCues) && x.opponent(head)
}
