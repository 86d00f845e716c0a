package attribution

// infinitiveAt reports "to impose" or "not to impose" at item i.
func (s *stretch) infinitiveAt(i int) bool {
	if s.at(i).is("not") || s.at(i).is("never") {
		return s.at(i + 1).is("to")
	}
	return s.at(i).is("to") && (s.at(i+1).tag == "VB" || s.at(i+1).quoted() || s.unseenVerb(i+1))
}

// unseenVerb reports that the tagger took the verb at item i, after "to", for
// a noun: an article or a pronoun follows ("to order a review").
func (s *stretch) unseenVerb(i int) bool {
	return s.at(i).tag == "NN" && (s.at(i+1).determiner() || s.at(i+1).in(objectPronouns) || s.at(i+1).tag == "NNS")
}

// infinitiveAfter reports whether "to" and a verb follow the object that ends
// at item i, perhaps after a time or a place.
func (s *stretch) infinitiveAfter(i int) bool {
	for j := i; j < i+8; j++ {
		it := s.at(j)
		if j == i && it.infinitive {
			return true
		}
		if it.is("to") && (s.at(j+1).tag == "VB" || s.at(j+1).quoted() || s.at(j+1).adverb() || s.unseenVerb(j+1) || s.at(j-1).negation()) {
			return true
		}
		if it.is("who") {
			return s.pastRelative(j) > 0
		}
		if it.tag != "IN" && it.tag != "DT" && !it.nounTag() && it.tag != "JJ" && !it.negation() {
			return false
		}
	}
	return false
}

// aroundOccasion returns p, somebody and what is asked of him, without the letter in
// which, or the day on which, it was asked: "urged the minister in an open letter to go"
// has "the minister", "to go".
func (s *stretch) aroundOccasion(p phrase) []phrase {
	to := p.first
	for to < p.last && !s.infinitiveAt(to) {
		to++
	}
	for i := max(p.first+1, s.simpleRight(p.first)); i < to && to < p.last; i++ {
		head := s.at(s.simpleRight(i+1) - 1)
		if (s.at(i).is("in") || s.at(i).is("on")) && (head.in(authored) || head.in(days)) && s.adjuncts(i) == to {
			return []phrase{{p.first, i}, {to, p.last}}
		}
	}
	return []phrase{p}
}

// pastRelative returns the item of the "to" and verb that follow the clause of
// the "who" at item i, or -1: "urged anyone who had seen it to come forward".
func (s *stretch) pastRelative(i int) int {
	const near = 20
	if !s.at(s.beyond(i + 1)).finite() {
		return -1
	}
	for j := s.beyond(i+1) + 1; j < i+near && !s.endsAt(j); j++ {
		if s.at(j).is("to") && s.at(j+1).tag == "VB" {
			return j
		}
	}
	return -1
}
