package ingest

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// kept are the elements whose text is the article's.
var kept = map[atom.Atom]bool{atom.P: true, atom.Li: true, atom.Blockquote: true, atom.Dd: true}

// inline are the elements that stand inside a paragraph.
var inline = map[atom.Atom]bool{
	atom.A: true, atom.Abbr: true, atom.B: true, atom.Bdi: true, atom.Bdo: true, atom.Big: true, atom.Br: true,
	atom.Cite: true, atom.Code: true, atom.Data: true, atom.Del: true, atom.Dfn: true, atom.Em: true, atom.Font: true,
	atom.I: true, atom.Ins: true, atom.Kbd: true, atom.Mark: true, atom.Q: true, atom.S: true, atom.Samp: true,
	atom.Small: true, atom.Span: true, atom.Strong: true, atom.Sub: true, atom.Sup: true, atom.Time: true,
	atom.U: true, atom.Var: true, atom.Wbr: true, 0: true, // 0: elements of their own making
}

var headings = map[atom.Atom]bool{atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true,
	atom.H6: true, atom.Title: true, atom.Head: true, atom.Hgroup: true, atom.Summary: true, atom.Dt: true}

const (
	// linkShare is how much of a paragraph may be link text. One that is
	// nothing but a link leads to another article.
	linkShare = 0.75
	// looseLeast is the length in bytes from which text outside of any
	// paragraph element may be one.
	looseLeast = 40
)

// A stretch is a paragraph of a page before it is decided on.
type stretch struct {
	text  string
	links int  // bytes of text in links
	loose bool // stands in no paragraph element
}

// paragraphsOf returns the paragraphs in the given elements. Text that stands
// in none of the kept elements counts only where a page does without them.
func paragraphsOf(nodes ...*html.Node) []string {
	var f flow
	for _, n := range nodes {
		f.walk(n, false)
		f.flush(false)
	}
	inside, outside := 0, 0
	for _, s := range f.stretches {
		if s.loose {
			outside += len(s.text)
		} else {
			inside += len(s.text)
		}
	}
	var out []string
	for _, s := range f.stretches {
		if s.loose && (inside*2 >= outside || len(s.text) < looseLeast || !sentence(s.text)) {
			continue
		}
		if float64(s.links) <= linkShare*float64(len(s.text)) {
			out = append(out, s.text)
		}
	}
	return out
}

// sentence reports whether s ends as sentences do.
func sentence(s string) bool {
	return strings.HasSuffix(strings.TrimRight(s, `"'”’)`), ".") || strings.ContainsAny(s[len(s)-1:], `.?!:"')`) ||
		strings.HasSuffix(s, "”") || strings.HasSuffix(s, "’")
}

// A flow cuts an element's text into stretches at the edges of blocks.
type flow struct {
	stretches []stretch
	b         strings.Builder
	links     int
	breaks    int // in a row
}

func (f *flow) walk(n *html.Node, inside bool) {
	switch {
	case n.Type == html.TextNode:
		if strings.TrimSpace(n.Data) != "" {
			f.breaks = 0
		}
		f.b.WriteString(n.Data)
	case n.Type != html.ElementNode && n.Type != html.DocumentNode, headings[n.DataAtom]:
	case n.DataAtom == atom.Br:
		f.lineBreak(inside)
	case n.Type == html.ElementNode && inline[n.DataAtom]:
		f.inline(n, inside)
	default:
		f.flush(inside)
		within := inside || kept[n.DataAtom]
		f.children(n, within)
		f.flush(within)
	}
}

func (f *flow) children(n *html.Node, inside bool) {
	for c := range n.ChildNodes() {
		f.walk(c, inside)
	}
}

// inline reads an element in running text. A <q> has its quotation marks from
// the browser, and without them the words would be nobody's.
func (f *flow) inline(n *html.Node, inside bool) {
	before := f.b.Len()
	if n.DataAtom == atom.Q {
		f.b.WriteString("“")
	}
	f.children(n, inside)
	if n.DataAtom == atom.Q {
		f.b.WriteString("”")
	}
	if n.DataAtom == atom.A {
		f.links += max(f.b.Len()-before, 0)
	}
}

// lineBreak makes a space of one break and a paragraph of two.
func (f *flow) lineBreak(inside bool) {
	f.b.WriteByte(' ')
	if f.breaks++; f.breaks > 1 {
		f.flush(inside)
	}
}

func (f *flow) flush(inside bool) {
	if s := squeeze(f.b.String()); s != "" {
		f.stretches = append(f.stretches, stretch{s, f.links, !inside})
	}
	f.b.Reset()
	f.links, f.breaks = 0, 0
}
