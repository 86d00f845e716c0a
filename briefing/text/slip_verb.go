package text

import "strings"

// finishes reports whether token i, a plural by its looks, is the verb of a name
// that begins with Mr or the like: no noun goes with one.
func (s *sentence) finishes(i int) bool {
	word, after := s.word(i), s.tag(i+1)
	if t := s.tag(i); t != "NNS" && t != "NNP" || len(word) < 4 || word[len(word)-1] != 's' || s.upper(i) || after == "MD" ||
		strings.HasPrefix(after, "V") {
		return false
	}
	for i--; s.tag(i) == "NNP"; i-- {
		if honorifics[strings.TrimSuffix(s.word(i), ".")] {
			return true
		}
	}
	return false
}

// honorifics are the titles that only a name follows.
var honorifics = Set("mr mrs ms miss dr sir dame")

// inflected returns the tag of a word that was taken for a verb with an ending.
func (s *sentence) inflected(i int) string {
	word := s.word(i)
	switch s.tag(i) {
	case "VBZ":
		if word[len(word)-1] != 's' {
			return "NN" // no such verb ends otherwise
		} else if s.plural(i) {
			return "NNS"
		}
	case "VBG":
		if s.tag(i-1) == "DT" && s.tag(i+1) == "NN" && s.tag(i+2) == "NNP" {
			return "NN" // the roofing firm Slates
		}
	case "VBN":
		if s.pastAt(i) {
			return "VBD"
		}
		if after := s.tag(i + 1); i == 0 && s.upper(0) && (after == "NN" || after == "NNS") && strings.HasSuffix(word, "ed") {
			return "JJ" // Exiled ministers
		}
	case "VBD":
		if !sayPast[word] && fixed[word] == "" && s.perfect(i) {
			return "VBN"
		}
	}
	return ""
}

// unverbal returns the tag of a word that is no verb: a name after "to", or a
// noun.
func (s *sentence) unverbal(i int) string {
	switch {
	case seldomVerb[s.word(i)] && s.tag(i-1) != "TO" && s.tag(i-1) != "MD":
		return "NN"
	case s.tag(i) == "VB" && s.word(i-1) == "to" && s.word(i-2) == "according" && s.tag(i+1) != "CC":
		return "NN" // according to research
	case s.tag(i) == "VBP" && s.tag(i-1) == "NNS" && (s.word(i-2) == "a" || s.word(i-2) == "an"):
		return "NN" // in an earnings call
	case s.tag(i) == "VB" && manyEnd(s.word(i)):
		return "NNS" // appealed to captains
	case s.tag(i) != "RB" && s.capital(i) && sayPast[s.word(i-1)]:
		return "NNP" // said Reeve
	case s.tag(i) == "RB" && s.capital(i) && s.tag(i-1) == "NNP":
		return "NNP" // the charity Refuge Now
	case s.word(i) == "alone" && strings.HasPrefix(s.tag(i-1), "NN"):
		return "JJ" // the wholesale arm alone was
	case s.tag(i) == "RB" && s.tag(i-1) == "VBD" && fixed[s.word(i+1)] == "VBD":
		return "JJ" // that the pier was sound was
	case s.tag(i) == "RB":
	case s.midName(i):
		return "NNP"
	case s.capital(i) && s.tag(i-1) == "TO" && i > 1 && !s.upper(i-2):
		return "NNP" // a visit to Hanoi
	case s.tag(i) == "VBP" && fixed[s.word(i)] == "" && (s.tag(i-1) == "PRP$" || s.tag(i-1) == "POS" || s.word(i-1) == "the" || s.word(i-1) == "a"):
		return "NN"
	case i == 0 && s.tag(1) == "NN" && s.tag(2) == "NNP":
		return "NN" // Care worker Ann Fenn
	}
	return ""
}

// manyEnd reports whether w ends as nouns in the plural do, and no verb without an
// ending does.
func manyEnd(w string) bool {
	const shortest = 5 // bytes
	n := len(w)
	return n >= shortest && w[n-1] == 's' && !strings.ContainsRune("sui", rune(w[n-2]))
}

// plural reports whether the verb at i is a noun, since no verb with -s may
// stand there.
func (s *sentence) plural(i int) bool {
	if fixed[s.word(i)] != "" || len(s.word(i)) < 4 {
		return false
	}
	after := s.tag(i + 1)
	finite := after == "VBD" || after == "MD" || after == "VBP"
	if s.office(i) {
		return true
	}
	switch s.tag(i - 1) {
	case "IN":
		return s.word(i-1) != "that" || finite || after == "VBG" || after == "VBN" || s.agrees(i)
	case "WDT":
		return finite // that sales fell
	case "JJ", "JJR", "PRP$", "TO", "VBG":
		return true
	case "DT":
		return s.word(i-1) == "the" || s.word(i-1) == "a" || s.word(i-1) == "no"
	case "":
		return after == "IN" || finite
	case "CC":
		return s.word(i+1) == "of" || finite
	case "NN", "CD", "NNP":
		return finite
	}
	return false
}
