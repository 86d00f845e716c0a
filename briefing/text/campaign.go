package text

// campaign returns the end of the name of a campaign that begins at word i and tells what
// to do, or i: "Save Our Pier", "Stop the Barrage", "Hands Off Our Harbour". At the head
// of a sentence, where all of us are told to do it, what a campaign does has to follow.
// Headings, where others have capitals too, have none.
func (s *sentence) campaign(i int) int {
	if s.word(i) == "just" && s.upper(i) && s.upper(i+1) {
		if end := s.campaign(i + 1); end > i+1 {
			return end // "Just Stop Oil"
		}
	}
	if !urging[s.word(i)] || !s.upper(i) || s.showy() {
		return i
	}
	thing := i + 1
	for urged[s.word(thing)] {
		thing++
	}
	j := thing
	for j < len(s.tokens) && s.upper(j) {
		j++
	}
	switch {
	case j == thing || j == i+2 && !s.capital(i):
		return i
	case s.capital(i), campaigning[s.word(j)]:
		return j
	}
	return i
}

// Urges reports whether w, in lower case, is what the names of campaigns begin with.
func Urges(w string) bool { return urging[w] }

// Rallies reports whether w, in lower case, stands in capitals before what a party or a
// campaign is for: "People Before Profit", "Fathers For Justice".
func Rallies(w string) bool { return rallying[w] }

// showy reports whether the words of s are capitalised as those of headings are.
func (s *sentence) showy() bool {
	const short = 3 // bytes; these seldom are
	long, upper := 0, 0
	for i := range s.tokens {
		if len(s.word(i)) > short {
			long++
			if s.upper(i) {
				upper++
			}
		}
	}
	return upper*3 >= long*2
}

// urging are the words that the names of campaigns begin with, and urged those that may
// follow before what they are about.
var (
	urging   = Set("save stop keep protect defend fight reclaim rejoin hands bring restore free scrap axe")
	urged    = Set("our the my your this these those off back up no to stop save against for")
	rallying = Set("before for over against without")
	// campaigning verbs follow the name of a campaign.
	campaigning = Set(`said says has had is was told warned warns argues argued claims claimed called wants wanted believes
		insisted accused urged described organised launched welcomed fears agrees agreed`)
)
