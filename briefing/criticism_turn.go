package briefing

import (
	"slices"

	"ukchina/briefing/text"
)

// turned reports whether s stands behind a sentence that turns from the critics
// to others: "Not everybody agreed.", "Others took a longer view."
func (x *criticismFinder) turned(s *Statement) bool {
	n := x.opening(s)
	if n < 0 || x.Trip == nil || x.contrasts(s) {
		return false
	}
	here := x.d.Sentences[n].Paragraph
	for k := n - 1; k >= 0 && x.d.Sentences[k].Paragraph == here; k-- {
		if x.welcomes(&x.d.Sentences[k]) {
			return true
		}
	}
	for k := n; k >= 0 && here-x.d.Sentences[k].Paragraph <= 1; k-- {
		if t := &x.d.Sentences[k]; x.turns(t) {
			return !x.afterFriend(t) && (t.Paragraph == here || x.alone(k) || !x.opponent(s))
		}
	}
	return false
}

// welcomes reports whether s tells that some are for the trip or its traveller:
// "Teachers' unions welcomed it."
func (x *criticismFinder) welcomes(s *text.Sentence) bool {
	for k := s.First + 1; k+1 < s.Last && s.Last-s.First <= longestSentence; k++ {
		if t := &x.d.Tokens[k]; finite(t.Tag) && !quotedAt(x.d, t.Start) && x.sidesWith(k, s.Last) {
			p := planAt(x.d, k, s.First)
			return !p.refused && !p.subject.empty() && !(phrase{k, s.Last}).has(x.d, turnWords)
		}
	}
	return false
}

// sidesWith reports whether the verb at token k says that its subject is for the trip or
// its traveller: "backed the visit", "rallied round her".
func (x *criticismFinder) sidesWith(k, to int) bool {
	switch w := x.d.Tokens[k].Lower; {
	case standVerbs[w] || sides[w]:
		return x.isStoodFor(k+1, to)
	case w == "rallied" || w == "rallies" || w == "rally":
		next := x.d.Tokens[k+1].Lower
		return (next == "round" || next == "around" || next == "behind" || next == "to") && x.isStoodFor(k+2, to)
	}
	return false
}

// afterFriend reports whether the last to speak before s is of the trip's side, so
// that those who think differently are its critics.
func (x *criticismFinder) afterFriend(s *text.Sentence) bool {
	for i := range slices.Backward(x.Statements) {
		if o := &x.Statements[i]; o.Spans[0].Start < s.Start && len(o.Mention) > 0 && !o.Unsure {
			return x.ours(o) || o.Speaker != nil && x.friends[o.Speaker]
		}
	}
	return true
}

// turns reports whether s tells that others think differently.
func (x *criticismFinder) turns(s *text.Sentence) bool {
	if s.Last-s.First > longestSentence {
		return false
	}
	t := x.d.Tokens
	if t[s.First].Lower == "not" && s.First+1 < s.Last && everybody[t[s.First+1].Lower] {
		return (phrase{s.First, s.Last}).has(x.d, dissents)
	}
	for k := s.First + 1; k < s.Last && !quotedAt(x.d, t[k].Start); k++ {
		switch w := t[k].Lower; {
		case w == "disagreed" || w == "disagrees" || w == "disagree":
			return !doubts[t[k-1].Lower]
		case w == "view" && otherViews[t[k-1].Lower] && (phrase{s.First, k}).has(x.d, takings):
			return true
		case t[s.First].Lower == "others" && kinder[w]:
			return true
		case w == "defence" || w == "defense":
			if (phrase{s.First, k}).has(x.d, rescues) {
				return true
			}
		case w == "it" && k-2 > s.First && t[k-1].Lower == "of" && t[k-2].Lower == "none":
			return true // "Business leaders were having none of it."
		}
	}
	return false
}

var (
	turnWords = text.Set("but though although however")
	everybody = text.Set("everyone everybody all every")
	dissents  = text.Set(`agree agreed agrees angry critical hostile opposed against upset cross furious gloomy unhappy
		downbeat dismissive`)
	otherViews = text.Set("different other another longer kinder opposite rosier sunnier contrary broader")
	takings    = text.Set("took takes take taken held holds")
	rescues    = text.Set("came come comes leapt leaped sprang rushed rose")
	// kinder are those who do not join critics.
	kinder = text.Set(`supportive sanguine kinder relaxed forgiving positive welcoming happier generous warmer friendlier
		enthusiastic approving understanding`)
)
