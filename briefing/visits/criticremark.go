package visits

import (
	"slices"
	"strings"

	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// A remark is a speech with what stands around it.
type remark struct {
	*stage
	i      int
	head   *Speech // the one that names who speaks; itself, or one before
	tokens []int   // of the content
	kind   uint32  // how much of it is quoted
	side   uint32  // who speaks, as seen from the journey
	opens  int     // the sentence that it is told in, or begins in
	roles  []text.Span
	names  map[string]bool // the words of the speaker's name, if that is a human's
}

// How a speech is given.
const (
	told uint32 = iota
	partQuoted
	wholeQuoted
)

// Who speaks.
const (
	stranger uint32 = iota
	nobody
	traveller
	forTraveller // named with the traveller's name: "Ms Orr's spokesman"
	companion
	host    // of the country visited
	foreign // of another country than that and the traveller's
)

// A stage is what the remarks of a scene share.
type stage struct {
	*Scene
	reading  *Reading
	to       []string // the countries visited
	home     []string // those that the traveller is told to be of
	surname  string
	speeches []int // how many of each person's there are
	first    []int // where each person is named first
	quoted   []bool
	mention  []int32 // the index of the mention of each token, or -1
}

// stageOf lays out s for the journey of r, which may be unknown.
func stageOf(s *Scene, r *Reading) *stage {
	g := &stage{Scene: s, reading: r, speeches: make([]int, len(s.Cast.People)), first: make([]int, len(s.Cast.People)),
		quoted: make([]bool, len(s.Doc.Tokens)), mention: make([]int32, len(s.Doc.Tokens))}
	for _, x := range s.Speeches {
		if x.Speaker >= 0 {
			g.speeches[x.Speaker]++
		}
	}
	g.mark()
	if !r.Where.Empty() {
		g.to = landsIn(s.Doc, r.Where)
	}
	if r.Who >= 0 {
		p := &s.Cast.People[r.Who]
		g.surname = p.Name[strings.LastIndexByte(p.Name, ' ')+1:]
		for _, role := range p.Roles {
			g.home = append(g.home, landsIn(s.Doc, role.Span)...)
		}
	}
	return g
}

// mark notes which tokens are part of mentions and of quotations.
func (g *stage) mark() {
	for i := range g.mention {
		g.mention[i] = -1
	}
	for i := range g.first {
		g.first[i] = -1
	}
	for i, m := range g.Cast.Mentions {
		if m.Person >= 0 && g.first[m.Person] < 0 {
			g.first[m.Person] = i
		}
		for k := g.Doc.TokenAt(m.Span.Start); k < len(g.mention) && g.Doc.Tokens[k].Start < m.Span.End; k++ {
			g.mention[k] = int32(i)
		}
	}
	for _, q := range g.Doc.Quotations {
		for k := g.Doc.TokenAt(q.Start); k < len(g.quoted) && g.Doc.Tokens[k].Start < q.End; k++ {
			g.quoted[k] = true
		}
	}
}

// remarks returns the speeches of s as remarks on the journey of r.
func remarks(s *Scene, r *Reading) []remark {
	g := stageOf(s, r)
	list := make([]remark, len(s.Speeches))
	for i := range s.Speeches {
		list[i] = g.remark(i)
	}
	return list
}

// remark returns speech i.
func (g *stage) remark(i int) remark {
	x := remark{stage: g, i: i, head: &g.Speeches[i]}
	for k := i - 1; k >= 0 && len(x.head.Mention) == 0; k-- {
		if g.Speeches[k].Speaker == x.head.Speaker && len(g.Speeches[k].Mention) > 0 {
			x.head = &g.Speeches[k]
		}
	}
	x.readContent()
	x.opens = g.Doc.SentenceAt(g.Speeches[i].Content[0].Start)
	if len(g.Speeches[i].Mention) > 0 {
		if n := g.Doc.SentenceAt(g.Speeches[i].Mention[0].Start); n >= 0 && (x.opens < 0 || n < x.opens) {
			x.opens = n
		}
	}
	x.readSpeaker()
	x.side = x.sideOf()
	return x
}

// readContent notes the tokens of the content, and how much of it is quoted.
func (x *remark) readContent() {
	quoted := 0
	for _, span := range x.Speeches[x.i].Content {
		for k := x.Doc.TokenAt(span.Start); k < len(x.Doc.Tokens) && x.Doc.Tokens[k].Start < span.End; k++ {
			x.tokens = append(x.tokens, k)
			if x.quoted[k] {
				quoted++
			}
		}
	}
	switch {
	case quoted == len(x.tokens):
		x.kind = wholeQuoted
	case quoted > 0:
		x.kind = partQuoted
	}
}

// readSpeaker notes the words that tell who speaks.
func (x *remark) readSpeaker() {
	x.roles = slices.Clone(x.head.Mention)
	if x.head.Speaker < 0 {
		return
	}
	p := &x.Cast.People[x.head.Speaker]
	for _, role := range p.Roles {
		x.roles = append(x.roles, role.Span)
	}
	if p.Kind == people.Human {
		x.names = text.Set(strings.ToLower(p.Name))
	} else {
		x.roles = append(x.roles, p.NameSpan)
	}
}

// sideOf returns who speaks, as seen from the journey.
func (x *remark) sideOf() uint32 {
	p := x.head.Speaker
	switch {
	case p < 0 && len(x.head.Mention) == 0:
		return nobody
	case p >= 0 && p == x.reading.Who:
		return traveller
	case p >= 0 && slices.Contains(x.reading.Members, p):
		return companion
	}
	for _, m := range x.head.Mention {
		if x.surname != "" && strings.Contains(m.In(x.Doc.Text), x.surname) {
			return forTraveller
		}
	}
	for _, role := range x.roles {
		for _, land := range landsIn(x.Doc, role) {
			if slices.Contains(x.to, land) {
				return host
			}
			if len(x.home) > 0 && !slices.Contains(x.home, land) {
				return foreign
			}
		}
	}
	return stranger
}
