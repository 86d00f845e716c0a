package people

import "ukchina/briefing/text"

// patrons returns how many tokens from the possessive at j carry on the name of a house
// that is called after a saint or a crown: "St Mary's Hospital", "King's College Tarn".
func (s *scene) patrons(j, end int) int {
	if !s.possessive(j) || !crowns[s.lower(j-1)] && s.lower(j-2) != "st" && s.lower(j-2) != "saint" && s.lower(j-2) != "st." {
		return 0
	}
	for k := j + 1; k < end && s.upper[k]; k++ {
		if v := s.lower(k); houses[v] || hallowed[v] {
			return 2
		}
	}
	return 0
}

// crowns are those besides saints after whom houses are called, and hallowed what, beside
// houses, is called after them.
var (
	crowns   = text.Set("king queen prince princess lord lady bishop archbishop dean christ magdalen guy")
	hallowed = text.Set(`church cathedral abbey chapel academy trust foundation infirmary hospice priory club theatre primary
		secondary grammar high parish convent counsel bench`)
)
