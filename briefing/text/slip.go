package text

import (
	"strings"

	"ukchina/briefing/text/pos"
)

// sentence is a sentence in which words have tags that the model gave.
type sentence struct {
	tokens []Token
	words  []pos.Word // as the model saw them
}

// tag returns the tag of token i, or "" outside the sentence.
func (s *sentence) tag(i int) string {
	if i < 0 || i >= len(s.tokens) {
		return ""
	}
	return s.tokens[i].Tag
}

// word returns token i in lower case, or "" outside the sentence.
func (s *sentence) word(i int) string {
	if i < 0 || i >= len(s.tokens) {
		return ""
	}
	return s.tokens[i].Lower
}

// capital reports whether token i is written with a capital that no beginning
// of a sentence accounts for.
func (s *sentence) capital(i int) bool {
	return i > 0 && s.tag(i-1) != tagOpen && s.tag(i-1) != ":" && s.upper(i)
}

func (s *sentence) upper(i int) bool {
	return i < len(s.words) && 'A' <= s.words[i].Text[0] && s.words[i].Text[0] <= 'Z'
}

// slip returns the tag of token i where English rules out that of the model,
// or "": the model reads from left to right, and has not seen what follows
// when it errs.
func (s *sentence) slip(i int) string {
	if tag := s.plainSlip(i); tag != "" {
		return tag
	}
	switch s.tag(i) {
	case "NN", "NNS":
		if s.word(i) == "heard" {
			return "VBD"
		}
		return s.named(i)
	case "NNP":
		return s.compound(i)
	case "JJ":
		if s.pastAt(i) {
			return "VBD"
		}
		return s.nominal(i)
	case "JJS":
		if notMost[s.word(i)] {
			return "NN" // the inquest
		}
	case "VB", "VBP", "RB":
		return s.unverbal(i)
	case "VBZ", "VBG", "VBN", "VBD":
		return s.inflected(i)
	case "WDT", "DT":
		if s.word(i) == "that" && s.toldThat(i) {
			return "IN"
		}
	}
	return ""
}

// plainSlip is slip where the words leave no doubt, whatever tag the model gave.
func (s *sentence) plainSlip(i int) string {
	switch word := s.word(i); {
	case chargedOf[word] && s.word(i+1) == "of", word == "dated" && (s.tag(i+1) == "CD" || s.tag(i+1) == "NNP"):
		return "VBN"
	case ranks[word] && s.upper(i) && s.upper(i+1) || s.headName(i):
		return "NNP"
	case word == "head" && headed[s.word(i+1)] && s.tag(i-1) != "TO":
		return "NN" // the Wales head coach
	case s.finishes(i):
		return "VBZ" // Mr Roe laughs
	}
	return ""
}

// named returns the tag of a noun that is part of a name ("Commerce Minister
// Sen", "the Solicitors Regulation Authority").
func (s *sentence) named(i int) string {
	if word := s.words[i].Text; s.upper(i) && doubleBarrelled(word) {
		return "NNP"
	}
	if !s.capital(i) || s.tag(i-1) != "NNP" && !s.capital(i-1) && (s.tag(i+1) != "NNP" || !s.upper(i+1)) {
		return ""
	}
	return "NNP" + strings.TrimPrefix(s.tag(i), "NN")
}

// doubleBarrelled reports a name such as "Vaughan-Price".
func doubleBarrelled(word string) bool {
	at := strings.IndexByte(word, '-')
	if at < 1 || at+1 >= len(word) || word[at+1] < 'A' || word[at+1] > 'Z' || strings.ToUpper(word) == word {
		return false
	}
	for _, end := range []string{"ish", "ese", "an", "ch", "ing", "ed"} {
		if strings.HasSuffix(word, end) {
			return false // Anglo-Irish
		}
	}
	return true
}

// compound returns the tag of an adjective written with a hyphen at the head of
// a sentence ("Hard-working Londoners").
func (s *sentence) compound(i int) string {
	word := s.word(i)
	at := strings.LastIndexByte(word, '-')
	if at < 0 || s.upper(i) && s.words[i].Text[at+1:] != word[at+1:] {
		return ""
	}
	for _, end := range []string{"ing", "ed", "born", "led", "wide"} {
		if strings.HasSuffix(word[at+1:], end) {
			return "JJ"
		}
	}
	return ""
}

// nominal returns the tag of an adjective that stands where only a noun can, or
// that is a name.
func (s *sentence) nominal(i int) string {
	if s.upper(i) && doubleBarrelled(s.words[i].Text) {
		return "NNP"
	}
	if s.word(i) == "chief" && s.tag(i-1) == "NNP" && s.tag(i+1) == "NNP" {
		return "NN" // Fen Rail chief Ann Orr
	}
	owned := s.word(i-1) == "a" || s.word(i-1) == "an"
	if !owned && s.tag(i-1) != "DT" && (s.tag(i-1) != "IN" || s.word(i-1) == "that") && s.tag(i-1) != "PRP$" {
		return ""
	}
	after := s.tag(i + 1)
	if sayPast[s.word(i+1)] {
		after = "VBD"
	}
	switch after {
	case "VBD", "VBZ", "MD":
		return "NN" // for profit told
	case "VBN":
		if next := s.tag(i + 2); next == "IN" || next == "TO" || next == "." {
			return "NN" // the fair opened on
		}
	case "JJ":
		if owned && s.tag(i+2) == "IN" {
			return "NN" // an official familiar with
		}
	case "IN", ".", "TO", "WP", "WDT", "WRB":
		if owned {
			return "NN" // a gamble with
		}
	}
	return ""
}
