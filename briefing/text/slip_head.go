package text

import "strings"

// headName reports whether the word at the head of a sentence is a name, whose
// capital shows nothing there: what follows it leaves no other reading.
func (s *sentence) headName(i int) bool {
	if i > 0 && s.tag(i-1) != tagOpen || !s.upper(i) {
		return false
	}
	after := s.tag(i + 1)
	switch s.tag(i) {
	case "VB", "UH":
		return after == "VBD" || after == "VBZ" || after == "MD" // Quill left
	case "RB":
		// Adverbs in -lly that are as short as Polly are made of "full" and "dull".
		word := s.word(i)
		return after == "NNP" && len(word) <= 5 && strings.HasSuffix(word, "lly") && word[max(0, len(word)-4)] != 'u'
	}
	return false
}

// midName reports whether the verb at i is a name, as its capital among small
// letters shows ("among them Fenlink boss Ann Orr").
func (s *sentence) midName(i int) bool {
	return s.capital(i) && !s.upper(i-1) && s.tag(i+1) == "NN" && !s.upper(i+1)
}

// office reports whether the verb with -s at i belongs to an office before the
// name of its holder, who has a verb ("Shadow sports minister Ann Orr accused").
func (s *sentence) office(i int) bool {
	if s.tag(i-1) != "NNP" || s.tag(i+1) != "NN" {
		return false
	}
	k := i + 2
	for s.upper(k) {
		k++
	}
	return k > i+2 && (finite(s.tag(k)) || sayPast[s.word(k)])
}

// agrees reports whether the verb with -s at i is the subject of a plural one
// ("saying that exports to Peru support jobs").
func (s *sentence) agrees(i int) bool {
	const longest = 12 // tokens of the subject
	for k := i + 1; k < min(len(s.tokens), i+longest); k++ {
		switch t := s.tag(k); {
		case t == "VBP":
			return k > i+1 && s.tag(k-1) != "PRP" && s.tag(k-1) != "NNS"
		case t != "IN" && t != "TO" && t != "DT" && t != "JJ" && t != "PRP$" && t != "POS" && t[0] != 'N':
			return false
		}
	}
	return false
}

// headed are whose first the head is: "head coach".
var headed = Set("coach coaches teacher teachers chef gardener")
