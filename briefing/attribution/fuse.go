package attribution

import (
	"slices"
	"sort"
	"sync"

	"ukchina/briefing/attribution/learned"
	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
	"ukchina/briefing/weights"
)

// model is what was learned, read once.
var model = sync.OnceValue(func() *learned.Model {
	m, err := learned.Read(weights.English)
	if err != nil {
		panic("attribution: " + err.Error()) // unreachable: a test reads the embedded model
	}
	return m
})

// Extract returns the statements of d in reading order of their content.
// It is pure and safe for concurrent use.
//
// What the rules find (rules.go) stands as they found it. The learned part
// (package learned), which is told of it, adds what they miss: other verbs and
// nouns, and what the source thinks or wants. How annotators would mark a
// statement of the rules it knows better than they: that is kept beside it,
// see [Statement.Annotated].
func Extract(d *text.Document) []Statement {
	list, _ := Read(d)
	return list
}

// Read is Extract, and returns the trees of d that it made on the way.
func Read(d *text.Document) ([]Statement, *syntax.Forest) {
	rules := Rules(d)
	found, trees := model().Extract(d, Hints(d, rules))
	return fuse(d, rules, found, model()), trees
}

// Hints returns statements of the rules in the form in which the learned part
// takes them.
func Hints(d *text.Document, rules []Statement) []learned.Hint {
	hints := make([]learned.Hint, 0, len(rules))
	for i := range rules {
		if rules[i].piece {
			continue
		}
		a := rules[i].annotated(d)
		hints = append(hints, learned.Hint{Source: a.source, Cue: a.cue, Content: a.content, Rule: rules[i].Rule})
	}
	return hints
}

// Fuse joins the statements of the rules in d with what m found there.
func Fuse(d *text.Document, rules []Statement, m *learned.Model) []Statement {
	found, _ := m.Extract(d, Hints(d, rules))
	return fuse(d, rules, found, m)
}

// fuse joins the statements of the rules with those that m found: where both mean one,
// the rules' own stands.
func fuse(d *text.Document, rules []Statement, found []learned.Found, m *learned.Model) []Statement {
	var added []Statement
	for i := range rules {
		rules[i].Certainty = m.Certainty(true, false, 0)
	}
	for i := range found {
		f := &found[i]
		if n := same(d, rules, f); n >= 0 {
			rules[n].agree(d, f)
			rules[n].Certainty = m.Certainty(true, true, f.Verdict)
			continue
		}
		added = append(added, fromFound(d, rules, f, m.Certainty(false, true, f.Verdict)))
	}
	joinPieces(d, rules)
	return sorted(append(rules, added...))
}

// joinPieces gives the pieces of an utterance that have no source and no cue to
// the statement that they go on with, of which annotators mark them as part.
func joinPieces(d *text.Document, rules []Statement) {
	for i := range rules {
		s := &rules[i]
		if s.Continues < 0 || s.annotation != nil || len(s.Source)+len(s.Cue) > 0 {
			continue
		}
		n := s.Continues
		for rules[n].Continues >= 0 && rules[n].piece && rules[n].Continues != i {
			n = rules[n].Continues
		}
		head := rules[n].annotated(d)
		if own := s.annotated(d).content; shared(head.content, own) == 0 {
			head.content = append(slices.Clone(head.content), own...)
			slices.SortFunc(head.content, func(a, b text.Span) int { return a.Start - b.Start })
		}
		rules[n].annotation = &head
		s.piece = true
	}
}

// same returns which statement of the rules f is, or -1: one whose cue it
// shares, or more than half of whose content, unless it tells of the cue of f.
// Further ones like that are pieces of f.
func same(d *text.Document, rules []Statement, f *learned.Found) int {
	n := -1
	lo, hi := around(rules, f)
	for i := lo; i < hi; i++ {
		s := &rules[i]
		if s.annotation != nil || s.piece {
			continue
		}
		a := s.annotated(d)
		switch {
		case shared(a.cue, f.Cue) == 0 &&
			(2*shared(a.content, f.Content) <= max(length(a.content), length(f.Content)) || shared(a.content, f.Cue) > 0):
		case n < 0:
			n = i
		default:
			s.piece = true
		}
	}
	return n
}

// farthest is how far apart in a text, in bytes, two statements begin that share
// anything; contents are seldom longer.
const farthest = 4000

// around returns the statements [lo, hi) of rules, which are in reading order,
// that can share anything with f. It keeps time linear in long texts.
func around(rules []Statement, f *learned.Found) (lo, hi int) {
	from := min(f.Content[0].Start, f.Cue[0].Start) - farthest
	to := max(f.Content[len(f.Content)-1].End, f.Cue[0].End) + farthest
	start := func(at int) int {
		return sort.Search(len(rules), func(i int) bool { return rules[i].Content[0].Start >= at })
	}
	return start(from), start(to)
}

// agree notes how f, which is the same statement as s, marks it. The rules
// know better where a quotation ends, what goes on after the attribution, and who
// speaks where f has nobody.
func (s *Statement) agree(d *text.Document, f *learned.Found) {
	a := s.annotated(d)
	n := &annotation{source: f.Source, cue: f.Cue, content: f.Content, verdict: f.Verdict, learned: true}
	if len(n.source) == 0 {
		n.source = s.Source
	}
	interrupted := len(a.content) > len(f.Content) && shared(a.content, f.Content) == length(f.Content)
	if shared(a.cue, f.Cue) > 0 && (interrupted || s.Kind == Direct && s.Rule != "cue-that" && s.Rule != "participle") {
		n.content = a.content
	}
	if len(s.Source) > 0 && len(f.Source) > 0 && f.Source[0].Start == a.content[0].Start &&
		shared(a.content, f.Source)+shared(a.content, f.Content) == length(f.Source)+length(f.Content) {
		n.source, n.content = a.source, a.content // "warned Lod to refrain": Lod is told
	}
	s.annotation = n
}

// shared returns how many bytes a and b have in common.
func shared(a, b []text.Span) int {
	n := 0
	for _, x := range a {
		for _, y := range b {
			n += max(0, min(x.End, y.End)-max(x.Start, y.Start))
		}
	}
	return n
}

func length(spans []text.Span) int {
	n := 0
	for _, s := range spans {
		n += s.Len()
	}
	return n
}

// sorted returns list in reading order of the contents and keeps Continues
// right.
func sorted(list []Statement) []Statement {
	order := make([]int, len(list))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(i, j int) bool {
		return list[order[i]].Content[0].Start < list[order[j]].Content[0].Start
	})
	at := make([]int, len(order))
	for to, from := range order {
		at[from] = to
	}
	out := make([]Statement, len(order))
	for to, from := range order {
		out[to] = list[from]
		if c := out[to].Continues; c >= 0 {
			out[to].Continues = at[c]
		}
	}
	return out
}
