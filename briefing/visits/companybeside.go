package visits

import "ukchina/briefing/linear"

// beside appends what the others of the sentence say of guest i by what they
// scored by themselves.
func (p *party) beside(i int, scores []int32, keys []linear.Key) []linear.Key {
	first, _ := p.tokens(i, 0)
	s := p.Doc.Sentences[max(0, p.Doc.SentenceAt(p.Doc.Tokens[first].Start))]
	most, least, left, right := int32(unseen), int32(-unseen), int32(unseen), int32(unseen)
	told := false
	for k := s.First; k < s.Last; k++ {
		g := p.guest[k]
		if g < 0 || int(g) == i || k > s.First && p.guest[k-1] == g {
			continue
		}
		most, least = max(most, scores[g]), min(least, scores[g])
		told = told || p.told[g]
		if k < first {
			left = scores[g]
		} else if right == unseen {
			right = scores[g]
		}
	}
	all := int32(unseen)
	for g, n := range scores {
		if g != i {
			all = max(all, n)
		}
	}
	own, human := steps(scores[i]), bit(p.guests[i].Person >= 0)
	fine := uint32(max(-20, min(20, scores[i]/20)) + 20)
	return append(keys, linear.Of(ofBeside, own), linear.Of2(ofBeside+1, own, steps(most)), linear.Of2(ofBeside+2, human, steps(most)),
		linear.Of2(ofBeside+3, human, steps(left)), linear.Of2(ofBeside+4, human, steps(right)), linear.Of2(ofBeside+5, own, human),
		linear.Of2(ofBeside+6, own, steps(left)), linear.Of2(ofBeside+7, own, steps(right)), linear.Of2(ofBeside+8, bit(told), human),
		linear.Of2(ofBeside+9, bit(p.told[i]), human), linear.Of2(ofBeside+10, own, steps(all)), linear.Of(ofBeside+11, fine), linear.Of2(ofBeside+12, own, steps(least)))
}

// unseen is the score of who is not there, and less than that of all who are.
const unseen = -500
