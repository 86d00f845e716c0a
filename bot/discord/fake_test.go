package discord_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

const (
	botID = "1000000000000000001"
	appID = "1000000000000000002"
	token = "a.secret.token"
)

// A fake is Discord as far as the bot sees it: the gateway and REST, as
// Discord's documents describe them. What it is told to break, it breaks.
type fake struct {
	*httptest.Server
	t *testing.T

	mu       sync.Mutex
	rest     map[string]any // GET path → what is there
	requests []request
	faults   map[string][]fault // "METHOD path prefix" → what happens next
	nonces   map[string]string  // nonce → message id
	messages []map[string]any
	changed  chan struct{} // closed when something was recorded

	conn     *websocket.Conn
	writing  sync.Mutex
	seq      int
	said     []string // "identify", "resume", "heartbeat", as they came
	identify map[string]any
	closes   []int // close codes to answer the next identify or resume with
	mute     bool  // say nothing, not even hello
	forgets  bool  // answer a resume with an invalid session
}

// A request is one that came to REST.
type request struct {
	method, path string
	body         json.RawMessage
}

// A fault is what happens instead of an answer, or after the request was
// done.
type fault struct {
	status int
	header map[string]string
	body   string
	done   bool          // the request takes effect all the same
	held   chan struct{} // the answer waits until it is closed; nil: it does not
}

func newFake(t *testing.T) *fake {
	f := &fake{t: t, faults: map[string][]fault{}, nonces: map[string]string{}, changed: make(chan struct{}),
		rest: map[string]any{
			"users/@me":                           map[string]any{"id": botID, "username": "ukchina", "bot": true},
			"oauth2/applications/@me":             map[string]any{"id": appID},
			"applications/" + appID + "/commands": []any{},
			"channels/c":                          map[string]any{"id": "c", "guild_id": "g", "type": 0},
			"guilds/g":                            map[string]any{"id": "g", "roles": []any{map[string]any{"id": "g", "permissions": "274877991936"}}},
			"guilds/g/members/" + botID:           map[string]any{"user": map[string]any{"id": botID}, "roles": []any{}},
		}}
	f.Server = httptest.NewServer(http.HandlerFunc(f.serve))
	f.rest["gateway/bot"] = map[string]any{"url": "ws" + strings.TrimPrefix(f.URL, "http") + "/gateway/", "shards": 1,
		"session_start_limit": map[string]any{"total": 1000, "remaining": 999, "reset_after": 1000}}
	t.Cleanup(func() { f.drop(); f.Close() })
	return f
}

// breaks makes the next request that begins so fail.
func (f *fake) breaks(methodAndPath string, faults ...fault) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.faults[methodAndPath] = append(f.faults[methodAndPath], faults...)
}

func (f *fake) serve(w http.ResponseWriter, r *http.Request) {
	if strings.HasPrefix(r.URL.Path, "/gateway/") {
		f.gateway(w, r)
		return
	}
	path := strings.TrimPrefix(r.URL.Path, "/api/v9/")
	var body json.RawMessage
	_ = json.NewDecoder(r.Body).Decode(&body) // none is nil
	broken := f.record(request{r.Method, path, body})
	if broken.held != nil {
		<-broken.held
	}
	if r.Header.Get("Authorization") != "Bot "+token {
		broken.status, broken.body = 401, `{"message":"401: Unauthorized","code":0}`
	}
	var answer any
	if broken.status == 0 || broken.done {
		answer = f.act(r.Method, path, body)
	}
	w.Header().Set("Content-Type", "application/json")
	for k, v := range broken.header {
		w.Header().Set(k, v)
	}
	switch {
	case broken.status != 0:
		w.WriteHeader(broken.status)
		fmt.Fprint(w, broken.body)
	case answer == nil:
		w.WriteHeader(http.StatusNotFound)
		fmt.Fprint(w, `{"message":"Unknown Channel","code":10003}`)
	default:
		_ = json.NewEncoder(w).Encode(answer)
	}
}

// record notes a request, and returns what is to go wrong with it.
func (f *fake) record(r request) (broken fault) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.requests = append(f.requests, r)
	f.notify()
	for prefix, list := range f.faults {
		if strings.HasPrefix(r.method+" "+r.path, prefix) && len(list) > 0 {
			f.faults[prefix] = list[1:]
			return list[0]
		}
	}
	return fault{}
}

func (f *fake) notify() {
	close(f.changed)
	f.changed = make(chan struct{})
}

// act does what a request asks.
func (f *fake) act(method, path string, body json.RawMessage) any {
	f.mu.Lock()
	defer f.mu.Unlock()
	switch {
	case method == http.MethodPut:
		var v any
		_ = json.Unmarshal(body, &v)
		f.rest[path] = v
		return v
	case strings.HasSuffix(path, "/callback"), strings.HasPrefix(path, "webhooks/"), method == http.MethodPatch:
		return map[string]any{}
	case path == "users/@me/channels":
		return map[string]any{"id": "dm5"}
	case strings.HasSuffix(path, "/threads"):
		return map[string]any{"id": "2000000000000000099"}
	case method == http.MethodPost && strings.HasSuffix(path, "/messages"):
		return f.store(body)
	case strings.HasSuffix(path, "/messages"):
		return f.messages
	}
	return f.rest[path]
}

