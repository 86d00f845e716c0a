package web

import (
	"net/http"

	"ukchina/bot"
	"ukchina/briefing"
)

// A digestPage is the digest as it would be posted now.
type digestPage struct {
	Title    string
	Sections []section
	Previews []drawing
}

func (s *site) digest(e *edition, _ *http.Request) *page {
	d := e.Digest(nil, briefing.Since{})
	body := &digestPage{Title: bot.Clean(bot.DigestTitle(d)), Previews: s.drawings(bot.Reply{Digest: d})}
	for _, a := range d.Sections {
		if len(a.Cards) > 0 {
			body.Sections = append(body.Sections, e.section(a, ""))
		}
	}
	return &page{Title: "Digest", Section: "/digest", Body: body}
}
