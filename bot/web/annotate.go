package web

import (
	"cmp"
	"slices"
	"strings"

	"ukchina/bot"
	"ukchina/briefing"
	"ukchina/briefing/text"
)

// An annotated article is what its pages are made from, whatever is cited.
type annotated struct {
	facts   *briefing.Facts
	said    []briefing.Card // of facts.Statements
	order   []int           // the statements as they stand in the text
	palette map[string]int
	marks   []mark
	pages   [][]textBlock
	voices  []voice
}

// annotate returns an article annotated; it is done once.
func (e *edition) annotate(f *briefing.Facts) *annotated {
	if x, ok := e.annotated.Load(f); ok {
		return x.(*annotated)
	}
	x := &annotated{facts: f, said: e.Said(f), marks: marks(f), pages: cutPages(blocks(f.Article))}
	x.palette = e.palette(x.said)
	x.voices = x.speak()
	for i := range x.said {
		x.order = append(x.order, i)
	}
	slices.SortStableFunc(x.order, func(a, b int) int { return cmp.Compare(x.start(a), x.start(b)) })
	e.annotated.Store(f, x)
	return x
}

// start returns where a statement begins.
func (x *annotated) start(statement int) int { return x.said[statement].Spans[0].Start }

// speak returns who speaks, those who speak most first.
func (x *annotated) speak() []voice {
	var list []voice
	at := map[string]int{}
	for i := range x.said {
		c := &x.said[i]
		k, ok := at[c.Speaker]
		if !ok {
			k = len(list)
			at[c.Speaker] = k
			list = append(list, voice{Name: c.Speaker, Colour: x.palette[c.Speaker], Href: bot.CitationPath(c.Citation)})
		}
		list[k].Count++
	}
	slices.SortStableFunc(list, func(a, b voice) int { return cmp.Compare(b.Count, a.Count) })
	const most = 24
	return list[:min(len(list), most)]
}

// A textBlock is a paragraph, or the text between two, which has the number 0.
type textBlock struct {
	text.Span
	n int
}

// blocks returns the whole text in blocks but for white space between
// paragraphs.
func blocks(a *briefing.Article) []textBlock {
	var list []textBlock
	at := 0
	gap := func(to int) {
		if s := (text.Span{Start: at, End: to}); !s.Empty() && strings.TrimSpace(s.In(a.Text)) != "" {
			list = append(list, textBlock{s, 0})
		}
	}
	for i, p := range a.Paragraphs {
		gap(p.Start)
		list = append(list, textBlock{p, i + 1})
		at = p.End
	}
	gap(len(a.Text))
	return list
}

// pageOfText is how much text a page shows, in bytes: marked, it takes some
// four times that.
const pageOfText = 6000

// cutPages puts blocks on pages, each at least one.
func cutPages(blocks []textBlock) [][]textBlock {
	var pages [][]textBlock
	size := pageOfText
	for _, b := range blocks {
		if size += b.Len(); size > pageOfText {
			pages, size = append(pages, nil), b.Len()
		}
		pages[len(pages)-1] = append(pages[len(pages)-1], b)
	}
	return pages
}
