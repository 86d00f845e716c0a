package people

import (
	"strings"

	"ukchina/briefing/text"
)

// bare returns a token's lower-case text without a final full stop.
func bare(lower string) string { return strings.TrimSuffix(lower, ".") }

// classify looks a word up; a hyphenated one it does not know counts as its
// last part ("vice-president").
func classify(lower string) class {
	w := bare(lower)
	if c, ok := lexicon[w]; ok {
		return c
	}
	if plain := text.Unaccented(w); plain != w && lexicon[plain]&given != 0 {
		return lexicon[plain] & (given | male | female) // José
	}
	if held, ok := strings.CutPrefix(w, "ex-"); ok {
		return lexicon[held]&(role|office|male|female|portfolio|nation) | modifier // "Ex-Transport Secretary"
	}
	if first, _, ok := strings.Cut(w, "-of-"); ok {
		return lexicon[first] & (role | male | female) // "mother-of-two"
	}
	if i := strings.LastIndexByte(w, '-'); i > 0 {
		if c := lexicon[w[:i]]; c&given != 0 && c&(nation|calendar|thing) == 0 && lexicon[w[i+1:]]&^(given|male|female) == 0 &&
			!strings.HasSuffix(w, "ed") && !tied[w[i+1:]] {
			return c & (given | male | female) // "Kelly-Ann"
		}
		return lexicon[w[i+1:]] & (role | office | male | female)
	}
	return 0
}

// tied are words that hyphens tie to names that are no given names.
var tied = text.Set("style led era born type like run")

// tradesman reports whether a word that no lexicon has ends as words for
// trades do: cellist, signalwoman.
func tradesman(w string) bool {
	if len(w) < 7 || w == "consist" || w == "persist" || w == "subsist" {
		return false
	}
	for _, end := range []string{"ist", "man", "keeper", "payer", "goer", "worker", "maker", "driver", "fitter", "monger"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// ofPeople are the words that make somebody of a figure: "a government figure".
var ofPeople = text.Set(`government party cabinet opposition industry union military establishment senior leading prominent
	labour tory conservative republican democratic downing whitehall church business city campaign rebel`)

// callings makes roles of words that lexicons do not have, where a full name
// follows them: "Shopper Jane Roe" at the start of a sentence and with no other
// reason for its capital, "the Conservative Jane Roe".
func (s *scene) callings() {
	for si := range s.Sentences {
		sent := &s.Sentences[si]
		for i := sent.First; i < sent.Last-3; i++ {
			if !s.upper[i] && s.word[i] == 0 && s.tag(i) == 'N' && personal(s.lower(i)) && s.is(i+1, given) && s.upper[i+1] && s.upper[i+2] {
				s.word[i] = role // "the biscuit manufacturer Jane Roe"
			}
			if s.upper[i] && s.word[i] == 0 && i == sent.First && !s.proper[s.Tokens[i].Lower] && tradesman(s.Tokens[i].Lower) &&
				s.upper[i+1] && s.upper[i+2] {
				s.word[i] = role // "Ratepayer Merv Roe"
			}
			if s.upper[i] && s.word[i] == 0 && stations[s.lower(i)] && i == sent.First && s.is(i+1, given) && s.upper[i+1] && s.upper[i+2] {
				s.word[i] = role // "Canon Jane Roe"
			}
			if s.upper[i] && (s.word[i] == 0 || s.word[i] == nation && (s.is(i+1, given) || i+3 < sent.Last && s.word[i+1]|s.word[i+2] == 0 && s.lower(i+3) == ",")) && s.upper[i+1] && s.upper[i+2] &&
				(s.lower(i-1) == "the" || i == sent.First && s.word[i] == 0) && s.national(i) {
				s.word[i] = role | s.word[i]&nation // "the Frenchman Jean Roe"
			}
			if !s.upper[i] || s.word[i]&^(modifier|function) != 0 && !partisan(s.lower(i)) || !s.is(i+1, given) ||
				s.is(i+1, nation|calendar|thing|title|role) || !s.upper[i+2] {
				continue
			}
			w := s.Tokens[i].Lower
			if s.word[i] == 0 && i > sent.First+1 && s.upper[i-1] && s.upper[i-2] && personal(w) && !s.upper[i+3] {
				s.word[i] |= role // "Tarn County Recorder Jane Roe"
			}
			if partisan(w) ||
				s.initial(i, sent.First) && s.word[i] == 0 && !s.proper[w] && (personal(w) || strings.HasSuffix(w, "ent") || strings.HasSuffix(w, "ant")) {
				s.word[i] |= role
			}
		}
	}
}

// trades makes roles of words that lexicons do not have and of whom the article says
// "who" somewhere, "a young scaffolder who", or that stand before a name as well.
func (s *scene) trades() {
	told, the := map[string]bool{}, map[string]bool{} // and words that "the" makes a subject
	for i := range s.word {
		if w := s.lower(i); !s.upper[i] && s.word[i] == 0 && s.tag(i) == 'N' && personal(w) && s.lower(i+1) == "who" && w != "number" {
			told[w] = true
		}
		if !s.upper[i] && s.word[i] == 0 && s.lower(i-1) == "the" && s.finite(i+1) {
			the[s.lower(i)] = true
		}
	}
	for i := range s.word {
		if w := s.lower(i); s.upper[i] && s.word[i] == 0 && the[w] && i+2 < len(s.upper) && s.upper[i+1] && s.upper[i+2] &&
			!strings.HasSuffix(w, "s") && (s.is(i+1, given) || s.word[i+1]|s.word[i+2] == 0 && s.finite(i+3)) {
			told[w] = true // "Count Jan Roe ... the count"
		}
	}
	for i := range s.word {
		if told[s.lower(i)] && s.word[i] == 0 && (s.tag(i) == 'N' || s.upper[i]) {
			s.word[i] = role
		}
	}
}

// personal reports whether a word ends as words for people do.
func personal(w string) bool {
	for _, end := range []string{"er", "or", "ist", "man", "woman", "ian", "ee", "mate"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}