// store keeps a message, unless its nonce is enforced and known.
func (f *fake) store(body json.RawMessage) any {
	var m map[string]any
	_ = json.Unmarshal(body, &m)
	m["id"] = fmt.Sprintf("20000000000000000%02d", len(f.messages))
	m["author"] = map[string]any{"id": botID}
	if nonce, _ := m["nonce"].(string); nonce != "" && m["enforce_nonce"] == true {
		if id := f.nonces[nonce]; id != "" {
			m["id"] = id
			return m
		}
		f.nonces[nonce] = m["id"].(string)
	}
	f.messages = append([]map[string]any{m}, f.messages...)
	return m
}

func (f *fake) gateway(w http.ResponseWriter, r *http.Request) {
	conn, err := (&websocket.Upgrader{}).Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
	f.mu.Lock()
	f.conn = conn
	mute := f.mute
	f.mu.Unlock()
	if !mute {
		f.write(conn, map[string]any{"op": 10, "d": map[string]any{"heartbeat_interval": 2000}})
	}
	for {
		var m struct {
			Op int
			D  json.RawMessage
		}
		if err := conn.ReadJSON(&m); err != nil {
			return
		}
		f.heard(conn, m.Op, m.D)
	}
}

// heard answers what the bot says to the gateway.
func (f *fake) heard(conn *websocket.Conn, op int, d json.RawMessage) {
	f.mu.Lock()
	names := map[int]string{1: "heartbeat", 2: "identify", 6: "resume"}
	f.said = append(f.said, names[op])
	if op == 2 {
		_ = json.Unmarshal(d, &f.identify)
	}
	code := 0
	if op != 1 && len(f.closes) > 0 {
		code, f.closes = f.closes[0], f.closes[1:]
	}
	forgets := f.forgets
	f.notify()
	f.mu.Unlock()
	switch {
	case code != 0:
		f.closeWith(conn, code)
	case op == 1:
		f.write(conn, map[string]any{"op": 11})
	case op == 2:
		f.dispatch("READY", map[string]any{"session_id": "s", "user": map[string]any{"id": botID}, "guilds": []any{}})
	case op == 6 && forgets:
		f.write(conn, map[string]any{"op": 9, "d": false})
	case op == 6:
		f.dispatch("RESUMED", map[string]any{})
	}
}

func (f *fake) write(conn *websocket.Conn, v any) {
	f.writing.Lock()
	defer f.writing.Unlock()
	_ = conn.WriteJSON(v) // it may be closed
}

func (f *fake) closeWith(conn *websocket.Conn, code int) {
	f.writing.Lock()
	defer f.writing.Unlock()
	_ = conn.WriteMessage(websocket.CloseMessage, websocket.FormatCloseMessage(code, ""))
}

// dispatch sends an event to the bot.
func (f *fake) dispatch(event string, data any) {
	f.mu.Lock()
	f.seq++
	conn, seq := f.conn, f.seq
	f.mu.Unlock()
	f.write(conn, map[string]any{"op": 0, "t": event, "s": seq, "d": data})
}

// current returns the connection there is.
func (f *fake) current() *websocket.Conn {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.conn
}

// drop ends the connection without a word.
func (f *fake) drop() {
	if conn := f.current(); conn != nil {
		_ = conn.Close() // it may be closed
	}
}

// await waits until something holds, and fails the test when that takes too
// long.
func (f *fake) await(what string, holds func() bool) {
	f.t.Helper()
	timeout := time.After(30 * time.Second)
	for {
		f.mu.Lock()
		ok, changed := holds(), f.changed
		f.mu.Unlock()
		if ok {
			return
		}
		select {
		case <-changed:
		case <-time.After(10 * time.Millisecond): // it may not be the fake's
		case <-timeout:
			f.mu.Lock()
			defer f.mu.Unlock()
			f.t.Fatalf("no %s; the gateway heard %v, REST %d requests", what, f.said, len(f.requests))
		}
	}
}

// count returns how often the gateway heard something.
func (f *fake) count(what string) int {
	n := 0
	for _, s := range f.said {
		if s == what {
			n++
		}
	}
	return n
}

// sent waits for the number-th request, counted from 1, that begins so, and
// returns its body.
func (f *fake) sent(number int, methodAndPath string) (body json.RawMessage) {
	f.t.Helper()
	f.await(methodAndPath, func() bool {
		n := 0
		for _, r := range f.requests {
			if strings.HasPrefix(r.method+" "+r.path, methodAndPath) {
				if n++; n == number {
					body = r.body
					return true
				}
			}
		}
		return false
	})
	return body
}

// times returns how many requests began so.
func (f *fake) times(methodAndPath string) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	n := 0
	for _, r := range f.requests {
		if strings.HasPrefix(r.method+" "+r.path, methodAndPath) {
			n++
		}
	}
	return n
}

func jsonInt(n int64) string { return fmt.Sprint(n) }
