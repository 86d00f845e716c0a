package text

import "strings"

// A Quotation is a stretch of text in quotation marks, inside one paragraph.
type Quotation struct {
	// Span covers the quotation with its marks.
	Span
	// Inner covers the words between the marks.
	Inner Span
	// Closed reports whether a closing mark was found. An unclosed quotation
	// runs to the end of its paragraph.
	Closed bool
	// Single reports single marks (‘ ’ or ').
	Single bool
	// Parent is the index of the quotation around this one, or -1.
	Parent int
	// Continues is the index of the quotation in an earlier paragraph that
	// this one goes on with, left open there as newspapers do, or -1.
	Continues int
	Paragraph int // index into Document.Paragraphs
}

// A reading is where the marks read so far leave us: which quotations are
// open, outermost first (D for double, S for single marks). News nests three
// deep at most; a mark that would go deeper is read as something else.
type reading uint8

const (
	none reading = iota
	inD
	inS
	inDS
	inSD
	inDD // a double inside a double: wrong, but printed often enough
	inDSD
	inSDS
	readings
)

// An action is what a mark does to the quotations that are open.
type action uint8

const (
	skip   action = iota // an apostrophe, a minute mark, a misprint
	open                 // opens a quotation
	shut                 // closes the innermost one
	outer                // closes the one around it; the innermost was a misprint
	reopen               // the innermost was a misprint; opens a quotation
)

// Costs of readings that need an excuse, in the unit of [mark].
const (
	costNested   = 1 // a double inside a double
	costMisprint = 3 // an opening mark that turns out to open nothing
	costOpenD    = 3 // left open at the end of the paragraph
	costOpenS    = 4 // the same; a lone ' is more likely an apostrophe
	costMismatch = 4 // closed with a mark of the other kind
)

type move struct {
	do action
	to reading
	at int // extra cost
}

// moves lists what may happen in each reading, for double and single marks.
var moves = [2][readings][]move{
	{ // double
		none:  {{open, inD, 0}},
		inD:   {{shut, none, 0}, {open, inDD, costNested}, {reopen, inD, costMisprint}},
		inS:   {{open, inSD, 0}, {shut, none, costMismatch}},
		inDS:  {{open, inDSD, 0}, {outer, none, costMisprint}},
		inSD:  {{shut, inS, 0}, {reopen, inSD, costMisprint}},
		inDD:  {{shut, inD, 0}, {reopen, inDD, costMisprint}},
		inDSD: {{shut, inDS, 0}, {reopen, inDSD, costMisprint}},
		inSDS: {{outer, inS, costMisprint}},
	},
	{ // single
		none:  {{open, inS, 0}},
		inD:   {{open, inDS, 0}, {shut, none, costMismatch}},
		inS:   {{shut, none, 0}, {reopen, inS, costMisprint}},
		inDS:  {{shut, inD, 0}, {reopen, inDS, costMisprint}},
		inSD:  {{open, inSDS, 0}, {outer, none, costMisprint}},
		inDD:  nil,
		inDSD: {{outer, inD, costMisprint}},
		inSDS: {{shut, inSD, 0}, {reopen, inSDS, costMisprint}},
	},
}

// unclosed is what it costs to reach the end of a paragraph in each reading.
var unclosed = [readings]int{
	inD: costOpenD, inS: costOpenS,
	inDS: costOpenD + costOpenS, inSD: costOpenD + costOpenS, inDD: 2 * costOpenD,
	inDSD: 2*costOpenD + costOpenS, inSDS: costOpenD + 2*costOpenS,
}

// a step remembers how the cheapest way to a reading got there.
type step struct {
	do   action
	from reading
}

// quoter pairs the marks of one paragraph after the other.
type quoter struct {
	text  string
	marks []mark
	steps [][readings]step
	stack []int // quotations open while the best reading is told
	out   []Quotation
}

// quotations pairs the quotation marks of every paragraph. Which marks are
// apostrophes, which open and which close is decided for a paragraph as a
// whole: each mark has a cost for every role ([mark]), and the cheapest
// reading of all of them wins, found in one pass over the marks.
//
// Where marks are missing that means: a closing mark without an opening one is
// dropped; an opening one without a closing one is dropped when a complete
// pair follows it, and otherwise runs to the end of the paragraph; a lone ' is
// an apostrophe; a mark of the other kind closes when nothing else can.
func quotations(text string, paragraphs []Span) []Quotation {
	q := &quoter{text: text}
	for i, p := range paragraphs {
		q.marks = appendMarks(q.marks[:0], text, p)
		if len(q.marks) == 0 {
			continue
		}
		q.tell(i, p, q.best(goesOn(text, paragraphs, i)))
	}
	continueQuotations(text, paragraphs, q.out)
	return q.out
}

