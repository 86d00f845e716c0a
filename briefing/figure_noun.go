package briefing

import "strings"

// head returns the token of the noun that a number before token i counts, or
// -1: the first plural, or the last of "50 business, sports and arts groups".
func (s *figureScanner) head(i int) int {
	head, list := -1, false
	for k := i; k < min(s.last, i+10); k++ {
		switch tag := s.tag(k); {
		case tag == "NNS" || tag == "NNPS" || s.word(k) == "staff" || s.word(k) == "personnel" ||
			tag == "NN" && countNouns[s.word(k)] || s.word(k) == "people":
			head = k
			if !list {
				return head
			}
		case tag == "," && k > i && (s.tag(k-1) == "NN" || s.tag(k-1) == "JJ") && strings.HasPrefix(s.tag(k+1)+"  ", "NN"):
			list = true
		case tag == "," && k > i && s.tag(k-1) == "JJ" && s.tag(k+1) == "JJ":
		case tag == "CC" && k > i && (list || s.tag(k-1) == "JJ" || s.tag(k-1) == "NN"):
		case tag == "JJ" || tag == "NN" || tag == "NNP" || tag == "VBN" || tag == "VBG" || tag == "JJR" || tag == "POS" || tag == "HYPH":
		default:
			return head
		}
	}
	return head
}

// nouns returns the token after the nouns and adjectives that stand at i.
func (s *figureScanner) nouns(i int) int {
	for strings.HasPrefix(s.tag(i), "NN") || s.tag(i) == "JJ" {
		i++
	}
	return i
}

// rest takes in what makes an amount whole after token i: "an hour", "of the
// bank's customers", "out of ten voters".
func (s *figureScanner) rest(i int) int {
	if w := s.word(i); (w == "a" || w == "an" || w == "per") && s.tag(i+1) == "NN" {
		return i + 2
	}
	of := i
	if s.word(of) == "out" {
		of++
	}
	if s.word(of) != "of" {
		return i
	}
	k := of + 1
	for k < min(s.last, i+9) {
		switch tag := s.tag(k); tag {
		case "DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "CD", "PRP$", "JJR", "JJS", "PRP":
			k++
			continue
		}
		break
	}
	if k == of+1 {
		return i
	}
	return k
}

// quantified reports whether words of quantity stand before i ("more than").
func (s *figureScanner) quantified(i int) bool {
	w := s.word(i - 1)
	if lead := aboutLeads[w]; lead != nil {
		return lead[s.word(i-2)]
	}
	if w == "about" && s.tag(i-2) == "NN" {
		return false // "his comment about 47 percent"
	}
	return aboutWords[w]
}

// about takes the words of quantity before m into it.
func (s *figureScanner) about(m *amount) {
	for s.quantified(m.first) {
		if aboutLeads[s.word(m.first-1)] != nil {
			m.first--
		}
		m.first--
	}
}
