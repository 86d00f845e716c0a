package people

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"ukchina/briefing/attribution"
	"ukchina/briefing/text"
)

// A scene is one article while its people are being found: what every stage
// reads, and the cast that they fill in.
type scene struct {
	*text.Document
	statements []attribution.Statement
	word       []class // what each token can be
	upper      []bool  // whether each token starts with a capital
	quote      []int32 // the outermost quotation each token stands in, or -1
	// proper holds the words that are capitalised where no sentence begins.
	proper   map[string]bool
	common   map[string]bool // and those that are not capitalised somewhere
	mentions []mention       // in reading order
	entities []entity
	byKey    map[string]int   // entities by key
	byWord   map[string][]int // people by each word of their names
	holders  map[string][]int // entities by the offices they may be called by
	bodies   map[string][]int // bodies by the last word of theirs
	spouse   map[int]int      // entities by those they are married to
	cues     map[int]bool     // the first tokens of what reports statements
	makers   map[int]bool     // the tokens that name who made them
}

func newScene(d *text.Document, statements []attribution.Statement) *scene {
	n := len(d.Tokens)
	s := &scene{
		Document: d, statements: statements,
		word: make([]class, n), upper: make([]bool, n), quote: make([]int32, n),
		proper: map[string]bool{}, common: map[string]bool{}, byKey: map[string]int{}, byWord: map[string][]int{}, bodies: map[string][]int{}, holders: map[string][]int{},
		spouse: map[int]int{}, cues: make(map[int]bool, len(statements)),
		makers: map[int]bool{},
	}
	for i := range statements {
		for _, c := range statements[i].Cue {
			s.cues[d.TokenAt(c.Start)] = true
		}
		for _, c := range statements[i].Source {
			for k := d.TokenAt(c.Start); k < n && d.Tokens[k].Start < c.End; k++ {
				s.makers[k] = true
			}
		}
	}
	s.quotes()
	for i := range d.Tokens {
		t := &d.Tokens[i]
		s.word[i] = classify(t.Lower)
		s.upper[i] = capital(t.In(d.Text))
		if s.word[i]&honour != 0 && s.upper[i] && !s.acronym(i) && s.word[i]&(title|role) == 0 && len(t.Lower) == 3 && t.Lower != "esq" && t.Lower != "phd" {
			s.word[i] &^= honour // somebody called Obe
		}
		if s.word[i] == 0 && !s.upper[i] && tradesman(t.Lower) {
			s.word[i] = role
		}
	}
	for _, sent := range d.Sentences {
		for i := sent.First; i < sent.Last; i++ {
			if !s.upper[i] {
				s.common[d.Tokens[i].Lower] = true
			} else if !s.initial(i, sent.First) {
				s.proper[bare(d.Tokens[i].Lower)] = true
			}
		}
	}
	s.callings()
	return s
}

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
			if s.upper[i] && s.word[i] == 0 && i == sent.First && !s.proper[s.Tokens[i].Lower] && tradesman(s.Tokens[i].Lower) && s.upper[i+1] && s.upper[i+2] {
				s.word[i] = role // "Ratepayer Merv Roe"
			}
			if !s.upper[i] || s.word[i]&^(modifier|function) != 0 && !partisans[s.lower(i)] || !s.is(i+1, given) || s.is(i+1, nation|calendar|thing|title|role) || !s.upper[i+2] {
				continue
			}
			w := s.Tokens[i].Lower
			if s.word[i] == 0 && i > sent.First+1 && s.upper[i-1] && s.upper[i-2] && personal(w) && !s.upper[i+3] {
				s.word[i] |= role // "Tarn County Recorder Jane Roe"
			}
			if partisans[w] || s.initial(i, sent.First) && s.word[i] == 0 && !s.proper[w] && (personal(w) || strings.HasSuffix(w, "ent") || strings.HasSuffix(w, "ant")) {
				s.word[i] |= role
			}
		}
	}
}

// quotes notes for every token which outermost quotation it stands in.
func (s *scene) quotes() {
	for i := range s.quote {
		s.quote[i] = -1
	}
	at := 0
	for q := range s.Quotations {
		if s.Quotations[q].Parent >= 0 {
			continue
		}
		span := s.Quotations[q].Span
		for at < len(s.Tokens) && s.Tokens[at].Start < span.Start {
			at++
		}
		for ; at < len(s.Tokens) && s.Tokens[at].Start < span.End; at++ {
			s.quote[at] = int32(q)
		}
	}
}

