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
	body := &digestPage{Title: bot.Clean(bot.DigestTitle(d)), Previews: s.drawings(bot.Reply{Digest: d}, roomOfDigest)}
	for _, a := range d.Sections {
		if len(a.Cards) > 0 {
			short := *a
			short.Cards = a.Cards[:fitting(a.Cards, roomOfList/len(d.Sections))]
			body.Sections = append(body.Sections, e.section(&short, ""))
		}
	}
	return &page{Title: "Digest", Section: "/digest", Body: body}
}
