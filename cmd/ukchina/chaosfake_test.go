package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// A chatFake is Slack and Discord, as far as posting goes, for several
// replicas, each at an address of its own. As often as faults says it answers
// otherwise than it should; what it stored stays.
type chatFake struct {
	*httptest.Server
	// faults is the share of requests that go wrong, 0 to 1.
	faults float64
	// delay is the longest time before an answer.
	delay time.Duration
	// held is called for each request to post that was stored, before its
	// answer, with the replica and how many messages there are.
	held func(replica string, messages int)

	mu       sync.Mutex
	random   *rand.Rand
	channels map[string][]chatMessage
	ids      int
	count    int            // of our messages
	refused  map[string]int // how many requests went wrong, by how
	requests int
}

// A chatMessage is one that was posted.
type chatMessage struct {
	id, thread, key string
	embeds          json.RawMessage // Discord's
	by              string          // the replica; empty for other people
}

func newChatFake(t testing.TB, faults float64, delay time.Duration) *chatFake {
	f := &chatFake{faults: faults, delay: delay, random: rand.New(rand.NewPCG(1, 2)), channels: map[string][]chatMessage{}, refused: map[string]int{}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /{replica}/slack/auth.test", fakeAuth)
	mux.HandleFunc("POST /{replica}/slack/chat.postMessage", f.faulty(f.postSlack))
	mux.HandleFunc("POST /{replica}/slack/conversations.history", f.faulty(f.listSlack))
	mux.HandleFunc("POST /{replica}/slack/conversations.replies", f.faulty(f.listSlack))
	mux.HandleFunc("POST /{replica}/discord/api/v9/channels/{channel}/messages", f.faulty(f.postDiscord))
	mux.HandleFunc("GET /{replica}/discord/api/v9/channels/{channel}/messages", f.faulty(f.listDiscord))
	mux.HandleFunc("GET /{replica}/discord/api/v9/channels/{channel}", func(w http.ResponseWriter, r *http.Request) {
		answer(w, map[string]any{"id": r.PathValue("channel"), "guild_id": "g", "type": 0})
	})
	mux.HandleFunc("/{replica}/discord/api/v9/", func(w http.ResponseWriter, r *http.Request) {
		http.StripPrefix("/"+r.PathValue("replica"), http.HandlerFunc(f.restOfDiscord)).ServeHTTP(w, r)
	})
	mux.HandleFunc("GET /discord/gateway/", new(live).gateway)
	f.Server = httptest.NewServer(mux)
	t.Cleanup(f.Close)
	return f
}

func (f *chatFake) restOfDiscord(w http.ResponseWriter, r *http.Request) {
	switch {
	case strings.HasSuffix(r.URL.Path, "/gateway/bot"):
		g := fakeGateway(1, 998)
		g["url"] = "ws://" + r.Host + "/discord/gateway"
		answer(w, g)
	case strings.HasSuffix(r.URL.Path, "/commands") && r.Method == http.MethodGet:
		answer(w, []any{})
	case strings.HasSuffix(r.URL.Path, "/commands"):
		_, _ = io.Copy(w, r.Body) // it has what it is sent
	default:
		fakeDiscord(w, r)
	}
}

// environment is what a replica is told of the fake.
func (f *chatFake) environment(replica string) []string {
	return []string{"SLACK_API_URL=" + f.URL + "/" + replica + "/slack", "DISCORD_API_URL=" + f.URL + "/" + replica + "/discord",
		"SLACK_BOT_TOKEN=xoxb-good", "SLACK_SIGNING_SECRET=0123456789abcdef0123456789abcdef", "DISCORD_BOT_TOKEN=7.secret.live"}
}

// late is how long after its answer a request may have its effect.
const late = 6 * time.Second

// An act does what a request asks and returns how it is answered.
type act func(w http.ResponseWriter, r *http.Request) (body any)

// faulty makes an act go wrong now and then: refused, done but answered with an
// error, done and cut off, neither done nor answered, or done only some time
// after an error is answered.
func (f *chatFake) faulty(do act) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		f.mu.Lock()
		f.requests++
		wrong, how := f.random.Float64() < f.faults, f.random.IntN(6)
		wait := time.Duration(f.random.Float64() * float64(f.delay))
		f.mu.Unlock()
		time.Sleep(wait)
		if !wrong {
			answer(w, do(w, r))
			return
		}
		switch {
		case how == 5:
			body, _ := io.ReadAll(r.Body) // it is gone after the answer
			r.Body = io.NopCloser(bytes.NewReader(body))
			time.AfterFunc(late, func() { do(httptest.NewRecorder(), r) })
		case how >= 3:
			do(httptest.NewRecorder(), r)
		}
		names := []string{"429", "500", "cut off", "500 after storing", "cut off after storing", "504 before storing"}
		f.mu.Lock()
		f.refused[names[how]]++
		f.mu.Unlock()
		switch how {
		case 0:
			w.Header().Set("Retry-After", "1")
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(http.StatusTooManyRequests)
			io.WriteString(w, `{"retry_after":1}`) //nolint:errcheck // the client may be gone
		case 1, 3:
			w.WriteHeader(http.StatusInternalServerError)
		case 5:
			w.WriteHeader(http.StatusGatewayTimeout)
		default:
			panic(http.ErrAbortHandler)
		}
	}
}

