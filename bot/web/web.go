package web

import (
	"crypto/rand"
	"io"
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
	// Access says who may read, and who manages; nil means everybody, and
	// nobody.
	Access *Access
	// Hosts are the names, in lower case and without port, that the reader is
	// asked for under, besides localhost and numbers; nil means any.
	Hosts []string
	// Random names requests that failed; nil means crypto/rand.Reader.
	Random io.Reader
	// Previews show answers as chat platforms would.
	Previews []Preview
	// Digests are what managers look at; nil where no digests are posted.
	Digests Digests
	// Log gets what goes wrong; nil means slog.Default().
	Log *slog.Logger
}

// A site is the reader.
type site struct {
	Options
	edition atomic.Pointer[edition]
	cache   cache
}

// New returns the reader. It is safe for concurrent use, and shows what
// Handler holds when a page is asked for.
func New(o Options) http.Handler {
	if o.Log == nil {
		o.Log = slog.Default()
	}
	if o.Access == nil {
		o.Access = NewAccess(AccessOptions{})
	}
	if o.Random == nil {
		o.Random = rand.Reader
	}
	s := &site{Options: o}
	mux := http.NewServeMux()
	s.page(mux, "/{$}", "briefing", s.briefing)
	s.page(mux, "/articles/{id}", "article", s.article)
	for address := range lists {
		s.page(mux, address, "list", s.list(address))
	}
	s.page(mux, "/people/{name}", "person", s.person)
	s.page(mux, "/digest", "digest", s.digest)
	s.page(mux, "/ask", "ask", s.ask)
	mux.HandleFunc("GET /subscriptions", s.managed(s.show("manage", s.subscriptions)))
	mux.HandleFunc("GET /deliveries", s.managed(s.show("manage", s.deliveries)))
	mux.HandleFunc("GET /ask/suggest", s.suggest)
	mux.HandleFunc("GET "+assetsPath, s.asset)
	mux.HandleFunc("/", s.nowhere)
	return s.guard(mux)
}
