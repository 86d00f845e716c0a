package visits

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
type Company struct{ twice }

// ReadCompany reads what [LearnCompany] wrote. Empty data find nobody.
func ReadCompany(data string) (*Company, error) {
	t, err := readTwice(data)
	return &Company{t}, err
}

// Weigh returns how much likelier than not it is that each of guests goes along
// on the journey that r tells of: scale of them are a factor of e. It is least
// where nothing is known.
func (c *Company) Weigh(s *Scene, r *Reading, guests []Guest) []int32 {
	return c.weigh(partyOf(s, r, guests).lineup())
}
