package attribution

import "ukchina/briefing/text"

// researching is what is done before something is found.
var researching = text.Set("compared studied analysed analyzed surveyed modelled modeled measured sampled polled researched")

// researches reports whether somebody has studied something in items [0, end).
func (s *stretch) researches(end int) bool {
	for i := 0; i < end; i++ {
		if it := s.at(i); it.in(researching) && (it.tag == "VBD" || s.at(s.before(i)-1).in(auxiliaries) && !s.at(s.before(i)-1).in(beForms)) {
			return true
		}
	}
	return false
}

// studied reports whether p is a person who has studied what c found, in the
// sentence or the one before: "She has compared both. She finds that".
func (r *reader) studied(s *stretch, c *cue, p phrase) bool {
	return s.person(p) && (r.studies == s.paragraph+1 || s.researches(c.first))
}
