package people

import (
	"strings"

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
	proper      map[string]bool
	common      map[string]bool // and those that are not capitalised somewhere
	mentions    []mention       // in reading order
	entities    []entity
	byKey       map[string]int   // entities by key
	byWord      map[string][]int // people by each word of their names
	holders     map[string][]int // entities by the offices they may be called by
	bodies      map[string][]int // bodies by the last word of theirs
	spouse      map[int]int      // entities by those they are married to
	things      map[string]bool  // the names of things and animals
	related     map[int]relation // what entities are said to be to others
	cues        map[int]bool     // the first tokens of what reports statements
	makers      map[int]bool     // the tokens that name who made them
	mentionedAt map[string]int   // the first token of each word for somebody, in lower case
}

func newScene(d *text.Document, statements []attribution.Statement) *scene {
	n := len(d.Tokens)
	s := &scene{
		Document: d, statements: statements,
		word: make([]class, n), upper: make([]bool, n), quote: make([]int32, n),
		proper: map[string]bool{}, common: map[string]bool{}, byKey: map[string]int{}, byWord: map[string][]int{}, bodies: map[string][]int{}, holders: map[string][]int{},
		spouse: map[int]int{}, related: map[int]relation{}, things: map[string]bool{}, cues: make(map[int]bool, len(statements)),
		makers: map[int]bool{},
	}
	s.reports()
	s.quotes()
	s.readWords()
	s.callings()
	s.trades()
	s.firsts()
	s.callThings()
	return s
}

// reports notes which tokens report statements, and which name their makers.
func (s *scene) reports() {
	for i := range s.statements {
		for _, c := range s.statements[i].Cue {
			s.cues[s.TokenAt(c.Start)] = true
		}
		for _, c := range s.statements[i].Source {
			for k := s.TokenAt(c.Start); k < len(s.Tokens) && s.Tokens[k].Start < c.End; k++ {
				s.makers[k] = true
			}
		}
	}
}

// readWords notes what each token can be and how it is written, and which words
// are names or are not by how the article writes them elsewhere.
func (s *scene) readWords() {
	for i := range s.Tokens {
		t := &s.Tokens[i]
		s.word[i] = classify(t.Lower)
		s.upper[i] = capital(t.In(s.Text))
		if t.Lower == "international" && !s.upper[i] && s.is(i-1, nation) &&
			(s.tag(i+1) != 'N' && s.tag(i+1) != 'J' || capital(s.Tokens[i+1].In(s.Text))) {
			s.word[i] = role // "the Peru international said"
		}
		if w := s.lower(i - 1); s.upper[i] && (t.Lower == "sri" && w == "tan" || (t.Lower == "sri" || t.Lower == "seri") && s.is(i-1, title)) {
			s.word[i-1], s.word[i] = title, title // "Tan Sri Ismail", "Datuk Seri Ismail"
		}
		if t.In(s.Text) == "MS" && i > 0 && s.upper[i-1] {
			s.word[i] = lexicon["mp"] // of the Senedd
		}
		if s.word[i]&honour != 0 && s.upper[i] && !s.acronym(i) && s.word[i]&(title|role) == 0 && len(t.Lower) == 3 &&
			t.Lower != "esq" && t.Lower != "phd" {
			s.word[i] &^= honour // somebody called Obe
		}
		if t.Lower == "lady" && !s.upper[i] && s.tag(i-1) == 'N' && !s.upper[i-1] {
			s.word[i] = role | female // "the dinner lady"
		}
		if t.Lower == "number" && s.lower(i-1) == "opposite" {
			s.word[i] = role
		}
		if s.word[i] == 0 && !s.upper[i] && tradesman(t.Lower) ||
			!s.upper[i] && stations[t.Lower[strings.LastIndexByte(t.Lower, '-')+1:]] ||
			t.Lower == "figure" && i > 0 && ofPeople[s.lower(i-1)] {
			s.word[i] |= role
		}
	}
	for _, sent := range s.Sentences {
		for i := sent.First; i < sent.Last; i++ {
			if !s.upper[i] {
				s.common[s.Tokens[i].Lower] = true
			} else if !s.initial(i, sent.First) {
				s.proper[bare(s.Tokens[i].Lower)] = true
			}
		}
	}
}

// firsts notes where each word for somebody stands first.
func (s *scene) firsts() {
	s.mentionedAt = map[string]int{}
	for i := len(s.word) - 1; i >= 0; i-- {
		if s.is(i, role) && !s.upper[i] {
			s.mentionedAt[s.lower(i)] = i
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
