package visits

import (
	"ukchina/briefing/linear"
	"ukchina/briefing/text"
)

// Truth is what a reader thinks of the journey of an article.
type Truth struct {
	Exists bool
	// Who reports whether somebody of the cast is the traveller.
	Who func(person int) bool
	// Where, When and Purpose report whether words tell that, and that nothing
	// tells it for the empty span.
	Where, When, Purpose func(text.Span) bool
}

var (
	pairOptions    = linear.Options{Times: 2, Rounds: 10, Rate: 0.05, Decay: 0.05, Least: 2, Bits: 14}
	tripOptions    = linear.Options{Times: 4, Rounds: 10, Rate: 0.05, Decay: 0.05, Drop: 30, Least: 2, Bits: 12}
	whenOptions    = linear.Options{Times: 2, Rounds: 10, Rate: 0.1, Decay: 0.1, Least: 2, Bits: 12}
	purposeOptions = linear.Options{Times: 2, Rounds: 10, Rate: 0.1, Decay: 0.1, Least: 2, Bits: 12}
)

// tripFolds is how many parts of the lessons it is learned on whether there is a
// journey.
const tripFolds = 3

// mostTours is about how many of the journeys that an article might tell of are
// learned from.
const mostTours = 40

// LearnJourneys learns from lessons what [Journeys] know.
func LearnJourneys(lessons []Lesson) []byte {
	grounds := make([]*ground, len(lessons))
	for i := range lessons {
		grounds[i] = groundOf(lessons[i].Scene)
	}
	out := learnPairs(lessons, grounds, -1)
	var trips linear.Lessons
	for fold := range tripFolds {
		j := &Journeys{}
		j.pair, _, _ = linear.ReadTable(string(learnPairs(lessons, grounds, fold)))
		for n := range lessons {
			if n%tripFolds != fold || len(grounds[n].who) == 0 {
				continue
			}
			t, r := j.best(grounds[n])
			trips.Begin()
			trips.Add(once(grounds[n].whole(nil, t, r)), lessons[n].right(t))
		}
	}
	out = append(out, trips.Judge(tripOptions, scale)...)
	var whens, purposes linear.Lessons
	for n := range lessons {
		if t := lessons[n].tour(grounds[n]); t != nil {
			grounds[n].teach(&whens, t, grounds[n].times, grounds[n].dated, lessons[n].Trip.When)
			grounds[n].teach(&purposes, t, grounds[n].purposes(), grounds[n].meant, lessons[n].Trip.Purpose)
		}
	}
	out = append(out, whens.Choose(whenOptions, scale)...)
	return append(out, purposes.Choose(purposeOptions, scale)...)
}

// right reports whether t is the journey of l.
func (l *Lesson) right(t *tour) bool {
	return l.Trip.Exists && l.Trip.Who(t.who) && l.Trip.at(t.where)
}

// at reports whether the journey goes to p.
func (x *Truth) at(p *place) bool {
	if p == nil {
		return x.Where(text.Span{})
	}
	for _, s := range p.spans {
		if x.Where(s) {
			return true
		}
	}
	return false
}

// tour returns the journey of l, or nil where g has none that is right.
func (l *Lesson) tour(g *ground) *tour {
	if !l.Trip.Exists {
		return nil
	}
	for i := range g.who {
		for k := range len(g.where) + 1 {
			if l.Trip.Who(g.who[i].person) && l.Trip.at(g.placeOf(k)) {
				return g.tour(&g.who[i], g.placeOf(k))
			}
		}
	}
	return nil
}

// learnPairs learns who goes where from all lessons but those of one fold.
func learnPairs(lessons []Lesson, grounds []*ground, without int) []byte {
	var to linear.Lessons
	for n := range lessons {
		l, g := &lessons[n], grounds[n]
		if n%tripFolds == without || l.Trip.Exists && l.tour(g) == nil {
			continue
		}
		to.Begin()
		to.Add([]linear.Key{linear.Of(399, 0)}, !l.Trip.Exists)
		n, every := 0, len(g.who)*(len(g.where)+1)/mostTours+1
		for i := range g.who {
			who := g.traveller(nil, &g.who[i])
			for k := range len(g.where) + 1 {
				p := g.placeOf(k)
				right := l.Trip.Exists && l.Trip.Who(g.who[i].person) && l.Trip.at(p)
				if n++; !right && n%every != 0 {
					continue
				}
				keys := append([]linear.Key(nil), who...)
				if p != nil {
					keys = g.target(keys, p)
				}
				to.Add(once(g.together(keys, &g.who[i], p)), right)
			}
		}
	}
	return to.Choose(pairOptions, scale)
}

// teach adds the choice among spans, or none, if one is right.
func (g *ground) teach(to *linear.Lessons, t *tour, spans []text.Span, features func([]linear.Key, *tour, text.Span) []linear.Key, right func(text.Span) bool) {
	all := append([]text.Span{{}}, spans...)
	some := false
	for _, s := range all {
		some = some || right(s)
	}
	if !some {
		return
	}
	to.Begin()
	for _, s := range all {
		to.Add(once(features(nil, t, s)), right(s))
	}
}

// Journeys counts what j finds in l, whose journey rules may find as well: 1 right
// if traveller and place are, 1 wrong if not, 1 missed if there is one and none is
// found.
func (l *Lesson) Journeys(j *Journeys) (right, wrong, missed int) {
	r, sure := j.Find(l.Scene)
	switch {
	case sure && l.Trip.Exists && l.Trip.Who(r.Who) && l.Trip.Where(r.Where):
		return 1, 0, 0
	case sure:
		return 0, 1, 0
	case l.Trip.Exists:
		return 0, 0, 1
	}
	return 0, 0, 0
}