// never is a cost that no reading has.
const never = 1 << 40

// best fills q.steps and returns the reading that the paragraph ends in.
// goesOn tells that the next paragraph opens with the mark given.
func (q *quoter) best(goesOn quoteKind) reading {
	var cost [readings]int
	for r := range cost {
		cost[r] = never
	}
	cost[none] = 0
	q.steps = q.steps[:0]
	for i := range q.marks {
		cost = q.step(&q.marks[i], &cost)
	}
	if goesOn == singleQuote && !q.speaks() {
		goesOn = noQuote
	}
	end, least := none, cost[none]
	for r := none + 1; r < readings; r++ {
		if c := cost[r] + unclosed[r] - r.awaits(goesOn); c < least {
			end, least = r, c
		}
	}
	return end
}

// step notes in q.steps the cheapest ways over m to each reading, and returns their costs.
func (q *quoter) step(m *mark, cost *[readings]int) [readings]int {
	var to [readings]step
	var next [readings]int
	for r := range cost {
		next[r], to[r] = cost[r]+m.skip, step{skip, reading(r)}
	}
	for r := range cost {
		if cost[r] >= never {
			continue
		}
		for _, mv := range moves[m.single][r] {
			c := cost[r] + mv.at
			if mv.do == open || mv.do == reopen {
				c += m.open
			} else {
				c += m.shut
			}
			if c < next[mv.to] {
				next[mv.to], to[mv.to] = c, step{mv.do, reading(r)}
			}
		}
	}
	q.steps = append(q.steps, to)
	return next
}

// awaits returns what r need not cost at the end of a paragraph, since the next one
// opens with the mark given.
func (r reading) awaits(goesOn quoteKind) int {
	single := r == inS || r == inSD || r == inSDS
	switch {
	case r == none:
	case goesOn == doubleQuote && !single:
		return costOpenD
	case goesOn == singleQuote && single:
		return costOpenS
	}
	return 0
}

// speaks reports whether the last mark that may open a single quotation is
// followed by a capital, as words left open for the next paragraph are, and
// ‘scare quotes’ are not.
func (q *quoter) speaks() bool {
	for i := len(q.marks) - 1; i >= 0; i-- {
		if m := &q.marks[i]; m.single == singleQuote && m.open < m.shut {
			return m.capital
		}
	}
	return false
}

// tell walks back from the reading the paragraph ends in to learn what each
// mark does, then writes the quotations down in reading order.
func (q *quoter) tell(paragraph int, p Span, end reading) {
	for i, r := len(q.marks)-1, end; i >= 0; i-- {
		s := q.steps[i][r]
		q.marks[i].does, r = s.do, s.from
	}
	q.stack = q.stack[:0]
	first := len(q.out)
	drop := func() {
		q.out[q.stack[len(q.stack)-1]].Paragraph = -1 // misprint, removed below
		q.stack = q.stack[:len(q.stack)-1]
	}
	for _, m := range q.marks {
		switch m.does {
		case outer, shut:
			if m.does == outer {
				drop()
			}
			x := &q.out[q.stack[len(q.stack)-1]]
			x.End, x.Inner.End, x.Closed = m.End, m.Start, true
			q.stack = q.stack[:len(q.stack)-1]
		case open, reopen:
			if m.does == reopen {
				drop()
			}
			parent := -1
			if n := len(q.stack); n > 0 {
				parent = q.stack[n-1]
			}
			q.stack = append(q.stack, len(q.out))
			q.out = append(q.out, Quotation{
				Span: Span{m.Start, p.End}, Inner: Span{m.End, p.End},
				Single: m.single == singleQuote, Parent: parent, Continues: -1, Paragraph: paragraph,
			})
		}
	}
	q.sweep(first)
}

// sweep removes the misprints and the empty ones among the quotations from
// first on, and mends the indices of parents.
func (q *quoter) sweep(first int) {
	for i := first; i < len(q.out); i++ {
		x := &q.out[i]
		if strings.TrimSpace(x.Inner.In(q.text)) == "" {
			x.Paragraph = -1
		}
		for x.Parent >= 0 && q.out[x.Parent].Paragraph < 0 {
			x.Parent = q.out[x.Parent].Parent
		}
	}
	now, kept := q.stack[:0], first
	for _, x := range q.out[first:] {
		now = append(now, kept)
		if x.Parent >= 0 {
			x.Parent = now[x.Parent-first]
		}
		if x.Paragraph >= 0 {
			q.out[kept] = x
			kept++
		}
	}
	q.out, q.stack = q.out[:kept], now
}
