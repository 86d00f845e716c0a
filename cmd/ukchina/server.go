package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"golang.org/x/sync/errgroup"

	"ukchina/bot"
	"ukchina/bot/web"
	"ukchina/briefing"
	"ukchina/briefing/ingest"
	"ukchina/config"
)

// Times and sizes that keep a slow or greedy client from holding the server.
const (
	readTimeout  = 10 * time.Second // headers and body
	writeTimeout = 15 * time.Second
	idleTimeout  = time.Minute
	maxHeader    = 64 << 10 // bytes
	maxBody      = 1 << 20  // bytes: Slack's largest payloads are below 300 kB

	// stopTimeout is how long the work in hand may take after a signal, and
	// drainTimeout how much of it requests may take that came by HTTP. The
	// platforms stop when those are answered, or after platformsStop.
	stopTimeout   = 10 * time.Second
	drainTimeout  = 9 * time.Second
	platformsStop = 1500 * time.Millisecond
)

// A server holds the addresses and the chat platforms of serve.
type server struct {
	settings config.Config
	access   *web.Access // to the reader's pages
	log      *slog.Logger
	registry *prometheus.Registry
	listener net.Listener
	metrics  *bot.Metrics
	// connect makes the platforms, once the briefing is read.
	connect func(h *bot.Handler, kept shared) ([]connection, error)
	// loaded is set when the briefing is read.
	loaded      atomic.Pointer[loaded]
	watchPeriod time.Duration
	stopping    atomic.Bool
}

// loaded is what a server answers with.
type loaded struct {
	handler   *bot.Handler
	stamp     ingest.Stamp // of the folder, from before it was read
	platforms []connection
	digests   *digests // nil: no platform that they could be posted on
	pages     http.Handler
}

// newServer returns a server that does nothing yet; it is to listen, then run.
func newServer(settings config.Config, log *slog.Logger) (*server, error) {
	if hasSlack(settings.Secrets) {
		if _, err := slackTokens(settings); err != nil {
			return nil, err
		}
	}
	if _, err := subscriptions(settings, time.Now()); err != nil {
		return nil, err
	}
	access, err := readerAccess(settings)
	if err != nil {
		return nil, err
	}
	s := &server{settings: settings, access: access, log: log, registry: prometheus.NewRegistry(), watchPeriod: watchPeriod}
	s.registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	s.metrics = bot.NewMetrics(s.registry)
	s.connect = func(h *bot.Handler, kept shared) ([]connection, error) {
		return connect(settings, h, kept, chatLink(settings, s.access), s.metrics, log)
	}
	return s, nil
}

// listen takes the address, so that one that is taken is noticed at once.
func (s *server) listen() error {
	listener, err := (&net.ListenConfig{}).Listen(context.Background(), "tcp", s.settings.Listen)
	if err != nil {
		var failed *net.OpError
		if errors.As(err, &failed) {
			err = failed.Err
		}
		return fmt.Errorf("cannot listen at %s (%w); name another address with --listen", s.settings.Listen, err)
	}
	s.listener = listener
	s.log.Info("listening", "address", listener.Addr().String())
	return nil
}

