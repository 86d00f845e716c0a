package visits

import "ukchina/briefing/linear"

// A twice judges each of several things by itself, and then again beside what the
// others are taken for at first. The zero twice knows nothing.
type twice struct{ first, second linear.Table }

// readTwice reads what [course.learn] wrote. Empty data know nothing.
func readTwice(data string) (t twice, err error) {
	if data == "" {
		return t, nil
	}
	if t.first, data, err = linear.ReadTable(data); err == nil {
		t.second, _, err = linear.ReadTable(data)
	}
	return t, err
}

// A lineup is what a twice judges: how many things, the features of each by itself,
// and those that it has beside the scores of all.
type lineup struct {
	n      int
	own    func(keys []linear.Key, i int) []linear.Key
	beside func(keys []linear.Key, i int, scores []int32) []linear.Key
}

// scale is what a weight of 1 becomes in a table.
const scale = 64

// never is what weighs a thing of which nothing is known.
const never = -1 << 20

// weigh returns how much likelier than not each of x is right: scale of them are a
// factor of e.
func (t *twice) weigh(x lineup) []int32 {
	if t.first.Labels() == 0 {
		out := make([]int32, x.n)
		for i := range out {
			out[i] = never
		}
		return out
	}
	scores := t.glance(x)
	again := make([]int32, x.n)
	keys := make([]linear.Key, 0, 400)
	for i := range again {
		keys = x.beside(x.own(keys[:0], i), i, scores)
		again[i] = score(&t.second, keys)
	}
	return again
}

// glance returns the scores of each of x by itself.
func (t *twice) glance(x lineup) []int32 {
	out := make([]int32, x.n)
	keys := make([]linear.Key, 0, 400)
	for i := range out {
		keys = x.own(keys[:0], i)
		out[i] = score(&t.first, keys)
	}
	return out
}

func score(t *linear.Table, keys []linear.Key) int32 {
	var row [2]int32
	t.Add(row[:], keys...)
	return row[1] - row[0]
}

// lookFolds is how many parts of the lessons the second look is learned on: each
// by what the first makes of it that has learned from the others.
const lookFolds = 5

// A course is what a twice is taught from. taught returns what is judged in a lesson,
// and of each thing whether it is right, if it is to teach.
type course struct {
	linear.Options
	lessons []Lesson
	taught  func(l *Lesson) (x lineup, right func(i int) (yes, teaches bool))
}

// learn returns what c teaches, as readTwice reads it.
func (c *course) learn() []byte {
	var second linear.Lessons
	for fold := range lookFolds {
		var t twice
		t.first, _, _ = linear.ReadTable(string(c.first(fold)))
		for n := fold; n < len(c.lessons); n += lookFolds {
			c.add(&second, n, &t)
		}
	}
	return append(c.first(-1), second.Judge(c.Options, scale)...)
}

// first returns what is learned of things by themselves, without a fold of the lessons.
func (c *course) first(without int) []byte {
	var to linear.Lessons
	for n := range c.lessons {
		if n%lookFolds != without {
			c.add(&to, n, nil)
		}
	}
	return to.Judge(c.Options, scale)
}

// add adds lesson n: of things by themselves, or beside what t takes the others for at
// first, if that is not nil.
func (c *course) add(to *linear.Lessons, n int, t *twice) {
	x, right := c.taught(&c.lessons[n])
	var scores []int32
	if t != nil {
		scores = t.glance(x)
	}
	for i := range x.n {
		yes, teaches := right(i)
		if !teaches {
			continue
		}
		keys := x.own(nil, i)
		if t != nil {
			keys = x.beside(keys, i, scores)
		}
		to.Begin()
		to.Add(keys, yes)
	}
}
