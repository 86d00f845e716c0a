package briefing

import (
	"strings"

	"ukchina/briefing/text"
)

// creditLeads stand before the name of who made a picture or an article.
var creditLeads = []string{"photograph:", "photographs:", "photo:", "photos:", "picture:", "pictures:", "image:", "credit:",
	"photograph by", "photo by", "photos by", "picture by", "pictures by", "image by", "video by", "credit to",
	"reporting by", "editing by", "compiled by", "photography by", "photography:", "illustration:", "illustration by"}

// creditsOnly reports, for each person of f's cast, whether the article names
// them only as the maker of a picture or of itself.
func (f *Facts) creditsOnly() []bool {
	only := make([]bool, len(f.Cast.People))
	named := make([]bool, len(f.Cast.People))
	for _, m := range f.Cast.Mentions {
		if m.Person < 0 {
			continue
		}
		only[m.Person] = !named[m.Person] && credited(f.Article, m.Span)
		named[m.Person] = named[m.Person] || !only[m.Person]
	}
	return only
}

// credited reports whether the name at span is a credit: "(Ada Roe/PA)",
// "Photograph: Ada Roe", a byline.
func credited(a *Article, span text.Span) bool {
	at := text.Find(a.Paragraphs, span.Start)
	if at < 0 {
		return false
	}
	p := a.Paragraphs[at]
	before := strings.ToLower(strings.TrimSpace(a.Text[p.Start:span.Start]))
	rest := a.Text[span.End:max(p.End, span.End)]
	name := span.In(a.Text)
	if strings.HasSuffix(before, "(") && (strings.HasPrefix(rest, "/") || strings.Contains(name, "/") && strings.HasPrefix(rest, ")")) {
		return true
	}
	for _, lead := range creditLeads {
		if strings.HasSuffix(before, lead) {
			return true
		}
	}
	return before == "by" && len(strings.Fields(rest)) < 6 && !strings.HasSuffix(rest, ".")
}
