package web

import (
	"log/slog"
	"net/http"
	"sync/atomic"

	"ukchina/bot"
)

// Options say what the reader shows.
type Options struct {
	// Handler answers, and holds the corpus that the pages are made from.
	Handler *bot.Handler
	// PublicURL is where the reader is found from outside, without a slash at
	// the end; empty when nobody has said.
	PublicURL string
	// Platforms are the chat platforms that answer, too, by name; where there
	// are none the front page shows Connect.
	Platforms []string
	// Connect are lines that say how to connect a platform.
	Connect []string
	// Log gets what goes wrong; nil means slog.Default().
	Log *slog.Logger
}

// A site is the reader.
type site struct {
	Options
	edition atomic.Pointer[edition]
}

// New returns the reader. It is safe for concurrent use, and shows what
// Handler holds when a page is asked for.
func New(o Options) http.Handler {
	if o.Log == nil {
		o.Log = slog.Default()
	}
	s := &site{Options: o}
	mux := http.NewServeMux()
	s.page(mux, "/{$}", "briefing", s.briefing)
	s.page(mux, "/articles/{id}", "article", s.article)
	mux.HandleFunc("GET /assets/", asset)
	mux.HandleFunc("/", s.nowhere)
	return mux
}