// run serves until ctx ends or something fails that only a person can mend.
func (s *server) run(ctx context.Context) error {
	web := s.web()
	work, ctx := errgroup.WithContext(ctx)
	// The platforms work on while requests that came by HTTP are finished.
	working, stopWork := context.WithCancel(context.WithoutCancel(ctx))
	work.Go(func() error {
		if err := web.Serve(s.listener); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
	work.Go(func() error {
		<-ctx.Done()
		defer stopWork()
		defer time.AfterFunc(platformsStop, stopWork).Stop()
		s.stopping.Store(true)
		s.log.Info("stopping")
		return s.drain(web)
	})
	var ready *loaded
	work.Go(func() (err error) {
		if ready, err = s.load(ctx); err != nil || ready == nil {
			return err
		}
		s.loaded.Store(ready)
		work.Go(func() error { s.watch(ctx, ready.handler, ready.stamp); return nil })
		if ready.digests != nil {
			work.Go(func() error { return ready.digests.runner.Run(ctx) })
		}
		for _, p := range ready.platforms {
			work.Go(func() error { return s.work(working, p) })
		}
		return nil
	})
	return s.wait(ctx, func() error {
		err := work.Wait()
		if ready != nil {
			ready.close()
		}
		return err
	})
}

// load reads the briefing and makes the platforms. It is nil when ctx has
// ended meanwhile.
func (s *server) load(ctx context.Context) (*loaded, error) {
	// Before reading: what changes meanwhile is noticed. What is wrong with
	// the folder reading tells better.
	stamp, _ := s.briefing().stamp()
	corpus, skipped, err := s.briefing().read(ctx, nil)
	switch {
	case ctx.Err() != nil:
		return nil, nil //nolint:nilerr // being told to stop is no failure
	case err != nil:
		return nil, err
	}
	s.logRead(corpus, skipped)
	l := &loaded{handler: bot.NewHandler(corpus), stamp: stamp}
	if err := s.join(ctx, l); err != nil {
		l.close()
		return nil, err
	}
	if len(l.platforms) == 0 {
		s.log.Info("no chat platform is connected", "slack", howSlack, "discord", howDiscord)
	}
	l.pages = l.mux(s.settings, s.access, s.log)
	return l, nil
}

// join makes the platforms, and with them what digests need. Without a
// platform no database is opened.
func (s *server) join(ctx context.Context, l *loaded) (err error) {
	var kept shared
	if hasPlatform(s.settings.Secrets) {
		if l.digests, err = openDigests(ctx, s.settings, l.handler, s.log); err != nil {
			return err
		}
		kept = l.digests.store
	}
	if l.platforms, err = s.connect(l.handler, kept); err != nil || l.digests == nil {
		return err
	}
	return l.digests.connect(ctx, s.settings, l.platforms, s.metrics, s.log)
}

// close closes what was opened, after the work.
func (l *loaded) close() {
	if l.digests != nil {
		l.digests.store.Close()
	}
}

// briefing returns which briefing to answer from.
func (s *server) briefing() briefingFlag { return briefingFlag{Briefing: s.settings.Briefing} }

func (s *server) logRead(c *briefing.Corpus, skipped []ingest.Skipped) {
	for _, f := range skipped {
		s.log.Warn("skipped", "file", f.File, "reason", f.Reason)
	}
	s.log.Info("briefing read", "title", c.Profile.Title, "articles", len(c.Articles), "skipped", len(skipped))
}

// How a platform is connected, in a line.
const (
	howSlack   = "set SLACK_BOT_TOKEN with SLACK_APP_TOKEN or SLACK_SIGNING_SECRET; see docs/slack.md"
	howDiscord = "set DISCORD_BOT_TOKEN; see docs/discord.md"
)

// work runs a platform until ctx ends.
func (s *server) work(ctx context.Context, p connection) error {
	s.log.Info("connecting", "platform", p.name)
	if err := p.Run(ctx); err != nil && ctx.Err() == nil {
		return fmt.Errorf("%s: %w", p.name, err)
	}
	return nil
}

// drain lets the requests in hand finish.
func (s *server) drain(web *http.Server) error {
	ctx, cancel := context.WithTimeout(context.Background(), drainTimeout)
	defer cancel()
	if err := web.Shutdown(ctx); err != nil {
		s.log.Warn("requests were cut off", "after", drainTimeout.String())
		return web.Close()
	}
	return nil
}

// wait waits for all work, but not for long once ctx has ended.
func (s *server) wait(ctx context.Context, work func() error) error {
	done := make(chan error, 1)
	go func() { done <- work() }()
	<-ctx.Done()
	late := time.NewTimer(stopTimeout)
	defer late.Stop()
	select {
	case err := <-done:
		if err == nil {
			s.log.Info("stopped")
		}
		return err
	case <-late.C:
		return fmt.Errorf("work was cut off %s after the signal to stop", stopTimeout)
	}
}
