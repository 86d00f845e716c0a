package attribution

// nobody reports whether p names none who could have said it: "nobody disputes
// that", "few deny", but not "No 10 denied".
func (s *stretch) nobody(p phrase) bool {
	next := s.at(p.first + 1)
	return s.at(p.first).in(nobodies) || s.at(p.first).is("no") && (next.is("one") || next.tag != "CD" && !next.stop() && !s.at(p.last-1).name())
}

// points reports that somebody points to a thing with the hand while speaking:
// “...,” says Ms Vale, pointing to a barn.
// What else is pointed to is mostly an argument: "pointing to her record".
func (s *stretch) points(c *cue) bool {
	it := s.at(c.next)
	return c.verb.stem == "point" && c.frames&noun != 0 && (it.is("a") || it.is("an") || it.is("one"))
}

// looms reports whether subject p of c says nothing, but makes likely what
// follows, or not: "a standoff threatened to close the parks", "the coast promises
// fine views", "the injury ruled out a return".
func (s *stretch) looms(c *cue, p phrase) bool {
	head := s.at(s.simpleRight(p.first) - 1)
	if c.verb.stem == "pledge" || c.verb.stem == "vow" {
		return false
	}
	if what := s.at(c.next); c.verb.stem == "explain" && (what.is("what") || what.is("why") || what.is("how")) && head.tag == "NN" &&
		!s.speaker(s.simpleRight(p.first)-1) && !head.in(authored) && !head.in(studies) {
		return true // "a shortage explained what went wrong"
	}
	brings := c.verb.frames&toDo != 0 && (s.infinitiveAt(c.next) || c.frames&noun != 0 && s.simpleRight(c.next) > c.next) || c.verb.stem == "rule" && c.frames&noun != 0
	return brings && head.tag == "NN" && !s.speaks(p) && !s.at(c.first-1).comma()
}

// denied reports whether c stands in what somebody denies: "denied that she had
// threatened to go".
func (r *reader) denied(s *stretch, c *cue) bool {
	for k := range s.cues {
		d := &s.cues[k]
		if d.at >= c.at {
			break
		}
		if d.frames&denial == 0 {
			continue
		}
		for i := s.from; i < len(r.out); i++ {
			if st := &r.out[i]; st.Rule == "cue-that" && st.Cue[0].Contains(s.at(d.at).Span) && st.Content[0].Has(s.at(c.at).Start) {
				return true
			}
		}
	}
	return false
}

// wasAsked reports whether the "who" after the phrase at item i is that of a
// question put to somebody: "asked by the coroner, Ms Vale, who had told him", "asked
// Mr Reeve who had told him", where it comes close.
func (s *stretch) wasAsked(i int, close bool) bool {
	for j := i - 1; j >= 0 && j > i-8 && !s.at(j).quoted(); j-- {
		it := s.at(j)
		if it.in(asking) && (close || s.at(j+1).is("by")) || close && it.is("asks") {
			return true
		}
		if it.finite() {
			return false
		}
	}
	return false
}