// bare returns a token's lower-case text without a final full stop.
func bare(lower string) string { return strings.TrimSuffix(lower, ".") }

// classify looks a word up; a hyphenated one it does not know counts as its
// last part ("vice-president").
func classify(lower string) class {
	w := bare(lower)
	if c, ok := lexicon[w]; ok {
		return c
	}
	if first, _, ok := strings.Cut(w, "-of-"); ok {
		return lexicon[first] & (role | male | female) // "mother-of-two"
	}
	if i := strings.LastIndexByte(w, '-'); i > 0 {
		if c := lexicon[w[:i]]; c&given != 0 && c&(nation|calendar|thing) == 0 && lexicon[w[i+1:]]&^(given|male|female) == 0 && !strings.HasSuffix(w, "ed") && !tied[w[i+1:]] {
			return c & (given | male | female) // "Kelly-Ann"
		}
		return lexicon[w[i+1:]] & (role | office | male | female)
	}
	return 0
}

// tied are words that hyphens tie to names that are no given names.
var tied = map[string]bool{"style": true, "led": true, "era": true, "born": true, "type": true, "like": true, "run": true}

// tradesman reports whether a word that no lexicon has ends as words for
// trades do: cellist, signalwoman.
func tradesman(w string) bool {
	if len(w) < 7 || w == "consist" || w == "persist" || w == "subsist" {
		return false
	}
	for _, end := range []string{"ist", "man", "keeper", "payer", "goer", "worker"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// capital reports whether a word starts with a capital, past a particle that
// is tied to it: "al-Rashidi", "d'Arcy".
func capital(s string) bool {
	if len(s) > 0 && s[0] < utf8.RuneSelf {
		if 'A' <= s[0] && s[0] <= 'Z' {
			return true
		}
		i := strings.IndexAny(s, "-'’")
		return 0 < i && i < 4 && i+1 < len(s) && s[0] >= 'a' && capital(strings.TrimLeft(s[i:], "-'’"))
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

func (s *scene) is(i int, c class) bool { return i >= 0 && i < len(s.word) && s.word[i]&c != 0 }

// lower returns token i as lexicons spell it, or "" outside the text.
func (s *scene) lower(i int) string {
	if i < 0 || i >= len(s.Tokens) {
		return ""
	}
	return s.Tokens[i].Lower
}

// tag returns the first letter of token i's part of speech, or 0 outside the
// text: the tagger is not to be trusted with more.
func (s *scene) tag(i int) byte {
	if i < 0 || i >= len(s.Tokens) || s.Tokens[i].Tag == "" {
		return 0
	}
	return s.Tokens[i].Tag[0]
}

// initial reports whether a capital at token i may be owed to its place: at
// the start of a sentence, of a quotation, or after a colon or a dash.
func (s *scene) initial(i, first int) bool {
	if i == first {
		return true
	}
	switch s.Tokens[i-1].Lower {
	case "\"", "“", "‘", "'", "``", "`", ":", "(", "[", "•", "–", "—", "-", "--", "*", "...", "…":
		return true
	}
	return false
}

// finite reports whether token i is a verb that a subject goes before.
func (s *scene) finite(i int) bool {
	if i < 0 || i >= len(s.Tokens) {
		return false
	}
	switch s.Tokens[i].Tag {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return false
}

// possessive reports whether token i is the 's or ' of a name.
func (s *scene) possessive(i int) bool {
	w := s.lower(i)
	return w == "'s" || w == "'" && s.tag(i) != '\'' && i > 0 && s.Tokens[i-1].End == s.Tokens[i].Start
}

// cover returns the text span of tokens [first, last), without a full stop
// that belongs to the sentence.
func (s *scene) cover(first, last int) text.Span {
	t := s.Tokens[last-1]
	end := t.End
	if w := t.In(s.Text); strings.HasSuffix(w, ".") && len(w) > 3 && strings.Count(w, ".") == 1 && !s.is(last-1, title|suffix|honour|role) {
		end--
	}
	return text.Span{Start: s.Tokens[first].Start, End: end}
}
