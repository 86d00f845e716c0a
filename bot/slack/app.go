package slack

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	"github.com/slack-go/slack"

	"ukchina/bot"
)

// Settings are what an App works with. Handler and Random are needed.
type Settings struct {
	Handler  *bot.Handler
	Renderer *Renderer
	// API posts what is no answer to a command or a click. Without it mentions
	// stay unanswered.
	API *slack.Client
	// Installs let it be installed to further workspaces; nil means that it is
	// not, and has the API alone.
	Installs *Installs
	// SigningSecret is what Slack signs its requests with. Without it no
	// request is valid.
	SigningSecret string
	// Limiter and Metrics may be nil.
	Limiter *bot.Limiter
	Metrics *bot.Metrics
	// Log never gets what people or articles say. Nil means slog's default.
	Log *slog.Logger
	// Answered is what replicas share; nil where there is one.
	Answered Answered
	// Random names requests; crypto/rand.Reader but in tests.
	Random io.Reader
	// APIURL is where else than at its own address Slack may ask for answers;
	// the API is told it, too (see [NewAPI]).
	APIURL string
	// Client reaches response_urls; nil means one of its own.
	Client *http.Client
	// SocketMode says that Run connects to Slack, instead of waiting to be
	// called. The API needs an app-level token for it.
	SocketMode bool
}

// An App answers what comes from Slack. It is safe for concurrent use. What
// takes Slack's time goes on after Slack is told that its request arrived;
// Close waits for it.
type App struct {
	Settings
	seen    *recent[struct{}]     // requests and events that were answered
	threads *recent[threadMemory] // what was asked in a thread
	slots   chan struct{}         // taken by work under way
	work    sync.WaitGroup
	mu      sync.Mutex // guards closed, and work from growing after it
	closed  bool
	up      atomic.Bool // whether Slack accepts the token, and is connected
	ctx     context.Context
	stop    context.CancelFunc
}

const (
	platform = "slack"
	// keepSeen is longer than a signature is good for (5 min) and than Slack
	// repeats an event (after 1 and after 5 min more).
	keepSeen = 15 * time.Minute
	mostSeen = 50_000 // a few megabytes; Slack sends at most 30,000 events an hour for a workspace
	// keepThreads is how long a thread goes on about its topic.
	keepThreads = 24 * time.Hour
	mostThreads = 10_000
	// maxRemembered is the longest question that a thread goes on from, in
	// bytes: messages may be long, and threads many.
	maxRemembered = 1000
	// mostWork bounds what is under way at once, and patience each of it.
	mostWork = 64
	patience = 20 * time.Second
)

// New returns an app with settings.
func New(s Settings) *App {
	s.Log = cmp.Or(s.Log, slog.Default()).With("platform", platform)
	s.Client = cmp.Or(s.Client, newClient())
	s.Renderer = cmp.Or(s.Renderer, &Renderer{})
	ctx, stop := context.WithCancel(context.Background())
	return &App{Settings: s, seen: newRecent[struct{}](mostSeen, keepSeen), threads: newRecent[threadMemory](mostThreads, keepThreads),
		slots: make(chan struct{}, mostWork), ctx: ctx, stop: stop}
}

// Close waits until what is under way is done, or ctx is, and then ends it.
// What comes later is not begun: Slack is told to send it again, to another
// replica or the next start.
func (a *App) Close(ctx context.Context) error {
	a.mu.Lock()
	a.closed = true
	a.mu.Unlock()
	done := make(chan struct{})
	go func() { a.work.Wait(); close(done) }()
	defer a.stop()
	select {
	case <-done:
		return nil
	case <-ctx.Done():
		a.stop()
		<-done
		return ctx.Err()
	}
}

// start does f later, and reports whether there is room for it.
func (a *App) start(kind bot.Kind, f func(ctx context.Context) error) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.closed {
		return false
	}
	select {
	case a.slots <- struct{}{}:
	default:
		a.Metrics.Error(platform, "busy")
		return false
	}
	a.work.Go(func() {
		defer func() { <-a.slots }()
		ctx, cancel := context.WithTimeout(a.ctx, patience)
		defer cancel()
		if err := a.guarded(func() error { return f(ctx) }); err != nil {
			a.Metrics.Error(platform, string(kind))
			a.Log.Error("no answer could be given", "kind", string(kind), "error", err)
		}
	})
	return true
}

// guarded turns a panic in f into an error. The stack is logged: it holds no
// message.
func (a *App) guarded(f func() error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			a.Log.Error("panic", "stack", string(debug.Stack()))
			err = fmt.Errorf("panic: %T", r)
		}
	}()
	return f()
}

// ask answers a request, within what its user and channel may ask.
func (a *App) ask(ctx context.Context, kind bot.Kind, r bot.Request) (reply bot.Reply) {
	start := time.Now()
	defer func() { a.Metrics.Request(platform, kind, reply.Outcome(), time.Since(start)) }()
	if err := a.Limiter.Allow(start, r.Place, r.User); err != nil {
		return bot.Reply{Err: err, Private: true}
	}
	err := a.guarded(func() error {
		reply = a.Handler.Handle(ctx, r)
		return nil
	})
	if err != nil {
		reply = bot.Reply{Err: bot.Fail(a.Log, bot.RequestID(a.Random), err), Private: true}
	}
	return reply
}

// failed tells the user that something went wrong, and the log what.
func (a *App) failed(cause error) Message {
	m, _ := a.Renderer.message(view{note: bot.Fail(a.Log, bot.RequestID(a.Random), cause).Error()})
	return m
}

var errBusy = errors.New("too much is under way")
