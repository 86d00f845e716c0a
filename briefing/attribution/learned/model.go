package learned

import (
	"errors"

	"ukchina/briefing/linear"
	"ukchina/briefing/syntax"
)

// A Model is all that was learned. It is immutable and safe for concurrent
// use.
type Model struct {
	Syntax                       syntax.Model
	Lexicon                      linear.Table
	cues, roles, choices, judges linear.Table
	// The scores of each label after each, from*labels+to.
	cueSteps, roleSteps []int32
	certain             string // percentages, see Certainty
}

var (
	cueChain   = linear.Spans(1)
	roleChain  = linear.Spans(2) // the source's labels, then the content's
	judgeChain = linear.Free()
)

// magic begins a model; its last byte is the number of the format.
const magic = "ukchina\x04"

var errFormat = errors.New("learned: the model is of another format")

// Read reads a model that cmd/train wrote. It takes microseconds: the weights
// stay where they are.
func Read(data string) (*Model, error) {
	m := &Model{}
	if len(data) < len(magic) || data[:len(magic)] != magic {
		return nil, errFormat
	}
	var err error
	if m.Syntax, data, err = syntax.ReadModel(data[len(magic):]); err != nil {
		return nil, err
	}
	if m.Lexicon, data, err = linear.ReadTable(data); err != nil {
		return nil, err
	}
	if m.cueSteps, m.cues, data, err = readChain(data, &cueChain); err != nil {
		return nil, err
	}
	if m.roleSteps, m.roles, data, err = readChain(data, &roleChain); err != nil {
		return nil, err
	}
	if m.choices, data, err = linear.ReadTable(data); err != nil {
		return nil, err
	}
	if _, m.judges, data, err = readChain(data, &judgeChain); err != nil {
		return nil, err
	}
	if len(data) != 3*buckets {
		return nil, errFormat
	}
	m.certain = data
	return m, nil
}

// readChain reads the steps and the table that pupil.learn wrote.
func readChain(data string, c *linear.Chain) (steps []int32, t linear.Table, rest string, err error) {
	n := c.Labels * c.Labels
	if len(data) < 2*n {
		return nil, t, "", errFormat
	}
	steps = make([]int32, n)
	for i := range steps {
		steps[i] = int32(int16(uint16(data[2*i]) | uint16(data[2*i+1])<<8))
	}
	if t, rest, err = linear.ReadTable(data[2*n:]); err == nil && t.Labels() != c.Labels {
		err = errFormat
	}
	return steps, t, rest, err
}

// Parts are what a model is made of: the results of [syntax.Train], of the
// lexicon, of what was learned of cues, roles, choosing and judging, and of the
// calibration.
type Parts struct{ Parser, Lexicon, Cues, Roles, Choices, Judge, Certain []byte }

// Bytes returns the bytes of the model, for [Read].
func (p *Parts) Bytes() []byte {
	out := []byte(magic)
	for _, part := range [][]byte{p.Parser, p.Lexicon, p.Cues, p.Roles, p.Choices, p.Judge, p.Certain} {
		out = append(out, part...)
	}
	return out
}

// Start returns a model that knows what a parser and a lexicon know, to learn
// with.
func Start(parser, lexicon []byte) (*Model, error) {
	m := &Model{}
	var err error
	if m.Syntax, _, err = syntax.ReadModel(string(parser)); err == nil {
		m.Lexicon, _, err = linear.ReadTable(string(lexicon))
	}
	return m, err
}

// With returns m with cues and roles that were learned, and the choice between
// readings unless that is nil, to learn on.
func (m *Model) With(cues, roles, choices []byte) (*Model, error) {
	out := *m
	var err error
	if out.cueSteps, out.cues, _, err = readChain(string(cues), &cueChain); err == nil {
		out.roleSteps, out.roles, _, err = readChain(string(roles), &roleChain)
	}
	if err == nil && choices != nil {
		out.choices, _, err = linear.ReadTable(string(choices))
	}
	return &out, err
}
