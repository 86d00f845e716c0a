package discord

import (
	"context"
	"crypto/rand"
	"errors"
	"log/slog"
	"runtime/debug"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/bwmarrin/discordgo"

	"ukchina/bot"
	"ukchina/briefing"
)

// platform is Discord's name in places, logs and metrics.
const platform = "discord"

// Options say how a Bot is connected. Token and Handler are needed.
type Options struct {
	Token string // as the Developer Portal shows it
	// APIURL is where Discord is reached instead of its own address.
	APIURL string
	// Link leads to the reader's pages; nil for no links.
	Link bot.Linker
	// Shard, counted from 0, of Shards; no shards means one.
	Shard, Shards int

	Handler Handler
	Limiter *bot.Limiter // nil: no limit
	Metrics *bot.Metrics // nil: none
	Log     *slog.Logger // nil: none
}

// A Handler answers requests. *[bot.Handler] is one.
type Handler interface {
	Handle(context.Context, bot.Request) bot.Reply
	Corpus() *briefing.Corpus
}

// A Bot answers in Discord. Its methods are safe for concurrent use; [Bot.Run]
// is called once.
type Bot struct {
	Options
	client  *client
	timing  timing
	memory  *Memory // of buttons
	topics  *Memory // of what channels talked about
	refused *Memory // channels that take no answers
	told    *Memory // who was told to ask more slowly
	names   names   // for completion

	work work
	up   atomic.Bool // whether the gateway is connected

	mu sync.Mutex
	me *discordgo.User // the bot's own user, once known
}

// New returns a bot that is not yet connected.
func New(o Options) (*Bot, error) {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	o.Shards = max(o.Shards, 1)
	c, err := newClient(strings.TrimPrefix(strings.TrimSpace(o.Token), "Bot "), o.APIURL)
	if err != nil {
		return nil, err
	}
	return &Bot{Options: o, client: c, timing: usual,
		memory: NewMemory(24 * time.Hour), topics: NewMemory(time.Hour), refused: NewMemory(10 * time.Minute), told: NewMemory(time.Minute)}, nil
}

// Run verifies the token, registers the slash commands, and answers until ctx
// ends, when it finishes what is in hand and returns nil. It returns an error
// only where trying again is of no use.
func (b *Bot) Run(ctx context.Context) error {
	defer b.client.close()
	g := &gateway{client: b.client, log: b.Log, timing: b.timing, shard: b.Shard, of: b.Shards,
		connected: func(up bool) {
			b.up.Store(up)
			b.Metrics.Connected(platform, up)
		},
		ready:  b.ready,
		handle: func(s *discordgo.Session) { b.listen(ctx, s) },
	}
	err := g.run(ctx)
	b.work.finish(b.timing.drain)
	var permanent *bot.PermanentError
	if errors.As(err, &permanent) {
		b.Metrics.Error(platform, "gateway")
	}
	return err
}

// Ready returns nil while the gateway is connected.
func (b *Bot) Ready() error {
	if b.up.Load() {
		return nil
	}
	return errNotConnected
}

var errNotConnected = errors.New("not connected to the gateway")

// ready does what comes before the first connection.
func (b *Bot) ready(ctx context.Context) error {
	me := new(discordgo.User)
	if err := b.client.get(ctx, discordgo.EndpointUser("@me"), me); err != nil {
		return err
	}
	b.mu.Lock()
	b.me = me
	b.mu.Unlock()
	if b.Shard > 0 {
		return nil
	}
	application, err := b.client.application(ctx)
	if err != nil {
		return err
	}
	changed, err := b.client.register(ctx, application, Commands(b.Handler.Corpus()))
	var permanent *bot.PermanentError
	if errors.As(err, &permanent) { // mentions are answered all the same
		b.Metrics.Error(platform, "register")
		b.Log.Error("discord: the slash commands cannot be registered", "error", err)
		return nil
	}
	if err != nil {
		return err
	}
	b.Log.Info("discord: the slash commands are registered", "changed", changed, "user", me.ID)
	return nil
}

// self returns the bot's user id, "" before it is known.
func (b *Bot) self() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.me == nil {
		return ""
	}
	return b.me.ID
}

// Close ends connections that are kept for the next request. [Bot.Run] does it
// in the end; who only posts calls it.
func (b *Bot) Close() { b.client.close() }

// Poster returns what posts as the bot. It needs no connection.
func (b *Bot) Poster() *Poster { return &Poster{client: b.client, render: b.renderer()} }

var _ bot.Poster = (*Poster)(nil)

// renderer returns how answers look with the corpus there is now.
func (b *Bot) renderer() Renderer {
	return Renderer{Command: b.Handler.Corpus().Profile.Command, Link: b.Link, Keep: b.memory.Keep}
}

// listen adds the handlers of events. discordgo runs each in a goroutine of
// its own, which a panic would end the program from.
func (b *Bot) listen(ctx context.Context, s *discordgo.Session) {
	s.AddHandler(func(_ *discordgo.Session, e *discordgo.InteractionCreate) {
		b.do(func() { b.interaction(context.WithoutCancel(ctx), e.Interaction) })
	})
	s.AddHandler(func(_ *discordgo.Session, e *discordgo.MessageCreate) {
		b.do(func() { b.mention(context.WithoutCancel(ctx), e.Message) })
	})
}

// do does a piece of work unless the bot is ending, and survives its panics.
func (b *Bot) do(f func()) {
	if !b.work.begin() {
		return
	}
	defer b.work.end()
	defer func() {
		if p := recover(); p != nil {
			b.Metrics.Error(platform, "panic")
			b.Log.Error("discord: a handler panicked", "panic", described(p), "stack", string(debug.Stack()))
		}
	}()
	f()
}

// reply answers a request, unless too many were made, and lays the reply out
// as look says where there is an answer. What fails is in the log under the id
// that the reply names.
func (b *Bot) reply(ctx context.Context, r bot.Request, look func(Message) Message) (reply bot.Reply, m Message) {
	defer func() {
		if p := recover(); p != nil {
			b.Metrics.Error(platform, "panic")
			err := bot.Fail(b.Log, bot.RequestID(rand.Reader), panicked{p, debug.Stack()})
			reply = bot.Reply{Err: err, Private: true}
			m = notice(err.Error())
		}
	}()
	if err := b.Limiter.Allow(time.Now(), r.Place, r.User); err != nil {
		reply = bot.Reply{Err: err, Private: true}
	} else {
		reply = b.Handler.Handle(ctx, r)
	}
	m = b.renderer().Reply(reply, r.Offset)
	if reply.Err == nil {
		m = look(m)
	}
	return reply, m
}

// count counts a request and what came of sending its reply.
func (b *Bot) count(kind bot.Kind, reply bot.Reply, start time.Time, err error) {
	outcome := reply.Outcome()
	var limit *bot.RetryAfter
	switch {
	case err == nil:
	case gone(err): // too late, or another was quicker
		outcome = bot.OutcomeDuplicate
	case errors.As(err, &limit):
		outcome = bot.OutcomeFailed
		b.Metrics.RateLimited(platform)
	default:
		outcome = bot.OutcomeFailed
		b.Metrics.Error(platform, "reply")
		b.Log.Warn("discord: a reply was not sent", "kind", string(kind), "error", err)
	}
	b.Metrics.Request(platform, kind, outcome, time.Since(start))
}
