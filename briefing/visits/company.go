package visits

import "ukchina/briefing/linear"

// The least that guests weigh who are taken to go along: by writers who did not
// teach 96 in 100 of these did.
const (
	leastHuman = 50
	leastBody  = 80
)

// Find returns which of those named in s go along on the journey that was found
// there.
func (c *Company) Find(s *Scene) []Guest {
	list := Guests(s)
	found := list[:0:0]
	for i, n := range c.Weigh(s, &s.Told, list) {
		if n >= list[i].least() {
			found = append(found, list[i])
		}
	}
	return found
}

// least is the least that g weighs if it is taken to go along.
func (g *Guest) least() int32 {
	if g.Human {
		return leastHuman
	}
	return leastBody
}

// Company tells which of those named in an article go along on its journey.
// It is immutable and safe for concurrent use; the zero Company finds nobody.
type Company struct {
	first, second linear.Table
}

// ReadCompany reads what [LearnCompany] wrote. Empty data find nobody.
func ReadCompany(data string) (*Company, error) {
	c := &Company{}
	if data == "" {
		return c, nil
	}
	var err error
	if c.first, data, err = linear.ReadTable(data); err == nil {
		c.second, _, err = linear.ReadTable(data)
	}
	return c, err
}

// Weigh returns how much likelier than not it is that each of list goes along
// on the journey that r tells of: scale of them are a factor of e. It is least
// where nothing is known.
func (c *Company) Weigh(s *Scene, r *Reading, list []Guest) []int32 {
	out := make([]int32, len(list))
	if c.first.Labels() == 0 {
		for i := range out {
			out[i] = never
		}
		return out
	}
	p := partyOf(s, r, list)
	keys := make([]linear.Key, 0, 400)
	for i := range list {
		out[i] = score(&c.first, p.features(i, keys[:0]))
	}
	again := make([]int32, len(list))
	for i := range list {
		keys = p.beside(i, out, p.features(i, keys[:0]))
		again[i] = score(&c.second, keys)
	}
	return again
}
