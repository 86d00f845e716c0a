package web

import (
	"net/http"
	"strings"

	"ukchina/bot"
	"ukchina/briefing"
	"ukchina/briefing/text"
)

// A reading is an article with its statements marked.
type reading struct {
	Article    *briefing.Article
	Paragraphs []paragraph
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
	// Again reports that the statement began in an earlier paragraph.
	Again bool
}

func (s *site) article(e *edition, r *http.Request) *page {
	f := e.articles[r.PathValue("id")]
	if f == nil {
		return nil
	}
	a := f.Article
	title := bot.Clean(a.Title)
	if title == "" {
		title = bot.Clean(a.ID)
	}
	return &page{Title: title, Section: "/sources", Body: e.read(f, cited(r.URL.Query()["s"], a.Text))}
}

// read marks an article's statements and the cited words.
func (e *edition) read(f *briefing.Facts, cited []text.Span) *reading {
	said := e.Said(f)
	x := reader{facts: f, said: said, palette: e.palette(said), marks: marks(f), cited: cited, begun: map[int]bool{}}
	out := &reading{Article: f.Article}
	at := 0
	for i, p := range f.Article.Paragraphs {
		if gap := (text.Span{Start: at, End: p.Start}); !blank(gap.In(f.Article.Text)) {
			out.Paragraphs = append(out.Paragraphs, x.paragraph(0, gap))
		}
		out.Paragraphs = append(out.Paragraphs, x.paragraph(i+1, p))
		at = p.End
	}
	if gap := (text.Span{Start: at, End: len(f.Article.Text)}); !blank(gap.In(f.Article.Text)) {
		out.Paragraphs = append(out.Paragraphs, x.paragraph(0, gap))
	}
	return out
}

// A reader marks the paragraphs of an article.
type reader struct {
	facts   *briefing.Facts
	said    []briefing.Card
	palette map[string]int
	marks   []mark
	cited   []text.Span
	begun   map[int]bool // statements with a note
}

// paragraph marks a paragraph.
func (x *reader) paragraph(n int, within text.Span) paragraph {
	p := paragraph{N: n}
	of := map[int]*note{}
	for _, m := range x.marks {
		if m.role != content || !m.Overlaps(within) || of[m.statement] != nil {
			continue
		}
		card := &x.said[m.statement]
		of[m.statement] = &note{Statement: m.statement, Key: len(p.Notes) + 1, Card: card,
			Colour: x.palette[card.Speaker], Again: x.begun[m.statement]}
		x.begun[m.statement] = true
		p.Notes = append(p.Notes, of[m.statement])
	}
	p.Segments = segments(x.facts.Article.Text, within, x.marks, x.cited, of)
	return p
}

// blank reports whether there is nothing to read in s.
func blank(s string) bool { return strings.TrimSpace(s) == "" }
