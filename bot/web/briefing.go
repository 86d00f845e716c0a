package web

import "net/http"

// A front is the briefing page.
type front struct {
	Edition   *edition
	Platforms []string
	Connect   []string
}

func (s *site) briefing(e *edition, _ *http.Request) *page {
	return &page{Section: "/", Body: &front{Edition: e, Platforms: s.Platforms, Connect: s.Connect}}
}
