package syntax

import (
	"errors"

	"ukchina/briefing/linear"
)

// A Model holds a parser's weights: for its moves, and for the labels.
type Model struct{ Moves, Arcs linear.Table }

// ReadModel takes a model from the head of data, where Train wrote it, and
// returns the rest.
func ReadModel(data string) (m Model, rest string, err error) {
	if m.Moves, rest, err = linear.ReadTable(data); err == nil {
		m.Arcs, rest, err = linear.ReadTable(rest)
	}
	if err == nil && (m.Moves.Labels() != int(moves) || m.Arcs.Labels() != int(Labels)) {
		err = errors.New("syntax: the model is of another format")
	}
	return m, rest, err
}

// A Parser parses sentence after sentence with one model. It is for one
// goroutine.
type Parser struct {
	Model *Model
	state state
	keys  []linear.Key
	ahead [moves]int32 // what the next words alone say
	next  int32        // the word of ahead
}

// Parse writes the head of each word of a sentence, an index into words, to
// heads, and how it depends on it to labels; both have the length of words.
// The head of the root is -1. It takes time linear in the number of words.
func (p *Parser) Parse(words []Word, heads []int32, labels []Label) {
	s := &p.state
	s.begin(words)
	p.next = -1
	for !s.done() {
		m := p.move()
		if m == shift {
			s.shift()
			continue
		}
		child, head := s.over(m)
		s.attach(child, head, p.label(child, head))
	}
	for i := range words {
		if heads[i], labels[i] = s.heads[i], s.labels[i]; int(heads[i]) == len(words) {
			heads[i] = -1
		}
	}
}

// move returns the best move from p.state on. The scores of what is still to be read are
// kept until it changes, and further features looked up only where the first leave doubt.
func (p *Parser) move() move {
	s := &p.state
	var scores [moves]int32
	if s.chooses() {
		if p.next != s.next {
			p.next, p.ahead = s.next, scores
			p.keys = s.ahead(p.keys[:0])
			p.Model.Moves.Add(p.ahead[:], p.keys...)
		}
		scores = p.ahead
		p.keys = s.first(p.keys[:0])
		p.Model.Moves.Add(scores[:], p.keys...)
		if m := best(s, scores[:]); s.clear(m, scores[:]) {
			return m
		}
		p.keys = s.further(p.keys[:0])
		p.Model.Moves.Add(scores[:], p.keys...)
	}
	return best(s, scores[:])
}

// enough is how far ahead of the others the best move is by the first features
// when the further ones are not looked up, which is so for more than two moves in
// five; with 430, or with 260, the statements that are found are as good.
const enough = 300

// clear reports that no other move that s can do comes near m.
func (s *state) clear(m move, scores []int32) bool {
	for o := range moves {
		if o != m && s.can(o) && scores[m]-scores[o] < enough {
			return false
		}
	}
	return true
}

// best returns the move with the highest score that s can do.
func best[N int32 | float32](s *state, scores []N) move {
	b := move(-1)
	for m := range moves {
		if s.can(m) && (b < 0 || scores[m] > scores[b]) {
			b = m
		}
	}
	return b
}

func (p *Parser) label(child, head int32) Label {
	if int(head) == len(p.state.words) {
		return Root
	}
	var scores [Labels]int32
	p.keys = p.state.arc(p.keys[:0], child, head)
	p.Model.Arcs.Add(scores[:], p.keys...)
	return highest(scores[:])
}

// highest returns the label with the highest score.
func highest[N int32 | float32](scores []N) Label {
	b := Label(0)
	for l := range Labels {
		if scores[l] > scores[b] {
			b = l
		}
	}
	return b
}
