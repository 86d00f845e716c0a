package learned

import (
	"ukchina/briefing/linear"
	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
)

// Found is an attribution.
type Found struct {
	Source, Cue, Content []text.Span
	// Verdict is how sure the model is of it, above 0 for yes.
	Verdict int
}

// generous is how much likelier than not a token is made to be part of a cue,
// so that the judge sees what is doubtful too.
const generous = 140

// least is the verdict from which a candidate stands.
const least = -72

// scratch is what is used again from one sentence to the next.
type scratch struct {
	keys        []linear.Key
	cues, roles linear.Lattice
	view        view
	list        []reading
	contents    []run // of the list
}

// Extract finds the attributions of d, and returns its trees too.
func (m *Model) Extract(d *text.Document, hints []Hint) ([]Found, *syntax.Forest) {
	p := m.page(d, hints)
	var s scratch
	list := m.judge(p, m.candidates(p, &s), &s)
	out := make([]Found, len(list))
	for i := range list {
		out[i] = p.found(&list[i])
	}
	return out, &syntax.Forest{Words: p.words, Heads: p.heads, Labels: p.label}
}

const longest = 160 // tokens of a view on either side of its cue

// view returns the tokens of the paragraph of c, and of those that go on with
// its last quotation or follow its colon.
func (p *page) view(c cue) (a, b int) {
	d := p.d
	k := int(p.sentence[c.a])
	from, to := k, k+1
	for from > 0 && d.Sentences[from-1].Paragraph == d.Sentences[k].Paragraph {
		from--
	}
	for to < len(d.Sentences) && (d.Sentences[to].Paragraph == d.Sentences[to-1].Paragraph || p.goesOn(to, k)) {
		to++
	}
	return max(d.Sentences[from].First, c.a-longest), min(d.Sentences[to-1].Last, c.b+longest)
}

// goesOn reports that sentence to, the first of its paragraph, goes on with
// what the paragraph before ends with.
func (p *page) goesOn(to, k int) bool {
	d := p.d
	first, last := d.Sentences[to].First, d.Sentences[to-1].Last-1
	if q := p.quote[first]; q >= 0 && d.Quotations[q].Continues >= 0 {
		return true
	}
	return p.words[last].Form == formColon && d.Sentences[to-1].Paragraph == d.Sentences[k].Paragraph
}
