package discord

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"ukchina/bot"
)

// restTimeout is how long Discord has for one answer.
const restTimeout = 15 * time.Second

// A client speaks to Discord's REST interface through discordgo, which counts
// the rate limits. It neither waits for one nor repeats a request: what failed
// comes back as an error of package bot, and who asked decides. It is safe for
// concurrent use.
type client struct{ session *discordgo.Session }

// newClient makes a client. Addresses of Discord's are rewritten to apiURL,
// unless that is empty.
func newClient(token, apiURL string) (*client, error) {
	session, err := newSession(token)
	if err != nil {
		return nil, err
	}
	t := &transport{next: http.DefaultTransport.(*http.Transport).Clone()}
	if apiURL != "" {
		if t.base, err = url.Parse(apiURL); err != nil {
			return nil, fmt.Errorf("discord.api_url: %w", err)
		}
	}
	session.Client = &http.Client{Transport: t, Timeout: restTimeout}
	return &client{session}, nil
}

// newSession makes a session that does nothing on its own: it keeps no state
// (racy: discordgo #731, #644), repeats nothing (it would post twice after a
// 502), waits for nothing, reconnects not (it would do so for ever, whatever
// the reason), and writes to no log.
func newSession(token string) (*discordgo.Session, error) {
	s, err := discordgo.New("Bot " + token)
	if err != nil {
		return nil, err // unreachable
	}
	s.StateEnabled = false
	s.ShouldRetryOnRateLimit = false
	s.MaxRestRetries = 0
	s.ShouldReconnectOnError = false
	s.ShouldReconnectVoiceOnSessionError = false
	s.LogLevel = -1
	return s, nil
}

// close closes idle connections.
func (c *client) close() { c.session.Client.CloseIdleConnections() }

// do makes a request that counts against the limits of a route, and reads the
// answer into out unless that is nil. Its errors are [bot.PermanentError],
// [bot.RetryAfter], or an error that leaves open whether Discord did it.
func (c *client) do(ctx context.Context, method, address, route string, body, out any) error {
	bucket := c.session.Ratelimiter.GetBucket(route)
	bucket.Lock()
	if wait := c.session.Ratelimiter.GetWaitTime(bucket, 1); wait > 0 {
		bucket.Unlock()
		return &bot.RetryAfter{After: wait}
	}
	bucket.Remaining--
	return c.send(ctx, method, address, bucket, body, out)
}

// once makes a request on an interaction, whose address is used no more. It
// is not under the global limit, and discordgo would never forget its route.
func (c *client) once(ctx context.Context, method, address string, body any) error {
	return c.send(ctx, method, address, discordgo.NewRatelimiter().LockBucket(""), body, nil)
}

func (c *client) send(ctx context.Context, method, address string, bucket *discordgo.Bucket, body, out any) error {
	var data []byte
	if body != nil {
		var err error
		if data, err = json.Marshal(body); err != nil {
			bucket.Unlock()
			return err
		}
	}
	answer, err := c.session.RequestWithLockedBucket(method, address, "application/json", data, bucket, 0, discordgo.WithContext(ctx))
	if err != nil {
		return explain(err)
	}
	if out == nil {
		return nil
	}
	if err := json.Unmarshal(answer, out); err != nil {
		return fmt.Errorf("discord answered what is not understood: %w", err)
	}
	return nil
}

// mostWait is how long a limit may be waited for where somebody waits for us.
const mostWait = 5 * time.Second

// patiently does f, and once more where Discord says that it was too fast, after
// the time that it asks for: then it did nothing. limited is called in between.
func patiently(ctx context.Context, limited func(), f func() error) error {
	err := f()
	var limit *bot.RetryAfter
	if !errors.As(err, &limit) || limit.After > mostWait {
		return err
	}
	limited()
	select {
	case <-ctx.Done():
		return err
	case <-time.After(limit.After):
		return f()
	}
}

// get reads what stands at an address.
func (c *client) get(ctx context.Context, address string, out any) error {
	return c.do(ctx, http.MethodGet, address, address, nil, out)
}

// A transport sends Discord's requests to another host, for tests and proxies.
// discordgo's own addresses are variables of the whole program.
type transport struct {
	base *url.URL // nil: Discord
	next *http.Transport
}

// RoundTrip implements [http.RoundTripper].
func (t *transport) RoundTrip(r *http.Request) (*http.Response, error) {
	if t.base != nil {
		r = r.Clone(r.Context())
		r.URL.Scheme, r.URL.Host, r.Host = t.base.Scheme, t.base.Host, ""
		r.URL.Path = strings.TrimRight(t.base.Path, "/") + r.URL.Path
	}
	resp, err := t.next.RoundTrip(r)
	if err == nil && resp.StatusCode == http.StatusTooManyRequests {
		limited(resp)
	}
	return resp, err
}

// CloseIdleConnections is called by [http.Client.CloseIdleConnections].
func (t *transport) CloseIdleConnections() { t.next.CloseIdleConnections() }

// limited makes the body of a 429 what discordgo reads. In front of Discord
// stands Cloudflare, whose 429 is a page for people (topics/rate-limits).
func limited(resp *http.Response) {
	if strings.HasPrefix(resp.Header.Get("Content-Type"), "application/json") {
		return
	}
	_ = resp.Body.Close() // nothing in it is wanted
	after := resp.Header.Get("Retry-After")
	if _, err := time.ParseDuration(after + "s"); err != nil {
		after = "60"
	}
	resp.Body = io.NopCloser(bytes.NewReader([]byte(`{"retry_after":` + after + `}`)))
}
