package visits

import "ukchina/briefing/linear"

var criticOptions = linear.Options{Times: 4, Rounds: 12, Rate: 0.02, Decay: 0.2, Least: 2, Bits: 16}

// criticFolds is how many parts of the lessons the second look is learned on.
const criticFolds = 5

// LearnCritics learns from lessons what [Critics] know.
func LearnCritics(lessons []Lesson) []byte {
	first := learnFirst(lessons, -1)
	var second linear.Lessons
	for fold := range criticFolds {
		c := &Critics{}
		c.first, _, _ = linear.ReadTable(string(learnFirst(lessons, fold)))
		for n := range lessons {
			if n%criticFolds == fold {
				lessons[n].addCritics(&second, c)
			}
		}
	}
	return append(first, second.Judge(criticOptions, scale)...)
}

func learnFirst(lessons []Lesson, without int) []byte {
	var l linear.Lessons
	for n := range lessons {
		if n%criticFolds != without {
			lessons[n].addCritics(&l, nil)
		}
	}
	return l.Judge(criticOptions, scale)
}

// addCritics adds the speeches of l, as they look to c if that is not nil.
func (l *Lesson) addCritics(to *linear.Lessons, c *Critics) {
	list := remarks(l.Scene, &l.Journey)
	var scores []int32
	if c != nil {
		for i := range list {
			scores = append(scores, score(&c.first, list[i].features(nil)))
		}
	}
	for i := range list {
		v := l.Verdicts[i]
		if v == Neutral || v == Misnamed {
			continue
		}
		keys := list[i].features(nil)
		if c != nil {
			keys = besides(list, i, scores, keys)
		}
		to.Begin()
		to.Add(keys, v == Against)
	}
}

// Critics counts what c finds in l: what is a criticism, what is none or is
// somebody else's, and the criticisms that it does not find.
func (l *Lesson) Critics(c *Critics) (right, wrong, missed int) {
	for i, n := range c.Weigh(l.Scene, &l.Journey) {
		switch v := l.Verdicts[i]; {
		case v == Against && n >= leastAgainst:
			right++
		case v == Against:
			missed++
		case v != Neutral && n >= leastAgainst:
			wrong++
		}
	}
	return right, wrong, missed
}
