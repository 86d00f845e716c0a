package visits

import "ukchina/briefing/linear"

// LeastAgainst is the least that a speech weighs which is taken by itself to speak
// against a journey: of those by writers who did not teach 48 of 50 did, as the one who is
// told to say it.
const LeastAgainst = 108

// Critics tells which of what is said in an article speaks against its journey.
// It is immutable and safe for concurrent use; the zero Critics finds none.
type Critics struct{ twice }

// ReadCritics reads what [LearnCritics] wrote. Empty data find nothing.
func ReadCritics(data string) (*Critics, error) {
	t, err := readTwice(data)
	return &Critics{t}, err
}

// Weigh returns how much likelier than not it is that each speech of s speaks
// against the journey that r tells of: scale of them are a factor of e. It is
// least where nothing is known.
func (c *Critics) Weigh(s *Scene, r *Reading) []int32 { return c.weigh(remarked(s, r)) }

// remarked returns the speeches of s as they are judged beside the journey of r.
func remarked(s *Scene, r *Reading) lineup {
	all := remarks(s, r)
	return lineup{len(all),
		func(keys []linear.Key, i int) []linear.Key { return all[i].features(keys) },
		func(keys []linear.Key, i int, scores []int32) []linear.Key { return besides(all, i, scores, keys) },
	}
}
