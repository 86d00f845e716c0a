package discord

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/gorilla/websocket"

	"ukchina/bot"
)

// intents are the least that slash commands, mentions and direct messages
// need; none is privileged (events/gateway, gateway intents). Messages that
// mention the bot come with their text without any.
const intents = discordgo.IntentGuilds | discordgo.IntentGuildMessages | discordgo.IntentDirectMessages

// fatal says what to do about the close codes after which connecting again is
// of no use (topics/opcodes-and-status-codes, gateway close event codes).
var fatal = map[int]bot.PermanentError{
	4004: badToken,
	4010: {Reason: "Discord has no such shard", Fix: "set a shard id below the number of shards"},
	4011: {Reason: "the bot is in so many servers that Discord wants shards", Fix: "start several with shard id and count"},
	4012: {Reason: "Discord has given up this version of its gateway", Fix: "install a newer ukchina"},
	4013: {Reason: "Discord does not know an intent", Fix: "install a newer ukchina"},
	4014: {Reason: "Discord does not allow an intent", Fix: "install a newer ukchina"},
}

// newSessionCodes are the close codes after which a session cannot go on.
var newSessionCodes = map[int]bool{4003: true, 4007: true, 4009: true}

// timing is how long things take; tests have less of it.
type timing struct {
	idle    time.Duration // silence after which a connection is dead: two heartbeats and more
	wait    time.Duration // before connecting again, doubled with each failure
	longest time.Duration // the most that wait becomes; 1000 times a day are allowed
	steady  time.Duration // a connection that held so long was none of the failures
	slow    time.Duration // an answer that takes longer is announced
	drain   time.Duration // for what is in hand when it ends
}

var usual = timing{idle: 100 * time.Second, wait: time.Second, longest: 5 * time.Minute, steady: time.Minute,
	slow: 2 * time.Second, drain: 8 * time.Second}

// A gateway keeps one connection to Discord's gateway.
type gateway struct {
	client    *client
	log       *slog.Logger
	timing    timing
	shard, of int
	ready     func(context.Context) error // called until it succeeds, before the first connection
	connected func(bool)
	handle    func(s *discordgo.Session) // adds the handlers

	isReady bool
	dropped chan struct{}
	session *discordgo.Session // nil: the next is a new one
	dialer  *dialer
}

// run stays connected until ctx ends, when it returns nil, or until Discord
// says that there is no use, when it returns a [bot.PermanentError].
func (g *gateway) run(ctx context.Context) error {
	g.dropped = make(chan struct{}, 1)
	defer g.close()
	for failures := 0; ctx.Err() == nil; failures++ {
		start := time.Now()
		err := g.connect(ctx)
		if err == nil {
			g.connected(true)
			err = g.hold(ctx)
			g.connected(false)
		}
		if ctx.Err() != nil {
			break
		}
		var permanent *bot.PermanentError
		if errors.As(err, &permanent) {
			return err
		}
		if time.Since(start) > g.timing.steady {
			failures = 0
		}
		wait := g.pause(failures, err)
		g.log.Warn("discord: the gateway is not connected", "reason", err, "again_in", wait.Round(time.Second))
		select {
		case <-ctx.Done():
		case <-time.After(wait):
		}
	}
	return nil
}

// pause returns how long to wait after so many failures, the last being err:
// at random, so that many bots do not come at once.
func (g *gateway) pause(failures int, err error) time.Duration {
	var limit *bot.RetryAfter
	if errors.As(err, &limit) {
		return limit.After
	}
	wait := min(g.timing.wait<<min(failures, 20), g.timing.longest)
	return wait/2 + rand.N(wait/2+1)
}

// errDropped is why a connection that was there is no more.
var errDropped = errors.New("the connection was dropped")

// hold waits until the connection is dropped or ctx ends.
func (g *gateway) hold(ctx context.Context) error {
	select {
	case <-ctx.Done():
		return nil
	case <-g.dropped:
		return errDropped
	}
}

// connect asks where the gateway is, which also tells whether the token is
// good, and opens the session: it resumes the one there was, or starts anew.
func (g *gateway) connect(ctx context.Context) error {
	if !g.isReady {
		if err := g.ready(ctx); err != nil {
			return err
		}
		g.isReady = true
	}
	var where discordgo.GatewayBotResponse
	if err := g.client.get(ctx, discordgo.EndpointGatewayBot, &where); err != nil {
		return err
	}
	if g.session == nil && where.SessionStartLimit.Total > 0 && where.SessionStartLimit.Remaining == 0 {
		return &bot.RetryAfter{After: time.Duration(where.SessionStartLimit.ResetAfter) * time.Millisecond}
	}
	if g.session == nil {
		if err := g.renew(ctx, where.URL); err != nil {
			return err
		}
	}
	select {
	case <-g.dropped: // of the connection before
	default:
	}
	defer context.AfterFunc(ctx, g.dialer.cut)()
	return g.opened(g.session.Open())
}

// renew makes a session that starts anew.
func (g *gateway) renew(ctx context.Context, address string) error {
	s, err := newSession(strings.TrimPrefix(g.client.session.Token, "Bot "))
	if err != nil {
		return err
	}
	g.dialer = &dialer{ctx: ctx, idle: g.timing.idle}
	s.Dialer = g.dialer.websocket()
	s.Client = &http.Client{Transport: known(address)}
	s.Identify.Intents = intents
	s.ShardID, s.ShardCount = g.shard, g.of
	s.AddHandler(func(*discordgo.Session, *discordgo.Disconnect) {
		select {
		case g.dropped <- struct{}{}:
		default:
		}
	})
	g.handle(s)
	g.session = s
	return nil
}

// opened explains what came of opening the session.
func (g *gateway) opened(err error) error {
	if err == nil || errors.Is(err, discordgo.ErrWSAlreadyOpen) {
		return nil
	}
	var closed *websocket.CloseError
	if !errors.As(err, &closed) {
		return fmt.Errorf("connecting to the gateway: %w", err)
	}
	if why, ok := fatal[closed.Code]; ok {
		return &why
	}
	if newSessionCodes[closed.Code] {
		g.session = nil
	}
	return fmt.Errorf("the gateway closes with code %d", closed.Code)
}

// close ends the connection.
func (g *gateway) close() {
	if g.session != nil {
		_ = g.session.Close() // discordgo returns nil
	}
}

// known answers discordgo's only question, where the gateway is, with what is
// known already.
type known string

// RoundTrip implements [http.RoundTripper].
func (k known) RoundTrip(r *http.Request) (*http.Response, error) {
	body := fmt.Sprintf(`{"url":%q}`, string(k))
	return &http.Response{Status: "200 OK", StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: http.Header{}, Body: io.NopCloser(strings.NewReader(body)), Request: r}, nil
}
