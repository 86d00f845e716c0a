package visits

import "ukchina/briefing/linear"

// leastAgainst is the least that a speech weighs which is taken to speak against
// a journey: of those by writers who did not teach 53 of 54 did, as the one who is
// told to say it. From 76 on it would be 89 of 98.
const leastAgainst = 100

// Find returns which of what is said in s speaks against the journey that rules
// have found there, as indices into s.Speeches.
func (c *Critics) Find(s *Scene) []int {
	var found []int
	for i, n := range c.Weigh(s, &s.Told) {
		if n >= leastAgainst {
			found = append(found, i)
		}
	}
	return found
}

// Critics tells which of what is said in an article speaks against its journey.
// It is immutable and safe for concurrent use; the zero Critics finds none.
type Critics struct {
	first, second linear.Table
}

// ReadCritics reads what [LearnCritics] wrote. Empty data find nothing.
func ReadCritics(data string) (*Critics, error) {
	c := &Critics{}
	if data == "" {
		return c, nil
	}
	var err error
	if c.first, data, err = linear.ReadTable(data); err == nil {
		c.second, _, err = linear.ReadTable(data)
	}
	return c, err
}

// scale is what a weight of 1 becomes in a table.
const scale = 64

// Weigh returns how much likelier than not it is that each speech of s speaks
// against the journey that r tells of: scale of them are a factor of e. It is
// least where nothing is known.
func (c *Critics) Weigh(s *Scene, r *Reading) []int32 {
	list := remarks(s, r)
	out := make([]int32, len(list))
	if c.first.Labels() == 0 {
		for i := range out {
			out[i] = never
		}
		return out
	}
	keys := make([]linear.Key, 0, 400)
	for i := range list {
		keys = list[i].features(keys[:0])
		out[i] = score(&c.first, keys)
	}
	again := make([]int32, len(list))
	for i := range list {
		keys = besides(list, i, out, list[i].features(keys[:0]))
		again[i] = score(&c.second, keys)
	}
	return again
}

const never = -1 << 20

func score(t *linear.Table, keys []linear.Key) int32 {
	var row [2]int32
	t.Add(row[:], keys...)
	return row[1] - row[0]
}
