package bot

import (
	"net/url"
	"strconv"
	"strings"

	"ukchina/briefing"
)

// ArticlePath returns where the reader shows an article:
// "/articles/000_acd957af79234d95".
func ArticlePath(a *briefing.Article) string { return "/articles/" + url.PathEscape(a.ID) }

// CitationPath returns where the reader shows a citation: its article at the
// paragraph, with each of its slices marked, counted in code points:
// "/articles/000_acd957af79234d95?s=3190-3258#p18". The zero Citation has no
// place, "".
func CitationPath(c briefing.Citation) string {
	if c.Article == nil {
		return ""
	}
	var b strings.Builder
	b.WriteString(ArticlePath(c.Article))
	for i, s := range c.Spans {
		r := s.Runes(c.Article.Text)
		b.WriteByte("?&"[min(i, 1)])
		b.WriteString("s=" + strconv.Itoa(r.Start) + "-" + strconv.Itoa(r.End))
	}
	if p := c.Paragraph(); p > 0 {
		b.WriteString("#p" + strconv.Itoa(p))
	}
	return b.String()
}

// PersonPath returns where the reader shows somebody: "/people/Keir%20Starmer".
func PersonPath(name string) string { return "/people/" + url.PathEscape(name) }

// AskPath returns where the reader answers a query:
// "/ask?q=who-said+tariffs".
func AskPath(query string) string { return "/ask?" + url.Values{"q": {query}}.Encode() }

// A Linker returns the address of a page of the reader, given its path, for
// people elsewhere. A nil Linker means that there is nothing to link to.
type Linker func(path string) string

// Citation returns the address of a citation in at most so many bytes, where
// all of its words would take more with only the first of them marked; "" where
// there is none. Whether it is to be written elsewhere as it is or escaped is
// up to there.
func (l Linker) Citation(c briefing.Citation, most int) string {
	if l == nil || c.Article == nil {
		return ""
	}
	for {
		if address := l(CitationPath(c)); len(address) <= most {
			return address
		}
		if len(c.Spans) < 2 {
			return ""
		}
		c.Spans = c.Spans[:1]
	}
}
