package people

import (
	"strings"

	"ukchina/briefing/text"
)

// nameWords returns the words of m's name in lower case, without initials.
func (s *scene) nameWords(m *mention) []string {
	words := make([]string, 0, m.words())
	for i := m.name; i < m.end; i++ {
		w, _, _ := strings.Cut(bare(s.Tokens[i].Lower), "/")
		if len(w) > 1 || m.words() == 1 {
			words = append(words, w)
		}
	}
	if len(words) == 0 {
		words = append(words, s.Tokens[m.name].Lower)
	}
	return words
}

// likely returns e's gender, by the first name where nothing else tells it, or 0.
func (e *entity) likely() class {
	g := e.gender
	if g == 0 && len(e.words) > 1 {
		g = forename(e.words) & (male | female)
	}
	if g == male|female {
		return 0
	}
	return g
}

// forename returns what the given name in words, a full name, says of its
// bearer, or 0 when it is none.
func forename(words []string) class {
	if len(words) == 3 && words[1] == "thi" {
		return given | female // Vietnamese, after the surname
	}
	if c := classify(words[0]); c&given != 0 {
		return c
	}
	return 0
}

// surname returns the word that m's bearer is called by.
func surname(words []string) string {
	for i := len(words) - 1; i > 0; i-- {
		if lexicon[words[i]]&suffix == 0 {
			return words[i]
		}
	}
	if len(words) == 0 {
		return ""
	}
	return words[0]
}

// overlong reports whether words are more than a name has: a headline, "Jane Roe
// Endorses Jo Poe", in which others may be named.
func overlong(words []string) bool {
	n := 0
	for _, w := range words {
		if lexicon[w]&particle == 0 {
			n++
		}
	}
	return n > 4
}

// span returns the name's place in the text.
func (s *scene) span(m *mention) text.Span {
	sp := s.cover(m.name, m.end)
	if i := strings.IndexByte(sp.In(s.Text), '/'); i > 0 {
		sp.End = sp.Start + i
	}
	return sp
}
