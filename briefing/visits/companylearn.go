package visits

import "ukchina/briefing/linear"

var companyOptions = linear.Options{Times: 6, Rounds: 12, Rate: 0.02, Decay: 0.2, Least: 6, Bits: 16}

// companyFolds is how many parts of the lessons the second look is learned on.
const companyFolds = 5

// LearnCompany learns from lessons what [Company] knows.
func LearnCompany(lessons []Lesson) []byte {
	first := learnGuests(lessons, -1)
	var second linear.Lessons
	for fold := range companyFolds {
		c := &Company{}
		c.first, _, _ = linear.ReadTable(string(learnGuests(lessons, fold)))
		for n := range lessons {
			if n%companyFolds == fold {
				lessons[n].addGuests(&second, c)
			}
		}
	}
	return append(first, second.Judge(companyOptions, scale)...)
}

func learnGuests(lessons []Lesson, without int) []byte {
	var l linear.Lessons
	for n := range lessons {
		if n%companyFolds != without {
			lessons[n].addGuests(&l, nil)
		}
	}
	return l.Judge(companyOptions, scale)
}

// addGuests adds the guests of l, as they look to c if that is not nil.
func (l *Lesson) addGuests(to *linear.Lessons, c *Company) {
	p := partyOf(l.Scene, &l.Journey, l.Guests)
	var scores []int32
	if c != nil {
		for i := range l.Guests {
			scores = append(scores, score(&c.first, p.features(i, nil)))
		}
	}
	for i := range l.Guests {
		if l.Goes[i] == Neutral {
			continue
		}
		keys := p.features(i, nil)
		if c != nil {
			keys = p.beside(i, scores, keys)
		}
		to.Begin()
		to.Add(keys, l.Goes[i] == Along)
	}
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