// store keeps a message and lets the test do something before it is answered.
func (f *chatFake) store(channel string, m chatMessage) {
	f.mu.Lock()
	f.channels[channel] = append(f.channels[channel], m)
	f.count++
	n := f.count
	if n%3 == 0 { // people talk, too
		f.channels[channel] = append(f.channels[channel], chatMessage{id: m.id + "9"})
	}
	f.mu.Unlock()
	if f.held != nil {
		f.held(m.by, n)
	}
}

// newID returns an id that grows: Slack's is a time, Discord's is made of one.
func (f *chatFake) newID(format string) string {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.ids++
	now := time.Now()
	if format == "discord" {
		return strconv.FormatInt((now.UnixMilli()-1420070400000)<<22|int64(f.ids&(1<<22-1)), 10)
	}
	return fmt.Sprintf("%d.%06d", now.Unix(), f.ids%1_000_000)
}

func (f *chatFake) postSlack(_ http.ResponseWriter, r *http.Request) any {
	var metadata struct {
		Payload struct{ Key string } `json:"event_payload"`
	}
	_ = json.Unmarshal([]byte(r.FormValue("metadata")), &metadata) // checked at the end
	m := chatMessage{id: f.newID("slack"), thread: r.FormValue("thread_ts"), key: metadata.Payload.Key, by: r.PathValue("replica")}
	f.store(r.FormValue("channel"), m)
	return map[string]any{"ok": true, "channel": r.FormValue("channel"), "ts": m.id}
}

func (f *chatFake) listSlack(_ http.ResponseWriter, r *http.Request) any {
	list := []any{}
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, m := range slices.Backward(f.channels[r.FormValue("channel")]) {
		if m.thread != r.FormValue("ts") {
			continue
		}
		j := map[string]any{"ts": m.id}
		if m.key != "" {
			j["metadata"] = map[string]any{"event_type": "ukchina_post", "event_payload": map[string]any{"key": m.key}}
		}
		list = append(list, j)
	}
	return map[string]any{"ok": true, "messages": list}
}

// postDiscord posts, but for a nonce that it knows: as Discord does, for
// minutes.
func (f *chatFake) postDiscord(_ http.ResponseWriter, r *http.Request) any {
	var body struct {
		Nonce   string
		Enforce bool `json:"enforce_nonce"`
		Embeds  json.RawMessage
	}
	_ = json.NewDecoder(r.Body).Decode(&body) // checked at the end
	channel := r.PathValue("channel")
	f.mu.Lock()
	list := f.channels[channel]
	i := slices.IndexFunc(list, func(m chatMessage) bool { return body.Enforce && body.Nonce != "" && m.key == body.Nonce })
	f.mu.Unlock()
	if i >= 0 {
		return map[string]any{"id": list[i].id}
	}
	m := chatMessage{id: f.newID("discord"), key: body.Nonce, embeds: body.Embeds, by: r.PathValue("replica")}
	f.store(channel, m)
	return map[string]any{"id": m.id}
}

func (f *chatFake) listDiscord(_ http.ResponseWriter, r *http.Request) any {
	f.mu.Lock()
	defer f.mu.Unlock()
	list := []any{}
	for _, m := range slices.Backward(f.channels[r.PathValue("channel")]) {
		j := map[string]any{"id": m.id, "author": map[string]any{"id": "8"}, "embeds": []any{}}
		if m.by != "" {
			j["author"], j["embeds"] = map[string]any{"id": "7"}, m.embeds
		}
		list = append(list, j)
	}
	return list
}

// ours returns the bot's messages in a channel, in order.
func (f *chatFake) ours(channel string) []chatMessage {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.DeleteFunc(slices.Clone(f.channels[channel]), func(m chatMessage) bool { return m.by == "" })
}
