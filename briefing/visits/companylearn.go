package visits

import "ukchina/briefing/linear"

var companyOptions = linear.Options{Times: 6, Rounds: 12, Rate: 0.02, Decay: 0.2, Least: 6, Bits: 16}

// LearnCompany learns from lessons what [Company] knows.
func LearnCompany(lessons []Lesson) []byte {
	c := course{companyOptions, lessons, func(l *Lesson) (lineup, func(int) (bool, bool)) {
		return partyOf(l.Scene, &l.Journey, l.Guests).lineup(),
			func(i int) (yes, teaches bool) { return l.Goes[i] == Along, l.Goes[i] != Neutral }
	}}
	return c.learn()
}

// Company counts who goes along in l by what c and rules find: rightly and
// wrongly, and those who are not found.
func (l *Lesson) Company(c *Company) (right, wrong, missed int) {
	p := partyOf(l.Scene, &l.Journey, l.Guests)
	for i, n := range c.Weigh(l.Scene, &l.Journey, l.Guests) {
		found := p.told[i] || n >= l.Guests[i].least()
		switch v := l.Goes[i]; {
		case v == Along && found:
			right++
		case v == Along:
			missed++
		case v == Other && found:
			wrong++
		}
	}
	return right, wrong, missed
}
