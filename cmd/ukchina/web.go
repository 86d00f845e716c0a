package main

import (
	"context"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus/promhttp"

	"ukchina/bot"
	"ukchina/bot/discord"
	"ukchina/bot/slack"
	"ukchina/bot/web"
	"ukchina/config"
)

// web returns the HTTP server of all addresses.
func (s *server) web() *http.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /livez", func(w http.ResponseWriter, _ *http.Request) { plain(w, http.StatusOK, "ok\n") })
	mux.HandleFunc("GET /readyz", s.readyz)
	mux.Handle("GET /metrics", promhttp.HandlerFor(s.registry, promhttp.HandlerOpts{Registry: s.registry}))
	mux.HandleFunc("/", s.pages)
	return &http.Server{
		Handler:     http.MaxBytesHandler(mux, maxBody),
		ReadTimeout: readTimeout, WriteTimeout: writeTimeout, IdleTimeout: idleTimeout, MaxHeaderBytes: maxHeader,
		ErrorLog: slog.NewLogLogger(s.log.Handler(), slog.LevelWarn),
	}
}

// mux returns the addresses that need the briefing.
func (l *loaded) mux(settings config.Config, access *web.Access, log *slog.Logger) http.Handler {
	mux := http.NewServeMux()
	reader := web.Options{Handler: l.handler, PublicURL: settings.Address(), Hosts: settings.Hosts(),
		Access: access, Log: log, Previews: previews(l.handler, settings.PublicURL)}
	if l.digests != nil {
		reader.Digests = l.digests.store
	}
	for _, p := range l.platforms {
		p.routes(mux)
		reader.Platforms = append(reader.Platforms, p.name)
	}
	if len(l.platforms) == 0 {
		reader.Connect = []string{"Slack: " + howSlack, "Discord: " + howDiscord}
	}
	mux.Handle("/", web.New(reader))
	return mux
}

// previews show answers in the reader as the chat platforms would: with links
// where messages have them, but without tokens, since who sees them is let in.
func previews(h *bot.Handler, address string) []web.Preview {
	var link bot.Linker
	if address != "" {
		link = func(path string) string { return address + path }
	}
	return []web.Preview{
		{Platform: "Slack", Messages: func(r bot.Reply) ([][]byte, error) {
			return (&slack.Renderer{Command: h.Corpus().Profile.Command, Link: link}).Format(r)
		}},
		{Platform: "Discord", Messages: func(r bot.Reply) ([][]byte, error) {
			message, err := discord.Renderer{Command: h.Corpus().Profile.Command, Link: link}.Format(r)
			return [][]byte{message}, err
		}},
	}
}

// pages refuses requests until the briefing is read, lest they be answered
// that nobody said anything.
func (s *server) pages(w http.ResponseWriter, r *http.Request) {
	l := s.loaded.Load()
	if l == nil {
		w.Header().Set("Retry-After", "1")
		plain(w, http.StatusServiceUnavailable, notLoaded+"\n")
		return
	}
	l.pages.ServeHTTP(w, r)
}

// pingTimeout is how long the database may take to say that it is there.
const pingTimeout = 2 * time.Second

const notLoaded = "the briefing is being read"

// readyz tells whether everything is in working order, or else what is not.
func (s *server) readyz(w http.ResponseWriter, r *http.Request) {
	not := s.notReady(r.Context())
	if len(not) > 0 {
		plain(w, http.StatusServiceUnavailable, strings.Join(not, "\n")+"\n")
		return
	}
	plain(w, http.StatusOK, "ok\n")
}

// notReady returns what is not in working order.
func (s *server) notReady(ctx context.Context) []string {
	if s.stopping.Load() {
		return []string{"stopping"}
	}
	l := s.loaded.Load()
	if l == nil {
		return []string{notLoaded}
	}
	var not []string
	if l.digests != nil {
		ctx, cancel := context.WithTimeout(ctx, pingTimeout)
		defer cancel()
		if err := l.digests.store.Ping(ctx); err != nil {
			not = append(not, err.Error())
		}
	}
	for _, p := range l.platforms {
		if err := p.Ready(); err != nil {
			not = append(not, p.name+": "+err.Error())
		}
	}
	return not
}

// plain answers with plain text.
func plain(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write([]byte(text)) // the client may have gone
}
