package web

import (
	"cmp"
	"net/http"
	"net/url"
	"slices"

	"ukchina/bot"
	"ukchina/briefing"
	"ukchina/briefing/text"
)

// A reading is an article with its statements marked.
type reading struct {
	Article    *briefing.Article
	Original   string // where it was published, "" unless that is a web page
	Voices     []voice
	Paragraphs []paragraph
	Pager      pager
	Statements int
	At         int // the statement that is cited, from 1; 0 for none
	Prev, Next string
}

// A voice is somebody who speaks in an article.
type voice struct {
	Name   string
	Colour int
	Count  int
	Href   string // of the first statement
}

// A paragraph is a numbered paragraph, or the text between two, such as a
// heading, which has the number 0.
type paragraph struct {
	N        int
	Segments []segment
	Notes    []*note
}

// A note says who says something and how.
type note struct {
	Statement int // index in Facts.Statements
	Key       int // ties it to the words, see mark.go
	Colour    int
	Card      *briefing.Card
	Cited     bool // whether these are the words that are cited
	// Again reports that the statement began in an earlier paragraph.
	Again bool
}

func (s *site) article(e *edition, r *http.Request) *page {
	f := e.articles[r.PathValue("id")]
	if f == nil {
		return nil
	}
	out := e.read(f, cited(r.URL.Query()["s"], f.Article.Text), r)
	return &page{Title: cmp.Or(bot.Clean(f.Article.Title), bot.Clean(f.Article.ID)), Section: "/sources", Body: out}
}

// read marks an article's statements and the cited words, on the page of it
// that is asked for or else that has those words.
func (e *edition) read(f *briefing.Facts, cited []text.Span, r *http.Request) *reading {
	x := reader{annotated: e.annotate(f), cited: cited, begun: map[int]bool{}}
	out := &reading{Article: f.Article, Original: original(f.Article), Statements: len(x.said), Voices: x.voices}
	x.steps(out)
	pages := x.pages
	out.Pager = newPager(r, len(pages), 1)
	if !r.URL.Query().Has("page") && len(cited) > 0 {
		at := slices.IndexFunc(pages, func(p []textBlock) bool { return p[len(p)-1].End > cited[0].Start })
		out.Pager = pagerAt(r, max(at, 0)+1, len(pages))
	}
	if len(pages) > 0 {
		for _, b := range pages[out.Pager.Page-1] {
			out.Paragraphs = append(out.Paragraphs, x.paragraph(b))
		}
	}
	return out
}

// original returns the address of a web page, "" for any other address.
func original(a *briefing.Article) string {
	u, err := url.Parse(a.URL)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
		return ""
	}
	return u.String()
}

// A reader marks the paragraphs of an article.
type reader struct {
	*annotated
	cited []text.Span
	begun map[int]bool // statements with a note
}

// steps finds the statement that is cited, the one before and the one after.
func (x *reader) steps(out *reading) {
	next := 0
	if len(x.cited) > 0 {
		next = len(x.order)
		for k, i := range x.order {
			if out.At == 0 && x.isCited(i) {
				out.At = k + 1
			}
			if x.start(i) > x.cited[0].Start {
				next = min(next, k)
			}
		}
	}
	prev := next - 1
	if out.At > 0 {
		prev, next = out.At-2, out.At
	}
	if prev >= 0 && len(x.cited) > 0 {
		out.Prev = bot.CitationPath(x.said[x.order[prev]].Citation)
	}
	if next < len(x.order) {
		out.Next = bot.CitationPath(x.said[x.order[next]].Citation)
	}
}

// isCited reports whether the cited words are those of a statement.
func (x *reader) isCited(statement int) bool {
	return slices.Equal(merged(slices.Clone(x.said[statement].Spans)), x.cited)
}

// paragraph marks a block.
func (x *reader) paragraph(b textBlock) paragraph {
	p := paragraph{N: b.n}
	of := map[int]*note{}
	for _, m := range x.marks {
		if m.role != content || !m.Overlaps(b.Span) || of[m.statement] != nil {
			continue
		}
		card := &x.said[m.statement]
		of[m.statement] = &note{Statement: m.statement, Key: len(p.Notes) + 1, Card: card,
			Colour: x.palette[card.Speaker], Again: x.begun[m.statement], Cited: x.isCited(m.statement)}
		x.begun[m.statement] = true
		p.Notes = append(p.Notes, of[m.statement])
	}
	p.Segments = segments(x.facts.Article.Text, b.Span, x.marks, x.cited, of)
	return p
}
