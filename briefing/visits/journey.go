package visits

import (
	"slices"

	"ukchina/briefing/linear"
	"ukchina/briefing/text"
)

// leastTrip is the least that a journey weighs which is taken to be told: with less,
// what is found in articles of politics that tell of none is nearly all wrong. Of those
// in pieces by writers who did not teach, traveller and place are right in seven of
// eight, at 190 and at 270 alike. leastField is
// how much likelier than nothing the words must be that are taken to tell when it is
// or what it is for.
const (
	leastTrip  = 260
	leastField = 40
)

// Journeys tell what journey an article tells of. They are immutable and safe for
// concurrent use; the zero Journeys find none.
type Journeys struct {
	pair, trip, when, purpose linear.Table
}

// ReadJourneys reads what [LearnJourneys] wrote. Empty data find nothing.
func ReadJourneys(data string) (*Journeys, error) {
	j := &Journeys{}
	if data == "" {
		return j, nil
	}
	for _, t := range []*linear.Table{&j.pair, &j.trip, &j.when, &j.purpose} {
		var err error
		if *t, data, err = linear.ReadTable(data); err != nil {
			return nil, err
		}
	}
	return j, nil
}

// Find returns the journey that s tells of, and whether it tells of one for sure.
func (j *Journeys) Find(s *Scene) (r Reading, sure bool) {
	r.Who = -1
	if j.pair.Labels() == 0 || len(s.Cast.People) == 0 {
		return r, false
	}
	g := groundOf(s)
	t, rest := j.best(g)
	if t.who < 0 || weigh(&j.trip, g.whole(nil, t, rest)) < leastTrip {
		return r, false
	}
	r = j.reading(g, t)
	return r, true
}

// reading returns what is told of t.
func (j *Journeys) reading(g *ground, t *tour) Reading {
	r := Reading{Who: t.who}
	if t.where != nil {
		r.Where = t.where.spans[0]
	}
	r.When = choose(&j.when, t, g.times, g.dated)
	r.Purpose = choose(&j.purpose, t, g.purposes(), g.meant)
	return r
}

// A tour is somebody's going somewhere.
type tour struct {
	who   int    // index into Cast.People
	where *place // nil where it is not told
	told  []bool // of each sentence, whether it names the place, or the journey beside who goes
	actor *actor
}

// ratings are how the tours of a scene were rated: the best, and the best of
// another traveller, of another place.
type ratings struct {
	best, otherWho, otherWhere int32
	tours                      int
}

// best returns the likeliest tour of g; of nobody where nobody is named.
func (j *Journeys) best(g *ground) (*tour, ratings) {
	keys := make([]linear.Key, 0, 600)
	where := make([]int32, len(g.where)+1)
	for i := range g.where {
		where[i] = weigh(&j.pair, g.target(keys[:0], &g.where[i]))
	}
	n := len(where)
	all := make([]int32, 0, len(g.who)*n)
	at := -1
	for i := range g.who {
		who := weigh(&j.pair, g.traveller(keys[:0], &g.who[i]))
		for k := range n {
			all = append(all, who+where[k]+weigh(&j.pair, g.together(keys[:0], &g.who[i], g.placeOf(k))))
			if at < 0 || all[len(all)-1] > all[at] {
				at = len(all) - 1
			}
		}
	}
	if at < 0 {
		return &tour{who: -1}, ratings{}
	}
	r := ratings{best: all[at], otherWho: never, otherWhere: never, tours: len(all)}
	for i, s := range all {
		if i/n != at/n {
			r.otherWho = max(r.otherWho, s)
		}
		if i%n != at%n && i/n == at/n {
			r.otherWhere = max(r.otherWhere, s)
		}
	}
	return g.tour(&g.who[at/n], g.placeOf(at%n)), r
}

// placeOf returns the place with index k, or nil for the one after the last.
func (g *ground) placeOf(k int) *place {
	if k == len(g.where) {
		return nil
	}
	return &g.where[k]
}

// tour returns the journey of a to p, which may be nil, with the sentences that may tell of
// it: those that name p, or a beside a word for a journey.
func (g *ground) tour(a *actor, p *place) *tour {
	t := &tour{who: a.person, where: p, told: make([]bool, len(g.Doc.Sentences)), actor: a}
	if p != nil {
		for _, k := range p.heads {
			t.told[g.sentence(k)] = true
		}
	}
	for _, k := range a.heads {
		n := g.sentence(k)
		s := g.Doc.Sentences[n]
		for i := s.First; i < s.Last && !t.told[n]; i++ {
			switch g.sense[i] {
			case tripNoun, goWord, visitWord, vehicleNoun:
				t.told[n] = true
			}
		}
	}
	return t
}

// choose returns the likeliest of spans, or none where it is not much likelier.
func choose(table *linear.Table, t *tour, spans []text.Span, features func([]linear.Key, *tour, text.Span) []linear.Key) text.Span {
	var best text.Span
	keys := make([]linear.Key, 0, 400)
	most := weigh(table, features(keys, t, text.Span{})) + leastField
	for _, s := range spans {
		if n := weigh(table, features(keys[:0], t, s)); n > most {
			best, most = s, n
		}
	}
	return best
}

// weigh returns what a table knows of keys, each counted once.
func weigh(t *linear.Table, keys []linear.Key) int32 { return score(t, once(keys)) }

// once returns keys in order, each once: a person who is named often has more
// features, and none of them twice.
func once(keys []linear.Key) []linear.Key {
	slices.Sort(keys)
	return slices.Compact(keys)
}
