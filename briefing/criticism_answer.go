package briefing

import (
	"slices"

	"ukchina/briefing/text"
)

// answerReach is how many paragraphs from a criticism its answer may stand;
// leastAnswer is what speaks for it at least.
const (
	answerReach = 9
	leastAnswer = 3
)

// answers finds the answer to each criticism. Critics who are told one after
// the other are answered together.
func (x *criticismFinder) answers() {
	for i := range slices.Backward(x.found) {
		c := &x.found[i]
		c.Answer = x.answer(c)
		if c.Answer < 0 && i+1 < len(x.found) && x.found[i+1].Answer >= 0 && x.found[i+1].Paragraph()-c.Paragraph() <= 1 {
			c.Answer = x.found[i+1].Answer
		}
	}
}

// answer returns the index of the statement by the criticised side that
// answers c best, or -1: near, on the same topic, in words of response.
func (x *criticismFinder) answer(c *Criticism) int {
	about := x.topicWords(c.Citation)
	best, most := -1, leastAnswer-1
	for i := range x.Statements {
		s := &x.Statements[i]
		away := s.Paragraph() - c.Paragraph()
		if away == 0 && s.Spans[0].Start < c.Spans[0].Start {
			away = -1 // told before it
		}
		if s.Unsure || s.Continues >= 0 || away > answerReach || -away > answerReach || len(s.Mention) == 0 || !x.ours(s) || x.hosts(s) || x.isCritic(i) || x.toldByOther(i) ||
			x.travels(s) && !cueIn(x.Article, s.Cue, responseCues) {
			continue
		}
		if score := x.weighAnswer(s, about, away); score > most {
			best, most = i, score
		}
	}
	return best
}

// toldByOther reports whether statement i stands in what somebody of another side
// says: "She claimed that officials had told her".
func (x *criticismFinder) toldByOther(i int) bool {
	at := x.Statements[i].Spans[0]
	for k := range x.Statements {
		s := &x.Statements[k]
		if k != i && s.Spans[0].Start < at.Start && at.End <= s.Spans[len(s.Spans)-1].End && len(s.Mention) > 0 && !x.ours(s) {
			return true
		}
	}
	return false
}

// weighAnswer says how well s, that many paragraphs after a criticism about those
// words, answers it.
func (x *criticismFinder) weighAnswer(s *Statement, about []string, away int) int {
	score := 0
	for _, w := range x.topicWords(s.Citation) {
		if slices.Contains(about, w) {
			score += 2
		}
	}
	if score == 0 && cueIn(x.Article, s.Cue, denials) {
		return 0 // of something else
	}
	if x.respondsIn(s) {
		score += 5
	} else if cueIn(x.Article, s.Cue, responseCues) {
		score += 3
	} else if w := x.weigh(s.Spans); w.visit && w.merits > w.faults {
		score += 3 // "said the visit was an important opportunity"
	}
	const few = 4 // words
	if len(splitWords(s.Text())) < few {
		score -= 4
	}
	switch {
	case away >= 0 && away <= 1:
		score += 3
	case away == 2:
		score += 2
	case away < 0:
		score -= 2
	}
	return min(score, 8) - max(away, -away)/3
}

// respondsIn reports whether the sentence of s opens with words of response to critics:
// "Brushing aside the criticism, the minister said".
func (x *criticismFinder) respondsIn(s *Statement) bool {
	n := x.opening(s)
	if n < 0 {
		return false
	}
	first := x.d.Sentences[n].First
	opener := phrase{first, x.d.TokenAt(s.Mention[0].Start)}
	return responseOpeners[x.d.Tokens[first].Lower] && (opener.has(x.d, oppositionNouns) || opener.has(x.d, opinions))
}

// lightVerbs carry no topic.
var lightVerbs = text.Set("going goes gone went make made making take taking took taken come coming came want wanted know known")

// topicWords returns the keys of the words of c that carry its topic.
func (x *criticismFinder) topicWords(c Citation) []string {
	var keys []string
	for _, w := range splitWords(c.Text()) {
		if len(w.key) > 3 && !stopWords[w.key] && !lightVerbs[w.key] && !slices.Contains(keys, w.key) {
			keys = append(keys, w.key)
		}
	}
	return keys
}
