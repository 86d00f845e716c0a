package visits

import "ukchina/briefing/linear"

var criticOptions = linear.Options{Times: 4, Rounds: 12, Rate: 0.02, Decay: 0.2, Least: 2, Bits: 16}

// LearnCritics learns from lessons what [Critics] know.
func LearnCritics(lessons []Lesson) []byte {
	c := course{criticOptions, lessons, func(l *Lesson) (lineup, func(int) (bool, bool)) {
		return remarked(l.Scene, &l.Journey), func(i int) (yes, teaches bool) {
			v := l.Verdicts[i]
			return v == Against, v != Neutral && v != Misnamed
		}
	}}
	return c.learn()
}

// Critics counts what c finds in l: what is a criticism, what is none or is
// somebody else's, and the criticisms that it does not find.
func (l *Lesson) Critics(c *Critics) (right, wrong, missed int) {
	for i, n := range c.Weigh(l.Scene, &l.Journey) {
		switch v := l.Verdicts[i]; {
		case v == Against && n >= LeastAgainst:
			right++
		case v == Against:
			missed++
		case v != Neutral && n >= LeastAgainst:
			wrong++
		}
	}
	return right, wrong, missed
}
